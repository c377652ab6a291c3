import { closeSync, cpSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded, type Database } from './platform/database/database.ts';
import { doubledOrLost, faultsIn, unkept } from './testing/crash/check.ts';
import { makeClient, type Command, type CrashClient } from './testing/crash/client.ts';
import { settle } from './testing/crash/settle.ts';
import { prepareWorld, type CrashWorld } from './testing/crash/world.ts';
import { hasPrograms, makeClusters, mountDisk } from './testing/cluster/cluster.ts';
import { makePlace, withoutScreens } from './testing/place/place.ts';
import { findFreePort, runScript, startProcess, untilReady, type SpilProcess } from './testing/spil-process.ts';

const minutes = 60_000;
/** Of the disk: the schema and its own log, and not much beside. */
const megabytes = 500;

/** Leaves no room on the disk of a folder; answers how to make it again. */
function fill(folder: string): () => void {
  const path = join(folder, 'ballast');
  const file = openSync(path, 'w');
  for (const size of [1024 * 1024, 4096]) {
    const block = Buffer.alloc(size, 1);
    for (let { bavail, bsize } = statfsSync(folder); bavail * bsize >= size; { bavail, bsize } = statfsSync(folder)) writeSync(file, block);
  }
  closeSync(file);
  return () => rmSync(path);
}

/** A server whose database lies on a small disk of its own. */
interface SmallDisk {
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Opens the database in this process; on the embedded engine only while no server has it. */
  open(): Promise<Database>;
  /** Starts what ended by itself when it had no room for its own log. */
  revive(): Promise<void>;
  remove(): Promise<void>;
}

async function onServer(): Promise<SmallDisk> {
  const clusters = await makeClusters(megabytes);
  const { first, folder } = clusters;
  const place = await makePlace('postgres', 'nothing', first.url('postgres'));
  return {
    folder, settings: withoutScreens(place),
    open: () => place.open(),
    async revive() {
      if (!first.runs()) await first.start();
    },
    remove: () => clusters.remove(),
  };
}

async function inProcess(): Promise<SmallDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'spil-disk-'));
  const unmount = mountDisk(folder, megabytes);
  const place = await makePlace('embedded', 'schema');
  cpSync(place.folder, folder, { recursive: true });
  await place.remove();
  return {
    folder, settings: { ...withoutScreens(place), SPIL_DATA: folder },
    open: () => openEmbedded(join(folder, 'database')),
    revive: () => Promise.resolve(),
    async remove() {
      unmount();
      rmSync(folder, { recursive: true });
    },
  };
}

const engines = [{ engine: 'embedded', make: inProcess, here: true }, { engine: 'postgres', make: onServer, here: process.env['SPIL_TEST_POSTGRES'] !== undefined && hasPrograms() }] as const;

describe.each(engines.filter(({ here }) => here))('a database whose disk is full [$engine]', ({ engine, make }) => {
  let disk: SmallDisk;
  let world: CrashWorld;
  let client: CrashClient;
  let spil: SpilProcess;
  beforeAll(async () => {
    disk = await make();
    const database = await disk.open();
    world = await prepareWorld(database, engine, 1);
    await database.close();
    const token = (await runScript('script/token.ts', ['klantcontact'], disk.settings)).output;
    client = makeClient({ klantcontact: token, beschikkingen: token });
    spil = startProcess(await findFreePort(), { ...disk.settings, SPIL_LOG: 'info' });
    await untilReady(spil, 60);
  }, 5 * minutes);
  afterAll(async () => {
    await spil.kill();
    await disk.remove();
  });

  let made = 0;
  const meldingen = (limit: number) => (): Command | undefined => {
    if (made >= limit) return undefined;
    made += 1;
    return { path: '/meldingen', as: 'klantcontact', body: { persoon: world.personen[0], kanaal: 'telefoon', vraag: `Vraag ${made} ${'x'.repeat(1500)}` } };
  };
  const told = (text: string): number => spil.output().split('\n').filter((line) => line.includes(text)).length;

  it('is told in the log and to who sends, loses nothing that was answered, and all goes on when there is room', async () => {
    await client.fire(spil.url, meldingen(10));
    expect(client.busy()).toBe(0);
    const makeRoom = fill(disk.folder);
    await client.fire(spil.url, meldingen(200));
    const refused = client.busy();
    expect(refused).toBeGreaterThan(0);
    expect((await fetch(`${spil.url}/livez`)).status).toBe(200);
    expect(told('ALARM: the disk of the database is full')).toBe(1);

    makeRoom();
    await disk.revive();
    await untilReady(spil, 60);
    await client.retry(spil.url);
    await client.fire(spil.url, meldingen(210));
    expect(await spil.stop()).toBe(0);
    expect(client.sent).toHaveLength(210);

    const database = await disk.open();
    await settle(database, world.gemeenten);
    expect(await unkept(database, client.sent)).toEqual([]);
    for (const gemeente of world.gemeenten) expect(await faultsIn(database, gemeente)).toEqual([]);
    expect(await doubledOrLost(database)).toEqual([]);
    await database.close();
  }, 5 * minutes);
});
