import { Temporal } from '../../platform/time/temporal.ts';
import { findAanbodOn, priceOf, type Aanbod, type Periode, type Voorziening } from '../../registers/voorziening/index.ts';
import type { ConceptMaatwerk, PlanConcept } from './plan-inhoud.schema.ts';

/** What the productenboek says of the voorzieningen in a plan. */
export interface Productfeiten {
  readonly voorzieningen: readonly Voorziening[];
  readonly aanbod: readonly Aanbod[];
}

const days = (van: string, tot: string): Periode => ({ van: Temporal.PlainDate.from(van), tot: Temporal.PlainDate.from(tot) });

/** The tarief of the first day, in centen per eenheid; undefined where nobody offers it then. */
function tariefOf(maatwerk: ConceptMaatwerk, { aanbod }: Productfeiten): number | undefined {
  return maatwerk.van === null ? undefined : findAanbodOn(aanbod, maatwerk, maatwerk.van)?.tarief;
}

/** The price of one voorziening in centen, at the tarief of its first day; null while it cannot be told. */
export function priceMaatwerk(maatwerk: ConceptMaatwerk, feiten: Productfeiten, within?: Periode): number | null {
  const tarief = tariefOf(maatwerk, feiten);
  if (tarief === undefined || maatwerk.van === null || maatwerk.tot === null || maatwerk.tot < maatwerk.van) return null;
  const period = within ? overlap(days(maatwerk.van, maatwerk.tot), within) : days(maatwerk.van, maatwerk.tot);
  if (period === undefined) return 0;
  // What is agreed as a total is counted once: in the part in which it begins.
  if (maatwerk.omvang.frequentie === '6' && !Temporal.PlainDate.from(maatwerk.van).equals(period.van)) return 0;
  return priceOf(maatwerk.omvang, tarief, period);
}

function overlap(a: Periode, b: Periode): Periode | undefined {
  const van = Temporal.PlainDate.compare(a.van, b.van) > 0 ? a.van : b.van;
  const tot = Temporal.PlainDate.compare(a.tot, b.tot) < 0 ? a.tot : b.tot;
  return Temporal.PlainDate.compare(van, tot) > 0 ? undefined : { van, tot };
}

/** All maatwerk of a plan, in its order. */
export function maatwerkOf<M>(plan: { readonly doelen: readonly { readonly interventies: readonly { readonly maatwerk?: M }[] }[] }): M[] {
  return plan.doelen.flatMap((d) => d.interventies.flatMap((i) => (i.maatwerk === undefined ? [] : [i.maatwerk])));
}

/** The plan with its prices as they are now; what the screen sent as a price is not looked at. */
export function pricePlan(plan: PlanConcept, feiten: Productfeiten): { plan: PlanConcept; totaalCenten: number; volledig: boolean } {
  const priced: PlanConcept = {
    ...plan,
    doelen: plan.doelen.map((doel) => ({
      ...doel,
      interventies: doel.interventies.map(({ maatwerk, ...rest }) => (maatwerk === undefined ? rest : { ...rest, maatwerk: { ...maatwerk, prijsCenten: priceMaatwerk(maatwerk, feiten) } })),
    })),
  };
  const prices = maatwerkOf(priced).map((m) => m.prijsCenten ?? null);
  return { plan: priced, totaalCenten: prices.reduce<number>((sum, price) => sum + (price ?? 0), 0), volledig: prices.every((price) => price !== null) };
}

/** The voorzieningen a plan speaks of. */
export function voorzieningenOf(plan: PlanConcept): string[] {
  return [...new Set(maatwerkOf(plan).map((m) => m.voorziening))];
}
