import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { Database } from './platform/database/database.ts';
import { faultsIn, unkept } from './testing/crash/check.ts';
import { makeClient, type Command, type CrashClient } from './testing/crash/client.ts';
import { prepareWorld, type CrashWorld } from './testing/crash/world.ts';
import { startBalancer } from './testing/balancer.ts';
import { makePlace, withoutScreens, type Place } from './testing/place/place.ts';
import { findFreePort, runScript, startProcess, untilReady, type SpilProcess } from './testing/spil-process.ts';

const minutes = 60_000;

describe.skipIf(process.env['SPIL_TEST_POSTGRES'] === undefined)('a process that is asked to stop (a server only: a test holds a request there)', () => {
  let place: Place;
  let world: CrashWorld;
  let database: Database;
  let makeAsker: () => CrashClient;
  beforeAll(async () => {
    place = await makePlace('postgres', 'nothing');
    database = await place.open();
    world = await prepareWorld(database, 'postgres', 1);
    const token = (await runScript('script/token.ts', ['klantcontact'], place.settings)).output;
    makeAsker = () => makeClient({ klantcontact: token, beschikkingen: token });
  }, 3 * minutes);
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  let made = 0;
  const meldingen = (count: number) => {
    const last = made + count;
    return (): Command | undefined => {
      if (made >= last) return undefined;
      made += 1;
      return { path: '/meldingen', as: 'klantcontact', body: { persoon: world.personen[0], kanaal: 'telefoon', vraag: `Vraag ${made}` } };
    };
  };
  async function start(settings: Readonly<Record<string, string>>): Promise<SpilProcess> {
    const spil = startProcess(await findFreePort(), { ...withoutScreens(place), ...settings });
    await untilReady(spil, 60);
    return spil;
  }
  /** Holds whoever writes a melding, until it is let go. */
  async function hold(): Promise<() => Promise<void>> {
    let letGo = (): void => undefined;
    let held = (): void => undefined;
    const isHeld = new Promise<void>((resolve) => { held = resolve; });
    const done = database.owner.transaction().execute(async (tx) => {
      await sql`lock table melding in share mode`.execute(tx);
      const until = new Promise<void>((resolve) => { letGo = resolve; });
      held();
      await until;
    });
    await isHeld;
    return async () => {
      letGo();
      await done;
    };
  }

  it('says first that it is not ready while it still answers, finishes the request in hand, and then ends', async () => {
    const spil = await start({ SPIL_STOP_PAUSE: '2' });
    const letGo = await hold();
    const asker = makeAsker();
    const inHand = asker.fire(spil.url, meldingen(1));
    await wait(500);
    const stopped = spil.stop();
    await wait(300);
    const ready = await fetch(`${spil.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'stopt' }]);
    const meanwhile = await fetch(`${spil.url}/livez`);
    expect([meanwhile.status, meanwhile.headers.get('connection')]).toEqual([200, 'close']);
    await wait(3000);
    await expect(fetch(`${spil.url}/livez`)).rejects.toThrow();
    await letGo();
    await inHand;
    expect(asker.sent.map(({ answer }) => answer?.status)).toEqual([201]);
    expect(await stopped).toBe(0);
  }, 3 * minutes);

  it('ends as it is after the limit and says so; what had no answer is done once when it is asked again', async () => {
    const spil = await start({ SPIL_STOP_LIMIT: '3' });
    const letGo = await hold();
    const asker = makeAsker();
    const inHand = asker.fire(spil.url, meldingen(1));
    await wait(500);
    const asked = performance.now();
    expect(await spil.stop()).toBe(1);
    expect(performance.now() - asked).toBeLessThan(6000);
    expect(spil.output()).toContain('not done in 3 seconds (SPIL_STOP_LIMIT)');
    await inHand;
    await letGo();
    expect(asker.sent.map(({ answer }) => answer)).toEqual([undefined]);
    const next = await start({});
    await asker.retry(next.url);
    expect(await next.stop()).toBe(0);
    expect(await unkept(database, asker.sent)).toEqual([]);
  }, 3 * minutes);

  it('is not noticed behind a balancer under load: no request fails while the other takes over', async () => {
    const first = await start({ SPIL_STOP_PAUSE: '2' });
    const second = await start({});
    const balancer = await startBalancer(await findFreePort(), [first.url, second.url]);
    const asker = makeAsker();
    await expect.poll(() => balancer.current(), { timeout: 10_000 }).toBe(first.url);
    const working = asker.fire(balancer.url, meldingen(80));
    await wait(300);
    expect(await first.stop()).toBe(0);
    await working;
    expect(balancer.current()).toBe(second.url);
    await asker.fire(balancer.url, meldingen(5));
    expect(asker.busy()).toBe(0);
    expect(asker.sent.map(({ answer }) => answer?.status).filter((status) => status !== 201)).toEqual([]);
    expect(asker.sent).toHaveLength(85);
    expect(await second.stop()).toBe(0);
    await balancer.close();
    expect(await unkept(database, asker.sent)).toEqual([]);
    for (const gemeente of world.gemeenten) expect((await faultsIn(database, gemeente)).filter((fault) => !isWaiting(fault))).toEqual([]);
  }, 4 * minutes);
});

/** Events that nobody numbered yet when the last process ended: the next one does. */
const isWaiting = (fault: unknown): boolean => typeof fault === 'object' && fault !== null && Object.keys(fault).join() === 'gebeurtenis';
