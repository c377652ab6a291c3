import { expect, it } from 'vitest';
import { recognise } from './recognise.ts';
import { everydayQuestions, splitQuestions, type EverydayQuestion } from './testing/everyday-questions.ts';
import { rankByFullText } from './testing/rank-by-full-text.ts';
import { voorbeelden } from './voorbeelden/index.ts';
import { chooseSubjects } from './wegwijzer.ts';

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

const told = (vraag: string): string[] => chooseSubjects(recognise(vraag, [])).map(({ onderwerp }) => onderwerp);

/** Shares in hundredths: the right subject among the three that are told, and nothing told at all. */
function count(questions: readonly EverydayQuestion[], answer: (vraag: string) => readonly string[]): { right: number; nothing: number } {
  const share = (holds: (question: EverydayQuestion) => boolean) => questions.filter(holds).length / questions.length;
  return { right: share(({ vraag, onderwerp }) => answer(vraag).includes(onderwerp)), nothing: share(({ vraag }) => answer(vraag).length === 0) };
}

it('tells the right subject among three for more than nine in ten everyday questions, on the half that was never looked at as well', async () => {
  const { tuning, held } = splitQuestions();
  const asked = everydayQuestions.map(({ vraag }) => vraag);
  const [pages, words] = [await rankByFullText(asked, 'pages'), await rankByFullText(asked, 'words')];
  const seen = {
    tuning: count(tuning, told), held: count(held, told), 'full text, tuning': count(tuning, (vraag) => pages.get(vraag) ?? []), 'full text, held': count(held, (vraag) => pages.get(vraag) ?? []),
    'full text with the same words, held': count(held, (vraag) => words.get(vraag) ?? []),
  };
  console.log(Object.entries(seen).map(([half, { right, nothing }]) => `${half}: right ${(right * 100).toFixed(1)} %, no answer ${(nothing * 100).toFixed(1)} %`).join('; '));
  expect(seen.tuning.right).toBeGreaterThanOrEqual(0.9);
  expect(seen.held.right).toBeGreaterThanOrEqual(0.9);
  expect(seen.held.nothing).toBeLessThanOrEqual(0.05);
  expect(seen.held.right - seen['full text, held'].right).toBeGreaterThan(0.3);
});

it('learnt from no question that it is judged by', () => {
  const learnt = new Set(Object.values(voorbeelden).flat().map(plain));
  expect(everydayQuestions.filter(({ vraag }) => learnt.has(plain(vraag)))).toEqual([]);
});

it('tells nothing where it recognises nothing', () => {
  for (const vraag of ['asdf qwer', '????', 'kwakzalfje', 'how far is the moon']) expect(told(vraag)).toEqual([]);
});
