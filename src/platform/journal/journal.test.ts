import Type from 'typebox';
import { expect, it } from 'vitest';
import { sql } from 'kysely';
import { geteld, telling } from '../testing/counted.ts';
import { forEachEngine } from '../testing/engines.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { asSystem } from '../testing/people.ts';
import { command } from '../act/act.ts';
import { everyone } from '../access/rule.ts';
import type { Effect, Projection } from './reader.ts';
import { kindsOf } from './conductor.ts';
import { rebuildProjection } from './rebuild.ts';
import { runReader } from './run-reader.ts';
import { requireNoTransaction } from '../database/nesting.ts';
import { renderLetter } from '../pdf/index.ts';
import { sealGemeente } from './sealer.ts';
import { resumeReader } from './stand-still.ts';
import { verifyStream } from './verify.ts';


/** Something that can be done once: the state guard refuses the second time. */
const eenmaal = command({
  name: 'proef.eenmaal', label: { nl: 'Eenmaal', en: 'Once' }, purpose: 'proef', route: 'POST /eenmaal', events: [], may: everyone, asSpil: true,
  input: Type.Object({ gemeente: Type.String(), stroom: Type.String() }), output: Type.Object({ id: Type.String() }),
  async load(tx, input, gemeente) {
    const done = await tx.selectFrom('zoek_token').select('token').where('gemeente', '=', gemeente).where('soort', '=', 'eenmaal').where('token', '=', input.stroom).executeTakeFirst();
    return { versie: done === undefined ? 0 : 1 };
  },
  when: ({ versie }) => (versie === 1 ? { ja: false, reden: { nl: 'Al gedaan.', en: 'Done already.' } } : { ja: true }),
  async run({ tx, input, gemeente, newId }) {
    const id = newId();
    await tx.insertInto('zoek_token').values({ gemeente, soort: 'eenmaal', token: input.stroom, onderwerp: id }).execute();
    return { id };
  },
});

let poison = -1;
const projection: Projection = {
  kind: 'projection', naam: 'proef-zoek', soorten: ['proef.geteld'], tabellen: [{ tabel: 'zoek_token', soort: 'proef' }],
  async apply(tx, events) {
    for (const event of events) {
      const { getal } = event.inhoud as { getal: number };
      if (getal === poison) throw new Error('cannot take this one');
      await sql`insert into zoek_token (gemeente, soort, token, onderwerp) values (${event.gemeente}, 'proef', ${String(getal)}, ${event.id}::uuid)`.execute(tx);
    }
  },
};
const done: number[] = [];
const effect: Effect = { kind: 'effect', naam: 'proef-effect', soorten: ['proef.geteld'], apply: async (_tx, event) => { done.push((event.inhoud as { getal: number }).getal); } };

/** Letters of an effect that prepares: what was written before the transaction, and what went out. */
const letters = { prepared: 0, out: [] as unknown[], torn: false };
const preparing: Effect = {
  kind: 'effect', naam: 'proef-brief', soorten: ['proef.geteld'],
  async prepare(event, env) {
    if (letters.torn) throw new Error('no paper');
    letters.prepared += 1;
    // Another connection can be had, so none is held; and work that is refused in a transaction can be done.
    await env.database.read({ gemeenten: [event.gemeente], actor: 's:proef', houder: '', doel: 'proef' }, (tx) => tx.selectFrom('zegel').select('nummer').execute());
    requireNoTransaction('A letter');
    return `letter ${(event.inhoud as { getal: number }).getal}`;
  },
  apply: async (_tx, _event, _env, prepared) => { letters.out.push(prepared); },
};

forEachEngine('the journal', (db) => {
  const modules = [{ name: 'proef', phase: 'registers', acts: [telling, eenmaal], events: [geteld], readers: [projection, effect] }] as const;
  const spil = makeTestSpil(db, modules, () => Promise.resolve([]));
  const count = (gemeente: string, stroom: string, getallen: number[], breek = false) => spil.answer({ soort: 'anoniem' }, 'proef.telling', { gemeente, stroom, getallen, ...(breek ? { breek } : {}) });
  const tokens = (gemeente: string) => asSystem(spil, gemeente, async (tx) => (await tx.selectFrom('zoek_token').select('token').where('gemeente', '=', gemeente).execute()).map((r) => Number(r.token)).sort((a, b) => a - b));

  it('numbers what many commands commit at once without a gap, and every chain is whole', async () => {
    const gemeente = spil.newGemeente();
    const streams = [spil.newId(gemeente), spil.newId(gemeente), spil.newId(gemeente)];
    await Promise.all(Array.from({ length: 30 }, (_, i) => count(gemeente, streams[i % 3]!, [i, i + 100])));
    await spil.conductor.settle();
    const seals = await asSystem(spil, gemeente, (tx) => tx.selectFrom('zegel').select('nummer').where('gemeente', '=', gemeente).orderBy('nummer').execute());
    expect(seals.map((s) => s.nummer)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    for (const stroom of streams) expect(await asSystem(spil, gemeente, (tx) => verifyStream(tx, gemeente, stroom))).toEqual([]);
    expect(await tokens(gemeente)).toHaveLength(60);
  });

  it('costs one question to the database a round when nothing happens, however many gemeenten and readers there are', async () => {
    for (const gemeente of [spil.newGemeente(), spil.newGemeente(), spil.newGemeente()]) await count(gemeente, spil.newId(gemeente), [1]);
    await spil.conductor.settle();
    const [begin, scope, question, end] = [1, 1, 1, 1];
    expect(await db.countStatements(() => spil.conductor.settle())).toBeLessThanOrEqual(begin + scope + question + end);
  });

  it('leaves no trace of a command that broke halfway', async () => {
    const gemeente = spil.newGemeente();
    const stroom = spil.newId(gemeente);
    await count(gemeente, stroom, [1]);
    await expect(count(gemeente, stroom, [2], true)).rejects.toThrow('broken halfway');
    await spil.conductor.settle();
    expect(await tokens(gemeente)).toEqual([1]);
    expect(await asSystem(spil, gemeente, (tx) => verifyStream(tx, gemeente, stroom))).toEqual([]);
  });

  it('shows a change, a gap and a cut in the chain', async () => {
    const gemeente = spil.newGemeente();
    const [changed, gap, cut] = [spil.newId(gemeente), spil.newId(gemeente), spil.newId(gemeente)];
    for (const stroom of [changed, gap, cut]) await count(gemeente, stroom, [1, 2, 3]);
    const owner = db.database().owner;
    await sql`update gebeurtenis set inhoud = '{"getal": 7}' where stroom = ${changed} and volgnummer = 2`.execute(owner);
    await sql`delete from gebeurtenis where stroom = ${gap} and volgnummer = 2`.execute(owner);
    await sql`delete from gebeurtenis where stroom = ${cut} and volgnummer = 3`.execute(owner);
    const faults = (stroom: string) => asSystem(spil, gemeente, async (tx) => (await verifyStream(tx, gemeente, stroom)).map((f) => f.wat));
    expect(await faults(changed)).toEqual(['inhoud gewijzigd']);
    expect(await faults(gap)).toContain('gat');
    expect(await faults(cut)).toEqual(['kop wijkt af']);
  });

  it('cannot be changed or emptied by the application', async () => {
    const gemeente = spil.newGemeente();
    await count(gemeente, spil.newId(gemeente), [1]);
    await expect(asSystem(spil, gemeente, (tx) => sql`update gebeurtenis set actor = 'm:other'`.execute(tx))).rejects.toThrow(/permission denied/);
    await expect(asSystem(spil, gemeente, (tx) => sql`delete from gebeurtenis`.execute(tx))).rejects.toThrow(/permission denied/);
    await expect(asSystem(spil, gemeente, (tx) => sql`delete from inzage`.execute(tx))).rejects.toThrow(/permission denied/);
  });

  it('makes a projection again beside the live one, the same to the row', async () => {
    const gemeente = spil.newGemeente();
    const stroom = spil.newId(gemeente);
    for (let i = 0; i < 5; i++) await count(gemeente, stroom, [i]);
    await spil.conductor.settle();
    const before = await tokens(gemeente);
    await asSystem(spil, gemeente, (tx) => sql`delete from zoek_token where gemeente = ${gemeente} and token = '3'`.execute(tx));
    expect(await rebuildProjection(spil.env, kindsOf(modules), projection, gemeente)).toBe(5);
    expect(await tokens(gemeente)).toEqual(before);
    await count(gemeente, stroom, [9]);
    await spil.conductor.settle();
    expect(await tokens(gemeente)).toEqual([...before, 9]);
  });

  it('stops only the reader and the gemeente of an event that cannot be taken', async () => {
    const [gemeente, other] = [spil.newGemeente(), spil.newGemeente()];
    poison = 666;
    await count(gemeente, spil.newId(gemeente), [1, 666, 2]);
    await count(other, spil.newId(other), [5]);
    done.length = 0;
    await spil.conductor.settle();
    expect(await tokens(gemeente)).toEqual([1]);
    expect(await tokens(other)).toEqual([5]);
    expect([...done].sort((a, b) => a - b)).toEqual([1, 2, 5, 666]);
    const [row] = await asSystem(spil, gemeente, (tx) => tx.selectFrom('lezer').select('fout').where('gemeente', '=', gemeente).where('naam', '=', 'proef-zoek').execute());
    expect(row?.fout).toMatchObject({ soort: 'Error' });
    poison = -1;
    await rebuildProjection(spil.env, kindsOf(modules), projection, gemeente);
    expect(await tokens(gemeente)).toEqual([1, 2, 666]);
  });

  it('does an effect once, also when two processes read at the same time', async () => {
    const gemeente = spil.newGemeente();
    await count(gemeente, spil.newId(gemeente), [1, 2, 3]);
    await spil.conductor.settle();
    done.length = 0;
    await count(gemeente, spil.newId(gemeente), [4, 5]);
    const kinds = kindsOf(modules);
    await sealGemeente(spil.env.database, gemeente);
    const run = { env: spil.env, kinds, reader: effect, gemeente };
    for (let went = 1; went > 0;) went = Math.max(...await Promise.all([runReader(run), runReader(run)]));
    expect(done).toEqual([4, 5]);
  });

  it('prepares what takes long before the transaction, for each event once, also with two processes', async () => {
    const gemeente = spil.newGemeente();
    await count(gemeente, spil.newId(gemeente), [1, 2, 3]);
    await sealGemeente(spil.env.database, gemeente);
    Object.assign(letters, { prepared: 0, out: [], torn: false });
    const run = { env: spil.env, kinds: kindsOf(modules), reader: preparing, gemeente };
    for (let went = 1; went > 0;) went = Math.max(...await Promise.all([runReader(run), runReader(run)]));
    expect(letters.out).toEqual(['letter 1', 'letter 2', 'letter 3']);
    expect(letters.prepared).toBeGreaterThanOrEqual(3);
  });

  it('stands still where nothing can be prepared, says so once, and goes on after repair', async () => {
    const gemeente = spil.newGemeente();
    await count(gemeente, spil.newId(gemeente), [7]);
    await sealGemeente(spil.env.database, gemeente);
    Object.assign(letters, { prepared: 0, out: [], torn: true });
    const heard: unknown[] = [];
    const run = { env: spil.env, kinds: kindsOf(modules), reader: preparing, gemeente, onStandStill: (stood: unknown) => heard.push(stood) };
    expect([await runReader(run), await runReader(run)]).toEqual([0, 0]);
    expect(heard).toEqual([{ gemeente, lezer: 'proef-brief', code: null, soort: 'Error' }]);
    letters.torn = false;
    await asSystem(spil, gemeente, (tx) => resumeReader(tx, gemeente, 'proef-brief'));
    expect(await runReader(run)).toBe(1);
    expect(letters.out).toEqual(['letter 7']);
  });

  it('refuses a second transaction, a PDF and another system inside a transaction', async () => {
    const gemeente = spil.newGemeente();
    const inside = (work: () => Promise<unknown>) => asSystem(spil, gemeente, work);
    await expect(inside(() => asSystem(spil, gemeente, () => Promise.resolve()))).rejects.toThrow('A transaction was asked for inside a transaction');
    const letter = { lang: 'nl-NL', title: 'Brief', sender: [], addressee: [], facts: [], blocks: [], created: new Date(0), pageLabel: () => '1' } as const;
    await expect(inside(() => renderLetter(letter))).rejects.toThrow('A letter as PDF was asked for inside a transaction');
    expect((await renderLetter(letter)).length).toBeGreaterThan(0);
    await expect(inside(() => Promise.resolve(requireNoTransaction('X')))).rejects.toThrow('do it before, in prepare');
  });

  it('gives a request that is sent twice at once one answer', async () => {
    const gemeente = spil.newGemeente();
    const once = () => spil.answer({ soort: 'systeem', naam: 'proef' }, 'proef.eenmaal', { gemeente, stroom: gemeente }, { idempotencyKey: `k-${gemeente}` });
    const [one, two] = await Promise.all([once(), once()]);
    expect(two).toEqual(one);
    // Somebody else, or the same person with another request, hears that it was done already.
    await expect(spil.answer({ soort: 'systeem', naam: 'proef' }, 'proef.eenmaal', { gemeente, stroom: gemeente }, { idempotencyKey: 'another' })).rejects.toMatchObject({ status: 409 });
  });
});
