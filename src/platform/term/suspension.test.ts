import { describe, expect, it } from 'vitest';
import { parseDay } from './day.ts';
import { suspensionAfterInvitation } from './suspension.ts';

const on = (text: string) => parseDay(text);
const period = (input: { uitgenodigd: string; hersteltermijn: string; aangevuld?: string }) => {
  const { vanaf, tot } = suspensionAfterInvitation({
    grond: 'awb-4:15-1-a',
    uitgenodigd: on(input.uitgenodigd),
    hersteltermijn: on(input.hersteltermijn),
    aangevuld: input.aangevuld === undefined ? undefined : on(input.aangevuld),
  });
  return [vanaf.toString(), tot?.toString()];
};

describe('the suspension after an invitation to complete', () => {
  it('runs from the day after the invitation until the day of completion', () => {
    expect(period({ uitgenodigd: '2026-03-10', hersteltermijn: '2026-03-31', aangevuld: '2026-03-24' })).toEqual(['2026-03-11', '2026-03-24']);
  });

  it('runs until the given term lapsed when nothing came, or too late', () => {
    expect(period({ uitgenodigd: '2026-03-10', hersteltermijn: '2026-03-24' })).toEqual(['2026-03-11', '2026-03-24']);
    expect(period({ uitgenodigd: '2026-03-10', hersteltermijn: '2026-03-24', aangevuld: '2026-04-02' })).toEqual(['2026-03-11', '2026-03-24']);
  });

  it('lasts no day when it was completed on the day of the invitation', () => {
    expect(period({ uitgenodigd: '2026-03-10', hersteltermijn: '2026-03-24', aangevuld: '2026-03-10' })).toEqual(['2026-03-11', '2026-03-11']);
  });
});
