import type { Bewoner, ToldStory } from './told-story.ts';
import { Temporal } from '../../../src/platform/time/temporal.ts';
import { homeDays, officeHour, workDays } from '../time-passes.ts';
import { tellToedeling, tellVraag } from '../tell/tell-vraag.ts';
import type { Verhaal } from '../verhaal.ts';

const ton: Bewoner = { bsn: '999991188', voornamen: 'Antonius', roepnaam: 'Ton', geslachtsnaam: 'Hoekstra', geslacht: 'M', geboren: '1968-01-09' };

const verhaal: Verhaal = {
  kanaal: 'e-mail', zwaarte: 'enkelvoudig', vraag: 'Ik heb MS en val steeds vaker om van vermoeidheid. Werken gaat nog net. Maar koken, wassen, de trap: het kost mij alles. Ik wil graag weten wat er kan.',
  gesprek: { achter: '', sterk: '', wensen: '', domeinen: [], onderwerpen: { a: '', b: '', c: '', d: '', e: '', f: '', g: '' }, netwerk: [] },
  plan: { resultaat: '', einddoel: '', maanden: 6, doelen: [], taken: [], evaluaties: [], hart: '', wet: '', euro: '' },
};

/** The six weeks went by: the inwoner asks for a decision, and the list of beschikkingen says why. */
export const tonWachtTeLang: ToldStory = {
  sleutel: 'ton-wacht-te-lang', titel: { nl: 'Ton wachtte te lang', en: 'Ton waited too long' }, begint: '2026-09-21',
  huis: { thuis: { gemeente: '0383', wijk: '038307', straat: 'Dorpsstraat', huisnummer: 71, postcode: '1906AD' }, vrager: ton },
  mensen: [{ wie: ton, omschrijving: { nl: 'Zijn onderzoek duurde langer dan zes weken. Hij deed zelf een aanvraag.', en: 'His onderzoek took longer than six weeks. He applied himself.' } }],
  async* tell(scene, huis) {
    const zaak = yield* tellToedeling(scene, yield* tellVraag(scene, huis, verhaal), verhaal, 'generalist', [4, 4]);
    const regisseur = scene.staff.staff(zaak.regisseur);
    const plan = (day: string, hour: number, more: object) => scene.as(regisseur, 'gesprek.planning', { melding: zaak.melding, begin: Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: Temporal.PlainTime.from({ hour }) }).toInstant().toString(), duur: 90, vorm: 'thuis', ...more });
    yield workDays(scene, 2, 2);
    await plan('2026-10-15', 10, {});
    yield officeHour(scene, Temporal.PlainDate.from('2026-10-14'));
    await plan('2026-11-05', 11, { toelichting: 'Verzet: de regisseur is ziek. Mijn excuses, meneer Hoekstra.' });
    yield officeHour(scene, Temporal.PlainDate.from('2026-11-04'));
    await plan('2026-12-01', 10, { toelichting: 'Opnieuw verzet op verzoek van meneer Hoekstra: hij lag met koorts op bed.' });
    yield homeDays(scene, 5, 7);
    await scene.as(zaak.inwoner, 'aanvraag.indiening', { melding: zaak.melding, toelichting: 'Ik wacht nu meer dan zes weken. Ik vraag hulp bij het huishouden en een traplift.' });
    yield workDays(scene, 2, 2);
    const beschikkingen = scene.staff.staff('beschikkingen');
    const { items } = await scene.as(beschikkingen, 'aanvraag.lijst', { aantal: 100 });
    const aanvraag = items.find((item) => item.dossier === zaak.dossier);
    await scene.as(beschikkingen, 'aanvraag.opschorting', {
      id: aanvraag?.id ?? '', grond: 'awb-4:15-1-a', tot: scene.today().add({ days: 14 }).toString(), toelichting: 'Wij willen graag eerst met u praten op 1 december. Kunt u ook laten weten wat uw arts over de trap zegt?',
    });
  },
};
