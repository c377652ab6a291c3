import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from './platform/database/database.ts';
import { serversOf } from './platform/database/servers.ts';
import { countMeldingen, unkept } from './testing/crash/check.ts';
import { makeClient, type Command, type CrashClient } from './testing/crash/client.ts';
import { prepareWorld, type CrashWorld } from './testing/crash/world.ts';
import { hasPrograms, makeClusters, type Cluster, type Clusters } from './testing/cluster/cluster.ts';
import { makePlace, withoutScreens, type Place } from './testing/place/place.ts';
import { findFreePort, runScript, startProcess, untilReady, type SpilProcess } from './testing/spil-process.ts';

const minutes = 60_000;

it('an address may name several servers, each with the same login and database', () => {
  expect(serversOf('postgres://spil:p@db1:5432,db2:5433/spil?sslmode=require')).toEqual(['postgres://spil:p@db1:5432/spil?sslmode=require', 'postgres://spil:p@db2:5433/spil?sslmode=require']);
  expect(serversOf('postgres://spil@[::1]/spil')).toEqual(['postgres://spil@[::1]/spil']);
  expect(serversOf('postgresql:///spil?host=/run/postgresql')).toEqual(['postgresql:///spil?host=/run/postgresql']);
});

describe.skipIf(process.env['SPIL_TEST_POSTGRES'] === undefined || !hasPrograms())('a failover (a server only)', () => {
  let clusters: Clusters;
  let copy: Cluster;
  let place: Place;
  let world: CrashWorld;
  let client: CrashClient;
  let spil: SpilProcess;
  let name: string;
  let before: number;
  beforeAll(async () => {
    clusters = await makeClusters();
    const { first } = clusters;
    place = await makePlace('postgres', 'nothing', first.url('postgres'));
    const database = await place.open();
    world = await prepareWorld(database, 'postgres', 1);
    before = await countMeldingen(database);
    await database.close();
    const token = (await runScript('script/token.ts', ['klantcontact'], place.settings)).output;
    client = makeClient({ klantcontact: token, beschikkingen: token });
    copy = await first.makeReplica();
    // A commit is answered when the replica has it too.
    await first.ask(`alter system set synchronous_standby_names = '*'`);
    await first.ask('select pg_reload_conf()');
    for (const end = Date.now() + 60_000; (await first.ask('select sync_state from pg_stat_replication'))[0]?.['sync_state'] !== 'sync'; await wait(100)) if (Date.now() > end) throw new Error('the replica is not synchronous');
    name = new URL(place.settings['DATABASE_URL'] ?? '').pathname.slice(1);
    spil = startProcess(await findFreePort(), { ...withoutScreens(place), DATABASE_URL: `postgres://postgres@127.0.0.1:${first.port},127.0.0.1:${copy.port}/${name}` });
    await untilReady(spil, 60);
  }, 5 * minutes);
  afterAll(async () => {
    await spil.kill();
    await clusters.remove();
  });

  it('to a replica that commits waited for loses nothing that was answered, and Spil finds it without a restart', async () => {
    let made = 0;
    const meldingen = (limit: number) => (): Command | undefined => {
      if (made >= limit) return undefined;
      made += 1;
      return { path: '/meldingen', as: 'klantcontact', body: { persoon: world.personen[0], kanaal: 'telefoon', vraag: `Vraag ${made}` } };
    };
    await client.fire(spil.url, meldingen(20));
    const working = client.fire(spil.url, meldingen(60));
    await wait(200);
    await clusters.first.end('kill');
    await working;
    const answered = client.sent.filter(({ answer }) => answer !== undefined);
    expect(answered.length).toBeGreaterThanOrEqual(20);
    expect(answered.length).toBeLessThan(60);

    const began = performance.now();
    await copy.promote();
    const promoted = performance.now();
    await untilReady(spil, 30);
    console.log(`promoted in ${((promoted - began) / 1000).toFixed(1)} s, ready ${((performance.now() - promoted) / 1000).toFixed(1)} s after; ${answered.length} answered before`);
    const database = await openPostgres(copy.url(name), { poolSize: 2 });
    try {
      // Before anything is asked again: what was answered is there.
      expect(await unkept(database, answered)).toEqual([]);
      expect(await countMeldingen(database)).toBeGreaterThanOrEqual(before + answered.length);
      for (let round = 0; round < 5 && client.sent.some(({ answer }) => answer === undefined); round++) await client.retry(spil.url);
      expect(await unkept(database, client.sent)).toEqual([]);
      expect(await countMeldingen(database)).toBe(before + 60);
      expect(client.sent).toHaveLength(60);
    } finally {
      await database.close();
    }
    expect(await spil.stop()).toBe(0);
  }, 4 * minutes);
});
