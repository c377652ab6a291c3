import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../platform/time/temporal.ts';
import { nationalOn, type UsedPolicy } from '../../platform/policy/policy.ts';
import { approversOf, checkMandaat } from './check-mandaat.ts';
import { completePlan } from './complete-plan.ts';
import { comparePlans, flattenPlan } from './compare-plans.ts';
import type { Zwaarte } from '../melding/index.ts';
import { firstPointOfContact } from './first-point-of-contact.ts';
import { hoedanigheden, mayPass, missingSignatures, planovergangen, plantoestanden, treden } from './ondersteuningsplan.ts';
import { planMandaat, type Mandaat } from './ondersteuningsplan.policy.ts';
import type { ConceptInterventie, PlanConcept, PlanInhoud } from './plan-inhoud.schema.ts';
import { pricePlan } from './price-plan.ts';
import { listToDecide, type Toegekend } from './toegekend.ts';
import { aanbieder, andereAanbieder, begeleiding, beschermdWonen, dagbesteding, exampleDoel, exampleFeiten, exampleInterventie, exampleMaatwerk, examplePlan, vrijVervoer } from './testing/example-plan.ts';

const policy = (waarde: Mandaat): UsedPolicy<Mandaat> => ({ sleutel: 'ondersteuningsplan.mandaat', van: '2026-01-01', waarde, bron: 'Mandaatbesluit 2026', niveau: 'gemeente' });
const step = (id: string, more: object): ConceptInterventie => exampleInterventie(id, 'individueel', { maatwerk: { ...exampleMaatwerk, ...more } });
const dag = (id: string, organisatie = aanbieder): ConceptInterventie => exampleInterventie(id, 'collectief', { maatwerk: { ...exampleMaatwerk, voorziening: dagbesteding.id, organisatie, omvang: { volume: 4, eenheid: '16', frequentie: '2' } } });
const rit = (id: string): ConceptInterventie => exampleInterventie(id, 'collectief', { maatwerk: { ...exampleMaatwerk, voorziening: vrijVervoer.id, omvang: { volume: 4, eenheid: '82', frequentie: '2' } } });
const planWith = (...goals: ConceptInterventie[][]): PlanConcept => examplePlan({ doelen: goals.map((interventies, place) => exampleDoel(`doel-${place}`, { interventies })) });

describe('the life of a plan', () => {
  it('never changes what was offered: only a concept is changed, and only from there it is offered', () => {
    for (const toestand of plantoestanden) {
      expect([toestand, mayPass('wijziging', toestand).ja]).toEqual([toestand, toestand === 'concept']);
      expect([toestand, mayPass('aanbieding', toestand).ja]).toEqual([toestand, toestand === 'concept']);
      expect([toestand, mayPass('ondertekening', toestand).ja]).toEqual([toestand, toestand === 'ter-ondertekening']);
      expect([toestand, mayPass('geen-overeenstemming', toestand).ja]).toEqual([toestand, toestand === 'ter-ondertekening']);
    }
  });
  it('has no way out of a version that was replaced, and says why', () => {
    for (const overgang of Object.keys(planovergangen) as (keyof typeof planovergangen)[]) {
      const verdict = mayPass(overgang, 'vervangen');
      expect(verdict.ja ? '' : verdict.reden.nl).toMatch(/nieuwere versie/);
    }
  });
});

describe('the signatures of a plan', () => {
  // By age: the inwoner alone from 16, together with who represents them from 12, below 12 who represents them; always the generalist.
  it.each([
    [undefined, [], 2], [44, ['inwoner'], 1], [44, ['generalist'], 1], [44, ['inwoner', 'generalist'], 0], [44, ['vertegenwoordiger', 'generalist'], 0], [16, ['inwoner', 'generalist'], 0],
    [15, ['inwoner', 'generalist'], 1], [12, ['inwoner', 'vertegenwoordiger', 'generalist'], 0], [11, ['inwoner', 'generalist'], 1], [11, ['vertegenwoordiger', 'generalist'], 0],
  ] as const)('at %s years with %j lack %i', (age, present, lacking) => {
    expect(missingSignatures(age, present)).toHaveLength(lacking);
  });
  it('are never complete without the generalist', () => {
    fc.assert(fc.property(fc.option(fc.nat(100), { nil: undefined }), fc.subarray(hoedanigheden.filter((h) => h !== 'generalist')), (age, present) => {
      expect(missingSignatures(age, present).length).toBeGreaterThan(0);
    }));
  });
});

describe('the mandate', () => {
  const small = { centenPerJaar: 500_000, expertteam: [{ wet: 'wmo', categorie: '15' }] } satisfies Mandaat;

  it('lets the generalist decide alone below the limit, naming the rule that was used', () => {
    const oordeel = checkMandaat(examplePlan(), exampleFeiten, policy(small));
    expect(oordeel).toMatchObject({ binnen: true, redenen: [], grensCenten: 500_000, jaren: [{ van: '2026-04-01', tot: '2027-03-31', centen: 453_960 }], beleid: { bron: 'Mandaatbesluit 2026', niveau: 'gemeente' } });
    expect(approversOf(oordeel)).toEqual([]);
  });

  it('asks the teamleider or an expert above the limit, and on the cent', () => {
    const at = (centenPerJaar: number) => checkMandaat(examplePlan(), exampleFeiten, policy({ ...small, centenPerJaar }));
    expect(at(453_960).binnen).toBe(true);
    expect(at(453_959)).toMatchObject({ binnen: false, redenen: [{ regel: 'BovenMandaat' }] });
    expect(approversOf(at(453_959))).toEqual(['teamleider', 'expert']);
  });

  it('asks the expertteam for its categorieën, whatever they cost', () => {
    const plan = planWith([step('w', { voorziening: beschermdWonen.id, omvang: { volume: 1, eenheid: '14', frequentie: '1' }, tot: '2026-04-06' })]);
    const oordeel = checkMandaat(plan, exampleFeiten, policy(small));
    expect(oordeel.redenen).toMatchObject([{ regel: 'ExpertteamNodig' }]);
    expect(approversOf(oordeel)).toEqual(['expert']);
  });

  it('looks at the dearest year of a plan that runs for several, and counts a total once', () => {
    const plan = examplePlan({ tijdpad: { van: '2026-04-01', tot: '2028-03-31' }, doelen: [exampleDoel('d', { interventies: [
      step('a', { omvang: { volume: 100, eenheid: '04', frequentie: '6' }, van: '2026-05-01', tot: '2028-03-31' }), step('b', { omvang: { volume: 1, eenheid: '04', frequentie: '4' }, van: '2026-04-01', tot: '2028-03-31' }),
    ] })] });
    expect(checkMandaat(plan, exampleFeiten, policy(small)).jaren.map((j) => j.centen)).toEqual([100 * 5820 + 12 * 5820, 12 * 5820]);
  });

  it('has a national version with its source, which says that it is Spil’s own', () => {
    const used = nationalOn(planMandaat, Temporal.PlainDate.from('2026-03-10'));
    expect(used.waarde.centenPerJaar).toBe(2_500_000);
    expect(used.bron).toMatch(/Voorstel van Spil/);
  });
});

describe('the price of a plan', () => {
  it('is the sum of its voorzieningen, and says when one cannot be priced yet', () => {
    const plan = planWith([step('a', {}), step('b', { tot: null })]);
    expect(pricePlan(plan, exampleFeiten)).toMatchObject({ totaalCenten: 453_960, volledig: false });
    expect(pricePlan(examplePlan({ doelen: [] }), exampleFeiten)).toMatchObject({ totaalCenten: 0, volledig: true });
  });
  it('leads to a beschikking only where a voorziening is not freely accessible', () => {
    expect(listToDecide(examplePlan(), exampleFeiten.voorzieningen, [])).toEqual([begeleiding]);
    expect(listToDecide(planWith([exampleInterventie('a', 'eigen')], [rit('b')]), exampleFeiten.voorzieningen, [])).toEqual([]);
  });
  describe('and only on what was not granted as it is', () => {
    const granted: Toegekend = { voorziening: begeleiding.id, organisatie: aanbieder, leveringsvorm: 'natura', eenheid: '04', frequentie: '2', leveringen: [{ volume: 3, van: '2026-04-06', tot: '2026-10-04' }] };
    const toDecide = (plan: PlanConcept, toegekend: readonly Toegekend[]) => listToDecide(plan, exampleFeiten.voorzieningen, toegekend);
    it('asks nothing of what stays the same, also where the decision corrected what was asked', () => {
      expect(toDecide(examplePlan(), [granted])).toEqual([]);
      expect(toDecide(examplePlan(), [{ ...granted, leveringen: [{ volume: 2, van: '2026-04-13', tot: '2026-10-04' }, ...granted.leveringen] }])).toEqual([]);
    });
    it.each([
      ['more of it', { omvang: { volume: 4, eenheid: '04', frequentie: '2' } }], ['each month', { omvang: { volume: 3, eenheid: '04', frequentie: '4' } }], ['longer', { tot: '2026-12-31' }], ['later', { van: '2026-05-01' }],
      ['from another', { organisatie: andereAanbieder }], ['as a pgb', { organisatie: null, leveringsvorm: 'pgb' }], ['without a day', { tot: null }],
    ] as const)('asks it again when it is %s', (_what, more) => expect(toDecide(planWith([step('a', more)]), [granted])).toEqual([begeleiding]));
    it('counts what was granted once, once', () => {
      expect(toDecide(planWith([step('a', {}), step('b', {})]), [granted])).toEqual([begeleiding]);
      expect(toDecide(planWith([step('a', {}), step('b', {})]), [granted, granted])).toEqual([]);
    });
  });
});

describe('the first point of contact', () => {
  const of = (goals: ConceptInterventie[][], zwaarte: Zwaarte | null = null) => {
    const oordeel = completePlan(planWith(...goals), exampleFeiten);
    if (!oordeel.volledig) throw new Error(JSON.stringify(oordeel.fouten));
    return firstPointOfContact(oordeel.inhoud, exampleFeiten.voorzieningen, zwaarte);
  };
  const naarAanbieder = { wie: 'aanbieder', organisatie: aanbieder };
  const generalist = { wie: 'generalist' };

  it.each([
    ['one voorziening of one aanbieder', [[step('a', {})]], { soort: 'enkelvoudig', aanspreekpunt: naarAanbieder }],
    ['two of the same aanbieder for the same goal', [[step('a', {}), dag('b')]], { soort: 'enkelvoudig', aanspreekpunt: naarAanbieder }],
    ['nothing that the gemeente pays', [[exampleInterventie('a', 'eigen')]], { soort: 'enkelvoudig', aanspreekpunt: generalist }],
    ['a pgb', [[step('a', { organisatie: null, leveringsvorm: 'pgb', pgb: { motivering: 'x', beheer: 'y' } })]], { soort: 'enkelvoudig', aanspreekpunt: generalist }],
    ['two aanbieders for one goal', [[step('a', {}), dag('b', andereAanbieder)]], { soort: 'meervoudig', aanspreekpunt: generalist }],
    ['one aanbieder for two goals', [[step('a', {})], [dag('b')]], { soort: 'meervoudig', aanspreekpunt: generalist }],
    ['two clusters: the dearest leads', [[step('a', {})], [rit('b')]], { soort: 'meervoudig', aanspreekpunt: generalist, leidend: 'begeleiding-en-jeugdzorg' }],
    ['two clusters the other way round', [[rit('b')], [step('a', { omvang: { volume: 1, eenheid: '04', frequentie: '6' } })]], { soort: 'meervoudig', aanspreekpunt: generalist, leidend: 'vervoer' }],
    ['two clusters with one aanbieder for one goal', [[dag('a'), rit('b')]], { soort: 'enkelvoudig', aanspreekpunt: naarAanbieder, leidend: 'begeleiding-en-jeugdzorg' }],
  ])('for %s', (_what, goals, expected) => {
    expect(of(goals)).toEqual(expected);
  });

  it.each([
    ['enkelvoudig', [[step('a', {})]], { soort: 'enkelvoudig', aanspreekpunt: naarAanbieder }],
    ['enkelvoudig', [[step('a', {}), dag('b', andereAanbieder)]], { soort: 'meervoudig', aanspreekpunt: generalist }],
    ['meervoudig', [[step('a', {})]], { soort: 'enkelvoudig', aanspreekpunt: naarAanbieder }],
    ['meervoudig', [[step('a', {})], [rit('b')]], { soort: 'meervoudig', aanspreekpunt: generalist, leidend: 'begeleiding-en-jeugdzorg' }],
    ['multicomplex', [[step('a', {})]], { soort: 'multicomplex', aanspreekpunt: { wie: 'casusregisseur' } }],
    ['multicomplex', [[step('a', {})], [rit('b')]], { soort: 'multicomplex', aanspreekpunt: { wie: 'casusregisseur' }, leidend: 'begeleiding-en-jeugdzorg' }],
  ] as const)('after a melding that seemed %s is by what the plan became; only multiproblem keeps a casusregisseur in front', (zwaarte, goals, expected) => {
    expect(of(goals.map((goal) => [...goal]), zwaarte)).toEqual(expected);
  });

  it('is led by the cluster with most goals when the prices are equal', () => {
    const part = (id: string, goal: string, voorziening: string, prijsCenten: number): PlanInhoud['doelen'][number] =>
      ({ ...(exampleDoel(goal) as PlanInhoud['doelen'][number]), interventies: [{ id, trede: 'individueel', omschrijving: 'x', wie: 'x', evaluatieOp: '2026-07-01', maatwerk: { ...exampleMaatwerk, van: '2026-04-06', tot: '2026-10-04', voorziening, prijsCenten } }] });
    const inhoud: PlanInhoud = { ...(examplePlan() as PlanInhoud), doelen: [part('a', 'g1', begeleiding.id, 1000), part('b', 'g2', vrijVervoer.id, 500), part('c', 'g3', vrijVervoer.id, 500)] };
    expect(firstPointOfContact(inhoud, exampleFeiten.voorzieningen, null).leidend).toBe('vervoer');
  });
});

describe('the difference between two plans', () => {
  const text = fc.constantFrom('', 'Ik wil thuis blijven', 'Ik wil verhuizen');
  const steps = fc.uniqueArray(fc.constantFrom(...treden), { maxLength: 3 }).chain((rungs) => fc.tuple(...rungs.map((trede) => text.map((omschrijving) => exampleInterventie(`s-${trede}`, trede, { omschrijving })))));
  const goals = fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).chain((ids) => fc.tuple(...ids.map((id) => fc.record({ doel: text, interventies: steps }).map((d) => exampleDoel(id, d)))));
  const plan = fc.record({ einddoel: text, bijdrage: fc.option(text, { nil: undefined }), doelen: goals, taken: fc.array(fc.record({ wat: text, wie: text, wanneer: text }), { maxLength: 3 }), van: fc.constantFrom(null, '2026-04-01', '2026-05-01') })
    .map(({ van, bijdrage, ...rest }) => examplePlan({ ...rest, ...(bijdrage === undefined ? {} : { bijdrage }), tijdpad: { van, tot: '2027-03-31' } }));

  it('tells was and is, field by field, in the words a reader knows the goal by', () => {
    const before = examplePlan();
    const after = examplePlan({ einddoel: 'Ik wil dicht bij mijn dochter wonen', doelen: [exampleDoel('doel-1', { interventies: [exampleInterventie('doel-1-b', 'individueel', { maatwerk: { ...exampleMaatwerk, omvang: { volume: 4, eenheid: '04', frequentie: '2' } } })] })] });
    expect(comparePlans(before, after)).toMatchObject([
      { veld: 'einddoel', bij: '', was: { tekst: 'Ik wil in mijn eigen huis blijven wonen' }, is: { tekst: 'Ik wil dicht bij mijn dochter wonen' } },
      { veld: 'omvang', bij: 'Stap op de trede individueel', was: { volume: 3 }, is: { volume: 4 } },
      { veld: 'omschrijving', was: { tekst: 'Stap op de trede eigen' }, is: null }, { veld: 'trede', is: null }, { veld: 'wie', is: null }, { veld: 'evaluatie-op', is: null },
    ]);
  });

  it('is none with itself, in whatever order goals, steps or keys stand', () => {
    fc.assert(fc.property(plan, (a) => {
      const shuffled = { ...a, doelen: a.doelen.toReversed().map((d) => ({ ...d, interventies: d.interventies.toReversed() })) };
      expect(comparePlans(a, Object.fromEntries(Object.entries(shuffled).toReversed()) as PlanConcept)).toEqual([]);
    }));
  });

  it('turns the one into the other when applied, and back', () => {
    fc.assert(fc.property(plan, plan, (a, b) => {
      const values = (p: PlanConcept) => new Map(flattenPlan(p).map((v) => [v.pad, JSON.stringify(v.waarde)]));
      const apply = (from: PlanConcept, diff: ReturnType<typeof comparePlans>) => {
        const now = values(from);
        for (const { pad, is } of diff) { if (is === null) now.delete(pad); else now.set(pad, JSON.stringify(is)); }
        return now;
      };
      expect(apply(a, comparePlans(a, b))).toEqual(values(b));
      expect(apply(b, comparePlans(b, a))).toEqual(values(a));
    }));
  });
});
