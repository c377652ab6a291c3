import { describe, expect, test } from 'vitest';
import { allPaths, anchorOf, filledSince, knownFields } from './fields.ts';

describe('the fields of a conversation', () => {
  test('start empty at version 0 and take what the server has', () => {
    expect(knownFields([{ pad: 'algemeen/sterk', waarde: 'Zij kookt', versie: 3 }], ['algemeen/sterk', 'algemeen/vraag'])).toEqual({
      'algemeen/sterk': { value: 'Zij kookt', version: '3' }, 'algemeen/vraag': { value: '', version: '0' },
    });
  });
  test('are five for each leefdomein of each person', () => {
    expect(allPaths(['p', 'q'], ['justitie'], ['a']).filter((path) => path.startsWith('domein/'))).toHaveLength(10);
    expect(allPaths(['p'], ['justitie'], ['a'])).toContain('onderwerp/a/toelichting');
  });
});

describe('the list of what is still to do', () => {
  const value = (filled: Record<string, string>) => (path: string) => filled[path] ?? '';
  test('crosses a topic off once both its outcome and its words are there', () => {
    expect(filledSince('onderwerp/d/toelichting', value({ 'onderwerp/d/uitkomst': 'besproken' }))).toBe(false);
    expect(filledSince('onderwerp/d/toelichting', value({ 'onderwerp/d/uitkomst': 'besproken', 'onderwerp/d/toelichting': 'Ja.' }))).toBe(true);
  });
  test('wants to know why a pgb was not told about', () => {
    expect(filledSince('pgb/uitkomst', value({ 'pgb/uitkomst': 'verteld' }))).toBe(true);
    expect(filledSince('pgb/uitkomst', value({ 'pgb/uitkomst': 'niet-verteld' }))).toBe(false);
  });
  test('leads to the place on the page', () => {
    expect(['domein/x/justitie/nu', 'onderwerp/d/toelichting', 'pgb/uitkomst', 'legitimatie'].map(anchorOf)).toEqual(['domein-justitie', 'onderwerp-d', 'pgb', 'legitimatie']);
  });
});
