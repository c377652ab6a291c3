import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Environment } from '../act/environment.ts';
import { makeBreaker } from '../busy/breaker.ts';
import { fixedClock } from '../time/clock.ts';
import { clamd, requireClean, type ClamdSettings } from './index.ts';
import type { Refusal } from '../error.ts';
import { answering } from './testing/answering.ts';
import { eicar, runClamd } from './testing/run-clamd.ts';

/** What comes of a file: `taken`, or the status of the refusal. */
const look = (settings: ClamdSettings | undefined, bytes: Uint8Array): Promise<unknown> =>
  requireClean((settings === undefined ? {} : { virusscanner: clamd(settings) }) as Environment, bytes, '/bestand').then(() => 'taken', ({ code, fouten }: Refusal) => fouten[0]?.pad ?? code);

describe('a file that is scanned by ClamAV', () => {
  let server: Awaited<ReturnType<typeof runClamd>>;
  beforeAll(async () => {
    server = await runClamd();
  }, 60_000);
  afterAll(() => server.stop());

  it('is taken when nothing is found, however large', async () => {
    for (const bytes of [Buffer.from('%PDF-1.7 een brief'), Buffer.alloc(8 * 1024 * 1024, 'brief '), Buffer.alloc(0)]) expect(await look(server, bytes)).toBe('taken');
  });

  it('is refused where it stands when a virus is in it, also when something stands before it', async () => {
    for (const bytes of [eicar, Buffer.concat([Buffer.alloc(300_000, 'brief '), eicar])]) expect(await look(server, bytes)).toBe('/bestand');
  });

  it('many at once are told apart', async () => {
    const found = await Promise.all(Array.from({ length: 20 }, (_, at) => clamd(server).find(at % 2 === 0 ? eicar : Buffer.from(`brief ${at}`))));
    expect(found.map((name) => name !== undefined)).toEqual(Array.from({ length: 20 }, (_, at) => at % 2 === 0));
  });

  it('is not taken when it is more than the scanner looks at', async () => {
    expect(await look(server, Buffer.alloc(21 * 1024 * 1024, 'brief '))).toBe('VirusscanNietMogelijk');
  }, 30_000);
});

describe('a scanner that cannot look', () => {
  it('is not waited for by one after the other: who sends a file reads at once that it was not kept', async () => {
    await answering(undefined, async (place) => {
      const settings: ClamdSettings = { place, patience: 50, breaker: makeBreaker('virusscanner', fixedClock('2026-03-10T09:00:00Z')) };
      for (let n = 0; n < 5; n += 1) expect(await look(settings, eicar)).toBe('VirusscanNietMogelijk');
      const start = performance.now();
      for (let n = 0; n < 50; n += 1) expect(await look(settings, eicar)).toBe('VirusscanNietMogelijk');
      expect(performance.now() - start).toBeLessThan(50 * 50);
    });
  });

  it('lets nothing through: it is not there, is silent, fails, or says what nobody understands', async () => {
    expect(await look({ place: { path: '/nergens/clamd.socket' } }, eicar)).toBe('VirusscanNietMogelijk');
    for (const answer of [undefined, '', 'INSTREAM size limit exceeded. ERROR\0', 'stream: Can\'t allocate memory ERROR\0', 'iets anders'.repeat(500)]) {
      expect(await answering(answer, (place) => look({ place, patience: 300 }, eicar))).toBe('VirusscanNietMogelijk');
    }
  });

  it('that is not set is not asked', async () => {
    expect(await look(undefined, eicar)).toBe('taken');
  });
});
