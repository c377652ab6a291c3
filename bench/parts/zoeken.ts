import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import Type from 'typebox';
import Value from 'typebox/value';
import { openPostgres, type Database } from '../../src/platform/database/database.ts';
import { makeRegion } from '../large-region.ts';
import { enterManyDiensten, kaartGemeente, makeFindable } from '../load/many-diensten.ts';
import { openLoop, percentile, type Ask, type Sent } from '../load/open-loop.ts';
import { untilSettled, withServer } from '../load/server.ts';
import { duration, type Measure } from '../measure.ts';
import type { Part } from '../part.ts';
import type { Stage } from '../stage.ts';

const diensten = Number(process.env['SPIL_BENCH_DIENSTEN'] ?? 50_000);
const [ratePerSecond, seconds] = [100, 30] as const;
const questions = new URL('../../src/voor-de-toegang/wegwijzer/testing/everyday-questions.json', import.meta.url);
const accept = { accept: 'application/json' };

/** Half the way asked in everyday questions, half the sociale kaart searched with the same words. */
function makeNext(): () => Ask {
  const everyday = Value.Parse(Type.Array(Type.Object({ vraag: Type.String() })), JSON.parse(readFileSync(questions, 'utf8')));
  let turn = 0;
  return () => {
    const place = turn++;
    const vraag = everyday[Math.floor(place / 2) % everyday.length]?.vraag ?? '';
    if (place % 2 === 0) return { kind: 'lezen', name: 'wegwijzer', method: 'POST', path: '/api/v1/wegwijzers/zoekopdrachten', headers: accept, body: { gemeente: kaartGemeente, vraag } };
    return { kind: 'lezen', name: 'sociale kaart', method: 'GET', path: `/api/v1/diensten?${new URLSearchParams({ gemeente: kaartGemeente, tekst: vraag.slice(0, 300), aantal: '12' }).toString()}`, headers: accept };
  };
}

async function search(stage: Stage, engine: string, settings: Readonly<Record<string, string>>, atMost: number, open?: () => Promise<Database>): Promise<Measure[]> {
  return withServer(settings, async (spil) => {
    const database = await open?.();
    if (database !== undefined) {
      await untilSettled(database, 900);
      await database.close();
    }
    await openLoop(spil.url, makeNext(), ratePerSecond, 10);
    const sent = await openLoop(spil.url, makeNext(), ratePerSecond, seconds);
    const p95 = (own: readonly Sent[]) => percentile(own.map(({ milliseconds }) => milliseconds), 0.95);
    for (const [name, own] of Map.groupBy(sent, ({ ask }) => ask.name)) stage.tell(`  ${engine}: ${name} p50 ${percentile(own.map(({ milliseconds }) => milliseconds), 0.5).toFixed(1)}, p95 ${p95(own).toFixed(1)} ms`);
    return [
      duration(`search p95 over ${diensten} services at 100/s on ${engine}`, p95(sent), 'ms', atMost, stage.calibration),
      { name: `searches on ${engine} that were errors`, value: sent.filter(({ status }) => status !== 200).length, unit: '', goal: { atMost: 0 } },
    ];
  });
}

export const zoeken: Part = {
  name: 'zoeken',
  question: 'With 50,000 services in one gemeente, how long does somebody wait who searches, at 100 a second?',
  async run(stage) {
    const url = await stage.newDatabase('kaart');
    const fill = (settings: Readonly<Record<string, string>>) => makeRegion(settings, async (_region, database, env) => {
      await enterManyDiensten(env, diensten);
      await makeFindable(env);
      // As it is where the database has had a night.
      await sql`vacuum analyze`.execute(database.owner);
    });
    const server = await fill({ DATABASE_URL: url, SPIL_DATA: stage.folder('kaart-data') });
    const onServer = await search(stage, 'PostgreSQL', server.region.settings, 50, () => openPostgres(url, { poolSize: 1 }));
    const embedded = await fill({ SPIL_DATA: stage.folder('kaart-embedded') });
    return [...onServer, ...(await search(stage, 'the embedded database', embedded.region.settings, 150))];
  },
};
