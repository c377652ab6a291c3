import { Temporal } from '../../../src/platform/time/temporal.ts';
import { required } from '../../../src/platform/required.ts';
import type { Story } from '../acts.ts';
import { organisaties, type Aanbieder } from '../organisaties.ts';
import type { Scene } from '../stage.ts';
import type { Planner } from '../staff.ts';
import { officeHour, workDays } from '../time-passes.ts';
import { readOpdracht, write302, write305, write307, type Opdracht } from './berichten.ts';
import type { Zaak } from './zaak.ts';

/** A message that an aanbieder got, and who plans there. */
export interface Ontvangen {
  readonly planner: Planner;
  readonly opdracht: Opdracht;
}

/** The messages for this household that no aanbieder answered yet. */
async function receiveOpdrachten(scene: Scene, { dossier, personen }: Zaak): Promise<Ontvangen[]> {
  const { items } = await scene.as(scene.staff.staff('beschikkingen'), 'bericht.lijst', { richting: 'uit', aantal: 100 });
  const open = items.filter(({ toestand, soort }) => toestand === 'klaar' && soort.endsWith('301'));
  const found: Ontvangen[] = [];
  // In the order in which they were numbered: two of one moment have no other.
  for (const { id, organisatieNaam } of open.toReversed().toSorted((a, b) => (a.identificatie < b.identificatie ? -1 : Number(a.identificatie > b.identificatie)))) {
    const aanbieder = (Object.keys(organisaties) as Aanbieder[]).find((sleutel) => organisaties[sleutel].naam === organisatieNaam);
    if (aanbieder === undefined) throw new Error(`${organisatieNaam} is no aanbieder of the demo`);
    const planner = scene.staff.planner(aanbieder);
    const { inhoud } = await scene.as(planner, 'bericht.inhoud', { id });
    const opdracht = readOpdracht(typeof inhoud === 'string' ? inhoud : Buffer.from(inhoud).toString());
    if (personen.has(opdracht.Client.Bsn)) found.push({ planner, opdracht });
  }
  if (found.length === 0) throw new Error(`No aanbieder was asked in dossier ${dossier}`);
  return found;
}

const numberOf = (scene: Scene): string => scene.newId().replaceAll('-', '').slice(-12).toUpperCase();

/** What the aanbieders answer: all accept, or the first refuses. */
export async function* tellAntwoord(scene: Scene, zaak: Zaak, refused = false): Story<Ontvangen[]> {
  yield workDays(scene, 0, 2);
  const received = await receiveOpdrachten(scene, zaak);
  const accepted: Ontvangen[] = [];
  for (const [place, { planner, opdracht }] of received.entries()) {
    const afkeuren = refused && place === 0 ? [{ pad: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]', retourcode: '9019' as const }] : [];
    await scene.as(planner, 'toewijzing.berichtontvangst', { xml: write302(opdracht, afkeuren, { identificatie: numberOf(scene), dagtekening: scene.today().toString() }) });
    if (afkeuren.length === 0) accepted.push({ planner, opdracht });
  }
  return accepted;
}

/** The help begins, each part on its day, and the aanbieder says so. */
export async function* tellStart(scene: Scene, zaak: Zaak, accepted: readonly Ontvangen[]): Story {
  for (const { planner, opdracht } of accepted) {
    const { items } = await scene.as(scene.staff.staff(zaak.regisseur), 'toewijzing.dossier', { dossier: zaak.dossier });
    const nummers = new Set(items.filter((item) => item.toestand === 'bevestigd').map((item) => item.nummer));
    const products = opdracht.Client.ToegewezenProducten.ToegewezenProduct.filter(({ ToewijzingNummer }) => nummers.has(ToewijzingNummer));
    const first = products.map(({ Ingangsdatum }) => Ingangsdatum).toSorted()[0];
    if (first === undefined) continue;
    const planned = officeHour(scene, Temporal.PlainDate.from(first).add({ days: scene.chance.int(0, 3) }));
    yield Temporal.Instant.compare(planned, scene.now()) > 0 ? planned : workDays(scene, 1, 2);
    const today = scene.today().toString();
    await scene.as(planner, 'toewijzing.berichtontvangst', { xml: write305(opdracht, products.map((product) => product.ToewijzingNummer), today, { identificatie: numberOf(scene), dagtekening: today }) });
  }
}

/** What an aanbieder had begun ends: it tells so, each part on the last day that was assigned, or today. */
export async function* tellStop(scene: Scene, zaak: Zaak, accepted: readonly Ontvangen[], reden: '19' | '23'): Story {
  yield workDays(scene, 2, 5);
  const today = scene.today().toString();
  for (const { planner, opdracht } of accepted) {
    const { items } = await scene.as(scene.staff.staff(zaak.regisseur), 'toewijzing.dossier', { dossier: zaak.dossier });
    const mine = new Set(opdracht.Client.ToegewezenProducten.ToegewezenProduct.map(({ ToewijzingNummer }) => ToewijzingNummer));
    for (const { nummer, gestartOp, einddatum } of items.filter((item) => item.toestand === 'gestart' && mine.has(item.nummer)).toSorted((a, b) => a.nummer - b.nummer)) {
      const days = { begindatum: required(gestartOp, 'a start'), einddatum: einddatum < today ? einddatum : today, reden };
      await scene.as(planner, 'toewijzing.berichtontvangst', { xml: write307(opdracht, nummer, days, { identificatie: numberOf(scene), dagtekening: today }) });
    }
  }
}

/** What one aanbieder sent back goes out anew: to another that the inwoner agreed to, or rightly addressed to the same. */
export async function* tellHertoewijzing(scene: Scene, zaak: Zaak): Story {
  yield workDays(scene, 1, 3);
  const regisseur = scene.staff.staff(zaak.regisseur);
  const { items } = await scene.as(regisseur, 'toewijzing.dossier', { dossier: zaak.dossier });
  for (const { id } of items.filter((item) => item.toestand === 'geweigerd').toSorted((a, b) => a.nummer - b.nummer)) {
    const { alternatieven } = await scene.as(regisseur, 'toewijzing.gegevens', { id });
    await scene.as(regisseur, 'toewijzing.hertoewijzing', { id, organisatie: required(alternatieven[0], 'who can do it').organisatie, inwonerAkkoord: true });
  }
}
