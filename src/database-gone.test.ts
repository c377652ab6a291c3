import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { Database } from './platform/database/database.ts';
import { doubledOrLost, faultsIn, unkept } from './testing/crash/check.ts';
import { makeClient, type Command, type CrashClient } from './testing/crash/client.ts';
import { prepareWorld, type CrashWorld } from './testing/crash/world.ts';
import { hasPrograms, makeClusters, type Clusters } from './testing/cluster/cluster.ts';
import { makePlace, withoutScreens, type Place } from './testing/place/place.ts';
import { findFreePort, runScript, startProcess, untilReady, type SpilProcess } from './testing/spil-process.ts';

const minutes = 60_000;
/** Seconds that the database is away: a minute where everything is asked for. */
const away = process.env['SPIL_STRICT'] === '1' ? 60 : 6;

describe.skipIf(process.env['SPIL_TEST_POSTGRES'] === undefined || !hasPrograms())('a database that is gone for a minute (a server only)', () => {
  let clusters: Clusters;
  let place: Place;
  let world: CrashWorld;
  let client: CrashClient;
  let database: Database;
  let spil: SpilProcess;
  let token: (persona: Command['as']) => Promise<string>;
  beforeAll(async () => {
    clusters = await makeClusters();
    place = await makePlace('postgres', 'nothing', clusters.first.url('postgres'));
    database = await place.open();
    world = await prepareWorld(database, 'postgres', 2);
    token = async (persona) => (await runScript('script/token.ts', [persona], place.settings)).output;
    client = makeClient({ klantcontact: await token('klantcontact'), beschikkingen: await token('beschikkingen') });
    spil = startProcess(await findFreePort(), { ...withoutScreens(place), SPIL_LOG: 'info' });
    await untilReady(spil, 60);
  }, 5 * minutes);
  afterAll(async () => {
    await spil.kill();
    await database.close();
    await clusters.remove();
  });

  let made = 0;
  const meldingen = (limit: number) => (): Command | undefined => {
    if (made >= limit) return undefined;
    made += 1;
    return { path: '/meldingen', as: 'klantcontact', body: { persoon: world.personen[made % world.personen.length], kanaal: 'telefoon', vraag: `Vraag ${made}` } };
  };
  const behind = async (): Promise<number> => (await sql<{ aantal: number }>`select (select count(*) from te_zegelen)::int + (select count(*) from lezer l join zegelaar z on z.gemeente = l.gemeente where l.nummer < z.nummer)::int as aantal`.execute(database.owner)).rows[0]?.aantal ?? 0;
  const told = (text: string): number => spil.output().split('\n').filter((line) => line.includes(text)).length;

  it('is told in words and once, loses nothing that was answered, and all goes on by itself when it is back', async () => {
    await client.fire(spil.url, meldingen(20));
    // In the middle of work.
    const working = client.fire(spil.url, meldingen(60));
    await wait(200);
    await clusters.first.end('kill');
    const since = performance.now();
    await working;
    expect(client.busy()).toBeGreaterThan(0);

    const answer = await fetch(`${spil.url}/api/v1/taken`, { headers: { authorization: `Bearer ${await token('klantcontact')}` } });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'NietBeschikbaar', detail: 'Spil is even niet bereikbaar. Probeer het zo nog eens.' });
    expect((await fetch(`${spil.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${spil.url}/livez`)).status).toBe(200);
    await wait(Math.max(0, away * 1000 - (performance.now() - since)));
    expect(told('ALARM: the database cannot be reached')).toBe(1);

    await clusters.first.start();
    const back = performance.now();
    await untilReady(spil, 10);
    const ready = (performance.now() - back) / 1000;
    await client.retry(spil.url);
    for (const end = performance.now() + 60_000; (await behind()) > 0 && performance.now() < end;) await wait(100);
    const seconds = (performance.now() - back) / 1000;
    expect(await behind()).toBe(0);
    expect(seconds).toBeLessThan(60);
    console.log(`ready ${ready.toFixed(1)} s and all done ${seconds.toFixed(1)} s after the database was back; told ${client.busy()} times to try again`);

    await client.fire(spil.url, meldingen(70));
    for (const end = performance.now() + 60_000; (await behind()) > 0 && performance.now() < end;) await wait(100);
    expect(client.sent).toHaveLength(70);
    expect(await unkept(database, client.sent)).toEqual([]);
    for (const gemeente of world.gemeenten) expect(await faultsIn(database, gemeente)).toEqual([]);
    expect(await doubledOrLost(database)).toEqual([]);
    await expect.poll(() => told('the database is reached again'), { timeout: 5000 }).toBe(1);
    expect(told('ALARM')).toBe(1);
    expect(await spil.stop()).toBe(0);
  }, 5 * minutes);
});
