import { inventNaam } from '../namen.ts';
import type { Situatie } from '../situatie.ts';
import { hoofdletter, woordenVan } from '../woorden.ts';

/** Somebody who lost a partner and sees nobody any more: what the neighbourhood offers is enough. */
export const alleenNaVerlies: Situatie = {
  sleutel: 'alleen-na-verlies',
  huishouden: { soort: 'alleen', geboren: [1940, 1956] },
  tell({ vrager }, chance) {
    const { heer } = woordenVan(vrager);
    const { geslacht } = vrager;
    const partner = geslacht === 'V' ? 'man' : 'vrouw';
    const [maatje, zus] = [inventNaam(chance, geslacht, 'oud'), inventNaam(chance, 'V', 'oud')];
    return {
      kanaal: chance.pick(['telefoon', 'huisarts', 'portaal', 'e-mail'] as const), zwaarte: 'enkelvoudig',
      vraag: chance.pick([`Sinds mijn ${partner} overleden is kom ik de deur niet meer uit.`, `Mijn ${partner} is vorig jaar gestorven. De dagen zijn zo lang en ik zie bijna niemand.`, 'Ik heb niemand om mee te praten. De huisarts zei dat ik u moest bellen.']),
      gesprek: {
        achter: `U mist uw ${partner}. Vroeger deden jullie alles samen, ook de mensen zien. Nu weet u niet hoe u alleen ergens naar binnen moet.`, sterk: 'U zorgt goed voor uzelf en uw huis. U kunt goed luisteren en u weet veel van planten.',
        wensen: 'U wilt een reden om op te staan. Een paar vaste dingen in de week is genoeg.', bijdrage: chance.pick(['U wilt helpen in de buurttuin.', 'U kunt stekjes en planten verzorgen voor het verzorgingshuis.']),
        domeinen: [
          { domein: 'geestelijke-gezondheid', eigen: 'Ik ben verdrietig, maar niet ziek. Het is gewoon stil.', professional: 'U rouwt. U slaapt redelijk en u eet. De huisarts houdt het in de gaten.', nu: 3, gewenst: 4 },
          { domein: 'sociaal-netwerk', eigen: 'De mensen weten niet wat ze moeten zeggen en ik ook niet.', professional: 'Het netwerk was vooral van uw partner.', nu: 2, gewenst: 4 }, { domein: 'tijdsbesteding', sterk: 'U staat op tijd op en u kookt.', eigen: 'Na de koffie van tien uur is er niets meer.', nu: 3, gewenst: 4 },
        ],
        onderwerpen: {
          a: 'U wilt weer bij mensen horen, rustig aan.', b: 'U wilt zelf de eerste stap zetten, als u weet dat iemand u opwacht.', c: `Uw zus ${zus} belt elke zondag. Zij woont in Drenthe.`, d: 'U heeft geen mantelzorger.', e: 'In de buurttuin en bij de lotgenotengroep zijn mensen welkom. U kunt daar iets bijdragen.',
          f: 'De huisarts en de praktijkondersteuner weten ervan.', g: 'De buurttuin en de lotgenotengroep kosten niets.',
        },
        netwerk: [{ naam: zus, soort: 'broer-of-zus', kring: 'familie', band: 'gewoon', toelichting: 'Belt elke zondag.' }, { naam: maatje, soort: 'vrijwilliger', kring: 'sociaal', toelichting: 'Maatje van Welzijn Duinstreek.' }],
      },
      plan: {
        resultaat: `${hoofdletter(heer)} heeft elke week een paar vaste momenten met andere mensen.`, einddoel: 'Ik wil weer een reden hebben om de deur uit te gaan.', bijdrage: 'Ik help op woensdag in de buurttuin.', maanden: 6,
        doelen: [{
          domein: 'sociaal-netwerk', doel: 'Ik ken weer mensen bij wie ik binnen kan lopen.',
          treden: {
            eigen: ['U gaat elke dag even naar buiten en groet de buren.', 'deels'], netwerk: ['Uw zus blijft bellen. Dichtbij is er nog niemand.', 'deels'], algemeen: ['Een maatje, de buurttuin en de lotgenotengroep.', 'voldoende'], collectief: ['Niet nodig.', 'niet'], individueel: ['Niet nodig.', 'niet'],
          },
          stappen: [
            { trede: 'eigen', wat: 'Ik ga op woensdag naar de buurttuin.', wie: vrager.roepnaam, weken: 6 }, { trede: 'netwerk', wat: 'Belt op zondag en vraagt hoe het in de tuin was.', wie: zus, weken: 12 },
            { trede: 'algemeen', wat: 'Een maatje gaat de eerste vier keer mee.', wie: maatje, weken: 6 }, { trede: 'algemeen', wat: 'Lotgenotengroep, om de week op maandag.', wie: 'Stichting Welzijn Duinstreek', weken: 12 },
          ],
        }],
        taken: [['Kennismaken met het maatje', 'de generalist', 'volgende week'], ['Naar de buurttuin', vrager.roepnaam, 'elke woensdag']], evaluaties: [12, 24],
        hart: 'Verdriet gaat niet over door een voorziening, wel is het lichter met mensen erbij.', wet: 'Algemene voorzieningen en het netwerk zijn genoeg. Een besluit is niet nodig (Wmo 2015 art. 2.3.5 lid 3).', euro: 'Dit plan kost de gemeente niets extra.',
      },
      afloop: 'Wij hebben een maatje gevonden en samen de buurttuin bezocht. Het loopt. U kunt ons altijd weer bellen.', intrekking: 'Mijn zus heeft mij gevraagd om bij haar in de buurt te komen wonen. Dat ga ik doen.',
      onenigheid: { reden: 'Ik wil iemand van de thuiszorg die elke dag komt praten. Een vrijwilliger vind ik niets.', aanvraag: 'Ik vraag elke dag een half uur begeleiding thuis.', afwijzing: 'Een maatje en de lotgenotengroep passen bij wat u nodig heeft. Die zijn er zonder besluit.' },
    };
  },
};
