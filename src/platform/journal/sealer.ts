import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { passFailpoint } from '../failpoint.ts';
import { systemScope } from './system-scope.ts';

const batch = 1000;

/**
 * Numbers the committed events of a gemeente, gapless, and chains them: each seal is
 * sha256(previous seal || hash of the event). One sealer at a time: the row of the gemeente is the
 * lease, given up with the transaction. Answers how many were sealed.
 */
export async function sealGemeente(database: Database, gemeente: string): Promise<number> {
  const sealed = await database.write(systemScope(gemeente, 'zegelaar'), async (tx) => {
    await sql`insert into zegelaar (gemeente, nummer, hash) values (${gemeente}, 0, '\\x') on conflict do nothing`.execute(tx);
    const lease = await sql<{ nummer: number; hash: Uint8Array }>`select nummer, hash from zegelaar where gemeente = ${gemeente} for update skip locked`.execute(tx);
    const head = lease.rows[0];
    if (!head) return 0;
    const taken = await sql<{ volgorde: number; maand: string; gebeurtenis: string; hash: Uint8Array }>`
      select t.volgorde, t.maand, t.gebeurtenis, g.hash from te_zegelen t
      cross join lateral (select g.hash from gebeurtenis g where g.gemeente = t.gemeente and g.maand = t.maand and g.id = t.gebeurtenis offset 0) g
      where t.gemeente = ${gemeente} order by t.volgorde limit ${batch}`.execute(tx);
    if (taken.rows.length === 0) return 0;
    let { nummer } = head;
    let hash = Buffer.from(head.hash);
    const seals = taken.rows.map((row) => {
      nummer += 1;
      hash = createHash('sha256').update(hash).update(row.hash).digest();
      return { maand: row.maand, nummer, gebeurtenis: row.gebeurtenis, hash: hash.toString('hex') };
    });
    await sql`insert into zegel (gemeente, maand, nummer, gebeurtenis, hash)
      select ${gemeente}, (z->>'maand')::date, (z->>'nummer')::bigint, (z->>'gebeurtenis')::uuid, decode(z->>'hash', 'hex') from jsonb_array_elements(${JSON.stringify(seals)}::jsonb) z`.execute(tx);
    passFailpoint('sealer-halfway');
    await sql`delete from te_zegelen where gemeente = ${gemeente} and volgorde = any(${taken.rows.map((r) => r.volgorde)}::bigint[])`.execute(tx);
    await sql`update zegelaar set nummer = ${nummer}, hash = ${hash} where gemeente = ${gemeente}`.execute(tx);
    return seals.length;
  }, 'background');
  if (sealed > 0) passFailpoint('sealer-after-commit');
  return sealed;
}
