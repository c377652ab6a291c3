import type { Temporal } from '../../../src/platform/time/temporal.ts';
import type { Acts, Story } from '../acts.ts';
import type { Scene } from '../stage.ts';
import { appointment, workDays } from '../time-passes.ts';
import type { Gespreksverhaal, Verhaal } from '../verhaal.ts';
import { idOf, ownId, type Zaak } from './zaak.ts';

/** Longest list of changes that a page sends at once. */
const together = 50;
const notDiscussed = 'niet: ';

/** The appointment for the broad conversation; answers its id and when it is. */
export async function* tellAfspraak(scene: Scene, zaak: Zaak, { gesprek }: Verhaal, begin?: Temporal.Instant): Story<{ id: string; begin: Temporal.Instant }> {
  yield workDays(scene, 0, 3);
  const when = begin ?? appointment(scene, 4, 11);
  const { id } = await scene.as(scene.staff.staff(zaak.regisseur), 'gesprek.planning', {
    melding: zaak.melding, begin: when.toString(), duur: 90, vorm: gesprek.vorm ?? 'thuis', ...(gesprek.gezelschap === undefined ? {} : { gezelschap: [...gesprek.gezelschap] }),
  });
  return { id, begin: when };
}

/** The conversation is held and written down: words and scores, who was seen, and who is around. */
export async function* tellGesprek(scene: Scene, zaak: Zaak, { gesprek }: Verhaal, at: { readonly id: string; readonly begin: Temporal.Instant }): Story {
  const regisseur = scene.staff.staff(zaak.regisseur);
  yield at.begin.add({ minutes: 95 });
  const client = scene.newId();
  const velden = [...fieldsOf(zaak, gesprek)];
  for (let from = 0; from < velden.length; from += together) {
    await scene.as(regisseur, 'gesprek.veldwijziging', { id: at.id, bewerkingen: velden.slice(from, from + together).map(([pad, waarde], place) => ({ client, nummer: from + place + 1, pad, waarde, basis: 0 })) });
  }
  const persoon = ownId(zaak);
  await scene.as(regisseur, 'gesprek.legitimatie', { id: at.id, persoon, bewijs: scene.chance.pick(['paspoort', 'identiteitskaart', 'identiteitskaart', 'rijbewijs'] as const) });
  for (const { van, naam, soort, kring, band, toelichting, telefoon } of gesprek.netwerk) {
    await scene.as(regisseur, 'relatie.registratie', {
      dossier: zaak.dossier, persoon: van === undefined ? persoon : idOf(zaak, van), naam, soort, kring, ...(band === undefined ? {} : { band }), ...(toelichting === undefined ? {} : { toelichting }), ...(telefoon === undefined ? {} : { telefoon }),
    });
  }
}

/** What is typed where. */
function* fieldsOf(zaak: Zaak, gesprek: Gespreksverhaal): Generator<readonly [pad: string, waarde: string]> {
  const { achter, sterk, wensen, bijdrage, domeinen, onderwerpen, clientondersteuning } = gesprek;
  yield ['algemeen/vraag', achter];
  yield ['algemeen/sterk', sterk];
  yield ['algemeen/wensen', wensen];
  if (bijdrage !== undefined) yield ['algemeen/bijdrage', bijdrage];
  for (const { domein, wie, nu, gewenst, ...woorden } of domeinen) {
    const at = `domein/${wie === undefined ? ownId(zaak) : idOf(zaak, wie)}/${domein}`;
    for (const [veld, tekst] of Object.entries(woorden)) yield [`${at}/${veld}`, tekst];
    yield [`${at}/nu`, String(nu)];
    yield [`${at}/gewenst`, String(gewenst)];
  }
  for (const [letter, tekst] of Object.entries(onderwerpen)) {
    const skipped = tekst.startsWith(notDiscussed);
    yield [`onderwerp/${letter}/uitkomst`, skipped ? 'niet-besproken' : 'besproken'];
    yield [`onderwerp/${letter}/toelichting`, skipped ? tekst.slice(notDiscussed.length) : tekst];
  }
  yield ['pgb/uitkomst', 'verteld'];
  yield ['clientondersteuning/uitkomst', clientondersteuning?.uitkomst ?? 'niet-gewenst'];
  if (clientondersteuning?.toelichting !== undefined) yield ['clientondersteuning/toelichting', clientondersteuning.toelichting];
}

/** The report is drawn up; answers its id. */
export async function* tellOpstelling(scene: Scene, zaak: Zaak, gesprek: string): Story<string> {
  yield workDays(scene, 0, 3);
  return (await scene.as(scene.staff.staff(zaak.regisseur), 'verslag.opstelling', { gesprek })).id;
}

/** The report is read once more and goes to the inwoner. */
export async function* tellVerzending(scene: Scene, zaak: Zaak, id: string): Story {
  const regisseur = scene.staff.staff(zaak.regisseur);
  yield workDays(scene, 0, 2);
  const { concept } = await scene.as(regisseur, 'verslag.gegevens', { id });
  await scene.as(regisseur, 'verslag.verzending', { id, digest: concept?.digest ?? '' });
}

/** The report is drawn up and goes to the inwoner; answers its id. */
export async function* tellVerslag(scene: Scene, zaak: Zaak, gesprek: string): Story<string> {
  const id = yield* tellOpstelling(scene, zaak, gesprek);
  yield* tellVerzending(scene, zaak, id);
  return id;
}

type Vaststelling = Acts['verslag.vaststelling']['input'];

/** The inwoner confirms the report, corrects it, or is silent; then the regisseur fixes it, and with it the onderzoek. */
export async function* tellReactie(scene: Scene, zaak: Zaak, { gesprek }: Verhaal, verslag: string): Story {
  const regisseur = scene.staff.staff(zaak.regisseur);
  let more: Omit<Vaststelling, 'id'> = {};
  if (gesprek.correctie !== undefined) {
    yield workDays(scene, 1, 3);
    await scene.as(zaak.inwoner, 'verslag.gegevens', { id: verslag });
    await scene.as(zaak.inwoner, 'verslag.correctie', { id: verslag, ...gesprek.correctie });
    more = { reden: 'We hebben gebeld. Met de aanvulling erbij klopt het verslag.' };
    yield workDays(scene, 1, 2);
  } else if (scene.chance.int(1, 10) <= 7) {
    yield workDays(scene, 1, 3);
    await scene.as(zaak.inwoner, 'verslag.gegevens', { id: verslag });
    await scene.as(zaak.inwoner, 'verslag.bevestiging', { id: verslag });
    yield workDays(scene, 0, 1);
  } else {
    yield workDays(scene, 6, 7);
  }
  await scene.as(regisseur, 'verslag.vaststelling', { id: verslag, ...more });
}

