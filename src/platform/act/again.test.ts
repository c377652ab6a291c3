import { sql } from 'kysely';
import Type from 'typebox';
import { expect, it } from 'vitest';
import { everyone } from '../access/rule.ts';
import { forEachEngine, testedEngines } from '../testing/engines.ts';
import { makeGemeente } from '../testing/people.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { command } from './act.ts';
import type { Module } from './module.ts';

let runs = 0;
let have = 0;
const bothHaveOne = Promise.withResolvers<undefined>();

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
