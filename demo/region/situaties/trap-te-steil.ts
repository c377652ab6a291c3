import { required } from '../../../src/platform/required.ts';
import { inventNaam } from '../namen.ts';
import type { Situatie } from '../situatie.ts';
import { hoofdletter, woordenVan } from '../woorden.ts';

/** A couple of which one can no longer climb the stairs. */
export const trapTeSteil: Situatie = {
  sleutel: 'trap-te-steil',
  huishouden: { soort: 'paar', geboren: [1936, 1947] },
  tell({ vrager, partner: other }, chance) {
    const partner = required(other, 'a partner');
    const p = woordenVan(partner);
    const [zoon, ergo] = [inventNaam(chance, 'M', 'midden'), inventNaam(chance, 'V', 'midden')];
    return {
      kanaal: chance.pick(['telefoon', 'balie', 'portaal', 'huisarts'] as const), zwaarte: 'enkelvoudig',
      vraag: chance.pick([`Mijn ${p.echtgenoot} kan de trap niet meer op. We slapen nu in de woonkamer.`, `De trap is te steil voor mijn ${p.echtgenoot}. Boven is de badkamer. Hoe moet dat nu?`]),
      gesprek: {
        achter: `${partner.roepnaam} heeft COPD en een slechte heup. De slaapkamer en de badkamer zijn boven. Jullie slapen al weken apart en dat valt zwaar.`, sterk: 'Jullie doen alles samen en zijn handig. Beneden is het huis al goed aangepast.', wensen: 'Jullie willen weer samen boven slapen en gewoon kunnen douchen.',
        domeinen: [
          { domein: 'huisvesting', sterk: 'Een fijn huis in een straat waar iedereen elkaar kent.', eigen: 'Het bed staat tussen de bank en de televisie. Dat is toch geen leven.', professional: 'De trap is steil en heeft een draai. Een tweede leuning helpt niet genoeg.', nu: 2, gewenst: 4 },
          { domein: 'lichamelijke-gezondheid', wie: partner, eigen: 'Na vier treden ben ik mijn adem kwijt.', professional: 'De longarts verwacht dat dit niet beter wordt.', nu: 2, gewenst: 3 },
          { domein: 'basale-adl', wie: partner, eigen: 'Ik was me aan het aanrecht.', professional: 'Douchen lukt zelf, als de badkamer te bereiken is.', nu: 3, gewenst: 4 },
        ],
        onderwerpen: {
          a: 'Jullie willen samen slapen en zelf de weg in huis vinden.', b: 'Verhuizen is besproken. In deze wijk is de komende twee jaar niets vrij dat gelijkvloers is.', c: `Jullie zoon ${zoon} heeft een tweede leuning gemaakt. Tillen kan hij niet.`, d: 'U helpt uw partner met aankleden. Dat gaat goed.', e: 'De klussendienst kan drempels weghalen.',
          f: `Ergotherapeut ${ergo} heeft de trap gemeten en een advies gegeven.`, g: 'Voor een traplift betalen jullie de vaste eigen bijdrage, niet meer dan de lift kost.',
        },
        netwerk: [{ naam: zoon, soort: 'kind', kring: 'familie', band: 'sterk', toelichting: 'Klust in huis.' }, { naam: ergo, soort: 'hulpverlener', kring: 'professioneel', toelichting: 'Ergotherapeut.', van: partner }],
      },
      plan: {
        resultaat: `${hoofdletter(p.heer)} komt zelf veilig boven en beneden. Het echtpaar slaapt weer samen.`, einddoel: 'Wij willen weer samen boven slapen.', maanden: 12,
        doelen: [{
          domein: 'huisvesting', doel: 'Mijn partner komt zelf de trap op en af, zonder benauwd te worden.',
          treden: { eigen: ['Jullie hebben de slaapkamer beneden geprobeerd. Douchen kan daar niet.', 'niet'], netwerk: ['Jullie zoon maakte een tweede leuning. Dat is niet genoeg.', 'deels'], algemeen: ['De klussendienst haalt de drempels weg.', 'deels'], collectief: ['Er is geen gezamenlijke voorziening voor de trap.', 'niet'], individueel: ['Een traplift, volgens het advies van de ergotherapeut.', 'voldoende'] },
          stappen: [
            { trede: 'netwerk', wat: 'Haalt de kast op de overloop weg, zodat de stoel kan draaien.', wie: zoon, weken: 4 }, { trede: 'algemeen', wat: 'Drempels weghalen.', wie: 'Klussendienst', weken: 6 },
            { trede: 'individueel', wat: 'Traplift meten, plaatsen en uitleggen.', wie: 'Medihulp Kennemer', weken: 8, hulp: { product: 'traplift', volume: 1, voor: partner, resultaat: `${partner.roepnaam} gaat zelf met de lift naar boven en beneden.` } },
          ],
        }],
        taken: [['Kast op de overloop weghalen', zoon, 'voordat de lift komt'], ['Afspraak maken om te meten', vrager.roepnaam, 'deze week']], evaluaties: [10],
        hart: 'Na zoveel jaren weer samen slapen is geen luxe.', wet: 'De woning is het probleem en verhuizen kan niet op korte termijn (Wmo 2015 art. 2.3.5 lid 3). Advies van de ergotherapeut ligt erbij.', euro: 'Een traplift is goedkoper dan verhuizen met een vergoeding, en kan later naar een ander.',
      },
      afloop: 'Er kwam onverwacht een benedenwoning vrij. Jullie verhuizen volgende maand. Wij hebben geholpen met de papieren.', intrekking: 'Wij hebben zelf een tweedehands traplift gekocht. Die wordt volgende week geplaatst.',
      onenigheid: { reden: 'Wij willen een badkamer beneden in plaats van een lift.', aanvraag: 'Wij vragen een aanbouw met badkamer en slaapkamer beneden.', afwijzing: 'Met een traplift kunt u de badkamer en de slaapkamer boven gebruiken. Dat is genoeg en kost veel minder.' },
    };
  },
};
