import { describe, expect, test } from 'vitest';
import type { PlanContent } from '../../shared/plan/plan-view.ts';
import { PlanKeeper, type KeepResult, type PlanStand } from './plan-keeper.ts';

const stand = { totaalCenten: 0 } as PlanStand;
const empty: PlanContent = { resultaat: '', tijdpad: { van: null, tot: null }, einddoel: '', doelen: [], taken: [], evaluaties: [], hartWetEuro: { hart: '', wet: '', euro: '' } };
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A server that answers what the test says, and a clock that the test moves. */
function make(answers: ((plan: PlanContent, versie: number) => KeepResult | undefined)[]) {
  const sent: { plan: PlanContent; versie: number }[] = [];
  let waiting: (() => void)[] = [];
  const keeper = new PlanKeeper({
    plan: empty, versie: 1, stand,
    send: (plan, versie) => {
      sent.push({ plan, versie });
      const answer = answers.shift()?.(plan, versie);
      return answer === undefined ? Promise.reject(new Error('away')) : Promise.resolve(answer);
    },
    later: (work) => void waiting.push(work),
  });
  const pass = async () => {
    const work = waiting;
    waiting = [];
    for (const one of work) one();
    await settle();
  };
  return { keeper, sent, pass };
}
const kept = (plan: PlanContent, versie: number): KeepResult => ({ kind: 'kept', versie: versie + 1, inhoud: plan, stand: { ...stand, totaalCenten: versie } });
const type = (einddoel: string) => (plan: PlanContent): PlanContent => ({ ...plan, einddoel });

describe('a plan while it is typed', () => {
  test('stays as it is when the session has ended, and is sent when somebody has logged in again', async () => {
    const { keeper, sent, pass } = make([() => ({ kind: 'ended' }), kept]);
    keeper.edit(type('Ik wil thuis wonen'));
    await pass();
    expect(keeper.draft()).toMatchObject({ state: 'ended', plan: { einddoel: 'Ik wil thuis wonen' } });
    await pass();
    expect(sent).toHaveLength(1);
    keeper.resume();
    await pass();
    expect(keeper.draft().state).toBe('kept');
    expect(sent.map(({ plan }) => plan.einddoel)).toEqual(['Ik wil thuis wonen', 'Ik wil thuis wonen']);
    keeper.resume();
    await pass();
    expect(sent).toHaveLength(2);
  });

  test('is sent once when the typing pauses, and says where it is', async () => {
    const { keeper, sent, pass } = make([kept]);
    keeper.edit(type('I'));
    keeper.edit(type('Ik'));
    expect(keeper.draft().state).toBe('waiting');
    await pass();
    expect(sent.map((s) => [s.plan.einddoel, s.versie])).toEqual([['Ik', 1]]);
    expect(keeper.draft()).toMatchObject({ state: 'kept', stand: { totaalCenten: 1 } });
  });

  test('goes on with the new version, also with what was typed while it was sent', async () => {
    const { keeper, sent, pass } = make([(plan, versie) => { keeper.edit(type('meer')); return kept(plan, versie); }, kept]);
    keeper.edit(type('Ik'));
    await pass();
    expect(keeper.draft().state).toBe('waiting');
    await pass();
    expect(sent.map((s) => [s.plan.einddoel, s.versie])).toEqual([['Ik', 1], ['meer', 2]]);
    expect(keeper.draft().state).toBe('kept');
  });

  test('is tried again when the server was away', async () => {
    const { keeper, sent, pass } = make([() => undefined, kept]);
    keeper.edit(type('Ik'));
    await pass();
    expect(keeper.draft().state).toBe('away');
    await pass();
    expect(sent).toHaveLength(2);
    expect(keeper.draft().state).toBe('kept');
  });

  test('takes in what somebody else wrote elsewhere, by itself', async () => {
    const { keeper, sent, pass } = make([() => ({ kind: 'changed', versie: 5, inhoud: { ...empty, resultaat: 'van de ander' } }), kept]);
    keeper.edit(type('van mij'));
    await pass();
    await pass();
    expect(sent[1]).toEqual({ versie: 5, plan: { ...empty, einddoel: 'van mij', resultaat: 'van de ander' } });
    expect(keeper.draft()).toMatchObject({ state: 'kept', conflicts: [] });
  });

  test('keeps both on the screen where both wrote, sends nothing until one is chosen, and loses nothing typed meanwhile', async () => {
    const { keeper, sent, pass } = make([() => ({ kind: 'changed', versie: 5, inhoud: { ...empty, einddoel: 'van de ander' } }), kept]);
    keeper.edit(type('van mij'));
    await pass();
    expect(keeper.draft()).toMatchObject({ state: 'conflict', conflicts: [{ path: ['einddoel'], mine: 'van mij', theirs: 'van de ander' }], plan: { einddoel: 'van mij' } });
    keeper.edit((plan) => ({ ...plan, resultaat: 'nog iets' }));
    await pass();
    expect(sent).toHaveLength(1);
    keeper.choose(['einddoel'], 'van de ander');
    await pass();
    expect(sent[1]).toEqual({ versie: 5, plan: { ...empty, einddoel: 'van de ander', resultaat: 'nog iets' } });
    expect(keeper.draft().state).toBe('kept');
  });

  test('says why when it may not be changed any more', async () => {
    const { keeper, pass } = make([() => ({ kind: 'refused', reason: 'Het plan ligt vast.' })]);
    keeper.edit(type('x'));
    await pass();
    expect(keeper.draft()).toMatchObject({ state: 'refused', reason: 'Het plan ligt vast.', plan: { einddoel: 'x' } });
  });
});
