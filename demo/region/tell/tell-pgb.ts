import { required } from '../../../src/platform/required.ts';
import type { Acts, Story } from '../acts.ts';
import type { Scene } from '../stage.ts';
import { homeDays, workDays } from '../time-passes.ts';
import type { Zaak } from './zaak.ts';

type Inhoud = Acts['budgetplan.wijziging']['input']['inhoud'];
const alles = ['situatie', 'regels', 'administratie', 'contact', 'zelfstandig', 'afspraken', 'kwaliteit', 'afstemmen', 'aansturen', 'werkgever'] as const;

const inhoud: Inhoud = {
  regels: [{ id: 'regel-1', wat: 'Samen de post openen, de week doornemen en bellen waar dat nodig is', doel: 'De post ligt op orde', wie: 'Nel Stuifzand', vorm: 'informeel', dienst: null, minuten: 120, frequentie: '2', uurtarief: 1950 }],
  waarom: 'Nel woont hiernaast en heeft een sleutel. Zij kent mij en ik haar. Bij iemand anders laat ik mijn bankpapieren liever niet zien.', kwaliteit: 'Nel zat dertig jaar op kantoor. Marijke kijkt elke maand mee of het klopt.', hulp: 'Marijke, mijn dochter',
  punten: { ...Object.fromEntries(alles.map((punt) => [punt, 'met-hulp'] as const)), situatie: 'zelf', zelfstandig: 'zelf', kwaliteit: 'zelf' },
};

/** What is a pgb in the plan: planned, agreed to, agreed on with a neighbour, and declared month by month. */
export async function* tellPgb(scene: Scene, { dossier, inwoner, regisseur }: Zaak): Story {
  const { items } = await scene.as(inwoner, 'pgb.overzicht', { dossier });
  const { voorziening, van, tot } = required(items.find(({ leveringsvorm }) => leveringsvorm === 'pgb'), 'a pgb');
  yield homeDays(scene, 1, 3);
  const { id, versie } = await scene.as(inwoner, 'budgetplan.opstelling', { dossier, voorziening, van });
  await scene.as(inwoner, 'budgetplan.wijziging', { id, inhoud }, versie);
  await scene.as(inwoner, 'budgetplan.indiening', { id });
  yield workDays(scene, 2, 4);
  await scene.as(scene.staff.staff(regisseur), 'budgetplan.beoordeling', { id, akkoord: true, bekwaam: [...alles], kwaliteit: ['veilig', 'doeltreffend', 'clientgericht'], oordeel: 'Marijke helpt met de papieren en Nel kent het werk. Na een half jaar kijken we samen hoe het gaat.' });
  yield homeDays(scene, 2, 6);
  const begin = scene.today().toString() > van ? scene.today().toString() : van;
  const { id: afspraak } = await scene.as(inwoner, 'zorgovereenkomst.registratie', { budgetplan: id, regel: 'regel-1', uurtarief: 1950, van: begin, tot, svbNummer: '2026-114-0383' });
  for (const bedrag of [13_650, 15_600, 17_550]) {
    yield homeDays(scene, 30, 31);
    const maand = scene.today().toString().slice(0, 7);
    await scene.as(inwoner, 'zorgovereenkomst.declaratie', { id: afspraak, maand, bedrag });
    yield workDays(scene, 3, 5);
    await scene.as(scene.staff.staff(regisseur), 'zorgovereenkomst.betaling', { id: afspraak, maand, bedrag });
  }
}
