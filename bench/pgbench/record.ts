import { makeDoor } from '../../src/platform/http/door.ts';
import { makeServer } from '../../src/start/make-server.ts';
import { makeEnvironment } from '../../src/start/environment.ts';
import { makeRegistry } from '../../src/platform/act/registry.ts';
import { openPostgres, type Statement } from '../../src/platform/database/database.ts';
import { modules } from '../../src/modules.ts';
import { readSettings } from '../../src/settings.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { openDemo } from '../../demo/demo.ts';
import type { Region } from '../large-region.ts';
import type { Ask } from '../load/open-loop.ts';

/** What one request asked of the database. */
export interface Recording {
  readonly ask: Ask;
  readonly statements: readonly Statement[];
}

/** Answers requests one after the other in this process, by the same server, and keeps what each asked of the database. */
export async function record(region: Region, asks: readonly Ask[]): Promise<Recording[]> {
  const settings = readSettings({ SPIL_MODE: 'demo', SPIL_LOG: 'silent', ...region.settings });
  const seen: Statement[] = [];
  const database = await openPostgres(region.settings['DATABASE_URL'] ?? '', { poolSize: 1, onStatement: (statement) => { seen.push(statement); } });
  const demo = await openDemo(settings);
  const env = await makeEnvironment(settings, database, demo.brp);
  const app = await makeServer(settings, env, makeRegistry(modules, env, findGrants), demo.login, makeDoor());
  try {
    const recordings: Recording[] = [];
    for (const ask of asks) {
      seen.length = 0;
      const { statusCode } = await app.inject({ method: ask.method, url: ask.path, headers: { ...ask.headers }, ...(ask.body === undefined ? {} : { payload: ask.body }) });
      if (statusCode < 200 || statusCode > 299) throw new Error(`${ask.name} is refused: ${statusCode}`);
      recordings.push({ ask, statements: seen.splice(0) });
    }
    return recordings;
  } finally {
    await app.close();
    await demo.close();
    await database.close();
  }
}
