import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { WriteTx } from '../database/transaction.ts';
import { passFailpoint } from '../failpoint.ts';
import type { Telemetry } from '../telemetry/index.ts';
import { systemScope } from './system-scope.ts';

const batch = 1000;

/**
 * Numbers the committed events of a gemeente, gapless, and chains them: each seal is
 * sha256(previous seal || hash of the event). One sealer at a time: the row of the gemeente is the
 * lease, given up with the transaction. Answers how many no longer wait.
 */
export async function sealGemeente(database: Database, gemeente: string, telemetry?: Telemetry): Promise<number> {
  const sealed = await database.write(systemScope(gemeente, 'zegelaar'), async (tx) => {
    await sql`insert into zegelaar (gemeente, nummer, hash) values (${gemeente}, 0, '\\x') on conflict do nothing`.execute(tx);
    const lease = await sql<{ nummer: number; hash: Uint8Array }>`select nummer, hash from zegelaar where gemeente = ${gemeente} for update skip locked`.execute(tx);
    const head = lease.rows[0];
    if (!head) return 0;
    const taken = await takeUnsealed(tx, gemeente);
    if (taken.length === 0) return 0;
    for (const { spoor } of taken) telemetry?.link(spoor);
    telemetry?.note({ 'spil.aantal': taken.length });
    let { nummer } = head;
    let hash = Buffer.from(head.hash);
    const seals = taken.flatMap((row) => {
      // Taken away before it had a number: it leaves no gap here and holds up nobody; the chain of its stream shows that it is gone.
      if (row.hash === undefined) return [];
      nummer += 1;
      hash = createHash('sha256').update(hash).update(row.hash).digest();
      return [{ maand: row.maand, nummer, gebeurtenis: row.gebeurtenis, hash: hash.toString('hex') }];
    });
    await sql`insert into zegel (gemeente, maand, nummer, gebeurtenis, hash)
      select ${gemeente}, (z->>'maand')::date, (z->>'nummer')::bigint, (z->>'gebeurtenis')::uuid, decode(z->>'hash', 'hex') from jsonb_array_elements(${JSON.stringify(seals)}::jsonb) z`.execute(tx);
    passFailpoint('sealer-halfway');
    await sql`delete from te_zegelen where gemeente = ${gemeente} and volgorde = any(${taken.map((r) => r.volgorde)}::bigint[])`.execute(tx);
    await sql`update zegelaar set nummer = ${nummer}, hash = ${hash} where gemeente = ${gemeente}`.execute(tx);
    return taken.length;
  }, 'background');
  if (sealed > 0) passFailpoint('sealer-after-commit');
  return sealed;
}

interface Unsealed {
  readonly volgorde: number;
  readonly maand: string;
  readonly gebeurtenis: string;
  /** Undefined when the event is gone. */
  readonly hash: Uint8Array | undefined;
  readonly spoor: string | null;
}

/** The committed events that wait for their number, in their order. Their months stand in the text itself: also of a plan that is kept the other partitions rest. */
export async function takeUnsealed(tx: WriteTx, gemeente: string): Promise<Unsealed[]> {
  const { rows } = await sql<Omit<Unsealed, 'hash' | 'spoor'>>`select volgorde, maand, gebeurtenis from te_zegelen where gemeente = ${gemeente} order by volgorde limit ${batch}`.execute(tx);
  const months = [...new Set(rows.map(({ maand }) => maand))];
  const events = new Map<string, { readonly hash: Uint8Array; readonly spoor: string | null }>();
  for (const maand of months) {
    const ids = rows.filter((row) => row.maand === maand).map(({ gebeurtenis }) => gebeurtenis);
    const found = await sql<{ id: string; hash: Uint8Array; spoor: string | null }>`select g.id, g.hash, g.spoor from unnest(${ids}::uuid[]) as i(id)
      cross join lateral (select e.id, e.hash, e.spoor from gebeurtenis e where e.gemeente = ${gemeente} and e.maand = ${sql.lit(maand)}::date and e.id = i.id offset 0) g`.execute(tx);
    for (const { id, ...event } of found.rows) events.set(id, event);
  }
  return rows.map((row) => ({ ...row, hash: events.get(row.gebeurtenis)?.hash, spoor: events.get(row.gebeurtenis)?.spoor ?? null }));
}
