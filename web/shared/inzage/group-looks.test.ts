import { describe, expect, test } from 'vitest';
import { groupLooks, type Look } from './group-looks.ts';

let made = 0;
const look = (time: string, more: Partial<Look> = {}): Look => ({ id: String((made += 1)), moment: `2026-11-20T${time}:00.000Z`, naam: 'Samira Bos', rol: 'generalist', organisatie: null, act: 'dossier.gegevens', doel: 'één plan', uitkomst: 'toegestaan', ...more });

describe('who looked', () => {
  test('is one line for all that a person asked one after the other, with each reason once', () => {
    const visits = groupLooks([look('10:20', { act: 'document.lijst' }), look('10:01', { doel: 'eigen werk overzien' }), look('10:00'), look('10:00')]);
    expect(visits).toMatchObject([{ naam: 'Samira Bos', begin: '2026-11-20T10:00:00.000Z', doelen: ['één plan', 'eigen werk overzien'] }]);
    expect(visits[0]?.looks).toHaveLength(4);
  });

  test('is another line after half an hour of rest, and not before', () => {
    expect(groupLooks([look('11:01'), look('10:30'), look('10:00')])).toHaveLength(2);
    expect(groupLooks([look('11:00'), look('10:30'), look('10:00')])).toHaveLength(1);
  });

  test('keeps two people apart who look at the same time, and what was refused from what was seen', () => {
    const visits = groupLooks([look('10:03'), look('10:02', { naam: 'Peter Admiraal' }), look('10:01'), look('10:00', { naam: 'Peter Admiraal', uitkomst: 'geweigerd' })]);
    expect(visits.map(({ naam, uitkomst, looks }) => [naam, uitkomst, looks.length])).toEqual([['Samira Bos', 'toegestaan', 2], ['Peter Admiraal', 'toegestaan', 1], ['Peter Admiraal', 'geweigerd', 1]]);
  });

  test('loses no line', () => {
    const looks = Array.from({ length: 200 }, (_, place) => look(`${String(23 - Math.floor(place / 10)).padStart(2, '0')}:00`, { naam: place % 3 === 0 ? 'Een' : 'Twee' }));
    expect(groupLooks(looks).flatMap((visit) => visit.looks.map(({ id }) => id)).toSorted()).toEqual(looks.map(({ id }) => id).toSorted());
  });

  test('is nothing when nobody looked', () => {
    expect(groupLooks([])).toEqual([]);
  });
});
