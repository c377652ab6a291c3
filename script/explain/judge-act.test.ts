import { expect, it } from 'vitest';
import { costOf, judgeGrowth, judgeStatements } from './judge-act.ts';
import type { PlanNode } from './judge-plan.ts';

const whole: PlanNode = { 'Node Type': 'Seq Scan', 'Relation Name': 'melding', 'Actual Rows': 500, 'Actual Loops': 1, 'Shared Hit Blocks': 40, 'Shared Read Blocks': 2 };
const counted: PlanNode = { 'Node Type': 'Aggregate', 'Actual Rows': 1, 'Actual Loops': 1, Plans: [{ 'Node Type': 'Index Scan', 'Relation Name': 'taak', 'Actual Rows': 500, 'Actual Loops': 1 }] };
const taken = (...plans: readonly PlanNode[]) => ({ statements: plans.length + 2, explained: plans.map((plan) => ({ text: 'select  *\n from melding', plan })) });

it('refuses a statement more in a larger region, and pages beyond an index that grew deeper', () => {
  const few = { statements: 8, pages: 100, told: 0 };
  expect(judgeGrowth('dossier.lijst', few, { statements: 8, pages: 130, told: 0 })).toEqual([]);
  expect(judgeGrowth('dossier.lijst', few, { statements: 7, pages: 90, told: 0 })).toEqual([]);
  expect(judgeGrowth('dossier.lijst', few, { statements: 9, pages: 100, told: 0 })).toEqual(['9 statements where a region a fifth as large takes 8']);
  expect(judgeGrowth('dossier.lijst', few, { statements: 8, pages: 143, told: 0 })).toEqual(['143 pages where a region a fifth as large takes 100']);
  expect(judgeGrowth('inzage.lijst', few, { statements: 8, pages: 166, told: 0 })).toEqual([]);
  expect(judgeGrowth('inzage.lijst', few, { statements: 8, pages: 167, told: 0 })).toHaveLength(1);
  expect(judgeGrowth('taak.werklast', few, { statements: 8, pages: 500, told: 0 })).toEqual([]);
  expect(judgeGrowth('taak.werklast', few, { statements: 9, pages: 100, told: 0 })).toHaveLength(1);
});

it('lets a list look at a page for each row that it tells, and no more', () => {
  const few = { statements: 8, pages: 8, told: 25 };
  expect(judgeGrowth('klantcontact.aanmeldingen', few, { statements: 8, pages: 34, told: 25 })).toEqual([]);
  expect(judgeGrowth('klantcontact.aanmeldingen', few, { statements: 8, pages: 34, told: 20 })).toHaveLength(1);
  expect(judgeGrowth('klantcontact.aanmeldingen', few, { statements: 8, pages: 36, told: 25 })).toHaveLength(1);
});

it('adds up the pages of all statements of an act', () => {
  expect(costOf(taken(whole, whole))).toEqual({ statements: 4, pages: 84, told: 0 });
});

it('names the act and the statement of a fault, once', () => {
  expect(judgeStatements('melding.lijst', taken(whole, whole))).toEqual(['melding.lijst: reads all of melding: select * from melding']);
});

it('is not content when the database tells nothing', () => {
  expect(judgeStatements('melding.lijst', taken())).toHaveLength(1);
});

it('lets an act that counts read what it counts, and no table whole', () => {
  expect(judgeStatements('melding.lijst', taken(counted))).toHaveLength(1);
  expect(judgeStatements('taak.werklast', taken(counted))).toEqual([]);
  expect(judgeStatements('taak.werklast', taken(whole))).toHaveLength(1);
});
