import { join } from 'node:path';
import { openPostgres } from '../../src/platform/database/database.ts';
import { makePlace, type Engine, type Place } from '../../src/testing/place/place.ts';

/** An installation as a release left it, on an engine: its schema, and nothing of this version done to it yet. */
export async function placeOf(statements: string, engine: Engine): Promise<Place> {
  const place = await makePlace(engine, 'nothing');
  if (engine === 'embedded') {
    const { PGlite } = await import('@electric-sql/pglite');
    const pglite = await PGlite.create(join(place.folder, 'database'));
    await pglite.exec('create role spil_app nologin');
    await pglite.exec(statements);
    await pglite.close();
    return place;
  }
  const database = await openPostgres(place.settings['DATABASE_URL'] ?? '', { poolSize: 1 });
  await database.upkeep(`do $$ begin create role spil_app nologin; exception when duplicate_object then null; when unique_violation then null; end $$`);
  await database.upkeep(statements);
  await database.close();
  return place;
}
