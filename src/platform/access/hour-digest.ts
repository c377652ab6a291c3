import { sql } from 'kysely';
import type { Environment } from '../act/environment.ts';
import { selectRaw, type ReadTx, type WriteTx } from '../database/transaction.ts';
import { isoMoment } from '../time/clock.ts';
import { Temporal } from '../time/temporal.ts';

/** Minutes after which no transaction of an hour still runs. */
const settling = 5;

/** An hour of the access log that is not what it was when it closed. */
export interface LogFault {
  /** Begin of the hour, UTC. */
  readonly uur: string;
  readonly wat: 'regel gewijzigd of verwijderd' | 'regel toegevoegd';
}

interface Hour {
  readonly uur: string;
  readonly aantal: number;
  readonly hash: Uint8Array;
}

/** Digest over all lines of an hour with their subjects, chained to the digest before: sha256(previous || sha256 of each line). */
const digest = (gemeente: string, uur: string, previous: Uint8Array) => sql<{ aantal: number; hash: Uint8Array }>`
  select count(*)::int as aantal, sha256(${Buffer.from(previous)}::bytea || coalesce(string_agg(sha256(convert_to(regel, 'UTF8')), ''::bytea order by id), ''::bytea)) as hash from (
    select i.id, jsonb_build_array(i.id, extract(epoch from i.moment), i.actor, i.naam, i.rol, i.organisatie, i.act, i.doel, i.uitkomst, i.reden, i.spoor,
      (select coalesce(jsonb_agg(o.onderwerp order by o.onderwerp), '[]') from inzage_onderwerp o where o.gemeente = i.gemeente and o.maand = i.maand and o.inzage = i.id))::text as regel
    from inzage i where i.gemeente = ${gemeente} and i.moment >= ${uur}::timestamptz and i.moment < ${uur}::timestamptz + interval '1 hour') regels`;

/** Writes the digest of the next hour that closed; hours without lines have none. Answers 1, or 0 when all is done. */
export async function closeHour(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const last = (await sql<Hour>`select uur, aantal, hash from inzage_uurcontrole where gemeente = ${gemeente} order by uur desc limit 1`.execute(tx)).rows[0];
  const from = last === undefined ? '2000-01-01T00:00:00Z' : isoMoment(Temporal.Instant.from(last.uur).add({ hours: 1 }));
  const until = isoMoment(env.clock.now().subtract({ hours: 1, minutes: settling }));
  const next = (await sql<{ uur: string }>`select date_trunc('hour', moment, 'UTC') as uur from inzage where gemeente = ${gemeente} and moment >= ${from}::timestamptz
    and moment < date_trunc('hour', ${until}::timestamptz, 'UTC') + interval '1 hour' order by moment limit 1`.execute(tx)).rows[0];
  if (next === undefined) return 0;
  const made = (await digest(gemeente, next.uur, last?.hash ?? Buffer.alloc(0)).execute(tx)).rows[0];
  if (made === undefined) throw new Error('A count always answers');
  await sql`insert into inzage_uurcontrole (gemeente, uur, aantal, hash) values (${gemeente}, ${next.uur}::timestamptz, ${made.aantal}, ${Buffer.from(made.hash)}) on conflict do nothing`.execute(tx);
  return 1;
}

/** Computes the digests of the closed hours of a period again; answers every hour that is not what it was. */
export async function verifyHours(tx: ReadTx, gemeente: string, from: string, until: string): Promise<LogFault[]> {
  const before = await selectRaw(tx, sql<Hour>`select uur, aantal, hash from inzage_uurcontrole where gemeente = ${gemeente} and uur < ${from}::timestamptz order by uur desc limit 1`);
  const hours = await selectRaw(tx, sql<Hour>`select uur, aantal, hash from inzage_uurcontrole where gemeente = ${gemeente} and uur >= ${from}::timestamptz and uur < ${until}::timestamptz order by uur`);
  const faults: LogFault[] = [];
  let previous: Uint8Array = before[0]?.hash ?? Buffer.alloc(0);
  for (const { uur, aantal, hash } of hours) {
    const [now] = await selectRaw(tx, digest(gemeente, uur, previous));
    if (now === undefined || !Buffer.from(now.hash).equals(Buffer.from(hash))) {
      faults.push({ uur, wat: now !== undefined && now.aantal > aantal ? 'regel toegevoegd' : 'regel gewijzigd of verwijderd' });
    }
    previous = hash;
  }
  return [...faults, ...(await listLooseHours(tx, gemeente, from, until))];
}

/** Hours with lines and no digest although later hours have one: lines were added, or a digest was taken away. */
async function listLooseHours(tx: ReadTx, gemeente: string, from: string, until: string): Promise<LogFault[]> {
  const loose = await selectRaw(tx, sql<{ uur: string }>`select distinct date_trunc('hour', i.moment, 'UTC') as uur from inzage i where i.gemeente = ${gemeente} and i.moment >= ${from}::timestamptz and i.moment < ${until}::timestamptz
    and i.moment < (select max(uur) from inzage_uurcontrole c where c.gemeente = i.gemeente)
    and not exists (select 1 from inzage_uurcontrole c where c.gemeente = i.gemeente and c.uur = date_trunc('hour', i.moment, 'UTC')) order by uur`);
  return loose.map(({ uur }) => ({ uur, wat: 'regel toegevoegd' }));
}
