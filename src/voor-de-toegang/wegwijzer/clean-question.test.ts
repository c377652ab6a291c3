import { expect, it } from 'vitest';
import { cleanQuestion } from './clean-question.ts';

it.each([
  ['Waar kan ik trekzak spelen?', 'waar kan ik trekzak spelen'],
  ['Help! Mijn buurvrouw Ria de Vries uit de Dorpsstraat 12 zingt', 'help mijn buurvrouw de uit de zingt'],
  ['bel 06-12345678 of mail a.b@voorbeeld.nl, zie https://voorbeeld.nl/x?bsn=999990019', 'bel of mail zie'],
  ['MIJN TREKZAK IS STUK', 'mijn trekzak is stuk'],
  ['999990019', ''],
  ['🙂🙂', ''],
])('keeps of %j only %j', (vraag, rest) => {
  expect(cleanQuestion(vraag)).toBe(rest);
});

it('keeps a dozen words, so that no story is kept', () => {
  expect(cleanQuestion('woord '.repeat(40)).split(' ')).toHaveLength(12);
  expect(cleanQuestion('x'.repeat(30))).toBe('');
});
