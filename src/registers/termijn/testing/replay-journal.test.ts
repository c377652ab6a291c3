import Type from 'typebox';
import { beforeAll, expect, it, describe } from 'vitest';
import { sql } from 'kysely';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import type { GemeenteCode, Id } from '../../../platform/id.ts';
import { newId } from '../../../platform/id.ts';
import { appendEvents, type NewEvent } from '../../../platform/journal/append.ts';
import { kindsOf } from '../../../platform/journal/conductor.ts';
import { eventKind, type EventKind } from '../../../platform/journal/event.ts';
import type { Projection } from '../../../platform/journal/reader.ts';
import { rebuildProjection } from '../../../platform/journal/rebuild.ts';
import { verifyStreams } from '../../../platform/journal/verify.ts';
import { forEachEngine } from '../../../platform/testing/engines.ts';
import { asSystem } from '../../../platform/testing/people.ts';
import { sharedData } from '../../../platform/testing/shared-data.ts';
import { makeTestSpil, type TestSpil } from '../../../platform/testing/spil.ts';
import { fixedClock, isoMoment, monthOf } from '../../../platform/time/clock.ts';
import { Temporal } from '../../../platform/time/temporal.ts';
import { readReceiptCases, type LoggedCase } from './receipt-log.ts';
import { replayLog } from './replay-log.ts';

const begonnen = eventKind({
  soort: 'proef.begonnen', versie: 1, betekenis: 'A case of the log began; it has to be ready at this moment', schema: Type.Object({ uiterlijk: Type.String() }), voorbeeld: { uiterlijk: '2011-12-06T12:41:31.788Z' },
});
const gezet = eventKind({ soort: 'proef.gezet', versie: 1, betekenis: 'A step of a case of the log was taken', schema: Type.Object({ stap: Type.String() }), voorbeeld: { stap: 'Confirmation of receipt' } });

/** Keeps until when each case has, and which case had a step after that. */
const termijnlezer: Projection = {
  kind: 'projection', naam: 'proef-termijn', soorten: [begonnen.soort, gezet.soort], tabellen: [{ tabel: 'zoek_token', soort: 'uiterlijk' }, { tabel: 'zoek_token', soort: 'te-laat' }],
  async apply(tx, events) {
    const gemeente = events[0]?.gemeente ?? '';
    const starts = events.filter(({ soort }) => soort === begonnen.soort).map(({ stroom, inhoud }) => ({ onderwerp: stroom, token: (inhoud as typeof begonnen.voorbeeld).uiterlijk }));
    await put(tx, gemeente, 'uiterlijk', starts);
    const steps = events.filter(({ soort }) => soort === gezet.soort);
    if (steps.length === 0) return;
    const rows = await tx.selectFrom('zoek_token').select(['onderwerp', 'token']).where('gemeente', '=', gemeente).where('soort', '=', 'uiterlijk').where('onderwerp', 'in', [...new Set(steps.map(({ stroom }) => stroom))]).execute();
    const until = new Map(rows.map(({ onderwerp, token }) => [onderwerp, token]));
    await put(tx, gemeente, 'te-laat', steps.filter(({ stroom, moment }) => Temporal.Instant.compare(moment, until.get(stroom) ?? moment) > 0).map(({ stroom }) => ({ onderwerp: stroom, token: 'ja' })));
  },
};

const put = (tx: WriteTx, gemeente: string, soort: string, rows: readonly { readonly onderwerp: string; readonly token: string }[]) => sql`insert into zoek_token (gemeente, soort, token, onderwerp)
  select ${gemeente}, ${soort}, r->>'token', (r->>'onderwerp')::uuid from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r on conflict do nothing`.execute(tx);

const modules = [{ name: 'proef', phase: 'registers', acts: [], events: [begonnen, gezet], readers: [termijnlezer] }] as const;
const log = sharedData('logboeken/receipt/receipt.csv');

interface Planned {
  readonly stroom: Id;
  readonly at: Temporal.Instant;
  readonly event: NewEvent;
}

/** The events of a case: that it began, and each step, at its own moment. */
function planCase(gemeente: GemeenteCode, { deadline, start, events }: LoggedCase): Planned[] {
  const first = events[0]?.at ?? start;
  const begin = Temporal.Instant.compare(first, start) < 0 ? first : start;
  const stroom = newId(gemeente, fixedClock(begin.toString()));
  const plan = <V>(at: Temporal.Instant, kind: EventKind<V>, inhoud: V): Planned => ({
    stroom, at, event: { id: newId(gemeente, fixedClock(at.toString())), maand: monthOf(at), soort: kind.soort, versie: kind.versie, moment: isoMoment(at), actor: 's:logboek', act: 'proef.stap', inhoud },
  });
  return [plan(begin, begonnen, { uiterlijk: isoMoment(deadline) }), ...events.map(({ at, naam }) => plan(at, gezet, { stap: naam }))];
}

describe.skipIf(log === undefined)('a real log', () => {
  forEachEngine('through the journal', (db) => {
    const spil: TestSpil<typeof modules> = makeTestSpil(db, modules, () => Promise.resolve([]));
    const gemeente = spil.newGemeente();
    const streams = new Map<string, string>();

    beforeAll(async () => {
      const planned: Planned[] = [];
      for await (const one of readReceiptCases(log ?? '')) {
        const events = planCase(gemeente, one);
        streams.set(String(events[0]?.stroom), one.id);
        planned.push(...events);
      }
      // As it happened: day after day, with the readers at work in between.
      const days = Map.groupBy(planned.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)), ({ at }) => at.toString().slice(0, 10));
      let place = 0;
      for (const events of days.values()) {
        await asSystem(spil, gemeente, async (tx) => {
          for (const { stroom, event } of events) await appendEvents(tx, gemeente, stroom, 'proef', [event]);
        });
        place += 1;
        if (place % 20 === 0) await spil.conductor.settle();
      }
      await spil.conductor.settle();
    }, 240_000);

    const late = () => asSystem(spil, gemeente, async (tx) => {
      const rows = await tx.selectFrom('zoek_token').select('onderwerp').where('gemeente', '=', gemeente).where('soort', '=', 'te-laat').execute();
      return rows.map(({ onderwerp }) => streams.get(onderwerp)).toSorted();
    });

    it('keeps all 1,434 cases and 8,577 steps, numbered without a gap', async () => {
      const [counted] = await asSystem(spil, gemeente, async (tx) => (await sql<{ steps: number; streams: number; seals: number; last: number }>`select
        (select count(*) from gebeurtenis where gemeente = ${gemeente} and soort = ${gezet.soort}) as steps, (select count(*) from stroom where gemeente = ${gemeente}) as streams,
        (select count(*) from zegel where gemeente = ${gemeente}) as seals, (select max(nummer) from zegel where gemeente = ${gemeente}) as last`.execute(tx)).rows);
      expect(counted).toEqual({ steps: 8577, streams: 1434, seals: 8577 + 1434, last: 8577 + 1434 });
    });

    it('finds exactly the 92 late cases, the same that the log itself holds', async () => {
      const found = await late();
      expect(found).toHaveLength(92);
      const { late: logged } = await replayLog(readReceiptCases(log ?? ''));
      expect(found).toEqual(logged.map(({ id }) => id).toSorted());
    });

    it('finds them again when the projection is made again from the journal', async () => {
      const before = await late();
      expect(await rebuildProjection(spil.env, kindsOf(modules), termijnlezer, gemeente)).toBe(8577 + 1434);
      expect(await late()).toEqual(before);
    });

    it('has a whole chain for every case', async () => {
      const cases = [...streams.keys()];
      expect(cases.length).toBeGreaterThan(1000);
      expect(await asSystem(spil, gemeente, (tx) => verifyStreams(tx, gemeente, cases))).toEqual([]);
    });
  });
});
