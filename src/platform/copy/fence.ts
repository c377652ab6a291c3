import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { ReadTx, WriteTx } from '../database/transaction.ts';
import { isoMoment, type Clock } from '../time/clock.ts';
import './herstel.tables.ts';
import { readMarker } from './marker.ts';

/**
 * Numbers that are passed over in each series of a gemeente that was put back: an aanbieder may have got one that the
 * copy does not know, and the same number would then stand for two things.
 */
export const numbersPassedOver = 10_000;

/**
 * Once after a copy was put back: each gemeente in it holds what would leave Spil, until somebody looked. Done at
 * every start, before anything is served, and in one transaction with the end of the marker.
 * Throws when the database was moved elsewhere.
 */
export async function raiseFence(database: Database): Promise<void> {
  const marker = await readMarker(database);
  if (marker === undefined) return;
  if (marker.soort === 'verhuisd') throw new Error(`This database was moved to another on ${marker.op}: start Spil on that one. What is here is no longer kept up`);
  const gemeenten = (await sql<{ code: string }>`select gemeente as code from gemeente order by 1`.execute(database.owner)).rows.map(({ code }) => code);
  await database.write({ gemeenten, actor: 's:herstel', houder: '', doel: 'beheer' }, async (tx) => {
    for (const gemeente of gemeenten) {
      await sql`insert into herstel (gemeente, teruggezet_op, kopie_tot) select ${gemeente}, ${marker.op}::timestamptz, (select g.moment from zegel z join gebeurtenis g on g.gemeente = z.gemeente and g.maand = z.maand and g.id = z.gebeurtenis
        where z.gemeente = ${gemeente} order by z.nummer desc limit 1) on conflict do nothing`.execute(tx);
      await sql`update nummerreeks set laatste = laatste + ${numbersPassedOver} where gemeente = ${gemeente}`.execute(tx);
    }
    await sql`reset role`.execute(tx);
    await sql`drop schema kopie cascade`.execute(tx);
  });
}

export interface Herstel {
  readonly gemeente: string;
  readonly teruggezetOp: string;
  readonly kopieTot: string | null;
}

/** What was put back and not looked at yet. */
export const listFences = (tx: ReadTx, gemeenten: readonly string[]): Promise<Herstel[]> =>
  tx.selectFrom('herstel').select(['gemeente', 'teruggezet_op as teruggezetOp', 'kopie_tot as kopieTot']).where('gemeente', 'in', gemeenten).where('vrijgegeven_op', 'is', null).orderBy('gemeente').execute();

/** Lets go out again what was held, but for mails that waited when it is said that they went already. False when nothing was held. */
export async function openFence(tx: WriteTx, { clock }: { readonly clock: Clock }, { gemeente, mail, door }: { readonly gemeente: string; readonly mail: 'versturen' | 'vervallen'; readonly door: string }): Promise<boolean> {
  const nu = isoMoment(clock.now());
  const opened = await tx.updateTable('herstel').set({ vrijgegeven_op: nu, vrijgegeven_door: door, mail }).where('gemeente', '=', gemeente).where('vrijgegeven_op', 'is', null).executeTakeFirst();
  if (opened.numUpdatedRows === 0n) return false;
  if (mail === 'vervallen') await tx.updateTable('mail').set({ toestand: 'opgegeven', inhoud: null, fout: 'teruggezet' }).where('gemeente', '=', gemeente).where('toestand', '=', 'wachtend').execute();
  return true;
}
