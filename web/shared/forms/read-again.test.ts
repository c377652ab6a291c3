import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readAgain } from './read-again.ts';

const asked = (actionStatus: number | undefined, defaultShouldRevalidate: boolean): boolean => readAgain({ actionStatus, defaultShouldRevalidate } as Parameters<typeof readAgain>[0]);

it('reads a page again when somebody else was first, and not for another refusal', () => {
  expect([asked(412, false), asked(422, false), asked(undefined, true)]).toEqual([true, false, true]);
});

it('holds for every page of colleagues that sends a version', () => {
  const pages = globSync('web/{professional,aanbieder,ketenpartner,bestuur}/**/*.tsx').filter((file) => readFileSync(file, 'utf8').includes('ifMatch:'));
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.filter((file) => !readFileSync(file, 'utf8').includes('as shouldRevalidate'))).toEqual([]);
});
