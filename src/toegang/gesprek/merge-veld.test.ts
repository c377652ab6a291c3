import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leegVeld, listKandidaten, mergeBewerking, settleVeld, type Bewerking, type Veldstand } from './merge-veld.ts';

const op = (client: string, nummer: number, basis: number, waarde: string): Bewerking => ({ client, nummer, pad: 'algemeen/sterk', waarde, basis });
const merge = (stand: Veldstand, ...changes: readonly Bewerking[]) => changes.reduce((at, change) => mergeBewerking(at, change, 'm:x', '2026-03-10T09:00:00.000Z'), stand);

describe('writing that is never lost', () => {
  it('keeps what one page types, version after version', () => {
    expect(merge(leegVeld, op('a', 1, 0, 'Zij'), op('a', 2, 1, 'Zij kookt'))).toMatchObject({ waarde: 'Zij kookt', versie: 2 });
  });
  it('counts a change that arrives twice once', () => {
    const once = merge(leegVeld, op('a', 1, 0, 'Zij'));
    expect(merge(once, op('a', 1, 0, 'Zij'))).toEqual(once);
  });
  it('lets a page go on whose answers were lost on the way', () => {
    expect(merge(leegVeld, op('a', 1, 0, 'Zij'), op('a', 2, 0, 'Zij kookt'), op('a', 3, 0, 'Zij kookt graag'))).toMatchObject({ waarde: 'Zij kookt graag', bewerkingen: { a: { uitkomst: 'bewaard' } } });
  });
  it('does not let a late request of a page overwrite its newer one', () => {
    expect(merge(leegVeld, op('a', 2, 0, 'Zij kookt'), op('a', 1, 0, 'Zij')).waarde).toBe('Zij kookt');
  });
  it('keeps both texts of two people who began from the same version, whoever came first', () => {
    const both = merge(leegVeld, op('a', 1, 0, 'Samen eten'), op('b', 1, 0, 'Tuinieren'));
    expect(both.waarde).toBe('Samen eten');
    expect(listKandidaten(both)).toMatchObject([{ client: 'b', waarde: 'Tuinieren' }]);
    expect(listKandidaten(merge(both, op('b', 2, 0, 'Tuinieren met Piet')))).toMatchObject([{ client: 'b', waarde: 'Tuinieren met Piet' }]);
  });
  it('is no conflict when both wrote the same', () => {
    expect(listKandidaten(merge(leegVeld, op('a', 1, 0, '4'), op('b', 1, 0, '4')))).toEqual([]);
  });
  it('settles with the words of who chooses, and keeps what was typed after the look', () => {
    const both = merge(leegVeld, op('a', 1, 0, 'Samen eten'), op('b', 1, 0, 'Tuinieren'));
    const settled = settleVeld(both, 'Samen eten en tuinieren', 'a', [{ client: 'b', nummer: 1 }]);
    expect(settled).toMatchObject({ waarde: 'Samen eten en tuinieren', versie: 2 });
    expect(listKandidaten(settled)).toEqual([]);
    const later = settleVeld(merge(both, op('b', 2, 0, 'Tuinieren met Piet')), 'Samen eten', 'a', [{ client: 'b', nummer: 1 }]);
    expect(listKandidaten(later)).toMatchObject([{ waarde: 'Tuinieren met Piet' }]);
  });

  // Any number of pages, each typing on from what it last saw, with requests repeated and answers lost.
  const step = fc.record({ client: fc.constantFrom('a', 'b', 'c'), text: fc.string({ maxLength: 5 }), sees: fc.boolean(), repeat: fc.boolean() });
  it('holds, for every page, its last text as value or as candidate, unless that page or a chooser replaced it knowingly', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let stand = leegVeld;
      const seen: Record<string, number> = {};
      const sent: Record<string, number> = {};
      let due: Record<string, string> = {};
      const known: Record<string, Set<string>> = { a: new Set(), b: new Set(), c: new Set() };
      for (const { client, text, sees, repeat } of steps) {
        if (sees) {
          seen[client] = stand.versie;
          known[client]?.add(stand.waarde);
        }
        const change = op(client, (sent[client] = (sent[client] ?? 0) + 1), seen[client] ?? 0, text);
        stand = merge(stand, change);
        if (repeat) stand = merge(stand, change);
        // A text that the writer had in view, or wrote too, is replaced knowingly.
        due = Object.fromEntries(Object.entries(due).filter(([, waiting]) => known[client]?.has(waiting) !== true));
        due[client] = text;
        known[client]?.add(text);
      }
      const kept = [stand.waarde, ...listKandidaten(stand).map((k) => k.waarde)];
      for (const text of Object.values(due)) expect(kept).toContain(text);
    }), { numRuns: 1000 });
  });
});
