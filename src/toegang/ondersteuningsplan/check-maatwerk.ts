import { findAanbodOn, type Voorziening } from '../../registers/voorziening/index.ts';
import type { ConceptInterventie, ConceptMaatwerk, PlanConcept } from './plan-inhoud.schema.ts';
import { fout, type PlanFout, type Planregel } from './plan-fout.ts';
import type { Productfeiten } from './price-plan.ts';

const empty = (text: string): boolean => text.trim() === '';

/** What stands on a rung fits that rung: a dienst of the sociale kaart on the third or fourth, a voorziening of the productenboek on the last two. */
export function checkMaatwerk({ trede, maatwerk, dienst }: ConceptInterventie, pad: string, tijdpad: PlanConcept['tijdpad'], feiten: Productfeiten): PlanFout[] {
  const paid = trede === 'individueel' || (trede === 'collectief' && dienst === undefined);
  if (maatwerk === undefined) return paid ? [fout('MaatwerkOntbreekt', pad)] : [];
  const at = `${pad}/maatwerk`;
  const voorziening = feiten.voorzieningen.find((v) => v.id === maatwerk.voorziening);
  if (!voorziening) return [fout('VoorzieningOnbekend', at)];
  const broken: readonly (readonly [Planregel, boolean])[] = [
    ['MaatwerkHoortNiet', voorziening.trede !== trede],
    ['LeveringsvormPastNiet', !voorziening.leveringsvormen.includes(maatwerk.leveringsvorm)],
    ['OmvangPastNiet', voorziening.eenheid !== maatwerk.omvang.eenheid],
    ['ResultaatOntbreekt', empty(maatwerk.resultaat)],
    ['PgbOnvolledig', maatwerk.leveringsvorm === 'pgb' && (maatwerk.pgb === undefined || empty(maatwerk.pgb.motivering) || empty(maatwerk.pgb.beheer))],
  ];
  return [...broken.flatMap(([regel, is]) => (is ? [fout(regel, at)] : [])), ...checkPeriode(maatwerk, at, tijdpad), ...checkAanbod(maatwerk, at, voorziening, feiten)];
}

function checkPeriode({ van, tot }: ConceptMaatwerk, at: string, tijdpad: PlanConcept['tijdpad']): PlanFout[] {
  if (van === null || tot === null || tot < van) return [fout('PeriodeOnvolledig', at)];
  if (tijdpad.van === null || tijdpad.tot === null || tijdpad.tot < tijdpad.van) return [];
  return van < tijdpad.van || tot > tijdpad.tot ? [fout('PeriodeBuitenTijdpad', at)] : [];
}

function checkAanbod(maatwerk: ConceptMaatwerk, at: string, { leveringsvormen }: Voorziening, { aanbod }: Productfeiten): PlanFout[] {
  if (maatwerk.van === null || !leveringsvormen.includes(maatwerk.leveringsvorm)) return [];
  return findAanbodOn(aanbod, maatwerk, maatwerk.van) ? [] : [fout('GeenAanbod', at)];
}
