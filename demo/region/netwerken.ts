import { required } from '../../src/platform/required.ts';
import type { Actor } from '../../src/platform/access/actor.ts';
import type { Story } from './acts.ts';
import type { Scene } from './stage.ts';
import { workDays } from './time-passes.ts';

const nobody: Actor = { soort: 'anoniem' };

/** The day so many days after that of the story. */
const dayFrom = (scene: Scene, days: number): string => scene.today().add({ days }).toString();

/** Networks in the first wijken: one at work with all that may become of what it agreed and needs, one being made ready, one that ended. */
export async function* tellNetwerken(scene: Scene): Story {
  const { gemeente } = scene;
  const ontwikkelaar = scene.staff.staff('samenlevingsontwikkelaar');
  const trekker = ontwikkelaar.id;
  const { wijken } = await scene.as(nobody, 'dienst.overzicht', { gemeente });
  const [wijk, buurwijk] = [required(wijken[0], 'a wijk').code, required(wijken[1] ?? wijken[0], 'a wijk').code];
  const begin = (naam: string, doel: string, where: readonly string[]) => scene.as(ontwikkelaar, 'wijknetwerk.registratie', { gemeente, naam, doel, wijken: [...new Set(where)], trekker, telefoon: '088 555 2100', email: 'netwerk@samenindewijk.example' });
  const tafel = await begin('Samen aan tafel', 'Niemand in de wijk hoeft alleen te eten. Wij zorgen dat er elke dag ergens een tafel is waar u mag aanschuiven.', [wijk, buurwijk]);
  const oud = await begin('Opruimdagen', 'Samen de straten schoon houden.', [buurwijk]);
  const { organisaties } = await scene.as(ontwikkelaar, 'wijknetwerk.keuze', { gemeente, cluster: 'wijkfuncties' });
  const sinds = dayFrom(scene, 0);
  const join = async (id: string, place: number) => (await scene.as(ontwikkelaar, 'netwerklid.aansluiting', { id, soort: 'organisatie', van: required(organisaties[place % organisaties.length], 'an organisation of the wijk').id, sinds, contact: { naam: place === 0 ? 'Els Kok' : 'Jan Prins', functie: 'coördinator', telefoon: `088 555 210${place + 1}` } })).id;
  const [eerste, tweede] = [await join(tafel.id, 0), organisaties.length > 1 ? await join(tafel.id, 1) : undefined];
  await scene.as(ontwikkelaar, 'netwerklid.aansluiting', { id: tafel.id, soort: 'groep', naam: 'Bewonersgroep Lindelaan', sinds });
  for (const { id } of [tafel, oud]) await scene.as(ontwikkelaar, 'wijknetwerk.start', { id });
  await join(oud.id, 0);
  yield workDays(scene, 1, 2);
  const { id: bijeenkomst } = await scene.as(ontwikkelaar, 'bijeenkomst.registratie', {
    wijknetwerk: tafel.id, dag: dayFrom(scene, 0), plaats: 'Het buurthuis', aanwezig: [eerste, ...(tweede === undefined ? [] : [tweede])], anderen: 4,
    besproken: 'Doordeweeks zijn er genoeg tafels. In het weekend is er niets open.\n\nWie slecht loopt komt niet. De bus stopt te ver weg.',
  });
  const agree = async (wat: string, days: number) => (await scene.as(ontwikkelaar, 'netwerkafspraak.registratie', { wijknetwerk: tafel.id, bijeenkomst, lid: eerste, wat, uiterlijk: dayFrom(scene, days) })).id;
  const [flyers, zaal] = [await agree('Flyers ophangen bij de winkels', 2), await agree('Vragen of de zaal op zondag vrij is', 1)];
  await agree('Bij de vervoerder vragen naar een halte dichterbij', 1);
  await agree('Een lijst maken van alle tafels', 40);
  const tell = async (nodig: string, leefdomein: 'sociaal-netwerk' | 'maatschappelijke-participatie' | 'lichamelijke-gezondheid', where: string) => (await scene.as(ontwikkelaar, 'wijkbehoefte.registratie', { wijknetwerk: tafel.id, wijk: where, leefdomein, nodig })).id;
  const [zondag, vervoer] = [await tell('Een plek om op zondag samen te eten', 'sociaal-netwerk', wijk), await tell('Vervoer voor wie slecht loopt', 'maatschappelijke-participatie', wijk)];
  await tell('Een wandelgroep die rustig aan doet', 'lichamelijke-gezondheid', buurwijk);
  for (const id of [zondag, vervoer]) await scene.as(ontwikkelaar, 'wijkbehoefte.oppakking', { id, oppakker: 'lid', door: eerste });
  yield workDays(scene, 2, 3);
  await scene.as(ontwikkelaar, 'netwerkafspraak.afronding', { id: flyers, uitkomst: 'gedaan', toelichting: '' });
  await scene.as(ontwikkelaar, 'netwerkafspraak.afronding', { id: zaal, uitkomst: 'vervallen', toelichting: 'De kerk heeft een zaal die vrij is.' });
  await scene.as(ontwikkelaar, 'wijkbehoefte.beantwoording', { id: zondag, uitkomst: 'Elke zondag om vijf uur staat er een tafel in de kerk.' });
  await scene.as(ontwikkelaar, 'wijknetwerk.beeindiging', { id: oud.id, reden: 'De straten hebben nu zelf een opruimploeg.' });
  await begin('Fit in de wijk', 'Meer mensen bewegen, samen en dicht bij huis.', [wijk]);
}
