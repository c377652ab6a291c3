import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Voorziening } from '../../registers/voorziening/index.ts';
import type { Maatwerk, PlanConcept } from './plan-inhoud.schema.ts';
import { maatwerkOf } from './price-plan.ts';
import './ondersteuningsplan.tables.ts';

type Omvang = Maatwerk['omvang'];

/** One voorziening as a decision in force granted it. */
export interface Toegekend extends Pick<Maatwerk, 'voorziening' | 'organisatie' | 'leveringsvorm'>, Pick<Omvang, 'eenheid' | 'frequentie'> {
  /** The aanbieder that was decided on, where another came in its place: `organisatie`. */
  readonly besloten?: string | null;
  /** How much and when: as it was granted, and as it was asked where the decision corrected that. Both were decided on. */
  readonly leveringen: readonly { readonly volume: Omvang['volume']; readonly van: string; readonly tot: string }[];
}

/** A voorziening in a plan, also one that is being written. */
export interface InPlan extends Pick<Maatwerk, 'voorziening' | 'organisatie' | 'leveringsvorm' | 'omvang'> {
  readonly van: string | null;
  readonly tot: string | null;
}

function isSame({ voorziening, organisatie, leveringsvorm, omvang, van, tot }: InPlan, one: Toegekend): boolean {
  const from = organisatie === one.organisatie || (one.besloten !== undefined && organisatie === one.besloten);
  return from && voorziening === one.voorziening && leveringsvorm === one.leveringsvorm && omvang.eenheid === one.eenheid && omvang.frequentie === one.frequentie
    && one.leveringen.some((levering) => levering.volume === omvang.volume && levering.van === van && levering.tot === tot);
}

/**
 * What of a plan was not decided on yet. A decision stays in force until it is changed (Wmo 2015 art. 2.3.9
 * and 2.3.10), so a new version asks only for what is new in it or different; what was granted once counts once.
 */
export function takeUndecided<M extends InPlan>(maatwerk: readonly M[], toegekend: readonly Toegekend[]): Set<M> {
  const left = [...toegekend];
  return new Set(maatwerk.filter((one) => {
    const at = left.findIndex((granted) => isSame(one, granted));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }));
}

/** The voorzieningen of a plan on which a beschikking has to follow: not freely accessible (BUCH 3.5), and not granted as they are. */
export function listToDecide(plan: PlanConcept, voorzieningen: readonly Voorziening[], toegekend: readonly Toegekend[]): Voorziening[] {
  const wanted = new Set([...takeUndecided(maatwerkOf(plan), toegekend)].map(({ voorziening }) => voorziening));
  return voorzieningen.filter((v) => v.beschikkingNodig && wanted.has(v.id));
}

/** What is granted of the plan of a household. */
export async function findToegekend(tx: ReadTx, gemeente: string, plan: string): Promise<readonly Toegekend[]> {
  const row = await tx.selectFrom('ondersteuningsplan').select('toegekend').where('gemeente', '=', gemeente).where('id', '=', plan).executeTakeFirst();
  return (row?.toegekend ?? []) as Toegekend[];
}

/** Keeps with the plan of a household all that is granted to it now; for who decides. Before there is a plan there is nothing to keep it with. */
export async function keepToegekend(tx: WriteTx, gemeente: string, dossier: string, toegekend: readonly Toegekend[]): Promise<void> {
  await tx.updateTable('ondersteuningsplan').set({ toegekend: JSON.stringify(toegekend) }).where('gemeente', '=', gemeente).where('dossier', '=', dossier).execute();
}
