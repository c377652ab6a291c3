import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openEmbedded } from './database.ts';
import { migrate } from './migrate.ts';

it('does each migration once, in order, also one that landed late, and says which were done now', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spil-migrate-'));
  const add = (name: string, statement: string) => writeFile(join(folder, `${name}.ts`), `export const up = (db) => db.schema.${statement}.execute();`);
  const counts: number[] = [];
  let statements = 0;
  const database = await openEmbedded(undefined, { onStatement: () => { statements += 1; } });
  const run = async (): Promise<string[]> => {
    statements = 0;
    const done = await migrate(database, folder);
    counts.push(statements);
    return done;
  };
  await add('20260101000000-create-boom', `createTable('boom').addColumn('id', 'integer')`);
  expect(await run()).toEqual(['20260101000000-create-boom']);
  expect(await run()).toEqual([]);
  expect(counts[1]).toBe(2);
  await add('20260102000000-extend-boom', `alterTable('boom').addColumn('soort', 'text')`);
  expect(await run()).toEqual(['20260102000000-extend-boom']);
  await add('20260101120000-create-struik', `createTable('struik').addColumn('id', 'integer')`);
  expect(await run()).toEqual(['20260101120000-create-struik']);
  await add('20260103000000-break-boom', `alterTable('heg').addColumn('soort', 'text')`);
  await expect(run()).rejects.toThrow('Migration failed at 20260103000000-break-boom');
  await rm(join(folder, '20260102000000-extend-boom.ts'));
  await expect(run()).rejects.toThrow('This database was made by a newer Spil, which did 20260102000000-extend-boom');
  await database.close();
  await rm(folder, { recursive: true });
});
