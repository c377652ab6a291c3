import type { Story } from '../acts.ts';
import type { Scene } from '../stage.ts';
import { workDays } from '../time-passes.ts';

const klachten = [
  { over: 'team', wie: '', wat: 'Ik belde drie keer en niemand belde terug.', naam: 'Corrie Beentjes' },
  { over: 'aanbieder', wie: 'Thuiszorg Duinzoom', wat: 'Er komt elke week iemand anders. Ik moet steeds alles uitleggen.', naam: 'Henk Glorie' },
  { over: 'gemeente', wie: 'de balie', wat: 'Aan de balie werd hardop over mijn schulden gepraat.', naam: 'Sonja Tromp' },
  { over: 'team', wie: '', wat: 'Mijn dochter mocht niet bij het gesprek zijn.', naam: 'Jan Liefting' },
] as const;

/** A complaint in each gemeente, in each as far as its place: new, taken up, solved by a talk, closed with a letter. */
export async function* tellKlacht(scene: Scene, place: number): Story {
  const klacht = klachten[place];
  if (klacht === undefined) return;
  const teamleider = scene.staff.staff('teamleider');
  const { id } = await scene.as({ soort: 'anoniem' }, 'klacht.indiening', { gemeente: scene.gemeente, ...klacht, bemiddeling: true, gewenst: 'Dat het een ander niet gebeurt.', telefoon: '06 5550 1234' });
  if (place === 0) return;
  yield workDays(scene, 1, 3);
  await scene.as(teamleider, 'klacht.opneming', { id, nietBetrokken: true }, 1);
  if (place === 1) return;
  yield workDays(scene, 2, 4);
  await scene.as(teamleider, 'klacht.bemiddeling', { id, gesprek: 'Samen aan tafel gezeten. Er zijn excuses gemaakt.', opgelost: place === 2 }, 2);
  if (place === 2) return;
  yield workDays(scene, 2, 4);
  await scene.as(teamleider, 'klacht.afhandeling', { id, oordeel: 'gegrond', bevinding: 'U mag zelf kiezen wie er bij een gesprek is. Dat is u niet verteld.', gevolg: 'Het staat voortaan in de uitnodiging.' }, 3);
}
