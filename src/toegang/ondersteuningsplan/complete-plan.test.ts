import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validator } from '../../platform/act/validate.ts';
import { completePlan } from './complete-plan.ts';
import { treden, uitkomsten } from './ondersteuningsplan.ts';
import type { Planregel } from './plan-fout.ts';
import { planregels } from './plan-fout.ts';
import { PlanInhoud, type ConceptDoel, type ConceptInterventie, type PlanConcept } from './plan-inhoud.schema.ts';
import { aanbieder, dagbesteding, eettafel, exampleDoel, exampleFeiten, exampleId, exampleInterventie, exampleMaatwerk, examplePlan } from './testing/example-plan.ts';

const brokenIn = (plan: PlanConcept): Planregel[] => {
  const oordeel = completePlan(plan, exampleFeiten);
  return oordeel.volledig ? [] : [...new Set(oordeel.fouten.map((f) => f.regel))];
};
const withDoel = (more: Partial<ConceptDoel>) => examplePlan({ doelen: [exampleDoel('doel-1', more)] });
const withStep = (more: Partial<ConceptInterventie>) => withDoel({ interventies: [exampleInterventie('stap', 'individueel', more)] });
const rung = (place: number, more: object) => exampleDoel('doel-1').treden.map((t, at) => (at === place ? { ...t, ...more } : t));

describe('a complete plan', () => {
  it('is the plan itself with its prices, without what was left open', () => {
    const oordeel = completePlan(examplePlan({ bijdrage: '  ', spoed: '', resultaat: '  Nel woont veilig thuis  ' }), exampleFeiten);
    expect(oordeel).toMatchObject({ volledig: true, inhoud: { resultaat: 'Nel woont veilig thuis' } });
    if (!oordeel.volledig) throw new Error('unreachable');
    expect(oordeel.inhoud).not.toHaveProperty('bijdrage');
    expect(oordeel.inhoud).not.toHaveProperty('spoed');
    // 3 hours × 26 calendar weeks × € 58,20
    expect(oordeel.inhoud.doelen[0]?.interventies[1]?.maatwerk?.prijsCenten).toBe(453_960);
  });

  it('does not believe a price that the screen sent', () => {
    const oordeel = completePlan(withStep({ maatwerk: { ...exampleMaatwerk, prijsCenten: 1 } }), exampleFeiten);
    expect(oordeel.volledig && oordeel.inhoud.doelen[0]?.interventies[0]?.maatwerk?.prijsCenten).toBe(453_960);
  });

  it('takes the words of a dienst from the sociale kaart, whatever the screen sent, and needs no productenboek for it', () => {
    const { trede: _trede, toestand: _toestand, ...words } = eettafel;
    const oordeel = completePlan(withDoel({ interventies: [exampleInterventie('a', 'algemeen', { dienst: { id: eettafel.id, naam: 'Iets anders', telefoon: '112' } }), { id: 'b', trede: 'collectief', omschrijving: 'Leren vallen', wie: 'Nel', evaluatieOp: '2026-07-01', dienst: { id: exampleId(22) } }] }), exampleFeiten);
    expect(oordeel).toMatchObject({ volledig: true, inhoud: { doelen: [{ interventies: [{ dienst: words }, { dienst: { naam: 'Valtraining' } }] }] } });
  });

  // Each rule by a plan that just breaks it; the plan above keeps them all.
  const refused: readonly (readonly [Planregel, PlanConcept])[] = [
    ['GeenResultaat', examplePlan({ resultaat: ' ' })],
    ['GeenTijdpad', examplePlan({ tijdpad: { van: '2026-04-01', tot: null } })],
    ['TijdpadOmgekeerd', examplePlan({ tijdpad: { van: '2026-04-01', tot: '2026-03-31' }, doelen: [exampleDoel('doel-1', { interventies: [exampleInterventie('a', 'eigen')] })] })],
    ['GeenEinddoel', examplePlan({ einddoel: '' })],
    ['GeenDoel', examplePlan({ doelen: [] })],
    ['DoelLeeg', withDoel({ doel: '' })],
    ['DomeinOnbekend', withDoel({ domein: 'sterrenkunde' })],
    ['GeenArrangement', withDoel({ interventies: [] })],
    ['LadderVolgorde', withDoel({ treden: exampleDoel('x').treden.toReversed() })],
    ['TredeNietBeantwoord', withDoel({ treden: rung(1, { antwoord: '' }) })],
    ['LichtereTredeVoldoende', withDoel({ treden: rung(0, { uitkomst: 'voldoende' }) })],
    ['TredeHelptNiet', withDoel({ treden: rung(4, { uitkomst: 'niet' }) })],
    ['InterventieOnvolledig', withStep({ wie: '' })],
    ['EvaluatieBuitenTijdpad', withStep({ evaluatieOp: '2027-04-01' })],
    ['EvaluatieBuitenTijdpad', examplePlan({ evaluaties: ['2026-03-31'] })],
    ['GeenEvaluatie', examplePlan({ evaluaties: [] })],
    ['MaatwerkOntbreekt', withDoel({ interventies: [{ id: 'a', trede: 'individueel', omschrijving: 'Begeleiding', wie: 'x', evaluatieOp: '2026-07-01' }] })],
    ['MaatwerkHoortNiet', withStep({ maatwerk: { ...exampleMaatwerk, voorziening: dagbesteding.id, omvang: { volume: 1, eenheid: '16', frequentie: '2' } } })],
    ['DienstHoortNiet', withStep({ dienst: { id: eettafel.id } })],
    ['DienstOnbekend', withDoel({ interventies: [exampleInterventie('a', 'algemeen', { dienst: { id: exampleId(99) } })] })],
    ['DienstIngetrokken', withDoel({ interventies: [exampleInterventie('a', 'algemeen', { dienst: { id: exampleId(23) } })] })],
    ['DienstOpAndereTrede', withDoel({ interventies: [exampleInterventie('a', 'algemeen', { dienst: { id: exampleId(22) } })] })],
    ['VoorzieningOnbekend', withStep({ maatwerk: { ...exampleMaatwerk, voorziening: exampleId(98) } })],
    ['LeveringsvormPastNiet', withDoel({ interventies: [exampleInterventie('a', 'collectief', { maatwerk: { ...exampleMaatwerk, voorziening: dagbesteding.id, leveringsvorm: 'pgb', organisatie: null, omvang: { volume: 1, eenheid: '16', frequentie: '2' }, pgb: { motivering: 'x', beheer: 'y' } } })] })],
    ['OmvangPastNiet', withStep({ maatwerk: { ...exampleMaatwerk, omvang: { volume: 3, eenheid: '01', frequentie: '2' } } })],
    ['PeriodeOnvolledig', withStep({ maatwerk: { ...exampleMaatwerk, tot: '2026-04-05' } })],
    ['PeriodeBuitenTijdpad', withStep({ maatwerk: { ...exampleMaatwerk, tot: '2027-04-01' } })],
    ['GeenAanbod', withStep({ maatwerk: { ...exampleMaatwerk, organisatie: exampleId(97) } })],
    ['ResultaatOntbreekt', withStep({ maatwerk: { ...exampleMaatwerk, resultaat: '' } })],
    ['PgbOnvolledig', withStep({ maatwerk: { ...exampleMaatwerk, leveringsvorm: 'pgb', organisatie: null } })],
    ['GeenTaken', examplePlan({ taken: [] })],
    ['TaakOnvolledig', examplePlan({ taken: [{ wat: 'Bellen', wie: '', wanneer: 'morgen' }] })],
    ['HartWetEuroOnbeantwoord', examplePlan({ hartWetEuro: { hart: 'x', wet: ' ', euro: 'z' } })],
    ['DubbelKenmerk', examplePlan({ doelen: [exampleDoel('doel-1'), exampleDoel('doel-1')] })],
  ];

  it.each(refused)('is not one that breaks %s, and breaks nothing else', (regel, plan) => {
    expect(brokenIn(plan)).toEqual([regel]);
  });

  it('has a refusing case for every rule, and each rule its source', () => {
    expect([...new Set(refused.map(([regel]) => regel))].toSorted()).toEqual(Object.keys(planregels).toSorted());
    for (const { bron, uitleg } of Object.values(planregels)) expect(bron && uitleg.nl && uitleg.en).not.toBe('');
  });

  it('may hold a pgb with its reason and who manages it, and a contribution where it applies', () => {
    const pgb = { ...exampleMaatwerk, leveringsvorm: 'pgb', organisatie: null, pgb: { motivering: 'Mijn nicht kent mij', beheer: 'Mijn dochter' } } as const;
    expect(brokenIn(withStep({ maatwerk: pgb }))).toEqual([]);
    expect(brokenIn(examplePlan({ bijdrage: 'Nel leest voor op school' }))).toEqual([]);
  });
});

describe('the ladder', () => {
  it('is an order of consideration and not a gate: with the reason, lighter and heavier start together, or a rung is passed over in haste', () => {
    const parallel = withDoel({ treden: rung(0, { uitkomst: 'voldoende', redenOverslaan: 'Begint tegelijk: wachten is niet veilig' }) });
    const haste = withDoel({ treden: exampleDoel('x').treden.map((t) => (t.trede === 'individueel' ? t : { trede: t.trede, antwoord: '', redenOverslaan: 'Haast: ontslag uit het ziekenhuis vandaag' })) });
    expect(brokenIn(parallel)).toEqual([]);
    expect(brokenIn(haste)).toEqual([]);
  });

  const antwoord = (place: number) => fc.record({ antwoord: fc.constantFrom('', 'ja'), uitkomst: fc.option(fc.constantFrom(...uitkomsten), { nil: undefined }), redenOverslaan: fc.option(fc.constantFrom('', 'haast'), { nil: undefined }) })
    .map(({ antwoord: said, uitkomst, redenOverslaan }) => ({ trede: treden[place] ?? 'eigen', antwoord: said, ...(uitkomst ? { uitkomst } : {}), ...(redenOverslaan === undefined ? {} : { redenOverslaan }) }));
  const ladder = fc.tuple(antwoord(0), antwoord(1), antwoord(2), antwoord(3), antwoord(4));
  const steps = fc.uniqueArray(fc.constantFrom(...treden), { minLength: 1 }).map((rungs) => rungs.map((trede) => exampleInterventie(`s-${trede}`, trede)));

  it('lets a goal through exactly when all five rungs are considered, and what stands above an enough or on a useless one has its reason', () => {
    fc.assert(fc.property(ladder, steps, (rungs, interventies) => {
      const considered = rungs.every((r) => r.redenOverslaan === 'haast' || (r.antwoord === 'ja' && r.uitkomst !== undefined));
      const lightest = rungs.findIndex((r) => r.uitkomst === 'voldoende' && r.redenOverslaan !== 'haast');
      const heaviest = Math.max(...interventies.map((i) => treden.indexOf(i.trede)));
      const useless = interventies.some((i) => rungs.some((r) => r.trede === i.trede && r.uitkomst === 'niet' && r.redenOverslaan !== 'haast'));
      const expected = considered && (lightest === -1 || heaviest <= lightest) && !useless;
      expect(completePlan(withDoel({ treden: rungs, interventies }), exampleFeiten).volledig).toBe(expected);
    }), { numRuns: 400 });
  });

  it('is refused in any other order, or with a rung missing or twice', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...exampleDoel('x').treden), { maxLength: 5 }), (rungs) => {
      fc.pre(rungs.map((r) => r.trede).join() !== treden.join());
      expect(brokenIn(withDoel({ treden: rungs }))).toContain('LadderVolgorde');
    }));
  });
});

describe('any plan in the making', () => {
  const text = fc.constantFrom('', ' ', 'iets');
  const day = fc.constantFrom(null, '2026-03-01', '2026-05-01', '2026-12-01', '2027-05-01');
  const maatwerk = fc.record({
    voorziening: fc.constantFrom(...exampleFeiten.voorzieningen.map((v) => v.id), exampleId(98)), organisatie: fc.constantFrom(null, aanbieder), leveringsvorm: fc.constantFrom('natura' as const, 'pgb' as const),
    omvang: fc.record({ volume: fc.integer({ min: 1, max: 9 }), eenheid: fc.constantFrom('04' as const, '16' as const, '14' as const, '82' as const), frequentie: fc.constantFrom('1' as const, '2' as const, '4' as const, '6' as const) }),
    van: day, tot: day, resultaat: text,
  }).chain((m) => fc.option(fc.record({ motivering: text, beheer: text }), { nil: undefined }).map((pgb) => (pgb ? { ...m, pgb } : m)));
  const step = fc.record({ trede: fc.constantFrom(...treden), omschrijving: text, wie: text, evaluatieOp: day }).chain((s) => fc.option(maatwerk, { nil: undefined }).map((m) => (m ? { ...s, maatwerk: m } : s)));
  const plan = fc.record({
    resultaat: text, van: day, tot: day, einddoel: text, bijdrage: fc.option(text, { nil: undefined }), doel: text, steps: fc.array(step, { maxLength: 3 }), taken: fc.array(fc.record({ wat: text, wie: text, wanneer: text }), { maxLength: 2 }),
    evaluaties: fc.array(fc.constantFrom('2026-05-01', '2026-12-01'), { maxLength: 2 }), hart: text,
  }).map((p): PlanConcept => examplePlan({
    resultaat: p.resultaat, tijdpad: { van: p.van, tot: p.tot }, einddoel: p.einddoel, ...(p.bijdrage === undefined ? {} : { bijdrage: p.bijdrage }), taken: p.taken, evaluaties: p.evaluaties,
    hartWetEuro: { hart: p.hart, wet: 'x', euro: 'y' }, doelen: [exampleDoel('d', { doel: p.doel, interventies: p.steps.map((s, place) => ({ ...s, id: `s-${place}` })) })],
  }));

  it('is either complete and fits what the phases after it count on, or says what is missing and where', () => {
    fc.assert(fc.property(plan, (concept) => {
      const oordeel = completePlan(concept, exampleFeiten);
      expect(oordeel.volledig ? validator(PlanInhoud).Check(oordeel.inhoud) : oordeel.fouten.length > 0).toBe(true);
    }), { numRuns: 500 });
  });

});
