import { expect, it } from 'vitest';
import { parseOpeningstijden } from './openingstijd.ts';

it('reads opening times as a gemeente writes them', () => {
  expect(parseOpeningstijden('ma–vr 8.30–17.00 uur')).toEqual([{ dagen: [1, 2, 3, 4, 5], van: '08:30', tot: '17:00' }]);
  expect(parseOpeningstijden('ma-do 9:00-17:00; vr 9.00 – 12.30 uur')).toEqual([{ dagen: [1, 2, 3, 4], van: '09:00', tot: '17:00' }, { dagen: [5], van: '09:00', tot: '12:30' }]);
  expect(parseOpeningstijden('Maandag tot en met vrijdag 8.30 tot 17.00 uur')).toEqual([{ dagen: [1, 2, 3, 4, 5], van: '08:30', tot: '17:00' }]);
  expect(parseOpeningstijden('op afspraak')).toEqual([]);
});
