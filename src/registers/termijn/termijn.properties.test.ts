import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, isWerkdag, parseDay } from '../../platform/term/index.ts';
import type { Opschorting } from '../../platform/term/index.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { computeTermijn, getTermijnregel, termijnregelNames } from './compute-termijn.ts';
import type { TermijnregelNaam } from './regels.ts';

const regels = fc.constantFrom(...termijnregelNames);
const begins = fc.integer({ min: 0, max: 21 * 365 }).map((days) => parseDay('2015-01-01').add({ days }));
const options = fc.record({ adviescommissie: fc.boolean(), verdagingWeken: fc.integer({ min: 0, max: 6 }) });
/** A suspension as days after the first day of the term; within two weeks, so always in time. */
const stops = fc.record({ after: fc.integer({ min: -10, max: 12 }), days: fc.integer({ min: 0, max: 60 }), which: fc.nat() });

function compute(regel: TermijnregelNaam, begindatum: Temporal.PlainDate, opties: { readonly adviescommissie?: boolean; readonly verdagingWeken?: number }, suspensions: readonly { after: number; days: number; which: number }[]) {
  const rule = getTermijnregel(regel, begindatum);
  const chosen = rule.verdaging === undefined ? {} : { ...opties, verdagingWeken: Math.min(opties.verdagingWeken ?? 0, rule.verdaging.maxWeken) };
  const { eersteDag } = computeTermijn({ regel, begindatum, opties: chosen });
  const { gronden } = rule.opschorting;
  const opschortingen: Opschorting[] = suspensions.flatMap(({ after, days, which }) => {
    const grond = gronden[which % gronden.length];
    const vanaf = eersteDag.add({ days: after });
    return grond === undefined ? [] : [{ vanaf, tot: vanaf.add({ days }), grond }];
  });
  return computeTermijn({ regel, begindatum, opties: chosen, opschortingen });
}

const lastDay = (term: { einddatum: Temporal.PlainDate | undefined }): Temporal.PlainDate => {
  expect(term.einddatum).toBeDefined();
  return term.einddatum ?? parseDay('1994-01-01');
};

describe('every legal term', () => {
  it('ends on a werkdag, after its first day and after every suspension', () => {
    fc.assert(fc.property(regels, begins, options, fc.array(stops, { maxLength: 4 }), (regel, begin, opties, suspensions) => {
      const term = compute(regel, begin, opties, suspensions);
      const end = lastDay(term);
      expect(isWerkdag(end)).toBe(true);
      expect(daysBetween(term.eersteDag, end)).toBeGreaterThan(0);
      expect(term.opschortingen.filter(({ tot }) => tot === undefined || daysBetween(tot, end) < 0)).toEqual([]);
    }), { numRuns: 400 });
  });

  it('explains itself, and the last step is the last day', () => {
    fc.assert(fc.property(regels, begins, options, fc.array(stops, { maxLength: 3 }), (regel, begin, opties, suspensions) => {
      const term = compute(regel, begin, opties, suspensions);
      const last = term.uitleg.at(-1);
      expect(last?.stap).toBe('einddatum');
      expect(last?.datum?.toString()).toBe(lastDay(term).toString());
      expect(term.uitleg.every(({ artikel, reden }) => artikel !== '' && reden.nl !== '' && reden.en !== '')).toBe(true);
    }));
  });

  it('never ends earlier by one more suspension', () => {
    fc.assert(fc.property(regels, begins, fc.array(stops, { maxLength: 3 }), stops, (regel, begin, suspensions, more) => {
      const without = compute(regel, begin, {}, suspensions);
      const withMore = compute(regel, begin, {}, [...suspensions, more]);
      expect(daysBetween(lastDay(without), lastDay(withMore))).toBeGreaterThanOrEqual(0);
      expect(withMore.opgeschorteDagen - without.opgeschorteDagen).toBeLessThanOrEqual(more.days);
    }));
  });

  it('does not depend on the order in which the suspensions are given', () => {
    fc.assert(fc.property(regels, begins, fc.array(stops, { minLength: 2, maxLength: 4 }), (regel, begin, suspensions) => {
      expect(lastDay(compute(regel, begin, {}, suspensions.toReversed())).toString()).toBe(lastDay(compute(regel, begin, {}, suspensions)).toString());
    }));
  });

  it('never ends earlier by starting later', () => {
    fc.assert(fc.property(regels, begins, fc.integer({ min: 0, max: 40 }), options, (regel, begin, later, opties) => {
      expect(daysBetween(lastDay(compute(regel, begin, opties, [])), lastDay(compute(regel, begin.add({ days: later }), opties, [])))).toBeGreaterThanOrEqual(0);
    }));
  });
});
