import { sql } from 'kysely';
import { closeHour } from '../access/hour-digest.ts';
import type { WriteTx } from '../database/transaction.ts';
import { isoMoment } from '../time/clock.ts';
import type { Temporal } from '../time/temporal.ts';
import { portion, type TimedWork } from './timed-work.ts';

/** Days in which a request that is sent again gets the answer of the first time: longer than somebody is away with a device full of work. */
const answerDays = 90;
/** Months of the journal and of the access log that are always ahead. */
const monthsAhead = 13;

const answers: TimedWork = {
  naam: 'antwoorden.opruimen', voor: 'gemeente',
  async run(tx, gemeente, env) {
    const before = isoMoment(env.clock.now().subtract({ hours: answerDays * 24 }));
    const gone = await sql`delete from idempotentie where (gemeente, actor, sleutel) in
      (select gemeente, actor, sleutel from idempotentie where gemeente = ${gemeente} and moment < ${before}::timestamptz order by moment limit ${portion}) returning 1`.execute(tx);
    return gone.rows.length;
  },
};

const sessions: TimedWork = {
  naam: 'sessies.opruimen', voor: 'installatie',
  run: (tx, _gemeente, env) => call(tx, sql<{ aantal: number }>`select ruim_sessies_op(${isoMoment(env.clock.now())}::timestamptz, ${portion}) as aantal`),
};

/** Hours in which it is known that something was done often. */
const rushHours = 24;

const rush: TimedWork = {
  naam: 'drukte.opruimen', voor: 'gemeente',
  async run(tx, gemeente, env) {
    const before = isoMoment(env.clock.now().subtract({ hours: rushHours }));
    const gone = await sql`delete from drukte where (gemeente, act, wie, venster) in (select gemeente, act, wie, venster from drukte where gemeente = ${gemeente} and venster < ${before}::timestamptz order by venster limit ${portion}) returning 1`.execute(tx);
    return gone.rows.length;
  },
};

const partitions: TimedWork = {
  naam: 'maanden.vooruit', voor: 'installatie',
  run: (tx, _gemeente, env) => call(tx, sql<{ aantal: number }>`select maak_maanden(${lastMonth(env.clock.now())}::date) as aantal`),
};

const accessLog: TimedWork = { naam: 'inzage.uurcontrole', voor: 'gemeente', run: closeHour };

async function call(tx: WriteTx, query: ReturnType<typeof sql<{ aantal: number }>>): Promise<number> {
  return (await query.execute(tx)).rows[0]?.aantal ?? 0;
}

const lastMonth = (now: Temporal.Instant): string => now.toZonedDateTimeISO('UTC').add({ months: monthsAhead }).toPlainDate().with({ day: 1 }).toString();

/** What the platform itself does by the clock. */
export const upkeep: readonly TimedWork[] = [answers, sessions, rush, partitions, accessLog];
