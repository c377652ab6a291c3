import { later } from '../../platform/database/marks.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { renderUitleg, type Opschorting, type Term, type TermOpties } from '../../platform/term/index.ts';
import { computeTermijn } from './compute-termijn.ts';
import type { TermijnregelNaam } from './regels.ts';
import type { TermijnAntwoord } from './termijn.schema.ts';
import './termijn.tables.ts';

/** A suspension as it is kept: days as text. */
export interface KeptOpschorting {
  readonly vanaf: string;
  readonly tot?: string;
  readonly grond: string;
}

/** A running legal period as it is kept. */
export interface KeptTermijn {
  readonly id: string;
  readonly dossier: string;
  readonly onderwerp: string;
  readonly regel: TermijnregelNaam;
  readonly begindatum: string;
  readonly einddatum: string | null;
  readonly opschortingen: readonly KeptOpschorting[];
  readonly uitleg: TermijnAntwoord['uitleg'];
  readonly toestand: 'lopend' | 'opgeschort' | 'voldaan' | 'vervallen';
  readonly voldaan_op: string | null;
}

const columns = ['id', 'dossier', 'onderwerp', 'regel', 'begindatum', 'einddatum', 'opschortingen', 'uitleg', 'toestand', 'voldaan_op'] as const;

/** What the inwoner may do until the last day; every other period is something that the gemeente has to do, also when it is late. */
const rights: ReadonlySet<TermijnregelNaam> = new Set<TermijnregelNaam>(['wmo-persoonlijk-plan', 'awb-bezwaar', 'awb-beroep']);

interface NewTermijn {
  readonly gemeente: string;
  readonly id: Id;
  readonly dossier: string;
  readonly onderwerp: string;
  readonly regel: TermijnregelNaam;
  readonly begindatum: Temporal.PlainDate;
}

/** What makes a period longer or lets it stand still from its start. */
interface Looptijd {
  readonly opschortingen?: readonly Opschorting[];
  readonly opties?: TermOpties;
}

const asKept = (opschortingen: readonly Opschorting[]): KeptOpschorting[] =>
  opschortingen.map((o) => ({ vanaf: o.vanaf.toString(), ...(o.tot ? { tot: o.tot.toString() } : {}), grond: o.grond }));

/** Starts a legal period on a thing; answers it as computed. */
export async function startTermijn(tx: WriteTx, start: NewTermijn, { opschortingen = [], opties }: Looptijd = {}): Promise<Term> {
  const term = computeTermijn({ regel: start.regel, begindatum: start.begindatum, opschortingen, opties });
  await later(tx, tx.insertInto('termijn').values({
    ...start, begindatum: start.begindatum.toString(), einddatum: term.einddatum?.toString() ?? null, opschortingen: JSON.stringify(asKept(opschortingen)), uitleg: JSON.stringify(renderUitleg(term.uitleg, 'nl')),
    toestand: term.einddatum ? 'lopend' : 'opgeschort', voldaan_op: null,
  }));
  return term;
}

/** Legal periods on these things. */
export async function listTermijnen(tx: ReadTx, gemeente: string, onderwerpen: readonly string[]): Promise<KeptTermijn[]> {
  if (onderwerpen.length === 0) return [];
  const rows = await tx.selectFrom('termijn').select(columns).where('gemeente', '=', gemeente).where('onderwerp', 'in', [...onderwerpen]).orderBy('begindatum').orderBy('id').execute();
  return rows as unknown as KeptTermijn[];
}

/** Legal periods of a dossier that still run on this day: a duty until it is met, a right until its last day. */
export async function listRunningTermijnen(tx: ReadTx, gemeente: string, dossier: string, today: Temporal.PlainDate): Promise<KeptTermijn[]> {
  const rows = await tx.selectFrom('termijn').select(columns).where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('toestand', 'in', ['lopend', 'opgeschort']).orderBy('einddatum').execute();
  return (rows as unknown as KeptTermijn[]).filter(({ regel, einddatum }) => !rights.has(regel) || einddatum === null || einddatum >= today.toString());
}

/** What had to be done within the period was done on this day. */
export async function meetTermijn(tx: WriteTx, gemeente: string, onderwerp: string, regel: TermijnregelNaam, day: Temporal.PlainDate): Promise<void> {
  await tx.updateTable('termijn').set({ toestand: 'voldaan', voldaan_op: day.toString() })
    .where('gemeente', '=', gemeente).where('onderwerp', '=', onderwerp).where('regel', '=', regel).where('toestand', 'in', ['lopend', 'opgeschort']).execute();
}

/** The period is no longer needed: the thing was withdrawn. */
export async function dropTermijn(tx: WriteTx, gemeente: string, onderwerp: string, regel: TermijnregelNaam): Promise<void> {
  await tx.updateTable('termijn').set({ toestand: 'vervallen' }).where('gemeente', '=', gemeente).where('onderwerp', '=', onderwerp).where('regel', '=', regel)
    .where('toestand', 'in', ['lopend', 'opgeschort']).execute();
}

/**
 * Puts these suspensions (and choices that make it longer) on a period in place of what it had, and computes it again. Throws
 * `OpschortingNietToegestaan` with the article where the law does not allow it.
 */
export async function suspendTermijn(tx: WriteTx, gemeente: string, termijn: KeptTermijn, opschortingen: readonly Opschorting[], opties?: TermOpties): Promise<Term> {
  const term = computeTermijn({ regel: termijn.regel, begindatum: Temporal.PlainDate.from(termijn.begindatum), opschortingen, opties });
  await tx.updateTable('termijn').set({
    einddatum: term.einddatum?.toString() ?? null, opschortingen: JSON.stringify(asKept(opschortingen)), uitleg: JSON.stringify(renderUitleg(term.uitleg, 'nl')), toestand: term.einddatum ? 'lopend' : 'opgeschort', verstreken_op: null,
  }).where('gemeente', '=', gemeente).where('id', '=', termijn.id).execute();
  return term;
}
