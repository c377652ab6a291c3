import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../time/clock.ts';
import { SystemAway } from './breaker.ts';
import { makeSystems } from './systems.ts';

/** A system that answers, fails or says nothing, as the test wants, and counts how often it was asked. */
async function startSystem() {
  const system = { does: 'answer' as 'answer' | 'fail' | 'hang', asked: 0, ask: (): Promise<number> => Promise.resolve(0), close: (): void => undefined };
  const server = createServer((_request, response) => {
    system.asked += 1;
    if (system.does !== 'hang') response.writeHead(system.does === 'answer' ? 200 : 500).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  system.ask = async () => {
    const { status } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { signal: AbortSignal.timeout(1000) });
    if (status !== 200) throw new Error(String(status));
    return status;
  };
  system.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return system;
}

describe('another system that does not answer', () => {
  it.each(['fail', 'hang'] as const)('(%s) is left alone after five times, looked at once after half a minute, and used again when it is back', { timeout: 60_000 }, async (does) => {
    const system = await startSystem();
    const clock = fixedClock('2026-03-10T09:00:00Z');
    const systems = makeSystems(clock);
    const breaker = systems.breaker('proef');
    const ask = () => breaker.run(system.ask);
    system.does = does;
    for (let n = 0; n < 5; n += 1) await expect(ask()).rejects.not.toBeInstanceOf(SystemAway);
    await expect(Promise.allSettled([ask(), ask()])).resolves.toMatchObject([{ reason: { name: 'SystemAway' } }, { reason: { name: 'SystemAway' } }]);
    expect([system.asked, systems.states()]).toEqual([5, [{ naam: 'proef', toestand: 'weg', sinds: '2026-03-10T09:00:00.000Z', missers: 5 }]]);

    clock.advance({ seconds: 30 });
    expect(systems.states()[0]?.toestand).toBe('proef');
    const tried = await Promise.allSettled([ask(), ask(), ask()]);
    expect(tried.filter((one) => one.status === 'rejected' && one.reason instanceof SystemAway)).toHaveLength(2);
    expect([system.asked, systems.states()[0]?.toestand]).toEqual([6, 'weg']);

    system.does = 'answer';
    await expect(ask()).rejects.toBeInstanceOf(SystemAway);
    clock.advance({ seconds: 30 });
    await expect(ask()).resolves.toBe(200);
    expect((await Promise.all([ask(), ask(), ask()])).length).toBe(3);
    expect(systems.states()).toEqual([{ naam: 'proef', toestand: 'bereikbaar', sinds: '2026-03-10T09:01:00.000Z', missers: 0 }]);
    system.close();
  });

  it('is not one that refuses, nor one that fails now and then', async () => {
    const breaker = makeSystems(fixedClock('2026-03-10T09:00:00Z')).breaker('proef');
    const fail = () => Promise.reject(new Error('no'));
    for (let n = 0; n < 20; n += 1) await breaker.run(fail, () => false).catch(() => undefined);
    for (let n = 0; n < 20; n += 1) await breaker.run(() => (n % 4 === 0 ? Promise.resolve() : fail())).catch(() => undefined);
    expect(breaker.state()).toMatchObject({ toestand: 'bereikbaar' });
  });
});
