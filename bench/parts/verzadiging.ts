import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';
import { openLargeRegion } from '../large-region.ts';
import { makeMix, type Mix } from '../load/mix.ts';
import { closedLoop } from '../load/open-loop.ts';
import { untilSettled, withServer } from '../load/server.ts';
import { rate, type Measure } from '../measure.ts';
import type { Part } from '../part.ts';
import { record } from '../pgbench/record.ts';
import { runPgbench } from '../pgbench/run-pgbench.ts';
import { toScript, type Script } from '../pgbench/to-pgbench.ts';
import type { Region } from '../large-region.ts';

const width = 24;
/** As many connections as Spil opens when nobody sets anything. */
const clients = 10;
const variants = 3;
const [warm, seconds] = [30, 20] as const;

/** Types of the parameters of a text, as the server infers them. */
async function typesOf(database: Database, texts: readonly string[]): Promise<Map<string, string[]>> {
  return database.owner.connection().execute(async (connection) => {
    const types = new Map<string, string[]>();
    for (const [at, text] of [...new Set(texts)].entries()) {
      await sql.raw(`prepare bench_${at} as ${text}`).execute(connection);
      const { rows } = await sql<{ types: string[] }>`select parameter_types::text[] as types from pg_prepared_statements where name = ${`bench_${at}`}`.execute(connection);
      types.set(text, rows[0]?.types ?? []);
    }
    await sql`deallocate all`.execute(connection);
    return types;
  });
}

/** Of each kind of request some, as scripts: what they ask of the database and nothing else. */
async function makeScripts(region: Region, database: Database, { kinds }: Mix): Promise<Script[]> {
  const begun = Date.now();
  // A v7 id begins with its moment; a v4 key of a request is new always.
  const isNew = (id: string): boolean => id[14] === '4' || parseInt(id.replace('-', '').slice(0, 12), 16) >= begun;
  const asks = kinds.flatMap(([weight, make]) => Array.from({ length: variants }, () => ({ weight, ask: make() })));
  // The first time all is compiled and looked up that is kept.
  const recordings = (await record(region, [...kinds.map(([, make]) => make()), ...asks.map(({ ask }) => ask)])).slice(kinds.length);
  const types = await typesOf(database, recordings.flatMap(({ statements }) => statements.filter(({ parameters }) => parameters.length > 0).map(({ text }) => text)));
  return recordings.map(({ statements }, at) => toScript(`s${at}`, asks[at]?.weight ?? 0, statements, (text) => types.get(text) ?? [], isNew));
}

export const verzadiging: Part = {
  name: 'verzadiging',
  question: 'How many requests a second at most, and what part is that of what PostgreSQL does of the same statements by itself?',
  async run(stage): Promise<Measure[]> {
    const region = await openLargeRegion(stage);
    try {
      const mix = await makeMix(region.database, region);
      const scripts = await makeScripts(region, region.database, mix);
      const { perSecond, bad } = await withServer(region.settings, async (spil) => {
        await untilSettled(region.database);
        await closedLoop(spil.url, mix.next, width, (_done, passed) => passed > warm);
        return closedLoop(spil.url, mix.next, width, (_done, passed) => passed > seconds);
      });
      const alone = await runPgbench(region.settings['DATABASE_URL'] ?? '', stage.folder('pgbench'), scripts, { clients, warm, seconds });
      return [
        rate('saturation', perSecond, undefined, stage.calibration),
        rate('the same statements under pgbench', alone, undefined, stage.calibration),
        { name: 'saturation of what pgbench does', value: perSecond / alone, unit: '×', goal: { atLeast: 0.4 }, ratio: { value: perSecond / alone, better: 'higher' } },
        { name: 'errors at saturation', value: bad, unit: '', goal: { atMost: 0 } },
      ];
    } finally {
      await region.close();
    }
  },
};
