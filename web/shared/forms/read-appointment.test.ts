import { expect, test } from 'vitest';
import { readAppointment } from './read-appointment.ts';

test('a time is understood as people write it, in winter and in summer', () => {
  expect(['9:30', '09.30', '9:30 uur'].map((time) => readAppointment('2026-03-17', time))).toEqual(Array.from({ length: 3 }, () => '2026-03-17T08:30:00Z'));
  expect(readAppointment('2026-07-17', '14')).toBe('2026-07-17T12:00:00Z');
});

test('what is no time is refused', () => {
  expect(['', '25:00', '9:60', 'morgen', '9-30'].map((time) => readAppointment('2026-03-17', time))).toEqual(Array.from({ length: 5 }, () => undefined));
});
