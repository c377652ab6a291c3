import { expect, it } from 'vitest';
import { formatTimes, readTimes } from './times-text.ts';

it.each([
  ['ma, do 9.00-12.00', 'FREQ=WEEKLY;BYDAY=MO,TH', '09:00', '12:00'],
  ['maandag en donderdag 9:00 tot 12:00 uur', 'FREQ=WEEKLY;BYDAY=MO,TH', '09:00', '12:00'],
  ['ma t/m vr 8.30-17.00', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '08:30', '17:00'],
  ['de eerste dinsdag van de maand 19.30-21.00', 'FREQ=MONTHLY;BYDAY=1TU', '19:30', '21:00'],
  ['laatste vr 10.00-11.00', 'FREQ=MONTHLY;BYDAY=-1FR', '10:00', '11:00'],
  ['elke dag 0.00-24.00', 'FREQ=DAILY', '00:00', '24:00'],
])('reads what an editor writes: %s', (line, herhaling, van, tot) => {
  expect(readTimes(line, [])).toMatchObject({ times: [{ herhaling, van, tot }], wrong: [] });
});

it('says which lines it cannot read', () => {
  expect(readTimes('ma 9.00-12.00\n\nsoms\nma 12.00-9.00\nmaanda 9.00-10.00\nvr-ma 9.00-10.00\neerste ma, di 9.00-10.00', [])).toMatchObject({ times: [{ herhaling: 'FREQ=WEEKLY;BYDAY=MO' }], wrong: [3, 4, 5, 6, 7] });
});

it('gives a line back as it was when nobody touched it, with all that it held', () => {
  const times = [
    { herhaling: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', van: '09:00', tot: '12:00', begintOp: '2026-01-05', toelichting: 'niet in augustus' }, { herhaling: '', van: '00:00', tot: '24:00', toelichting: 'Op afspraak' },
    { herhaling: 'FREQ=MONTHLY;BYDAY=1TU', van: '19:30', tot: '21:00', geldigTot: '2027-01-01' },
  ];
  expect(readTimes(`${formatTimes(times)}\nwo 9.00-10.00`, times)).toMatchObject({ times: [...times, { herhaling: 'FREQ=WEEKLY;BYDAY=WE' }], wrong: [] });
});
