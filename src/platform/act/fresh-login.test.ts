import Type from 'typebox';
import { expect, it } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { anyOf, inwoner, role } from '../access/rule.ts';
import { forEachEngine } from '../testing/engines.ts';
import { makeGemeente } from '../testing/people.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { command } from './act.ts';
import type { Module } from './module.ts';
import type { Call } from './registry.ts';

const Gemeente = Type.Object({ gemeente: Type.String() });
const shape = { label: { nl: 'x', en: 'x' }, purpose: 'proef', input: Gemeente, output: Type.Null(), may: anyOf(inwoner, role('generalist')), events: [], run: () => Promise.resolve(null) } as const;
const acts = [
  command({ ...shape, name: 'proef.ondertekening', route: 'POST /proeven/ondertekeningen', freshLogin: true }),
  command({ ...shape, name: 'proef.opgave', route: 'POST /proeven' }),
] as const;
const proef = { name: 'proef', phase: 'registers', acts } as const satisfies Module;

forEachEngine('what signs or decides', (db) => {
  const spil = makeTestSpil(db, [proef], () => Promise.resolve([]));
  const truus: Actor = { soort: 'inwoner', id: 'f'.repeat(32), naam: 'Truus', personen: [] };

  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const staff = await gemeente.staff('generalist');
    const ago = (minutes: number) => ({ ingelogdOp: spil.clock.now().subtract({ minutes }) });
    const sign = (actor: Actor, call: Partial<Call>) => spil.answer(actor, 'proef.ondertekening', { gemeente: gemeente.code }, call);
    return { gemeente, staff, ago, sign };
  }

  it('is done on a login of at most fifteen minutes ago by an inwoner, of an hour by staff', async () => {
    const { staff, ago, sign } = await setUp();
    await expect(sign(truus, ago(15))).resolves.toMatchObject({ output: null });
    await expect(sign(truus, ago(16))).rejects.toMatchObject({ code: 'InlogTeOud', status: 401, maxAge: 900 });
    await expect(sign(staff, ago(60))).resolves.toMatchObject({ output: null });
    await expect(sign(staff, ago(61))).rejects.toMatchObject({ code: 'InlogTeOud', status: 401, maxAge: 3600 });
  });

  it('is refused on a login of which nobody told when it was', async () => {
    const { staff, sign } = await setUp();
    await expect(sign(staff, { ingelogdOp: null })).rejects.toMatchObject({ code: 'InlogTeOud' });
  });

  it('is refused also where the same request was answered before', async () => {
    const { staff, ago, sign } = await setUp();
    await sign(staff, { ...ago(1), idempotencyKey: 'k-1' });
    await expect(sign(staff, { ...ago(61), idempotencyKey: 'k-1' })).rejects.toMatchObject({ code: 'InlogTeOud' });
  });

  it('is the only thing that asks: other work goes on as long as the session', async () => {
    const { gemeente, staff, ago } = await setUp();
    await expect(spil.answer(staff, 'proef.opgave', { gemeente: gemeente.code }, ago(600))).resolves.toMatchObject({ output: null });
  });
});
