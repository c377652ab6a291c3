import { required } from '../../../src/platform/required.ts';
import type { Story } from '../acts.ts';
import type { Scene } from '../stage.ts';
import { homeDays, workDays } from '../time-passes.ts';
import type { Zaak } from './zaak.ts';

const vragen = [
  { onderwerp: 'Wanneer begint de hulp?', vraag: 'Ik heb het besluit gelezen. Wanneer komt er iemand voor het eerst?', antwoord: 'De aanbieder belt u deze week om een dag af te spreken.\n\nHoort u niets? Laat het mij dan weten.', dank: 'Ze hebben gebeld. Dank u.' },
  { onderwerp: 'Een andere dag', vraag: 'Op dinsdag ben ik er niet. Kan het ook op een andere dag?', antwoord: 'Dat kan. Ik geef het door. U spreekt de dag zelf af met wie bij u komt.', dank: 'Fijn, dat doe ik.' },
  { onderwerp: 'Nog een vraag over mijn plan', vraag: 'Mijn zus wil weten of zij mee mag lezen. Hoe doe ik dat?', antwoord: 'Bij Wie mag meekijken geeft u haar toegang, zo lang als u wilt.', dank: 'Gelukt.' },
] as const;

/** After the decision the regisseur tells the aanbieder what to mind, and the inwoner asks something: answered and closed, answered, or still waiting. */
export async function* tellBerichtenwisseling(scene: Scene, { dossier, inwoner, regisseur: naam }: Zaak): Story {
  const regisseur = scene.staff.staff(naam);
  const { kandidaten } = await scene.as(regisseur, 'berichtenwisseling.kring', { dossier });
  const helpers = kandidaten.filter(({ houder }) => houder.startsWith('o:')).slice(0, 1);
  if (helpers.length > 0) await scene.as(regisseur, 'berichtenwisseling.opening', { dossier, onderwerp: 'Kennismaken', tekst: 'Willen jullie voor het eerste bezoek even met mij bellen? Dan vertel ik waar je op let.', met: helpers.map(({ houder }) => houder) });
  yield homeDays(scene, 0, 1);
  const { onderwerp, vraag, antwoord, dank } = required(vragen[scene.chance.int(0, vragen.length - 1)], 'a question');
  const { id } = await scene.as(inwoner, 'berichtenwisseling.opening', { dossier, onderwerp, tekst: vraag, met: [] });
  const course = scene.chance.int(0, 3);
  if (course === 0) return;
  yield workDays(scene, 0, 1);
  await scene.as(regisseur, 'berichtenwisseling.antwoord', { id, tekst: antwoord });
  if (course === 1) return;
  yield homeDays(scene, 0, 1);
  if (course === 2) yield* tellCorrectie(scene, { dossier, inwoner, regisseur: naam });
  await scene.as(inwoner, 'berichtenwisseling.antwoord', { id, tekst: dank });
  await scene.as(regisseur, 'berichtenwisseling.afsluiting', { id });
}

/** Something in the dossier is not right: the inwoner says so, and most are put right. */
async function* tellCorrectie(scene: Scene, { dossier, inwoner, regisseur }: Pick<Zaak, 'dossier' | 'inwoner' | 'regisseur'>): Story {
  const { id } = await scene.as(inwoner, 'correctieverzoek.indiening', { dossier, deel: 'gesprek', onjuist: 'In het verslag staat een verkeerd telefoonnummer van mijn zus.', gewenst: 'Het nummer dat ik u in het gesprek gaf.' });
  if (scene.chance.int(0, 2) === 0) return;
  yield workDays(scene, 1, 3);
  await scene.as(scene.staff.staff(regisseur), 'correctieverzoek.beslissing', { id, uitkomst: 'aangepast', motivering: 'U hebt gelijk. Het staat nu goed.' });
}
