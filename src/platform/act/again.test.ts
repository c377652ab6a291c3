import { sql } from 'kysely';
import Type from 'typebox';
import { expect, it } from 'vitest';
import { everyone } from '../access/rule.ts';
import type { ReadTx, WriteTx } from '../database/transaction.ts';
import { forEachEngine, testedEngines } from '../testing/engines.ts';
import { makeGemeente } from '../testing/people.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { command, query } from './act.ts';
import type { Module } from './module.ts';

let runs = 0;
let have = 0;
const bothHaveOne = Promise.withResolvers<undefined>();

const Gevraagd = Type.Object({ gemeente: Type.String() });
const everything = (tx: ReadTx) => sql`select * from proefje where een = ${1}`.execute(tx as WriteTx);

const acts = [
  command({
    name: 'proef.opgave', label: { nl: 'x', en: 'x' }, purpose: 'proef', route: 'POST /proeven', may: everyone, events: [],
    input: Type.Object({ gemeente: Type.String(), eerst: Type.Integer(), dan: Type.Integer() }), output: Type.Integer(),
    async run({ tx, input }) {
      runs += 1;
      await sql`select pg_advisory_xact_lock(${input.eerst}::bigint)`.execute(tx);
      have += 1;
      if (have === 2) bothHaveOne.resolve(undefined);
      await bothHaveOne.promise;
      await sql`select pg_advisory_xact_lock(${input.dan}::bigint)`.execute(tx);
      return input.eerst;
    },
  }),
  command({
    name: 'proef.aanvulling', label: { nl: 'x', en: 'x' }, purpose: 'proef', route: 'POST /aanvullingen', may: everyone, events: [],
    input: Gevraagd, output: Type.Integer(),
    run: async ({ tx }) => (await everything(tx)).rows.length,
  }),
  query({
    name: 'proef.lijst', label: { nl: 'x', en: 'x' }, purpose: 'proef', route: 'GET /aanvullingen', may: everyone,
    input: Gevraagd, output: Type.Integer(),
    run: async ({ tx }) => (await everything(tx)).rows.length,
  }),
] as const;
const proef = { name: 'proef', phase: 'registers', acts } as const satisfies Module;

// Two at once there are on a server only.
forEachEngine('two commands that stand in each other\'s way', (db) => {
  const spil = makeTestSpil(db, [proef], () => Promise.resolve([]));

  it('are both done: the one that the server undid is done again', async () => {
    const { code: gemeente } = await makeGemeente(spil);
    const ask = (eerst: number, dan: number) => spil.as({ soort: 'anoniem' }, 'proef.opgave', { gemeente, eerst, dan });
    expect(await Promise.all([ask(7_315_001, 7_315_002), ask(7_315_002, 7_315_001)])).toEqual([7_315_001, 7_315_002]);
    expect(runs).toBe(3);
  });
}, testedEngines().filter((engine) => engine === 'postgres'));

forEachEngine('what was planned before a newer process changed a table', (db) => {
  const spil = makeTestSpil(db, [proef], () => Promise.resolve([]));

  it.each(['proef.aanvulling', 'proef.lijst'] as const)('is planned and done again, and nobody notices (%s)', async (act) => {
    const { owner } = db.database();
    await sql`create table if not exists proefje (een int)`.execute(owner);
    await sql`grant select on proefje to spil_app`.execute(owner);
    const { code: gemeente } = await makeGemeente(spil);
    const ask = () => spil.as({ soort: 'anoniem' }, act, { gemeente });
    expect(await ask()).toBe(0);
    await sql`alter table proefje add column ${sql.ref(`bij_${act.slice(6)}`)} int`.execute(owner);
    expect(await ask()).toBe(0);
  });
});
