import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { lockFolder } from '../../platform/database/folder-lock.ts';
import { findFreePort, startProcess } from '../spil-process.ts';
import { asAdmin, makePlace, withoutScreens, type Engine, type Place } from './place.ts';

const root = resolve(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/spil');

/**
 * Where the first start is killed, one start after the other: in its migrations, twice while it tells, and when all is
 * told, before it serves: what a server does in its first second by today's clock is not part of the region.
 */
const failpoints = ['migration:4', 'demo:3', 'demo:9', 'demo-made:1'];

const Telling = Type.Array(Type.Object({ failpoint: Type.String(), seconds: Type.Number() }));
/** The starts in which a demo region came to be, each killed where it says. */
export type Telling = Static<typeof Telling>;

/** The region is the same at every run, so it is told once for each version of what tells it. */
function digestSources(): string {
  const hash = createHash('sha256');
  const files = ['src/**/*.ts', 'demo/**/*.ts', 'migrations/*.ts', 'package-lock.json'].flatMap((pattern) => globSync(pattern, { cwd: root }));
  for (const file of files.filter((name) => !/\.test\.ts$|\/testing\//.test(name)).toSorted()) hash.update(file).update('\0').update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

async function tell(place: Place): Promise<Telling> {
  const port = await findFreePort();
  const telling: Telling = [];
  for (const failpoint of failpoints) {
    const started = performance.now();
    const spil = startProcess(port, { ...withoutScreens(place), SPIL_FAILPOINT: failpoint });
    if ((await spil.ended()) !== null) throw new Error(`Spil did not come to ${failpoint}:\n${spil.output()}`);
    telling.push({ failpoint, seconds: (performance.now() - started) / 1000 });
  }
  return telling;
}

interface Kept {
  readonly folder: string;
  readonly database: string;
}

async function isKept({ folder, database }: Kept, engine: Engine): Promise<boolean> {
  if (!existsSync(folder)) return false;
  if (engine === 'embedded') return true;
  const { rows } = await asAdmin((owner) => sql`select 1 from pg_database where datname = ${database}`.execute(owner));
  return rows.length > 0;
}

async function keep({ folder, database }: Kept, engine: Engine): Promise<void> {
  const place = await makePlace(engine, 'nothing');
  try {
    const telling = await tell(place);
    // What a killed database left for its next start is done once, not by every copy.
    await (await place.open()).close();
    for (const old of globSync(`demo-${engine}-*`, { cwd: cache })) rmSync(join(cache, old), { recursive: true, force: true });
    if (engine === 'postgres') {
      const made = new URL(place.settings['DATABASE_URL'] ?? '').pathname.slice(1);
      // Of a version that was told before, and of which only the folder is gone.
      await asAdmin((owner) => sql`drop database if exists ${sql.id(database)}`.execute(owner));
      await asAdmin((owner) => sql`alter database ${sql.id(made)} rename to ${sql.id(database)}`.execute(owner));
    }
    writeFileSync(join(place.folder, 'telling.json'), JSON.stringify(telling));
    // Whole or not at all, and in one move: the place may lie on another disk.
    cpSync(place.folder, `${folder}.new`, { recursive: true });
    renameSync(`${folder}.new`, folder);
  } finally {
    await place.remove();
  }
}

/** Takes a lock; waits while another process has it. */
async function lockWhenFree(folder: string): Promise<() => void> {
  for (const end = Date.now() + 600_000; ; await wait(200)) {
    try {
      return await lockFolder(folder);
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

async function keptDemo(engine: Engine): Promise<Kept> {
  const digest = digestSources();
  const kept = { folder: join(cache, `demo-${engine}-${digest}`), database: `spil_demo_${digest}` };
  mkdirSync(cache, { recursive: true });
  const release = await lockWhenFree(join(cache, `telling-${engine}`));
  try {
    if (!(await isKept(kept, engine))) await keep(kept, engine);
    return kept;
  } finally {
    release();
  }
}

/** Tells the demo region on an engine, unless that was done, and answers how it came to be. */
export async function toldDemo(engine: Engine): Promise<Telling> {
  const { folder } = await keptDemo(engine);
  return Value.Parse(Telling, JSON.parse(readFileSync(join(folder, 'telling.json'), 'utf8')));
}

/** A demo region of its own, as `script/start` makes it. */
export async function copyDemo(engine: Engine): Promise<Place> {
  return makePlace(engine, await keptDemo(engine));
}
