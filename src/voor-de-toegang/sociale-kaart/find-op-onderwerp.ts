import { sql } from 'kysely';
import { selectRaw, type ReadTx } from '../../platform/database/transaction.ts';
import { rankSubjects } from '../../platform/search/rank-subjects.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { composeDiensten } from './compose-dienst.ts';
import type { Onderwerp } from './onderwerp.ts';
import { nearnessOf, toRegel } from './show-dienst.ts';
import { kaartsporten, sportOf, type Kaartsport } from './sociale-kaart.ts';
import { findMiddle, listDienstRijen } from './sociale-kaart.queries.ts';
import type { DienstRegel } from './sociale-kaart.schema.ts';

export interface OnderwerpVraag {
  readonly gemeente: string;
  readonly onderwerp: Onderwerp | undefined;
  readonly wijk: string | undefined;
  /** Also finds what has these words, where few were told to be for the subject. */
  readonly tekst: string | undefined;
  readonly moment: Temporal.Instant;
}

/** How many of each rung are looked at, and shown. */
const looked = 8;
const shown = 5;
/** With so few that were told their subject, what has the words of the question helps too. */
const few = 3;

/** Diensten for a subject on their rung, what is open now first, and of that what is near. */
export async function findOpOnderwerp(tx: ReadTx, asked: OnderwerpVraag): Promise<Record<Kaartsport, DienstRegel[]>> {
  const { gemeente, onderwerp, tekst, moment } = asked;
  const told = onderwerp === undefined ? [] : await listToldIds(tx, asked, onderwerp);
  const worded = tekst === undefined || told.length >= few ? [] : await rankSubjects(tx, gemeente, 'dienst', tekst, looked);
  const ids = [...new Set([...told, ...worded])];
  const rijen = new Map((await listDienstRijen(tx, gemeente, ids)).map((rij) => [rij.id, rij]));
  const serving = await servingWijk(tx, asked, ids);
  const inOrder = ids.flatMap((id) => rijen.get(id) ?? []).filter(({ id, toestand }) => toestand !== 'ingetrokken' && serving.has(id));
  const from = await findMiddle(tx, gemeente, asked.wijk);
  const found = (await composeDiensten(tx, gemeente, inOrder)).map((dienst) => ({ dienst, ...nearnessOf(dienst, moment, from) }));
  const onSport = (sport: Kaartsport) => openAndNearFirst(found.filter(({ dienst }) => sportOf(dienst.rij) === sport)).slice(0, shown).map(({ dienst }) => toRegel(dienst, moment, from));
  return { buurt: onSport('buurt'), algemeen: onSport('algemeen'), collectief: onSport('collectief') };
}

const openAndNearFirst = <T extends ReturnType<typeof nearnessOf>>(found: readonly T[]): T[] => found.toSorted((a, b) => Number(b.open) - Number(a.open) || (a.afstand ?? Infinity) - (b.afstand ?? Infinity) || 0);

/** What is said to be for a subject: of each rung some that lie in the wijk, and some from anywhere. */
async function listToldIds(tx: ReadTx, { gemeente, wijk }: OnderwerpVraag, onderwerp: Onderwerp): Promise<string[]> {
  const serving = wijk === undefined ? sql`true` : sql`exists (select 1 from dienst_gebied g where g.gemeente = ${gemeente} and g.dienst = a.dienst and g.wijk in ('', ${wijk}))`;
  const some = kaartsporten.flatMap((sport) => (wijk === undefined ? [''] : [wijk, '']).map((place) => sql`(select a.dienst from dienst_aanbod a
    where a.gemeente = ${gemeente} and a.onderwerp = ${onderwerp} and a.sport = ${sport} and a.wijk = ${place} and ${serving} order by a.dienst limit ${looked})`));
  const rows = await selectRaw<{ dienst: string }>(tx, sql`select s.dienst from (${sql.join(some, sql` union all `)}) s`);
  return rows.map(({ dienst }) => dienst);
}

async function servingWijk(tx: ReadTx, { gemeente, wijk }: OnderwerpVraag, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (wijk === undefined || ids.length === 0) return new Set(ids);
  const rows = await tx.selectFrom('dienst_gebied').select('dienst').where('gemeente', '=', gemeente).where('dienst', 'in', [...ids]).where('wijk', 'in', ['', wijk]).execute();
  return new Set(rows.map(({ dienst }) => dienst));
}
