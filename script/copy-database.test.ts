import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { numbersPassedOver, openFence } from '../src/platform/copy/fence.ts';
import type { Database } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { sealGemeente } from '../src/platform/journal/sealer.ts';
import { systemClock } from '../src/platform/time/clock.ts';
import { testedEngines } from '../src/platform/testing/engines.ts';
import { fill, inside, rows, sentFrom, spilOn, type Filled } from '../src/testing/copies.ts';
import { makePlace, type Place } from '../src/testing/place/place.ts';
import { runScript } from '../src/testing/spil-process.ts';

const minutes = 60_000;
const migrations = join(import.meta.dirname, '../migrations');
describe.each(testedEngines())('a copy of the database [%s]', (engine) => {
  let folder: string;
  let place: Place;
  let filled: Filled;
  let first: Awaited<ReturnType<typeof runScript>>;
  const places: Place[] = [];
  const at = (...names: readonly string[]) => join(folder, ...names);
  const run = (way: string, what: string, where: Place = place) => runScript('script/copy-database.ts', [way, what], where.settings);
  const make = async (beginning: 'nothing' | 'schema') => {
    const made = await makePlace(engine, beginning);
    places.push(made);
    return made;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spil-copy-'));
    place = await make('schema');
    if (engine === 'postgres') await inside(place, (database) => migrate(database, migrations));
    filled = await fill(place);
    first = await run('backup', at('whole.copy'));
  }, 3 * minutes);
  afterAll(async () => {
    for (const one of places) await one.remove();
    await rm(folder, { recursive: true });
  });

  it('is one file for its owner alone, and brings everything back elsewhere, with every chain whole', async () => {
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('The keys are not in it') as unknown });
    expect((await stat(at('whole.copy'))).mode & 0o777).toBe(0o600);
    const other = await make('nothing');
    expect(await run('restore', at('whole.copy'), other)).toMatchObject({ code: 0, output: expect.stringContaining('The journal is whole: 3 events') as unknown });
    expect(await rows(other, sql`select inhoud->>'getal' as getal from gebeurtenis where gemeente = ${filled.gemeente} order by volgnummer`)).toEqual([{ getal: '1' }, { getal: '2' }, { getal: '3' }]);
    await inside(other, async (database) => {
      const spil = spilOn(engine, database);
      await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente: filled.gemeente, stroom: filled.stroom, getallen: [4] });
      expect(await sealGemeente(database, filled.gemeente)).toBe(1);
    });
  }, 3 * minutes);

  it('sends nothing again that may have gone, and gives no number twice, until somebody looked', async () => {
    const other = await make('nothing');
    await run('restore', at('whole.copy'), other);
    expect(await sentFrom(other, filled.gemeente)).toBe(0);
    expect(await rows(other, sql`select laatste::int from nummerreeks where gemeente = ${filled.gemeente} and reeks = 'toewijzing-wmo'`)).toEqual([{ laatste: 41 + numbersPassedOver }]);
    const open = (database: Database) => database.write({ gemeenten: [filled.gemeente], actor: 's:proef', houder: '', doel: 'proef' }, (tx) => openFence(tx, { clock: systemClock }, { gemeente: filled.gemeente, mail: 'versturen', door: 'm:1' }));
    expect(await inside(other, open)).toBe(true);
    expect(await sentFrom(other, filled.gemeente)).toBe(1);
    expect(await inside(other, open)).toBe(false);
    expect(await sentFrom(place, filled.gemeente)).toBe(1);
  }, 3 * minutes);

  it('that was put back by other means is held as well', async () => {
    const other = await make('schema');
    if (engine === 'postgres') await inside(other, (database) => migrate(database, migrations));
    const { gemeente } = await fill(other);
    expect(await run('restore', '--already-back', other)).toMatchObject({ code: 0 });
    expect(await sentFrom(other, gemeente)).toBe(0);
    const drop = (database: Database) => database.write({ gemeenten: [gemeente], actor: 's:proef', houder: '', doel: 'proef' }, (tx) => openFence(tx, { clock: systemClock }, { gemeente, mail: 'vervallen', door: 'm:1' }));
    expect(await inside(other, drop)).toBe(true);
    expect(await sentFrom(other, gemeente)).toBe(0);
    expect(await rows(other, sql`select toestand, fout, inhoud from mail where gemeente = ${gemeente}`)).toEqual([{ toestand: 'opgegeven', fout: 'teruggezet', inhoud: null }]);
  }, 3 * minutes);

  it('is made over no other file, and put over no database', async () => {
    await writeFile(at('there.copy'), 'mine');
    expect(await run('backup', at('there.copy'))).toMatchObject({ code: 1, output: expect.stringContaining('exists already') as unknown });
    expect(await readFile(at('there.copy'), 'utf8')).toBe('mine');
    expect(await run('restore', at('whole.copy'))).toMatchObject({ code: 1, output: expect.stringContaining('a restore overwrites nothing') as unknown });
  }, minutes);

  it('that was cut off, or is none, leaves nothing', async () => {
    const other = await make('nothing');
    const whole = await readFile(at('whole.copy'));
    for (const left of [0.9, 0.5, 0.01]) {
      await writeFile(at('cut.copy'), whole.subarray(0, Math.round(whole.length * left)));
      expect(await run('restore', at('cut.copy'), other)).toMatchObject({ code: 1, output: expect.stringMatching(/is damaged|pg_restore: /) as unknown });
    }
    expect(await run('restore', at('absent.copy'), other)).toMatchObject({ code: 1, output: expect.stringContaining('There is no file') as unknown });
    expect(await run('restore', at('whole.copy'), other)).toMatchObject({ code: 0 });
  }, 4 * minutes);

  it('of a newer Spil is refused by an older one, which names what it does not know', async () => {
    await inside(place, (database) => sql`insert into kysely_migration (name, timestamp) values ('29991231235959-of-the-future', '')`.execute(database.owner));
    expect(await run('backup', at('newer.copy'))).toMatchObject({ code: 0 });
    await inside(place, (database) => sql`delete from kysely_migration where name like '2999%'`.execute(database.owner));
    const other = await make('nothing');
    expect(await run('restore', at('newer.copy'), other)).toMatchObject({ code: 1, output: expect.stringMatching(/made by a newer Spil, which did 29991231235959-of-the-future/) as unknown });
    expect(await run('restore', at('whole.copy'), other)).toMatchObject({ code: 0 });
  }, 3 * minutes);

  it('does not stay behind half when the disk is full', async () => {
    const full = at('full');
    await mkdir(full);
    // A disk of half a megabyte that only this command sees.
    const asRoot = process.getuid?.() === 0 ? [] : ['-r'];
    const child = spawn('unshare', [...asRoot, '-m', 'sh', '-c', 'mount -t tmpfs -o size=512k none "$0" && node script/copy-database.ts backup "$0/spil.copy"; code=$?; ls "$0"; exit $code', full], { cwd: join(import.meta.dirname, '..'), env: { PATH: process.env['PATH'], ...place.settings } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
    const [code] = (await once(child, 'exit')) as [number | null];
    expect({ code, output }).toMatchObject({ code: 1, output: expect.stringMatching(/no space left|No space left/) as unknown });
    expect(output).not.toMatch(/^spil\.copy/m);
  }, minutes);

  it('asks for what it needs', async () => {
    expect(await runScript('script/copy-database.ts', ['backup'], {})).toMatchObject({ code: 2, output: expect.stringContaining('Usage') as unknown });
    expect(await runScript('script/copy-database.ts', ['move', 'away'], {})).toMatchObject({ code: 2 });
  });
});

describe('a copy of the embedded database', () => {
  it('is not made while a server has the folder', async () => {
    const place = await makePlace('embedded', 'schema');
    const database = await place.open();
    expect(await runScript('script/copy-database.ts', ['backup', join(place.folder, 'x.copy')], place.settings)).toMatchObject({ code: 1, output: expect.stringMatching(/in use by process \d+: stop that one first/) as unknown });
    await database.close();
    await place.remove();
  }, minutes);
});
