import { describe, expect, it } from 'vitest';
import { Temporal } from '../../platform/time/temporal.ts';
import { isTijdig } from './judge-tijdig.ts';

const day = (one: string) => Temporal.PlainDate.from(one);
// Tuesday 21 April 2026 is the last day.
const uiterlijk = day('2026-04-21');

describe('an objection is in time (Awb 6:9)', () => {
  it.each([
    ['portaal', '2026-04-21', null, true], ['portaal', '2026-04-22', null, false], ['balie', '2026-04-22', null, false],
    ['post', '2026-04-21', null, true], ['post', '2026-04-22', null, false],
    // Posted before the end and received within a week after it; that week ends on Tuesday 28 April.
    ['post', '2026-04-28', '2026-04-21', true], ['post', '2026-04-29', '2026-04-21', false], ['post', '2026-04-22', '2026-04-22', false],
    // The postmark says nothing of what was handed in.
    ['balie', '2026-04-22', '2026-04-21', false],
  ] as const)('by %s received on %s, postmark %s: %s', (kanaal, ontvangenOp, poststempel, tijdig) => {
    expect(isTijdig({ kanaal, ontvangenOp: day(ontvangenOp), poststempel: poststempel === null ? null : day(poststempel), uiterlijk })).toBe(tijdig);
  });

  it('also where the week for the post would end on a holiday: it then lasts to the next working day', () => {
    // Tuesday 28 April 2026 + a week is Tuesday 5 May, a holiday.
    expect(isTijdig({ kanaal: 'post', ontvangenOp: day('2026-05-06'), poststempel: day('2026-04-28'), uiterlijk: day('2026-04-28') })).toBe(true);
    expect(isTijdig({ kanaal: 'post', ontvangenOp: day('2026-05-07'), poststempel: day('2026-04-28'), uiterlijk: day('2026-04-28') })).toBe(false);
  });
});
