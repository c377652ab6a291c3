import { describe, expect, test } from 'vitest';
import { forbidden, invalidInput } from '../../../src/platform/error.ts';
import { fieldName, isProblem, problemOf } from './problem.ts';

describe('a refusal as a page shows it', () => {
  test('speaks the language of the reader and names the fields', () => {
    const refusal = invalidInput([{ pad: '/adres/postcode', uitleg: { nl: 'Vul de postcode in.', en: 'Enter the postcode.' } }]);
    expect(problemOf(refusal, 'nl')).toMatchObject({ status: 400, errors: [{ pad: 'adres.postcode', uitleg: 'Vul de postcode in.' }] });
    expect(problemOf(refusal, 'en')?.errors[0]?.uitleg).toBe('Enter the postcode.');
  });

  test('keeps the reason of a no', () => {
    expect(problemOf(forbidden({ nl: 'Alleen de regisseur mag dit.', en: 'Only the regisseur may.' }), 'nl')?.detail).toBe('Alleen de regisseur mag dit.');
  });

  test('shows nothing of a defect', () => {
    expect(problemOf(new Error('select * from persoon'), 'nl')).toBeUndefined();
    expect(problemOf('x', 'nl')).toBeUndefined();
    expect(isProblem(new Error('x'))).toBe(false);
  });

  test.each([['/a/b/0', 'a.b.0'], ['#/a', 'a'], ['a', 'a'], ['', '']])('%s names the field %s', (pointer, name) => {
    expect(fieldName(pointer)).toBe(name);
  });
});
