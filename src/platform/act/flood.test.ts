import Type from 'typebox';
import { expect, it } from 'vitest';
import { forEachEngine } from '../testing/engines.ts';
import { asSystem, makeGemeente } from '../testing/people.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { everyone } from '../access/rule.ts';
import { upkeep } from '../jobs/upkeep.ts';
import { command, query } from './act.ts';
import type { TooOften } from './flood.ts';
import type { Module } from './module.ts';
import { takeWork } from './proof-of-work.ts';
import { doWork } from './testing/do-work.ts';

const Gemeente = Type.Object({ gemeente: Type.String() });
const shape = { label: { nl: 'x', en: 'x' }, purpose: 'proef', input: Gemeente, output: Type.Null(), may: everyone } as const;
const acts = [
  command({ ...shape, name: 'proef.opgave', route: 'POST /proeven', events: [], run: () => Promise.resolve(null) }),
  query({ ...shape, name: 'proef.stand', route: 'POST /proeven/zoekopdrachten', secret: true, run: () => Promise.resolve(null) }),
  command({ ...shape, name: 'proef.bewaring', route: 'POST /proeven/bewaringen', often: true, events: [], run: () => Promise.resolve(null) }),
  query({ ...shape, name: 'proef.lijst', route: 'GET /proeven', run: () => Promise.resolve(null) }),
] as const;
const proef = { name: 'proef', phase: 'registers', acts } as const satisfies Module;

forEachEngine('a flood without login', (db) => {
  const spil = makeTestSpil(db, [proef], () => Promise.resolve([]));
  const nobody = { soort: 'anoniem' } as const;

  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const ask = (act: 'proef.opgave' | 'proef.stand' | 'proef.bewaring' | 'proef.lijst', herkomst?: string) => spil.answer(nobody, act, { gemeente: gemeente.code }, { herkomst });
    const often = (times: number, act: Parameters<typeof ask>[0], herkomst?: string) => Promise.allSettled(Array.from({ length: times }, () => ask(act, herkomst)));
    const refused = (answers: readonly PromiseSettledResult<unknown>[]) => answers.filter((answer) => answer.status === 'rejected').length;
    return { gemeente, ask, often, refused };
  }

  it('is held back after twenty times in ten minutes from one address, also when they come at once; others go on', async () => {
    const { ask, often, refused } = await setUp();
    expect(refused(await often(30, 'proef.opgave', '192.0.2.7'))).toBe(10);
    await expect(ask('proef.opgave', '192.0.2.7')).rejects.toMatchObject({ code: 'TeVaak', status: 429, retryAfter: expect.any(Number) });
    expect(refused(await often(5, 'proef.opgave', '192.0.2.8'))).toBe(0);
    expect(refused(await often(5, 'proef.stand', '192.0.2.7'))).toBe(0);
    expect(refused(await often(30, 'proef.lijst', '192.0.2.7'))).toBe(0);
    spil.clock.set(spil.clock.now().add({ minutes: 10 }).toString());
    expect(refused(await often(5, 'proef.opgave', '192.0.2.7'))).toBe(0);
  });

  it('is held back where somebody guesses at a secret, and where it comes from everywhere', async () => {
    const { often, refused, gemeente } = await setUp();
    expect(refused(await often(25, 'proef.stand', '192.0.2.7'))).toBe(5);
    await asSystem(spil, gemeente.code, (tx) => tx.updateTable('drukte').set({ aantal: 600 }).where('gemeente', '=', gemeente.code).where('wie', '=', '').execute());
    expect(refused(await often(3, 'proef.stand', '192.0.2.99'))).toBe(3);
  });

  it('is held back later where something saves while somebody writes', async () => {
    const { often, refused } = await setUp();
    expect(refused(await often((10 * 60) / 5, 'proef.bewaring', '192.0.2.7'))).toBe(0);
    expect(refused(await often(25, 'proef.bewaring', '192.0.2.7'))).toBe(5);
    expect(refused(await often(1, 'proef.bewaring', '192.0.2.8'))).toBe(0);
  });

  it('that is over may go on with work that its machine did: for that act, once, and in its time', async () => {
    const { gemeente, often } = await setUp();
    await often(20, 'proef.opgave', '192.0.2.7');
    const send = (bewijs?: string, act = 'proef.opgave') => spil.answer(nobody, act, { gemeente: gemeente.code }, { herkomst: '192.0.2.7', bewijs });
    const work = async () => (await send().then(() => undefined, (error: unknown) => (error as TooOften).werk)) ?? '';
    const done = await doWork(await work());
    await expect(send(done, 'proef.bewaring')).resolves.toBeDefined();
    await send(done);
    await expect(send(done)).rejects.toMatchObject({ status: 429 });
    for (const wrong of ['', 'x', Buffer.from('{}').toString('base64url'), await doWork(await work(), (solution) => ({ ...solution, counter: solution.counter + 1, derivedKey: '00'.repeat(32) }))]) await expect(send(wrong)).rejects.toMatchObject({ status: 429 });
    const other = await makeGemeente(spil);
    const [mine, elsewhere] = [await doWork(await work()), await doWork(await work())];
    await expect(takeWork(spil.env, other.code, 'proef.opgave', mine)).resolves.toBe(false);
    await expect(takeWork(spil.env, gemeente.code, 'proef.stand', mine)).resolves.toBe(false);
    expect((await Promise.all(Array.from({ length: 5 }, () => takeWork(spil.env, gemeente.code, 'proef.opgave', mine)))).filter(Boolean)).toHaveLength(1);
    spil.clock.set(spil.clock.now().add({ minutes: 11 }).toString());
    await expect(takeWork(spil.env, gemeente.code, 'proef.opgave', elsewhere)).resolves.toBe(false);
  });

  it('is not let on by work where somebody guesses at a secret, nor when it is ten times too much', async () => {
    const { gemeente, ask, often } = await setUp();
    await often(20, 'proef.stand', '192.0.2.7');
    await expect(ask('proef.stand', '192.0.2.7')).rejects.toMatchObject({ status: 429, werk: undefined });
    await often(21, 'proef.opgave', '192.0.2.7');
    await asSystem(spil, gemeente.code, (tx) => tx.updateTable('drukte').set({ aantal: 200 }).where('gemeente', '=', gemeente.code).where('act', '=', 'proef.opgave').where('wie', '<>', '').execute());
    await expect(ask('proef.opgave', '192.0.2.7')).rejects.toMatchObject({ status: 429, werk: undefined });
  });

  it('never stops who is logged in', async () => {
    const { gemeente } = await setUp();
    const staff = await gemeente.staff('generalist');
    const answers = await Promise.allSettled(Array.from({ length: 30 }, () => spil.answer(staff, 'proef.opgave', { gemeente: gemeente.code }, { herkomst: '192.0.2.7' })));
    expect(answers.every(({ status }) => status === 'fulfilled')).toBe(true);
  });

  it('keeps no address, and nothing at all after a day', async () => {
    const { often, gemeente: { code } } = await setUp();
    await often(3, 'proef.opgave', '192.0.2.7');
    const rows = () => asSystem(spil, code, (tx) => tx.selectFrom('drukte').selectAll().where('gemeente', '=', code).execute());
    expect(JSON.stringify(await rows())).not.toContain('192.0.2.7');
    expect((await rows()).map(({ wie, aantal }) => [wie === '', aantal]).toSorted()).toEqual([[false, 3], [true, 3]]);
    spil.clock.set(spil.clock.now().add({ hours: 25 }).toString());
    const clear = upkeep.find(({ naam }) => naam === 'drukte.opruimen')!;
    expect(await asSystem(spil, code, (tx) => clear.run(tx, code, spil.env))).toBe(2);
    expect(await rows()).toEqual([]);
  });
});
