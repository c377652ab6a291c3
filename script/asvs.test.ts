import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const page = readFileSync(resolve(root, 'docs/asvs.md'), 'utf8');

/** How many requirements of level 1 and 2 each section of ASVS 5.0.0 has; they are the first of their section, without gaps. */
const sections: Readonly<Record<string, number>> = {
  '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1, '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4,
  '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4, '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1,
  '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2, '12.3': 4,
  '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3, '17.1': 1, '17.2': 4, '17.3': 2,
};
const ofLevelOne = 70;
const ofLevelTwo = 183;
const states = ['met', 'partly', 'not met', 'not applicable'] as const;

interface Row {
  readonly id: string;
  readonly level: string;
  readonly asks: string;
  readonly state: string;
  readonly how: string;
  readonly proof: readonly string[];
}

const rows: Row[] = page.split('\n').filter((line) => /^\| \d+\.\d+\.\d+ \| [12] \|/.test(line)).map((line) => {
  const [, id = '', level = '', asks = '', state = '', how = '', proof = ''] = line.split('|').map((cell) => cell.trim());
  return { id, level, asks, state, how, proof: [...proof.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '') };
});

test('each requirement of level 1 and 2 has one line, and there is no other', () => {
  const known = Object.entries(sections).flatMap(([section, count]) => Array.from({ length: count }, (_none, at) => `${section}.${at + 1}`));
  expect(rows.map(({ id }) => id)).toEqual(known);
  expect(rows.filter(({ level }) => level === '1')).toHaveLength(ofLevelOne);
  expect(rows.filter(({ level }) => level === '2')).toHaveLength(ofLevelTwo);
});

test('each line says what it asks, one of the four states, and how or why not', () => {
  expect(rows.filter(({ asks, state, how }) => asks === '' || how === '' || !states.some((known) => known === state))).toEqual([]);
});

test('what is met names tests that exist; what is not names none', () => {
  const wrong = rows.filter(({ state, proof }) => (state === 'met'
    ? proof.length === 0 || !proof.every((path) => /\.test\.tsx?$/.test(path) && existsSync(resolve(root, path)))
    : proof.length > 0));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('the numbers on top are those of the table, and what is not met has a plan', () => {
  for (const state of states) expect(page).toContain(`| ${state} | ${rows.filter((row) => row.state === state).length} |`);
  const planned = [...page.matchAll(/^\| (\d+\.\d+\.\d+) \| (?![12] \|)/gm)].map((match) => match[1]);
  expect(planned).toEqual(rows.filter(({ state }) => state === 'not met').map(({ id }) => id));
});
