import { spellEuro } from '../../platform/spell-euro.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import type { Text } from '../../platform/text.ts';
import type { UsedPolicy } from '../../platform/policy/policy.ts';
import { categorieen } from '../../registers/voorziening/index.ts';
import type { Mandaat } from './ondersteuningsplan.policy.ts';
import type { PlanConcept } from './plan-inhoud.schema.ts';
import { maatwerkOf, priceMaatwerk, voorzieningenOf, type Productfeiten } from './price-plan.ts';

/** Why somebody else has to agree: the amount of a year (the teamleider), or a categorie (the expertteam). */
export interface Mandaatgrens {
  readonly regel: 'BovenMandaat' | 'ExpertteamNodig';
  readonly uitleg: Text;
}

export interface Mandaatoordeel {
  readonly binnen: boolean;
  /** What the plan costs in each of its years, in centen, from its first day. */
  readonly jaren: readonly { readonly van: string; readonly tot: string; readonly centen: number }[];
  readonly grensCenten: number;
  readonly redenen: readonly Mandaatgrens[];
  /** Which version of the rule was used. */
  readonly beleid: { readonly sleutel: string; readonly van: string; readonly bron: string; readonly niveau: 'landelijk' | 'gemeente' };
}

const longest = 20;

/** Years of a plan: each begins on the anniversary of its first day. */
function yearsOf({ van, tot }: PlanConcept['tijdpad']): { van: Temporal.PlainDate; tot: Temporal.PlainDate }[] {
  if (van === null || tot === null || tot < van) return [];
  const first = Temporal.PlainDate.from(van);
  const last = Temporal.PlainDate.from(tot);
  const years = Math.min(longest, first.until(last, { largestUnit: 'year' }).years + 1);
  return Array.from({ length: years }, (_none, year) => {
    const end = first.add({ years: year + 1 }).subtract({ days: 1 });
    return { van: first.add({ years: year }), tot: Temporal.PlainDate.compare(end, last) < 0 ? end : last };
  });
}

/** Whether the generalist decides alone on this plan: no year above the limit, and no categorie of the expertteam. */
export function checkMandaat(plan: PlanConcept, feiten: Productfeiten, { waarde, sleutel, van, bron, niveau }: UsedPolicy<Mandaat>): Mandaatoordeel {
  const maatwerk = maatwerkOf(plan);
  const jaren = yearsOf(plan.tijdpad).map((year) => ({
    van: year.van.toString(), tot: year.tot.toString(), centen: maatwerk.reduce((sum, m) => sum + (priceMaatwerk(m, feiten, year) ?? 0), 0),
  }));
  const dearest = Math.max(0, ...jaren.map((year) => year.centen));
  const redenen = [...(dearest > waarde.centenPerJaar ? [aboveLimit(dearest, waarde.centenPerJaar)] : []), ...expertsNeeded(plan, feiten, waarde)];
  return { binnen: redenen.length === 0, jaren, grensCenten: waarde.centenPerJaar, redenen, beleid: { sleutel, van, bron, niveau } };
}

function aboveLimit(centen: number, grens: number): Mandaatgrens {
  const [cost, limit] = [spellEuro(centen), spellEuro(grens)];
  return { regel: 'BovenMandaat', uitleg: {
    nl: `Het plan kost in het duurste jaar ${cost.nl}. Boven ${limit.nl} is akkoord van de teamleider of een expert nodig.`,
    en: `The plan costs ${cost.en} in its dearest year. Above ${limit.en} the teamleider or an expert has to agree.`,
  } };
}

function expertsNeeded(plan: PlanConcept, { voorzieningen }: Productfeiten, { expertteam }: Mandaat): Mandaatgrens[] {
  const used = new Set(voorzieningenOf(plan));
  const kinds = voorzieningen.filter((v) => used.has(v.id) && expertteam.some((e) => e.wet === v.wet && e.categorie === v.categorie));
  return [...new Set(kinds.map((v) => categorieen[v.wet][v.categorie]?.naam ?? v.naam))].map((naam) => ({ regel: 'ExpertteamNodig', uitleg: {
    nl: `Voor ‘${naam}’ is akkoord van het expertteam nodig.`, en: `For ‘${naam}’ the expertteam has to agree.`,
  } }));
}

/** Who must agree: the expert where a categorie asks for it, otherwise the teamleider or an expert. */
export function approversOf({ redenen }: Mandaatoordeel): readonly ('expert' | 'teamleider')[] {
  if (redenen.length === 0) return [];
  return redenen.some((r) => r.regel === 'ExpertteamNodig') ? ['expert'] : ['teamleider', 'expert'];
}
