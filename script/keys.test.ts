import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { migrate } from '../src/platform/database/migrate.ts';
import { loadKeys } from '../src/platform/secret/key-file.ts';
import { openSecrets } from '../src/platform/secret/index-layers.ts';
import { testedEngines } from '../src/platform/testing/engines.ts';
import { fill, inside, rows } from '../src/testing/copies.ts';
import { makePlace, type Place } from '../src/testing/place/place.ts';
import { runScript } from '../src/testing/spil-process.ts';

const minutes = 60_000;
const root = join(import.meta.dirname, '..');
const [one, two] = [7, 9].map((byte) => Buffer.alloc(32, byte).toString('base64'));

describe.each(testedEngines())('the command of the keys [%s]', (engine) => {
  const keys = ({ folder }: Place) => join(folder, 'keys.json');
  const run = (place: Place, ...args: readonly string[]) => runScript('script/keys.ts', args, place.settings);
  const sealedWith = (place: Place) => rows(place, sql<{ versie: number; aantal: number }>`select get_byte(inhoud, 0) as versie, count(*)::int as aantal from mail group by 1 order by 1`);

  it('takes a place from one key to another, is killed and goes on, and says when the old one can go', async () => {
    const place = await makePlace(engine, 'schema');
    await inside(place, async (database) => {
      await migrate(database, join(root, 'migrations'));
      await openSecrets(database, await loadKeys(keys(place), { make: false }), '2026-03-10T09:00:00Z');
    });
    await fill(place);
    await rows(place, sql`insert into mail (gemeente, id, sleutel, soort, inhoud, toestand, pogingen, vanaf, gepland_op, verzonden_op, fout)
      select gemeente, gen_random_uuid(), n::text, soort, inhoud, toestand, pogingen, vanaf, gepland_op, verzonden_op, fout from mail, generate_series(1, 5000) n`);
    await writeFile(keys(place), JSON.stringify({ 1: one, 2: two }));
    expect(await run(place)).toMatchObject({ code: 0, output: expect.stringContaining('Key 1: 5001 values are sealed with it: script/keys reseal') as unknown });
    expect(await run(place, 'retire', '1')).toMatchObject({ code: 1, output: expect.stringContaining('cannot be taken away') as unknown });

    const child = spawn(process.execPath, ['script/keys.ts', 'reseal'], { cwd: root, env: { PATH: process.env['PATH'], ...place.settings } });
    child.stdout.setEncoding('utf8').on('data', (text: string) => { if (text.includes('2000 sealed anew')) child.kill('SIGKILL'); });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    const half = await sealedWith(place);
    expect(half).toHaveLength(2);
    expect(half[0]?.aantal).toBeLessThanOrEqual(3001);

    expect(await run(place, 'reseal')).toMatchObject({ code: 0, output: expect.stringContaining('Everything is sealed with key 2') as unknown });
    expect(await sealedWith(place)).toEqual([{ versie: 2, aantal: 5001 }]);
    expect(await run(place, 'retire', '1')).toMatchObject({ code: 1, output: expect.stringContaining('script/keys move-index') as unknown });
    expect(await run(place, 'move-index', '2')).toMatchObject({ code: 0, output: expect.stringContaining('to key 2. Start Spil') as unknown });
    expect(await run(place, 'retire', '1')).toMatchObject({ code: 0, output: expect.stringContaining('its part in the blind index stays') as unknown });
    expect(await readFile(keys(place), 'utf8')).not.toContain(one);
    expect(await run(place)).toMatchObject({ code: 0, output: expect.stringContaining('Key 1: retired') as unknown });
    await place.remove();
  }, 4 * minutes);

  it('asks for what it needs', async () => {
    expect(await runScript('script/keys.ts', ['move-index'], {})).toMatchObject({ code: 2, output: expect.stringContaining('Usage') as unknown });
    expect(await runScript('script/keys.ts', ['reseal', '2'], {})).toMatchObject({ code: 2 });
  }, minutes);
});
