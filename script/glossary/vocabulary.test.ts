import { expect, test } from 'vitest';
import { checkGlossary, parseGlossary, readGlossary } from './glossary.ts';
import { renderGlossary } from './render-glossary.ts';
import { buildVocabulary, objectToName } from './vocabulary.ts';

const yaml = `
sources: []
terms:
  - { term: melding, plural: meldingen, gloss: report, meaning: The first call for help, source: Wmo 2015 art. 2.3.2, avoid: [aanmelding] }
  - { term: sociale kaart, plural: sociale kaarten, gloss: service directory, meaning: What there is in the wijk, source: SWW 4.3.2 }
states:
  - { term: bevestigd, gloss: confirmed }
technique:
  - { word: event, reason: journal }
`;
const vocabulary = buildVocabulary(parseGlossary(yaml));

test.each(['melding', 'meldingen', 'sociale-kaart', 'melding.bevestigd', 'melding_event', 'SOCIALE_KAART_event'])('accepts %s', (name) => {
  expect(objectToName(name, vocabulary)).toBeUndefined();
});

test.each([
  ['kaart', "'kaart' is not in docs/glossary.yaml"],
  ['sociale-voorziening', "'sociale' is not in docs/glossary.yaml"],
  ['melding_status', "'status' is not in docs/glossary.yaml"],
  ['aanmelding', "'aanmelding': use 'melding'"],
])('refuses %s', (name, why) => {
  expect(objectToName(name, vocabulary)).toBe(why);
});

test('a glossary with a missing field is refused with its place', () => {
  expect(() => parseGlossary('sources: []\nterms: [{ term: melding }]\nstates: []\ntechnique: []')).toThrow(/glossary\.yaml\/terms\/0/);
});

test('disorder, doubles and a term that is also forbidden are found', () => {
  const entry = (term: string, avoid: string[]) => ({ term, plural: `${term}en`, gloss: 'x', meaning: 'x', source: 'x', avoid });
  const problems = checkGlossary({ sources: [], terms: [entry('besluit', ['melding']), entry('aanvraag', ['x']), entry('melding', ['x'])], states: [{ term: 'besluit', gloss: 'x' }], technique: [] });
  expect(problems).toEqual([
    "terms: not in alphabetical order from 'besluit'",
    "'besluit' is there twice",
    "'x' is to be avoided for two terms: say in one place which word to use",
    "'melding' is to be avoided, yet it is a word of the glossary",
  ]);
});

test('the page shows each term of the real glossary', () => {
  const glossary = readGlossary();
  const page = renderGlossary(glossary);
  expect(glossary.terms.length).toBeGreaterThanOrEqual(150);
  for (const { term } of glossary.terms) expect(page).toContain(`| ${term} |`);
});
