import { expect, it } from 'vitest';
import type { Module } from '../../src/platform/act/module.ts';
import { modules } from '../../src/modules.ts';
import { questions } from './questions.ts';

it('asks every query of Spil, and none that is gone', () => {
  const declared = modules.flatMap((module: Module) => module.acts).filter((act) => act.kind === 'query').map((act) => act.name);
  expect(Object.keys(questions).toSorted()).toEqual([...declared].toSorted());
  for (const asked of Object.values(questions)) expect(asked.length).toBeGreaterThan(0);
});
