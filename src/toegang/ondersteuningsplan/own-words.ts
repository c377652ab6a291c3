import type { PlanConcept } from './plan-inhoud.schema.ts';

/**
 * Where a plan speaks with the voice of the inwoner, who may change it: the end goal, each goal, what
 * they do themselves, and what they do for others. Paths as in `comparePlans`.
 */
export function ownWords(plan: PlanConcept): ReadonlyMap<string, string> {
  const words = new Map([['/einddoel', plan.einddoel]]);
  if (plan.bijdrage !== undefined) words.set('/bijdrage', plan.bijdrage);
  for (const doel of plan.doelen) {
    words.set(`/doelen/${doel.id}/doel`, doel.doel);
    for (const stap of doel.interventies) if (stap.trede === 'eigen') words.set(`/doelen/${doel.id}/interventies/${stap.id}/omschrijving`, stap.omschrijving);
  }
  return words;
}

/** The plan with these words in one of those places; undefined where the path is none of them. */
export function withOwnWords<P extends PlanConcept>(plan: P, pad: string, tekst: string): P | undefined {
  if (!ownWords(plan).has(pad)) return undefined;
  if (pad === '/einddoel') return { ...plan, einddoel: tekst };
  if (pad === '/bijdrage') return { ...plan, bijdrage: tekst };
  return {
    ...plan,
    doelen: plan.doelen.map((doel) => ({
      ...doel, doel: pad === `/doelen/${doel.id}/doel` ? tekst : doel.doel,
      interventies: doel.interventies.map((stap) => (pad === `/doelen/${doel.id}/interventies/${stap.id}/omschrijving` ? { ...stap, omschrijving: tekst } : stap)),
    })),
  };
}
