import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { modules } from '../../src/modules.ts';
import { openLargeRegion } from '../large-region.ts';
import { makeMix } from '../load/mix.ts';
import { openLoop, percentile } from '../load/open-loop.ts';
import { untilSettled, withServer } from '../load/server.ts';
import { duration } from '../measure.ts';
import type { Part } from '../part.ts';

const [ratePerSecond, seconds] = [100, 30] as const;
const pause = 20;

const kinds = new Map(modules.flatMap((module: Module) => module.readers ?? []).map(({ naam, kind }) => [naam, kind]));

/** How far the readers were, seen at a moment. */
interface Seen { at: number; gemeente: string; projections: number; effects: number }

/** Looks so many times a second how far the slowest reader of each sort is, until it is told to stop. */
function watch(database: Database): { seen: Seen[]; stop(): Promise<void> } {
  const seen: Seen[] = [];
  let over = false;
  const look = async (): Promise<void> => {
    while (!over) {
      const { rows } = await sql<{ gemeente: string; naam: string; nummer: number }>`select gemeente, naam, nummer from lezer where naam = any(${[...kinds.keys()]}::text[])`.execute(database.owner);
      const at = Date.now();
      for (const [gemeente, own] of Map.groupBy(rows, (row) => row.gemeente)) {
        const lowest = (kind: string) => own.reduce((least, { naam, nummer }) => (kinds.get(naam) === kind ? Math.min(least, nummer) : least), Infinity);
        seen.push({ at, gemeente, projections: lowest('projection'), effects: lowest('effect') });
      }
      await wait(pause);
    }
  };
  const looking = look();
  return { seen, stop: () => { over = true; return looking; } };
}

/** Milliseconds from each event since `start` until every reader of a sort had seen it. */
async function lags(database: Database, start: Date, seen: readonly Seen[], sort: 'projections' | 'effects'): Promise<number[]> {
  const { rows } = await sql<{ gemeente: string; nummer: number; moment: string }>`select z.gemeente, z.nummer, g.moment from gebeurtenis g
    left join zegel z on z.gemeente = g.gemeente and z.maand = g.maand and z.gebeurtenis = g.id where g.moment >= ${start.toISOString()}::timestamptz order by z.nummer`.execute(database.owner);
  const byGemeente = Map.groupBy(seen, ({ gemeente }) => gemeente);
  return rows.map(({ gemeente, nummer, moment }) => (byGemeente.get(gemeente)?.find((look) => look[sort] >= nummer)?.at ?? Infinity) - Date.parse(moment));
}

export const bijblijven: Part = {
  name: 'bijblijven',
  question: 'At 100 commands a second: how long until timeline, figures and search tell of them?',
  async run(stage) {
    const region = await openLargeRegion(stage);
    try {
      const { command } = await makeMix(region.database, region);
      return await withServer(region.settings, async (spil) => {
        await untilSettled(region.database);
        await openLoop(spil.url, command, ratePerSecond, 5);
        const watching = watch(region.database);
        const start = new Date();
        const sent = await openLoop(spil.url, command, ratePerSecond, seconds);
        await wait(5000);
        await watching.stop();
        const bad = sent.filter(({ status }) => status < 200 || status >= 300).length;
        const [projections, effects] = [await lags(region.database, start, watching.seen, 'projections'), await lags(region.database, start, watching.seen, 'effects')];
        stage.tell(`  ${projections.length} events of ${sent.length} commands; p50 ${percentile(projections, 0.5).toFixed(0)} ms, slowest ${Math.max(...projections).toFixed(0)} ms`);
        return [
          duration('live lag p95 at 100 commands/s', percentile(projections, 0.95), 'ms', 1000, stage.calibration),
          duration('letters and messages p95 at 100 commands/s', percentile(effects, 0.95), 'ms', undefined, stage.calibration),
          { name: 'commands that were errors', value: bad, unit: '', goal: { atMost: 0 } },
        ];
      });
    } finally {
      await region.close();
    }
  },
};
