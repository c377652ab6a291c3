import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryStore } from './memory-store.ts';
import type { Operation, OperationStore, Send, SendResult } from './operation.ts';
import { Saver } from './saver.ts';

/** A server that keeps one value per field with its version, answers the same id the same way, and can be out of reach. */
class Server {
  reachable = true;
  loseAnswers = false;
  readonly received: Operation[] = [];
  readonly #answers = new Map<string, SendResult>();
  readonly #fields = new Map<string, { value: string; version: number }>();

  value(field: string): string | undefined {
    return this.#fields.get(field)?.value;
  }

  /** Somebody else writes. */
  write(field: string, value: string): void {
    this.#fields.set(field, { value, version: (this.#fields.get(field)?.version ?? 0) + 1 });
  }

  readonly send: Send = (operation) => {
    if (!this.reachable) return Promise.reject(new Error('offline'));
    const answer = this.#answers.get(operation.id) ?? this.#apply(operation);
    this.#answers.set(operation.id, answer);
    return this.loseAnswers ? Promise.reject(new Error('the answer was lost')) : Promise.resolve(answer);
  };

  #apply(operation: Operation): SendResult {
    this.received.push(operation);
    const known = this.#fields.get(operation.field) ?? { value: '', version: 0 };
    const version = known.version + 1;
    const conflict = String(known.version) !== operation.baseVersion;
    this.#fields.set(operation.field, { value: operation.value, version });
    if (!conflict) return { kind: 'saved', version: String(version) };
    return { kind: 'conflict', version: String(version), candidates: [{ value: known.value, by: 'S. Bakker' }] };
  }
}

/** Time that only moves when the test says so. */
class Clock {
  #due: { work: () => void; at: number }[] = [];
  #now = 0;

  readonly later = (work: () => void, milliseconds: number): void => {
    this.#due.push({ work, at: this.#now + milliseconds });
  };

  async pass(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    const due = this.#due.filter(({ at }) => at <= this.#now);
    this.#due = this.#due.filter(({ at }) => at > this.#now);
    for (const { work } of due) work();
    // What a timer set going has to come to rest.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function open(server: Server, clock: Clock, store: OperationStore = memoryStore(), send: Send = server.send): Saver {
  let count = 0;
  const run = Math.random();
  return new Saver({
    scope: 'dossier-1',
    store: Promise.resolve(store),
    send,
    fields: { wonen: { value: '', version: '0' }, mensen: { value: '', version: '0' } },
    newId: () => `${run}-${(count += 1)}`,
    later: clock.later,
    exclusively: (work) => work(),
  });
}

describe('handing over to the form', () => {
  test('lets the change under way arrive, and none after it', async () => {
    const [server, clock, store] = [new Server(), new Clock(), memoryStore()];
    let arrive = (): void => undefined;
    const slow: Send = async (operation) => {
      await new Promise<void>((resolve) => { arrive = resolve; });
      return server.send(operation);
    };
    const saver = open(server, clock, store, slow);
    await saver.change('wonen', 'een flat');
    await clock.pass(400);
    await saver.change('wonen', 'een huis');
    const over = saver.handOver();
    arrive();
    await over;
    saver.retry();
    await clock.pass(60_000);
    expect(server.received.map(({ value }) => value)).toEqual(['een flat']);
    expect(saver.field('wonen').version).toBe('1');
    await open(server, clock, store).start();
    expect(server.received).toHaveLength(1);
  });
});

describe('typing in the conversation', () => {
  test('is kept on the device first and saved soon after', async () => {
    const [server, clock] = [new Server(), new Clock()];
    const saver = open(server, clock);
    await saver.change('wonen', 'een flat');
    expect(saver.field('wonen')).toMatchObject({ value: 'een flat', state: 'on-device' });
    await clock.pass(500);
    expect(saver.field('wonen')).toMatchObject({ state: 'saved', version: '1' });
    expect(server.value('wonen')).toBe('een flat');
  });

  test('sends a word once, not each of its letters', async () => {
    const [server, clock] = [new Server(), new Clock()];
    const saver = open(server, clock);
    for (const typed of ['f', 'fl', 'fla', 'flat']) await saver.change('wonen', typed);
    await clock.pass(500);
    expect(server.received.map(({ value }) => value)).toEqual(['flat']);
  });

  test('survives a lost connection, in the order in which it was typed', async () => {
    const [server, clock] = [new Server(), new Clock()];
    const saver = open(server, clock);
    server.reachable = false;
    await saver.change('wonen', 'een flat');
    await clock.pass(500);
    await saver.change('mensen', 'mijn zus');
    await clock.pass(500);
    await saver.change('wonen', 'een flat op drie hoog');
    await clock.pass(500);
    expect(saver.field('wonen').state).toBe('on-device');
    server.reachable = true;
    saver.retry();
    await clock.pass(500);
    expect(server.received.map(({ field, value }) => `${field}: ${value}`)).toEqual(['wonen: een flat', 'mensen: mijn zus', 'wonen: een flat op drie hoog']);
    expect(saver.field('wonen')).toMatchObject({ state: 'saved', candidates: [] });
  });

  test('tries again by itself, ever more slowly', async () => {
    const [server, clock] = [new Server(), new Clock()];
    let tries = 0;
    const saver = open(server, clock, memoryStore(), (operation) => {
      tries += 1;
      return server.send(operation);
    });
    server.reachable = false;
    await saver.change('wonen', 'x');
    for (let second = 0; second < 60; second += 1) await clock.pass(1_000);
    expect(tries).toBeGreaterThan(4);
    expect(tries).toBeLessThan(9);
    server.reachable = true;
    await clock.pass(60_000);
    expect(saver.field('wonen').state).toBe('saved');
  });

  test('is still there after a reload, and is sent then', async () => {
    const [server, clock, store] = [new Server(), new Clock(), memoryStore()];
    server.reachable = false;
    const before = open(server, clock, store);
    await before.change('wonen', 'een flat');
    await clock.pass(500);
    server.reachable = true;
    const after = open(server, clock, store);
    expect(after.field('wonen').value).toBe('');
    await after.start();
    expect(after.field('wonen')).toMatchObject({ value: 'een flat', state: 'saved' });
    expect(server.value('wonen')).toBe('een flat');
  });

  test('does not arrive twice when only the answer was lost', async () => {
    const [server, clock, store] = [new Server(), new Clock(), memoryStore()];
    server.loseAnswers = true;
    const before = open(server, clock, store);
    await before.change('wonen', 'een flat');
    await clock.pass(500);
    await before.change('wonen', 'een huis');
    server.loseAnswers = false;
    await open(server, clock, store).start();
    expect(server.received.map(({ value, baseVersion }) => [value, baseVersion])).toEqual([['een flat', '0'], ['een huis', '1']]);
  });

  test('keeps both when somebody else was first', async () => {
    const [server, clock] = [new Server(), new Clock()];
    const saver = open(server, clock);
    server.write('wonen', 'een woonboot');
    await saver.change('wonen', 'een flat');
    await clock.pass(500);
    expect(saver.field('wonen')).toMatchObject({ value: 'een flat', state: 'conflict', candidates: [{ value: 'een woonboot', by: 'S. Bakker' }] });
    await saver.change('wonen', 'een flat, vroeger een woonboot');
    await clock.pass(500);
    expect(saver.field('wonen')).toMatchObject({ state: 'saved', candidates: [] });
  });

  test('keeps what the server refuses until it is changed, and does not hold up the rest', async () => {
    const [server, clock, store] = [new Server(), new Clock(), memoryStore()];
    const picky: Send = (operation) => (operation.value.length > 5 ? Promise.resolve({ kind: 'refused', reason: 'Te lang.' }) : server.send(operation));
    const saver = open(server, clock, store, picky);
    await saver.change('wonen', 'veel te lang');
    await saver.change('mensen', 'zus');
    await clock.pass(500);
    expect(saver.field('wonen')).toMatchObject({ value: 'veel te lang', state: 'refused', reason: 'Te lang.' });
    expect(server.value('mensen')).toBe('zus');
    const later = open(server, clock, store, picky);
    await later.start();
    expect(later.field('wonen')).toMatchObject({ value: 'veel te lang', state: 'refused' });
    await later.change('wonen', 'kort');
    await clock.pass(500);
    expect(server.value('wonen')).toBe('kort');
  });

  test('waits for a login without losing anything', async () => {
    const [server, clock] = [new Server(), new Clock()];
    let loggedIn = false;
    const saver = open(server, clock, memoryStore(), (operation) => (loggedIn ? server.send(operation) : Promise.resolve({ kind: 'login' })));
    await saver.change('wonen', 'een flat');
    await clock.pass(500);
    expect([saver.needsLogin, saver.field('wonen').state]).toEqual([true, 'on-device']);
    loggedIn = true;
    saver.retry();
    await clock.pass(0);
    expect(server.value('wonen')).toBe('een flat');
  });

  test('says so when the browser keeps nothing', async () => {
    const saver = open(new Server(), new Clock());
    await saver.start();
    expect(saver.durable).toBe(false);
  });
});

type Step = { readonly do: 'type'; readonly field: 'wonen' | 'mensen'; readonly value: string } | { readonly do: 'offline' | 'online' | 'lose answers' | 'pass' | 'reload' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), field: fc.constantFrom('wonen' as const, 'mensen' as const), value: fc.string({ maxLength: 4 }) }) },
  fc.record({ do: fc.constantFrom('offline' as const, 'online' as const, 'lose answers' as const, 'pass' as const, 'reload' as const) }),
);

test('whatever happens to the network and the page, the last thing typed in each field arrives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const [server, clock, store] = [new Server(), new Clock(), memoryStore()];
      let saver = open(server, clock, store);
      const typed = new Map<string, string>();
      for (const now of steps) {
        if (now.do === 'type') {
          typed.set(now.field, now.value);
          await saver.change(now.field, now.value);
        } else if (now.do === 'reload') {
          saver = open(server, clock, store);
          await saver.start();
        } else if (now.do === 'pass') await clock.pass(700);
        else [server.reachable, server.loseAnswers] = [now.do !== 'offline', now.do === 'lose answers'];
      }
      [server.reachable, server.loseAnswers] = [true, false];
      await open(server, clock, store).start();
      for (const [field, value] of typed) expect(server.value(field)).toBe(value);
    }),
    { numRuns: 60 },
  );
});
