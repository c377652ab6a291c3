import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { Database } from './platform/database/database.ts';
import { doubledOrLost, faultsIn, unkept } from './testing/crash/check.ts';
import { makeClient, type Command, type CrashClient } from './testing/crash/client.ts';
import { prepareWorld, type CrashWorld } from './testing/crash/world.ts';
import { makePlace, withoutScreens, type Place } from './testing/place/place.ts';
import { findFreePort, runScript, startProcess, untilReady, type SpilProcess } from './testing/spil-process.ts';

const minutes = 60_000;

describe.skipIf(process.env['SPIL_TEST_POSTGRES'] === undefined)('two servers on one database (a server only: the embedded one is locked by its process)', () => {
  let place: Place;
  let world: CrashWorld;
  let client: CrashClient;
  let database: Database;
  const servers: SpilProcess[] = [];
  beforeAll(async () => {
    place = await makePlace('postgres', 'nothing');
    database = await place.open();
    world = await prepareWorld(database, 'postgres', 4);
    const token = async (persona: Command['as']) => (await runScript('script/token.ts', [persona], place.settings)).output;
    client = makeClient({ klantcontact: await token('klantcontact'), beschikkingen: await token('beschikkingen') });
    for (let made = 0; made < 2; made++) servers.push(startProcess(await findFreePort(), withoutScreens(place)));
    for (const spil of servers) await untilReady(spil, 60);
  }, 3 * minutes);
  afterAll(async () => {
    for (const spil of servers) await spil.kill();
    await database.close();
    await place.remove();
  });

  let made = 0;
  const next = (limit: number) => (): Command | undefined => {
    if (made >= limit) return undefined;
    made += 1;
    const besluit = made % 10 === 0 ? world.besluiten[made / 10 - 1] : undefined;
    return besluit ?? { path: '/meldingen', as: 'klantcontact', body: { persoon: world.personen[made % world.personen.length], kanaal: 'telefoon', vraag: `Vraag ${made}` } };
  };
  const count = async (query: ReturnType<typeof sql<{ aantal: number }>>): Promise<number> => (await query.execute(database.owner)).rows[0]?.aantal ?? 0;
  const behind = () => count(sql`select (select count(*) from te_zegelen)::int + (select count(*) from lezer l join zegelaar z on z.gemeente = l.gemeente where l.nummer < z.nummer)::int as aantal`);
  /** Milliseconds until every event has its number and every reader has seen it. */
  async function untilRead(): Promise<number> {
    const start = performance.now();
    while ((await behind()) > 0 && performance.now() - start < 30_000) await wait(50);
    return performance.now() - start;
  }

  it('give every event one number, every effect once, and the work of the hour once', async () => {
    await Promise.all(servers.map((spil) => client.fire(spil.url, next(60))));
    expect(await untilRead()).toBeLessThan(30_000);
    expect(client.sent).toHaveLength(60);
    expect(await unkept(database, client.sent)).toEqual([]);
    for (const gemeente of world.gemeenten) expect(await faultsIn(database, gemeente)).toEqual([]);
    expect(await doubledOrLost(database)).toEqual([]);
    // Both planned the same hours: each job is there once and was done once.
    const left = () => count(sql`select count(*)::int as aantal from pgboss.job where name = 'spil' and state <> 'completed'`);
    for (const end = performance.now() + 30_000; (await left()) > 0 && performance.now() < end;) await wait(200);
    expect(await left()).toBe(0);
    expect(await count(sql`select coalesce(max(n), 0)::int as aantal from (select count(*) as n from pgboss.job where name = 'spil' group by data) each`)).toBe(1);
  }, 3 * minutes);

  it('go on with one when the other is killed, within seconds', async () => {
    const [dying, living] = servers;
    if (dying === undefined || living === undefined) throw new Error('two servers were started');
    const working = client.fire(dying.url, next(made + 1000));
    await wait(300);
    await dying.kill();
    await working;
    await client.retry(living.url);
    expect(await untilRead()).toBeLessThan(10_000);
    expect(await unkept(database, client.sent)).toEqual([]);
    for (const gemeente of world.gemeenten) expect(await faultsIn(database, gemeente)).toEqual([]);
    expect(await doubledOrLost(database)).toEqual([]);
  }, 2 * minutes);
});
