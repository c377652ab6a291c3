import { expect, it } from 'vitest';
import { judgeGrowth } from '../gates/explain.ts';
import { judgePlan, type PlanNode } from './judge-plan.ts';

const node = (more: Partial<PlanNode>): PlanNode => ({ 'Node Type': 'Index Scan', 'Relation Name': 'melding', 'Actual Rows': 1, 'Actual Loops': 1, ...more });

it('refuses a table that is read whole, but not a small one or a partition that holds nothing', () => {
  expect(judgePlan(node({ 'Node Type': 'Seq Scan' }))).toEqual(['reads all of melding']);
  expect(judgePlan(node({ 'Node Type': 'Seq Scan', 'Relation Name': 'wijk', 'Actual Rows': 40 }))).toEqual([]);
  expect(judgePlan(node({ 'Node Type': 'Seq Scan', 'Relation Name': 'gebeurtenis_2028_01', 'Actual Rows': 0 }))).toEqual([]);
});

it('refuses an index that gives more than ten rows for each that is wanted', () => {
  expect(judgePlan(node({ 'Actual Rows': 2, 'Rows Removed by Filter': 30 }))).toEqual(['reads 32 rows of melding for 2']);
  expect(judgePlan(node({ 'Actual Rows': 2, 'Rows Removed by Filter': 18 }))).toEqual([]);
});

it('refuses rows that are found well and then thrown away', () => {
  const plan: PlanNode = { 'Node Type': 'Limit', 'Actual Rows': 20, 'Actual Loops': 1, Plans: [node({ 'Actual Rows': 900 })] };
  expect(judgePlan(plan)).toEqual(['reads 900 rows of 1 tables for 20']);
  expect(judgePlan({ ...plan, Plans: [node({ 'Actual Rows': 20 })] })).toEqual([]);
});

it('refuses a statement more in a larger region, and pages beyond an index that grew deeper', () => {
  const few = { statements: 8, buffers: 100 };
  expect(judgeGrowth(few, { statements: 8, buffers: 130 })).toEqual([]);
  expect(judgeGrowth(few, { statements: 9, buffers: 100 })).toHaveLength(1);
  expect(judgeGrowth(few, { statements: 8, buffers: 500 })).toHaveLength(1);
});
