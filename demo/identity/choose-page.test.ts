import { expect, it } from 'vitest';
import { choosePage } from './choose-page.ts';
import type { DemoPersona } from './persona.ts';

const person = (naam: string, more: Partial<DemoPersona> = {}): DemoPersona => ({ sleutel: naam, naam, soort: 'inwoner', omschrijving: { nl: naam, en: naam }, claims: {}, ...more });

it('sets the people of the stories apart from those whose story is still to be told', () => {
  const page = choosePage('nl', 'inwoner', [person('Annie', { groep: 'verhaal' }), person('Truus')], '/kies');
  const places = ['Inwoners, zoals met DigiD', 'value="Truus"', 'Mensen uit de verhalen', 'value="Annie"'].map((text) => page.indexOf(text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

it('has no heading for stories where there is nobody from one', () => {
  expect(choosePage('en', 'medewerker', [person('Samira', { soort: 'medewerker' })], '/kies')).not.toContain('People from the stories');
});
