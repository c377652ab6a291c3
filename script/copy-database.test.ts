import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { PGlite } from '@electric-sql/pglite';
import { openEmbedded } from '../src/platform/database/database.ts';
import { emptyDump } from '../src/platform/testing/engines.ts';
import { runScript } from '../src/testing/spil-process.ts';

const minutes = 60_000;

describe('a copy of the embedded database', () => {
  let folder: string;
  const at = (...names: readonly string[]) => join(folder, ...names);
  const run = (way: string, file: string, data: string, more: Readonly<Record<string, string>> = {}) => runScript('script/copy-database.ts', [way, at(file)], { SPIL_DATA: at(data), ...more });
  const team = sql`insert into team (gemeente, id, naam) values ('0383', '01936d2e-5a00-7000-85ff-000000000001', 'Sociaal team Castricum')`;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spil-copy-'));
    await mkdir(at('data'));
    await (await PGlite.create(at('data', 'database'), { loadDataDir: await emptyDump() })).close();
    const database = await openEmbedded(at('data', 'database'));
    await team.execute(database.owner);
    await database.close();
  }, minutes);
  afterAll(() => rm(folder, { recursive: true }));

  it('is one file for its owner alone, and brings everything back elsewhere', async () => {
    expect(await run('backup', 'spil.tar.gz', 'data')).toMatchObject({ code: 0, output: expect.stringContaining('The keys are not in it') as unknown });
    expect((await stat(at('spil.tar.gz'))).mode & 0o777).toBe(0o600);
    expect(await run('restore', 'spil.tar.gz', 'other')).toMatchObject({ code: 0 });
    const database = await openEmbedded(at('other', 'database'));
    const teams = await sql`select naam from team`.execute(database.owner);
    await database.close();
    expect(teams.rows).toEqual([{ naam: 'Sociaal team Castricum' }]);
  }, 2 * minutes);

  it('is not made while a server has the folder, and never over another file', async () => {
    const database = await openEmbedded(at('data', 'database'));
    expect(await run('backup', 'second.tar.gz', 'data')).toMatchObject({ code: 1, output: expect.stringMatching(/in use by process \d+: stop that one first/) as unknown });
    await database.close();
    await writeFile(at('there.tar.gz'), 'mine');
    expect(await run('backup', 'there.tar.gz', 'data')).toMatchObject({ code: 1, output: expect.stringContaining('exists already') as unknown });
    expect(await readFile(at('there.tar.gz'), 'utf8')).toBe('mine');
  }, minutes);

  it('is not put over a database, and a damaged one leaves nothing', async () => {
    expect(await run('restore', 'spil.tar.gz', 'data')).toMatchObject({ code: 1, output: expect.stringContaining('a restore overwrites nothing') as unknown });
    await writeFile(at('damaged.tar.gz'), (await readFile(at('spil.tar.gz'))).subarray(0, 200_000));
    expect(await run('restore', 'damaged.tar.gz', 'third')).toMatchObject({ code: 1, output: expect.stringContaining('is damaged') as unknown });
    await expect(stat(at('third', 'database'))).rejects.toThrow('ENOENT');
    expect(await run('restore', 'absent.tar.gz', 'third')).toMatchObject({ code: 1, output: expect.stringContaining('There is no file') as unknown });
  }, minutes);

  it('sends who has a PostgreSQL server to the tools of that', async () => {
    expect(await run('backup', 'x.tar.gz', 'data', { DATABASE_URL: 'postgres://spil@db/spil' })).toMatchObject({ code: 1, output: expect.stringContaining('pg_dump') as unknown });
    expect(await runScript('script/copy-database.ts', ['backup'], {})).toMatchObject({ code: 2, output: expect.stringContaining('Usage') as unknown });
  });
});
