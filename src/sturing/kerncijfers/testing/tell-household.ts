import type { Actor } from '../../../platform/access/actor.ts';
import { parseGemeenteCode, type Id } from '../../../platform/id.ts';
import { asSystem, makeGemeente } from '../../../platform/testing/people.ts';
import { present } from '../../../platform/testing/present.ts';
import { makeTestSpil, type TestSpil } from '../../../platform/testing/spil.ts';
import type { TestDatabase } from '../../../platform/testing/engines.ts';
import { Temporal } from '../../../platform/time/temporal.ts';
import { testBsns } from '../../../../demo/region/test-bsn.ts';
import { berichtenverkeer, makeHeader, writeBericht, type Bericht } from '../../../achter-de-toegang/berichtenverkeer/index.ts';
import { toewijzing } from '../../../achter-de-toegang/toewijzing/index.ts';
import { document } from '../../../registers/document/index.ts';
import { dossier, findGrants } from '../../../registers/dossier/index.ts';
import { huishouden } from '../../../registers/huishouden/index.ts';
import { insertPersoon } from '../../../registers/persoon/index.ts';
import { voorziening } from '../../../registers/voorziening/index.ts';
import { aanvraag } from '../../../toegang/aanvraag/index.ts';
import { beschikking } from '../../../toegang/beschikking/index.ts';
import { answersOf } from '../../../toegang/beschikking/testing/beschikking-setup.ts';
import { gesprek } from '../../../toegang/gesprek/index.ts';
import { completeOnderzoek } from '../../../toegang/gesprek/testing/make-onderzoek.ts';
import { melding, type Meldingkanaal } from '../../../toegang/melding/index.ts';
import { ondersteuningsplan, type Trede } from '../../../toegang/ondersteuningsplan/index.ts';
import { exampleDoel, exampleInterventie, exampleMaatwerk, examplePlan } from '../../../toegang/ondersteuningsplan/testing/example-plan.ts';
import { klantcontact } from '../../../voor-de-toegang/klantcontact/index.ts';
import { kerncijfers } from '../index.ts';

export const regionModules = [dossier, document, huishouden, voorziening, klantcontact, melding, gesprek, ondersteuningsplan, aanvraag, beschikking, berichtenverkeer, toewijzing, kerncijfers] as const;
export type RegionSpil = TestSpil<typeof regionModules>;

/** Spil with all that the figures are about. */
export const regionSpil = (db: TestDatabase): RegionSpil => makeTestSpil(db, regionModules, findGrants);

/** How far a household comes, and in how many days each step after the one before. */
export interface Loop {
  readonly wijk: string | null;
  readonly kanaal: Meldingkanaal;
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly einde?: 'afhandeling' | 'intrekking';
  readonly gesprek?: { readonly na: number; readonly verzet: boolean };
  /** Days until the report is fixed. */
  readonly verslag?: number;
  readonly plan?: { readonly na: number; readonly uitkomst: 'eens' | 'oneens' | 'open'; readonly treden: readonly Trede[]; readonly herzien: boolean };
  readonly opschorting?: 'open' | 'met-dag' | 'hervat';
  readonly besluit?: number | 'ingetrokken';
  readonly hulp?: { readonly na: number; readonly teruggenomen: boolean };
  /** Temporary help before all the rest. */
  readonly spoed?: boolean;
}

const bsns = testBsns();

/** A gemeente with wijken, a productenboek, one aanbieder and who works there. */
export async function makeRegion(spil: RegionSpil, wijken: readonly { readonly code: string; readonly naam: string }[]) {
  spil.clock.set('2026-01-05T08:00:00Z');
  const gemeente = await makeGemeente(spil);
  const { code, team } = gemeente;
  await asSystem(spil, code, async (tx) => {
    await tx.insertInto('wijk').values(wijken.map((wijk) => ({ gemeente: code, ...wijk }))).execute();
    await tx.insertInto('team_wijk').values(wijken.map((wijk) => ({ gemeente: code, team, wijk: wijk.code }))).execute();
  });
  const agb = `41${code}${String(Math.floor(Math.random() * 100)).padStart(2, '0')}`;
  const [klant, teamleider, generalist, beslisser, inkoper] = [await gemeente.staff('klantcontact'), await gemeente.staff('teamleider'), await gemeente.staff('generalist'), await gemeente.staff('beschikkingen'), await gemeente.staff('inkoper')];
  const aanbieder = await gemeente.organisation('aanbieder', 'aanbieder', agb);
  const product = async (naam: string, nummer: string, trede: 'individueel' | 'collectief', eenheid: '04' | '16'): Promise<string> => {
    const { id } = await spil.as(inkoper, 'voorziening.registratie', {
      wet: 'wmo', omschrijving: '', trede, beschikkingNodig: true, eenheid, frequentie: '2', geldigVan: '2026-01-01', naam, code: nummer, categorie: nummer.slice(0, 2), leveringsvormen: ['natura'],
    });
    await spil.as(inkoper, 'voorziening.aanbod', { id, leveringsvorm: 'natura', organisatie: aanbieder.organisatie, vanaf: '2026-01-01', tarief: 3000 }, { ifMatch: 1 });
    return id;
  };
  const products = { individueel: await product('Begeleiding thuis', '02A05', 'individueel', '04'), collectief: await product('Dagbesteding', '07A01', 'collectief', '16') };
  return { gemeente, code, agb, klant, teamleider, generalist, beslisser, aanbieder, products };
}
export type Region = Awaited<ReturnType<typeof makeRegion>>;

/** A story told bit by bit: each day on which it goes on. */
export type Verhaal = AsyncGenerator<string, void>;

/** Tells stories side by side, so that time never goes back. */
export async function tellTogether(spil: RegionSpil, verhalen: readonly Verhaal[]): Promise<void> {
  const ahead = [];
  for (const verhaal of verhalen) ahead.push({ verhaal, next: await verhaal.next() });
  for (;;) {
    const [first] = ahead.filter(({ next }) => next.done !== true).toSorted((a, b) => String(a.next.value).localeCompare(String(b.next.value)));
    if (!first) return spil.conductor.settle();
    spil.clock.set(`${String(first.next.value)}T10:00:00Z`);
    first.next = await first.verhaal.next();
  }
}

/** The day of a story, which it moves. */
interface Dag {
  day: Temporal.PlainDate;
}

function* later(dag: Dag, days: number): Generator<string> {
  dag.day = dag.day.add({ days });
  yield dag.day.toString();
}

/** A simple question, answered or passed on at once. */
export async function* askQuestion(spil: RegionSpil, region: Region, vraag: { readonly op: string; readonly wijk: string | null; readonly uitkomst: 'beantwoord' | 'doorgeleid' }): Verhaal {
  yield vraag.op;
  await spil.as(region.klant, 'klantcontact.registratie', { gemeente: region.code, kanaal: 'telefoon', vraag: 'Wanneer is het spreekuur?', uitkomst: vraag.uitkomst, toelichting: 'Dinsdag.', ...(vraag.wijk === null ? {} : { wijk: vraag.wijk }) });
}

/** A person in a wijk; the person whom a household begins with. */
export async function settlePerson(spil: RegionSpil, { code }: Region, wijk: string | null): Promise<{ persoon: Id; bsn: string; inwoner: Actor }> {
  const persoon = spil.newId(parseGemeenteCode(code));
  const bsn = bsns.next().value;
  await asSystem(spil, code, (tx) => insertPersoon(tx, spil.env.secrets, {
    gemeente: code, id: persoon, bsn, voornamen: 'Nel', voorletters: 'N.', voorvoegsel: '', geslachtsnaam: 'Duin', partner_voorvoegsel: '', partner_geslachtsnaam: '', naamgebruik: 'eigen', naam: 'Nel Duin', geslacht: 'vrouw', geboortedatum: '1951-04-02',
    geboortedatum_deel: 'volledig', straat: 'Zeeweg', huisnummer: 3, huisletter: '', huisnummertoevoeging: '', postcode: '1901AA', plaats: 'Castricum', wijk, buurt: null, telefoon: '', email: '', taal: 'nl', geheimhouding: false, overleden_op: null,
    herkomst: 'brp', brp_opgehaald_op: null, moment: '2026-01-05T08:00:00.000Z',
  }));
  return { persoon, bsn, inwoner: { soort: 'inwoner', id: persoon, naam: 'Nel Duin', personen: [{ gemeente: code, persoon }] } };
}

/** Tells one melding of a person, as far as it goes, by the acts of those who do it. */
export async function* tellMelding(spil: RegionSpil, region: Region, person: Awaited<ReturnType<typeof settlePerson>>, loop: Loop): Verhaal {
  const { teamleider, generalist, klant } = region;
  const dag: Dag = { day: Temporal.PlainDate.from(loop.start) };
  yield* later(dag, 0);
  const { id, dossier: zaak } = await spil.as(klant, 'melding.registratie', { persoon: person.persoon, kanaal: loop.kanaal, vraag: 'Ik red het niet meer alleen.' });
  if (loop.einde === 'intrekking') return void await spil.as(person.inwoner, 'melding.intrekking', { id, reden: 'Mijn dochter helpt mij.' });
  await spil.as(teamleider, 'melding.toedeling', { id, regisseur: generalist.id });
  if (loop.spoed === true) await grantHaste(spil, region, id, dag.day);
  const close = () => spil.as(generalist, 'melding.afhandeling', { id, afloop: 'Met een antwoord geholpen.' });
  if (loop.gesprek === undefined) return void (loop.einde && await close());
  const { na, verzet } = loop.gesprek;
  const appoint = (days: number, hour: string) => spil.as(generalist, 'gesprek.planning', { melding: id, begin: `${dag.day.add({ days }).toString()}T${hour}:00:00Z`, vorm: 'thuis' });
  if (verzet) await appoint(na + 3, '11');
  const talk = await appoint(na, '09');
  yield* later(dag, na);
  if (loop.einde) return void await close();
  if (loop.verslag === undefined) return;
  yield* fixReport(spil, region, person, talk.id, later(dag, loop.verslag));
  if (loop.plan) yield* tellPlan(spil, region, person, { melding: id, dossier: zaak, loop, dag });
}

async function grantHaste(spil: RegionSpil, { generalist, products, aanbieder }: Region, id: string, day: Temporal.PlainDate): Promise<void> {
  await spil.as(generalist, 'beschikking.spoedvoorziening', {
    melding: id, voorziening: products.individueel, organisatie: aanbieder.organisatie, leveringsvorm: 'natura', omvang: { volume: 2, eenheid: '04', frequentie: '2' }, van: day.toString(), tot: day.add({ days: 20 }).toString(), resultaat: 'Veilig thuis', reden: 'Gevallen',
  });
  await spil.conductor.settle();
}

async function* fixReport(spil: RegionSpil, { generalist }: Region, { persoon, inwoner }: { persoon: Id; inwoner: Actor }, talk: string, wait: Generator<string>): Verhaal {
  await completeOnderzoek(spil as never, { regisseur: generalist, gesprek: talk, persoon } as never);
  const { id } = await spil.as(generalist, 'verslag.opstelling', { gesprek: talk });
  const { concept } = await spil.as(generalist, 'verslag.gegevens', { id });
  await spil.as(generalist, 'verslag.verzending', { id, digest: concept?.digest ?? '' });
  yield* wait;
  await spil.as(inwoner, 'verslag.bevestiging', { id });
  await spil.as(generalist, 'verslag.vaststelling', { id });
}

interface Telling {
  readonly melding: string;
  readonly dossier: string;
  readonly loop: Loop;
  readonly dag: Dag;
}

async function* tellPlan(spil: RegionSpil, region: Region, { inwoner, bsn }: { inwoner: Actor; bsn: string }, { melding: id, dossier: zaak, loop, dag }: Telling): Verhaal {
  const { generalist } = region;
  const { na, uitkomst, treden, herzien } = present(loop.plan);
  yield* later(dag, na);
  const drawn = await spil.as(generalist, 'ondersteuningsplan.opstelling', { melding: id });
  const sign = async (plan: string, versie: number, rungs: readonly Trede[]): Promise<void> => {
    await spil.as(generalist, 'ondersteuningsplan.wijziging', { id: plan, inhoud: planOf(region, rungs, dag.day) }, { ifMatch: versie });
    const { digest } = await spil.as(generalist, 'ondersteuningsplan.aanbieding', { id: plan }, { ifMatch: versie + 1 });
    if (uitkomst === 'oneens') return void await spil.as(generalist, 'ondersteuningsplan.geen-overeenstemming', { id: plan, reden: 'Wil iets anders.' }, { ifMatch: versie + 2 });
    if (uitkomst === 'open') return;
    for (const actor of [generalist, inwoner]) await spil.as(actor, 'ondersteuningsplan.ondertekening', { id: plan, digest });
    await spil.conductor.settle();
  };
  await sign(drawn.id, drawn.versie, treden);
  if (uitkomst === 'open') return;
  if (herzien && uitkomst === 'eens') {
    yield* later(dag, 2);
    const { versie } = await spil.as(generalist, 'ondersteuningsplan.gegevens', { id: drawn.id });
    const next = await spil.as(generalist, 'ondersteuningsplan.herziening', { id: drawn.id, reden: 'Er kwam iets bij.' }, { ifMatch: versie });
    await sign(drawn.id, next.versie, [...treden, 'netwerk']);
  }
  yield* tellBesluit(spil, region, { bsn, zaak, loop, dag });
}

function planOf({ products, aanbieder }: Region, treden: readonly Trede[], from: Temporal.PlainDate) {
  const [van, tot] = [from.add({ days: 7 }).toString(), from.add({ days: 180 }).toString()];
  const step = (trede: Trede, place: number) => exampleInterventie(`stap-${place}`, trede, {
    evaluatieOp: from.add({ days: 90 }).toString(),
    ...(trede === 'individueel' || trede === 'collectief' ? { maatwerk: { ...exampleMaatwerk, voorziening: products[trede], organisatie: aanbieder.organisatie, van, tot, omvang: { volume: 2, eenheid: trede === 'individueel' ? '04' : '16', frequentie: '2' } } } : {}),
  } as never);
  return examplePlan({ tijdpad: { van: from.toString(), tot: from.add({ days: 360 }).toString() }, evaluaties: [from.add({ days: 90 }).toString()], doelen: [exampleDoel('doel-1', { interventies: treden.map(step) })] });
}

async function* tellBesluit(spil: RegionSpil, region: Region, { bsn, zaak, loop, dag }: { bsn: string; zaak: string; loop: Loop; dag: Dag }): Verhaal {
  const { beslisser, code } = region;
  const row = await asSystem(spil, code, (tx) => tx.selectFrom('beschikking').select(['id', 'aanvraag']).where('dossier', '=', zaak).where('soort', '=', 'aanvraag').where('toestand', '=', 'te-toetsen').orderBy('id', 'desc').executeTakeFirst());
  if (!row) return;
  const id = present(row.aanvraag);
  if (loop.opschorting) yield* suspend(spil, region, id, loop.opschorting, dag);
  if (loop.besluit === 'ingetrokken') return void await spil.as(beslisser, 'aanvraag.intrekking', { id, reden: 'Toch niet nodig.' });
  if (loop.besluit === undefined) return;
  yield* later(dag, loop.besluit);
  const { onderdelen, versie } = await spil.as(beslisser, 'beschikking.gegevens', { id: row.id });
  const antwoorden = await answersOf(spil as never, { beslisser } as never, row.id);
  await spil.as(beslisser, 'beschikking.toetsing', { id: row.id, antwoorden, onderdelen: onderdelen.map((o) => ({ id: o.id, oordeel: 'toegekend' as const })) }, { ifMatch: versie });
  await spil.as(beslisser, 'beschikking.vaststelling', { id: row.id }, { ifMatch: versie + 1 });
  await spil.conductor.settle();
  if (loop.hulp) yield* tellStart(spil, region, { bsn, besluit: row.id, hulp: loop.hulp, dag });
}

async function* suspend(spil: RegionSpil, { beslisser }: Region, id: string, how: NonNullable<Loop['opschorting']>, dag: Dag): Verhaal {
  yield* later(dag, 1);
  const until = dag.day.add({ days: 10 }).toString();
  await spil.as(beslisser, 'aanvraag.opschorting', { id, grond: how === 'met-dag' ? 'awb-4:15-1-a' : 'awb-4:15-2-a', toelichting: 'Stuur de huurovereenkomst.', ...(how === 'met-dag' ? { tot: until } : {}) });
  if (how !== 'hervat') return;
  yield* later(dag, 4);
  await spil.as(beslisser, 'aanvraag.hervatting', { id });
}

/** The aanbieder reports the start of each toewijzing (305), and takes it back where told so. */
async function* tellStart(spil: RegionSpil, region: Region, { bsn, besluit, hulp, dag }: { bsn: string; besluit: string; hulp: NonNullable<Loop['hulp']>; dag: Dag }): Verhaal {
  const given = await asSystem(spil, region.code, (tx) => tx.selectFrom('toewijzing').select(['nummer', 'categorie', 'code', 'ingangsdatum']).where('gemeente', '=', region.code).where('beschikking', '=', besluit).execute());
  yield* later(dag, hulp.na);
  const begin = dag.day.toString();
  for (const { nummer, categorie, code, ingangsdatum } of given) {
    for (const status of hulp.teruggenomen ? (['1', '3'] as const) : (['1'] as const)) {
      const written = writeBericht({
        soort: 'WMO305', Header: makeHeader({ soort: 'WMO305', afzender: region.agb, ontvanger: region.code, identificatie: `S${nummer}${status}`, dagtekening: begin }),
        Client: { Bsn: bsn, Geboortedatum: { Datum: '1951-04-02' }, Geslacht: '2', Naam: { Geslachtsnaam: { Achternaam: 'Duin' } },
          StartProducten: { StartProduct: [{ ToewijzingNummer: nummer, Product: { Categorie: categorie, Code: code }, ToewijzingIngangsdatum: ingangsdatum, Begindatum: begin, StatusAanlevering: status }] } },
      } as Bericht<'WMO305'>);
      if (!written.ok) throw new Error(JSON.stringify(written.fouten));
      const answer = await spil.as(region.aanbieder, 'toewijzing.berichtontvangst', { xml: written.xml });
      if (!answer.goedgekeurd) throw new Error(`The start of toewijzing ${nummer} was refused`);
    }
  }
}
