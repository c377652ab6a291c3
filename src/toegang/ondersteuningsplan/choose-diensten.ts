import type { GekozenDienst } from '../../voor-de-toegang/sociale-kaart/index.ts';
import type { ConceptInterventie, PlanConcept } from './plan-inhoud.schema.ts';
import { fout, type PlanFout, type Planregel } from './plan-fout.ts';

/** The diensten of the sociale kaart that a plan names, each once. */
export function dienstenOf(plan: PlanConcept): string[] {
  return [...new Set(plan.doelen.flatMap((doel) => doel.interventies.flatMap(({ dienst }) => (dienst === undefined ? [] : [dienst.id]))))];
}

/** The plan with what the sociale kaart says of its diensten today; what the screen sent of them is not looked at. One that is not known keeps its words. */
export function withDiensten(plan: PlanConcept, diensten: readonly GekozenDienst[]): PlanConcept {
  const words = ({ id, naam, organisatie, waar, wanneer, telefoon, kosten }: GekozenDienst) => ({ id, naam, organisatie, waar, wanneer, telefoon, kosten });
  const known = new Map(diensten.map((dienst) => [dienst.id, words(dienst)]));
  return {
    ...plan,
    doelen: plan.doelen.map((doel) => ({
      ...doel, interventies: doel.interventies.map((interventie) => (interventie.dienst === undefined ? interventie : { ...interventie, dienst: known.get(interventie.dienst.id) ?? interventie.dienst })),
    })),
  };
}

/** A dienst that is chosen is there, in this gemeente, on its own rung. */
export function checkDienst({ trede, dienst }: ConceptInterventie, pad: string, diensten: readonly GekozenDienst[]): PlanFout[] {
  if (dienst === undefined) return [];
  const found = diensten.find(({ id }) => id === dienst.id);
  const broken: readonly (readonly [Planregel, boolean])[] = [
    ['DienstHoortNiet', trede !== 'algemeen' && trede !== 'collectief'], ['DienstOnbekend', found === undefined], ['DienstIngetrokken', found?.toestand === 'ingetrokken'],
    ['DienstOpAndereTrede', found !== undefined && (trede === 'algemeen' || trede === 'collectief') && found.trede !== trede],
  ];
  return broken.flatMap(([regel, is]) => (is ? [fout(regel, `${pad}/dienst`)] : []));
}
