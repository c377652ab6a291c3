import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sql } from 'kysely';
import { Temporal } from '../time/temporal.ts';
import { isoMoment } from '../time/clock.ts';
import { forEachEngine } from '../testing/engines.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { asSystem } from '../testing/people.ts';
import { selectRaw } from '../database/transaction.ts';
import { findGrant, grantPredicate, type Grant } from './grant.ts';

const houders = ['m:a', 'm:b', 't:x', 'r:beschikkingen', 'o:q', 'p:z'];
const start = Temporal.Instant.from('2026-01-01T00:00:00Z');
const moment = fc.integer({ min: 0, max: 20 }).map((days) => isoMoment(start.add({ hours: 24 * days })));
const grant: fc.Arbitrary<Grant> = fc.record({
  houder: fc.constantFrom(...houders), soort: fc.constantFrom('plan', 'gesprek', 'medisch'), recht: fc.constantFrom('lezen' as const, 'schrijven' as const),
  grond: fc.constantFrom('regisseur', 'nood', 'verleend'), doel: fc.constant('proef'), vanaf: moment, tot: fc.option(moment, { nil: null }),
});

forEachEngine('a grant has two faces that agree', (db) => {
  const spil = makeTestSpil(db, [], () => Promise.resolve([]));

  it('for random holders, kinds of data, rights and moments: the decision and the SQL say the same', async () => {
    const gemeente = spil.newGemeente();
    await fc.assert(fc.asyncProperty(
      fc.array(grant, { maxLength: 8 }), fc.subarray(houders), fc.constantFrom('plan', 'gesprek', 'medisch'), fc.constantFrom('lezen' as const, 'schrijven' as const), moment,
      async (grants, keys, soort, recht, at) => {
        const dossier = spil.newId(gemeente);
        const now = Temporal.Instant.from(at);
        const inSql = await asSystem(spil, gemeente, async (tx) => {
          if (grants.length > 0) await tx.insertInto('dossier_toegang').values(grants.map((g) => ({ gemeente, id: spil.newId(gemeente), dossier, verleend_door: 's:test', ...g }))).execute();
          const rows = await selectRaw<{ ja: boolean }>(tx, sql`select ${grantPredicate(gemeente, sql`${dossier}::uuid`, keys, soort, recht, now)} as ja`);
          return rows[0]!.ja;
        });
        expect(findGrant(grants, keys, soort, recht, now) !== undefined).toBe(inSql);
      },
    ), { numRuns: 200 });
  });
});
