import { expect, it } from 'vitest';
import { judgeText, readAloud } from './judge-text.ts';

it.each([
  ['U hoeft niets te doen. Wij bellen u binnen 1 werkdag.', []],
  ['Indien u het niet eens bent, belt u ons.', ['‘Indien’ is a word of officials: write ‘als’']],
  ['Wij vragen u om binnen zes weken na de dag waarop u deze brief hebt gekregen aan ons te laten weten wat u wilt.', ['a sentence of 24 words, at most 20']],
  ['Lees de uitvoeringsregelingen.', ['the long word ‘uitvoeringsregelingen’']],
  ['Wij kijken eerst samen met u naar wat u zelf nog kunt en wilt doen. Daarna kijken wij samen met u naar wat mensen om u heen kunnen doen. Dan pas kijken wij samen met u naar wat er in de wijk is.', ['sentences of 14.3 words on average, at most 14']],
])('judges %j', (text, faults) => {
  expect(judgeText(text)).toEqual(faults);
});

it('reads what people read: no tags, and of a plural one form', () => {
  expect(readAloud('{count, plural, one {# dag} other {# dagen}} voor <0>{naam}</0>.')).toBe('5 dagen voor iets.');
});
