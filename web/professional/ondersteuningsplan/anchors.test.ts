import { expect, test } from 'vitest';
import type { PlanContent } from '../../shared/plan/plan-view.ts';
import { anchorOf } from './anchors.ts';

const plan = {
  resultaat: '', tijdpad: { van: null, tot: null }, einddoel: '', taken: [], evaluaties: [], hartWetEuro: { hart: '', wet: '', euro: '' },
  doelen: [{ id: 'd1', domein: 'huisvesting', doel: '', treden: [{ trede: 'eigen', antwoord: '' }, { trede: 'netwerk', antwoord: '' }], interventies: [{ id: 's1', trede: 'eigen', omschrijving: '', wie: '', evaluatieOp: null }] }],
} satisfies PlanContent;

test('what is missing leads to its place on the page, with the goal that must be open for it', () => {
  expect(['/einddoel', '/taken/2', '/hartWetEuro', '/doelen', '/doelen/0/doel', '/doelen/0/treden/1', '/doelen/0/treden', '/doelen/0/interventies/0/maatwerk', '/doelen/0/interventies', '/doelen/9/doel'].map((pointer) => anchorOf(plan, pointer))).toEqual([
    { anchor: 'einddoel', goal: undefined }, { anchor: 'taken', goal: undefined }, { anchor: 'hartWetEuro', goal: undefined }, { anchor: 'doelen', goal: undefined },
    { anchor: 'doel-d1', goal: 'd1' }, { anchor: 'rung-d1-netwerk', goal: 'd1' }, { anchor: 'goal-d1', goal: 'd1' }, { anchor: 'step-s1', goal: 'd1' }, { anchor: 'goal-d1', goal: 'd1' }, { anchor: 'doelen', goal: undefined },
  ]);
});
