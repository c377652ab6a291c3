import { expect, it } from 'vitest';
import { judgePlan, type PlanNode } from './judge-plan.ts';

const node = (more: Partial<PlanNode>): PlanNode => ({ 'Node Type': 'Index Scan', 'Relation Name': 'melding', 'Actual Rows': 1, 'Actual Loops': 1, ...more });

it('refuses a table that is read whole, but not a small one or a partition that holds nothing', () => {
  expect(judgePlan(node({ 'Node Type': 'Seq Scan' }))).toEqual(['reads all of melding']);
  expect(judgePlan(node({ 'Node Type': 'Seq Scan', 'Relation Name': 'wijk', 'Actual Rows': 40 }))).toEqual([]);
  expect(judgePlan(node({ 'Node Type': 'Seq Scan', 'Relation Name': 'gebeurtenis_2028_01', 'Actual Rows': 0 }))).toEqual([]);
});

it('refuses an index that gives more than ten rows for each that is wanted', () => {
  expect(judgePlan(node({ 'Actual Rows': 2, 'Rows Removed by Filter': 60 }))).toEqual(['reads 62 rows of melding for 2']);
  expect(judgePlan(node({ 'Actual Rows': 2, 'Rows Removed by Filter': 18 }))).toEqual([]);
});

it('refuses rows that are found well and then thrown away', () => {
  const plan: PlanNode = { 'Node Type': 'Limit', 'Actual Rows': 20, 'Actual Loops': 1, Plans: [node({ 'Actual Rows': 900 })] };
  expect(judgePlan(plan)).toEqual(['reads 900 rows of 1 tables for 20']);
  expect(judgePlan({ ...plan, Plans: [node({ 'Actual Rows': 20 })] })).toEqual([]);
});

it('lets the planner take any index for the few rows of a page or two', () => {
  expect(judgePlan(node({ 'Actual Rows': 0, 'Rows Removed by Filter': 40 }))).toEqual([]);
  expect(judgePlan(node({ 'Actual Rows': 0, 'Rows Removed by Filter': 41 }))).toHaveLength(1);
  expect(judgePlan(node({ 'Actual Rows': 0, 'Rows Removed by Filter': 30, 'Actual Loops': 2 }))).toHaveLength(1);
});

it('holds a statement that writes to the rows that it changes', () => {
  const change = (read: number, changed: number): PlanNode => ({ 'Node Type': 'ModifyTable', 'Relation Name': 'melding', 'Actual Rows': 0, 'Actual Loops': 1, Plans: [node({ 'Actual Rows': changed, 'Rows Removed by Filter': read - changed })] });
  expect(judgePlan(change(200, 200))).toEqual([]);
  expect(judgePlan(change(200, 1))).toEqual(['reads 200 rows of melding for 1']);
});
