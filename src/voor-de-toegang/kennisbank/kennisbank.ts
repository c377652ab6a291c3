import type { Verdict } from '../../platform/access/rule.ts';

export const artikeltoestanden = ['beschikbaar', 'ingetrokken'] as const;
export type Artikeltoestand = (typeof artikeltoestanden)[number];

/** Days (`YYYY-MM-DD`) between which a version is told; without an end until further notice. */
export interface Geldigheid { readonly nummer: number; readonly geldigVan: string; readonly geldigTot: string | null }

/** The version that is told on a day: of those that hold, the latest. */
export function versionOn<V extends Geldigheid>(versies: readonly V[], day: string): V | undefined {
  return versies.filter(({ geldigVan, geldigTot }) => geldigVan <= day && (geldigTot === null || day <= geldigTot)).toSorted((a, b) => b.nummer - a.nummer)[0];
}

/** What was withdrawn is neither changed nor told any more; who looks up what was said still reads it. */
export function mayChange(toestand: Artikeltoestand): Verdict {
  if (toestand === 'beschikbaar') return { ja: true };
  return { ja: false, reden: { nl: 'Dit artikel is ingetrokken. Maak een nieuw artikel.', en: 'This article was withdrawn. Make a new article.' } };
}
