import { validator } from '../../platform/act/validate.ts';
import type { GekozenDienst } from '../../voor-de-toegang/sociale-kaart/index.ts';
import { checkLadder } from './check-ladder.ts';
import { checkMaatwerk } from './check-maatwerk.ts';
import { checkDienst, withDiensten } from './choose-diensten.ts';
import { PlanInhoud, type ConceptDoel, type ConceptMaatwerk, type PlanConcept } from './plan-inhoud.schema.ts';
import { fout, type PlanFout } from './plan-fout.ts';
import { pricePlan, type Productfeiten } from './price-plan.ts';

/** What a plan is judged on besides itself. */
export interface Planfeiten extends Productfeiten {
  /** Codes of the leefdomeinen of the instrument. */
  readonly domeinen: readonly string[];
  /** What the sociale kaart says of the diensten in the plan. */
  readonly diensten: readonly GekozenDienst[];
}

export type PlanOordeel = { readonly volledig: true; readonly inhoud: PlanInhoud } | { readonly volledig: false; readonly fouten: readonly PlanFout[] };

/**
 * The complete plan in a plan in the making, or every rule that it does not keep yet. The fixed format
 * (BUCH 3.5): a result with its time, an arrangement, tasks; one end goal and a goal per intervention
 * (LEU); the ladder answered; a contribution only where it applies.
 */
export function completePlan(concept: PlanConcept, feiten: Planfeiten): PlanOordeel {
  const { plan } = pricePlan(withDiensten(withoutEmpty(concept), feiten.diensten), feiten);
  const fouten = [...checkHead(plan), ...checkIds(plan), ...plan.doelen.flatMap((doel, place) => checkDoel(doel, `/doelen/${place}`, plan, feiten)), ...checkAgreements(plan)];
  if (fouten.length > 0) return { volledig: false, fouten };
  const inhoud: unknown = plan;
  if (!isInhoud(inhoud)) throw new Error('A plan without a broken rule does not fit its schema');
  return { volledig: true, inhoud };
}

const isInhoud = (value: unknown): value is PlanInhoud => validator(PlanInhoud).Check(value);
const empty = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** Texts without the blanks around them; what was left open where it may be is not there. */
function withoutEmpty(concept: PlanConcept): PlanConcept {
  const trimmed = trimAll(concept) as PlanConcept;
  const { bijdrage, spoed, ...rest } = trimmed;
  return {
    ...rest, ...(empty(bijdrage) ? {} : { bijdrage }), ...(empty(spoed) ? {} : { spoed }),
    doelen: trimmed.doelen.map((doel) => ({
      ...doel,
      treden: doel.treden.map(({ redenOverslaan, ...trede }) => (empty(redenOverslaan) ? trede : { ...trede, redenOverslaan })),
      interventies: doel.interventies.map(({ maatwerk, ...interventie }) => (maatwerk === undefined ? interventie : { ...interventie, maatwerk: withoutOtherForm(maatwerk) })),
    })),
  } as PlanConcept;
}

/** Natura needs no budget plan. */
function withoutOtherForm({ pgb, ...maatwerk }: ConceptMaatwerk): ConceptMaatwerk {
  return maatwerk.leveringsvorm === 'natura' || pgb === undefined ? maatwerk : { ...maatwerk, pgb };
}

function trimAll(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimAll);
  return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, trimAll(v)])) : value;
}

function checkHead(plan: PlanConcept): PlanFout[] {
  const { van, tot } = plan.tijdpad;
  return [
    ...(empty(plan.resultaat) ? [fout('GeenResultaat', '/resultaat')] : []),
    ...(van === null || tot === null ? [fout('GeenTijdpad', '/tijdpad')] : tot < van ? [fout('TijdpadOmgekeerd', '/tijdpad')] : []),
    ...(empty(plan.einddoel) ? [fout('GeenEinddoel', '/einddoel')] : []),
    ...(plan.doelen.length === 0 ? [fout('GeenDoel', '/doelen')] : []),
  ];
}

function checkIds(plan: PlanConcept): PlanFout[] {
  const ids = plan.doelen.flatMap((doel) => [doel.id, ...doel.interventies.map((i) => i.id)]);
  return new Set(ids).size === ids.length ? [] : [fout('DubbelKenmerk', '/doelen')];
}

function checkDoel(doel: ConceptDoel, pad: string, plan: PlanConcept, feiten: Planfeiten): PlanFout[] {
  return [
    ...(empty(doel.doel) ? [fout('DoelLeeg', `${pad}/doel`)] : []),
    ...(feiten.domeinen.includes(doel.domein) ? [] : [fout('DomeinOnbekend', `${pad}/domein`)]),
    ...(doel.interventies.length === 0 ? [fout('GeenArrangement', `${pad}/interventies`)] : []),
    ...checkLadder(doel, pad),
    ...doel.interventies.flatMap((interventie, place) => {
      const at = `${pad}/interventies/${place}`;
      const open = empty(interventie.omschrijving) || empty(interventie.wie) || interventie.evaluatieOp === null;
      return [
        ...(open ? [fout('InterventieOnvolledig', at)] : []),
        ...(isWithin(interventie.evaluatieOp, plan) ? [] : [fout('EvaluatieBuitenTijdpad', `${at}/evaluatieOp`)]),
        ...checkDienst(interventie, at, feiten.diensten), ...checkMaatwerk(interventie, at, plan.tijdpad, feiten),
      ];
    }),
  ];
}

/** A day within the time of the plan; what is open or in the wrong order is judged by another rule. */
function isWithin(day: string | null, { tijdpad: { van, tot } }: PlanConcept): boolean {
  return day === null || van === null || tot === null || tot < van || (day >= van && day <= tot);
}

function checkAgreements(plan: PlanConcept): PlanFout[] {
  const { hart, wet, euro } = plan.hartWetEuro;
  return [
    ...(plan.taken.length === 0 ? [fout('GeenTaken', '/taken')] : []),
    ...plan.taken.flatMap((taak, place) => (empty(taak.wat) || empty(taak.wie) || empty(taak.wanneer) ? [fout('TaakOnvolledig', `/taken/${place}`)] : [])),
    ...(plan.evaluaties.length === 0 ? [fout('GeenEvaluatie', '/evaluaties')] : []),
    ...plan.evaluaties.flatMap((day, place) => (isWithin(day, plan) ? [] : [fout('EvaluatieBuitenTijdpad', `/evaluaties/${place}`)])),
    ...(empty(hart) || empty(wet) || empty(euro) ? [fout('HartWetEuroOnbeantwoord', '/hartWetEuro')] : []),
  ];
}
