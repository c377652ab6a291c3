import { expect, it } from 'vitest';
import { onderwerpcodes, onderwerpen } from '../sociale-kaart/index.ts';
import { everydayQuestions, splitQuestions } from './testing/everyday-questions.ts';

/** Words that a name has in common with any sentence. */
const common = new Set('voor over naar met someone with help hulp home living child children kind kinderen money young people iemand huis thuis house work'.split(' '));

const words = (text: string): string[] => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);

it('asks 300 questions, no two alike, over more than forty subjects', () => {
  expect(new Set(everydayQuestions.map(({ vraag }) => vraag.toLowerCase())).size).toBe(300);
  for (const code of onderwerpcodes) expect({ code, asked: everydayQuestions.filter(({ onderwerp }) => onderwerp === code).length >= 4 }).toEqual({ code, asked: true });
  expect(onderwerpcodes.length).toBeGreaterThanOrEqual(40);
});

it('never asks with the name of the subject', () => {
  const told = everydayQuestions.filter(({ vraag, onderwerp }) => {
    const { nl, en } = onderwerpen[onderwerp].naam;
    const name = words(`${nl} ${en}`).filter((word) => word.length >= 4 && !common.has(word));
    return words(vraag).some((word) => name.some((part) => word.includes(part.slice(0, Math.max(4, part.length - 2)))));
  });
  expect(told).toEqual([]);
});

it('keeps one half apart for counting', () => {
  const { tuning, held } = splitQuestions();
  expect([tuning.length, held.length]).toEqual([150, 150]);
  expect(new Set([...tuning, ...held]).size).toBe(300);
});
