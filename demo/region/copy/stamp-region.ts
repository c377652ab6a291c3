import type { Environment } from '../../../src/platform/act/environment.ts';
import type { Module } from '../../../src/platform/act/module.ts';
import type { BulkLoad } from '../../../src/platform/database/bulk-load.ts';
import { kindsOf, makeConductor } from '../../../src/platform/journal/conductor.ts';
import { rebuildProjection } from '../../../src/platform/journal/rebuild.ts';
import { required } from '../../../src/platform/required.ts';
import { dealBsns } from './deal-bsns.ts';
import { findPatterns, type Pattern } from './find-patterns.ts';
import { gebeurtenisColumns, gebeurtenisLines, orderJournal, stroomLines, tijdlijnColumns, tijdlijnLines, zegelLines, type Journal, type Source } from './journal-lines.ts';
import { makeMould } from './mould.ts';
import { pastRowSecurity } from '../../../src/platform/database/past-row-security.ts';
import { openPeople } from './people.ts';
import { planCopies, type CopyPlan, type Size } from './plan-copies.ts';
import { readRegion, type Row } from './read-region.ts';
import { dealSeries } from './series.ts';
import { tablesAboutPeople } from './tables-about-people.ts';
import { render } from './template.ts';

export interface StampOptions extends Size {
  /** Hears which table is being filled. */
  readonly onTable?: (tabel: string) => void;
}

/** What was added. */
export interface Stamped {
  readonly dossiers: { readonly open: number; readonly gesloten: number };
  readonly gebeurtenissen: number;
  readonly patronen: number;
  readonly rijen: number;
}

/** The region was made larger before: copies of copies would be the same people again. */
export class AlreadyCopied extends Error {
  constructor() {
    super('This region was made larger before. Begin again with an empty database (or delete the data folder), and ask for all at once.');
  }
}

/** Projections of which each row is of one household: copied with it. Others add up, and are made again from the journal. */
const exact: ReadonlySet<string> = new Set(['tijdlijn', 'persoon-zoek']);
/** Tables of the journal, whose rows follow from each other: filled in their own way. */
const inOrder: ReadonlySet<string> = new Set(['stroom', 'gebeurtenis', 'zegel', 'tijdlijn']);

/**
 * Makes the region larger: copies every household of the demo with all that was written about it, in
 * one transaction, with other people and ids and whole chains, at constant memory. The region must be
 * the demo as it was told; the same region and size give the same copies.
 */
export async function stampRegion(env: Environment, modules: readonly Module[], { onTable = () => undefined, ...size }: StampOptions): Promise<Stamped> {
  const codes = await env.database.read({ gemeenten: [], actor: 's:demo', houder: '', doel: 'demo' }, (tx) => tx.selectFrom('gemeente').select('gemeente').orderBy('gemeente').execute());
  const gemeenten = codes.map(({ gemeente }) => gemeente);
  await makeConductor(env, modules, () => Promise.resolve(gemeenten), (error) => { throw error; }).settle();
  const stamped = await env.database.load((bulk) => pastRowSecurity(bulk, () => fill(bulk, env, gemeenten, size, onTable)));
  await env.database.load(async (bulk) => { await bulk.rows('analyze'); });
  for (const projection of modules.flatMap((m) => m.readers ?? [])) {
    if (projection.kind !== 'projection' || exact.has(projection.naam)) continue;
    for (const gemeente of gemeenten) {
      onTable(`${projection.naam} ${gemeente}`);
      await rebuildProjection(env, kindsOf(modules), projection, gemeente);
    }
  }
  return stamped;
}

async function fill(bulk: BulkLoad, env: Environment, gemeenten: readonly string[], size: Size, onTable: (tabel: string) => void): Promise<Stamped> {
  // Copies keep the beginning of an id.
  const copies = await bulk.rows('select 1 from dossier group by left(id::text, 24) having count(*) > 1 limit 1');
  if (copies.length > 0) throw new AlreadyCopied();
  const region = await readRegion(bulk);
  if ((region.get('te_zegelen')?.length ?? 0) > 0) throw new Error('There are events that are not sealed: is Spil running on this database? Stop it first');
  const patterns = findPatterns(region);
  const plan = planCopies(patterns, size);
  const { sources, laatste } = makeSources(env, region, patterns, plan);
  let rijen = 0;
  const copy = async (tabel: string, columns: readonly string[], lines: Iterable<string>): Promise<void> => {
    onTable(tabel);
    await bulk.copy(tabel, columns, count(lines, () => { rijen += 1; }));
  };
  for (const [tabel, rows] of region) {
    const [first] = rows;
    if (first && !inOrder.has(tabel) && patterns.some(({ rijen: own }) => own.has(tabel))) await copy(tabel, first.tabel.kolommen.map(({ naam }) => naam), tabel === 'zoek_token' ? tokenLines(sources) : rowLines(sources, tabel));
  }
  for (const gemeente of gemeenten) {
    await fillJournal(bulk, orderJournal(gemeente, region, sources.filter(({ mould }) => mould.pattern.gemeente === gemeente)), copy);
  }
  for (const { gemeente, reeks, laatste: nummer } of laatste) await bulk.rows('update nummerreeks set laatste = $3 where gemeente = $1 and reeks = $2', [gemeente, reeks, nummer]);
  return { dossiers: plan.dossiers, gebeurtenissen: plan.gebeurtenissen, patronen: patterns.length, rijen };
}

function makeSources(env: Environment, region: ReadonlyMap<string, readonly Row[]>, patterns: readonly Pattern[], plan: CopyPlan) {
  const personen = (pattern: Pattern): readonly Row[] => pattern.rijen.get('persoon') ?? [];
  const taken = new Set((region.get('persoon') ?? []).map(({ waarden }) => waarden['bsn_index']));
  const bsnOf = dealBsns(patterns, plan, (bsn) => taken.has(`\\x${env.secrets.blindIndex(bsn).toString('hex')}`));
  const series = dealSeries(region, patterns, plan);
  const about = tablesAboutPeople(region);
  // A name of one word may be a family name as well: only longer ones are surely those of others.
  const keep = [...region].filter(([tabel]) => !about.has(tabel)).flatMap(([, rows]) => rows.map(({ waarden }) => waarden['naam'] ?? '')).filter((naam) => naam.includes(' '));
  const sources = patterns.map((pattern, place): Source => ({
    mould: makeMould(pattern, { people: openPeople(personen(pattern), env.secrets, bsnOf), numbers: series.numbersOf(place), keep, secrets: env.secrets }),
    copies: required(plan.copiesOf[place], 'the copies of a pattern'),
  }));
  return { sources, laatste: series.laatste };
}

function* rowLines(sources: readonly Source[], tabel: string): Generator<string> {
  for (const { mould, copies } of sources) {
    for (const row of mould.pattern.rijen.get(tabel) ?? []) {
      const line = mould.line(row);
      for (const copy of copies) yield render(line, copy);
    }
  }
}

function* tokenLines(sources: readonly Source[]): Generator<string> {
  for (const { mould, copies } of sources) for (const copy of copies) yield* mould.searchLines(copy);
}

function* count(lines: Iterable<string>, tick: () => void): Generator<string> {
  for (const line of lines) {
    tick();
    yield line;
  }
}

/** The events and their chains; the seals and the timeline of all, told and copied, in the order of time. */
async function fillJournal(bulk: BulkLoad, journal: Journal, copy: (tabel: string, columns: readonly string[], lines: Iterable<string>) => Promise<void>): Promise<void> {
  const { gemeente, count: nummer, maand } = journal;
  await copy('gebeurtenis', gebeurtenisColumns, gebeurtenisLines(journal));
  for (const tabel of ['zegel', 'tijdlijn']) await bulk.rows(`delete from ${tabel} where gemeente = $1`, [gemeente]);
  let seal: Buffer = Buffer.alloc(0);
  await copy('zegel', ['gemeente', 'maand', 'nummer', 'gebeurtenis', 'hash'], keepResult(zegelLines(journal), (last) => { seal = last; }));
  await copy('tijdlijn', tijdlijnColumns, tijdlijnLines(journal));
  await copy('stroom', ['gemeente', 'id', 'soort', 'volgnummer', 'hash'], stroomLines(journal));
  await bulk.rows('update zegelaar set nummer = $2, hash = $3 where gemeente = $1', [gemeente, nummer, seal]);
  // Every reader has seen what was told, and what is copied is as they left it.
  await bulk.rows('update lezer set nummer = $2, maand = $3 where gemeente = $1', [gemeente, nummer, maand]);
}

function* keepResult<R>(lines: Generator<string, R>, keep: (result: R) => void): Generator<string> {
  keep(yield* lines);
}
