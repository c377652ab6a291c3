import type { Wet } from '../../registers/voorziening/index.ts';
import type { EigenBijdrage } from './beschikking.policy.ts';

/** What the inwoner pays: nothing, at most an amount per month, or as computed from income and means. */
export type Bijdrage =
  | { readonly soort: 'geen'; readonly waarom: 'andere-wet' | 'rolstoel' | 'minderjarig' }
  | { readonly soort: 'hoogstens'; readonly centenPerMaand: number; readonly jaar: number }
  | { readonly soort: 'apart' };

/** Woonvoorzieningen: for these a verordening may ask a contribution of the parents (Uitvoeringsbesluit Wmo 2015 art. 3.8 lid 3 onder e). */
const woonvoorzieningen = '13';

/**
 * What is known here of the contribution for what is granted to one person; undefined where nothing is
 * granted. The CAK decides on the rest, such as a spouse below the AOW age (Uitvoeringsbesluit art. 3.8).
 */
export function contributionOf(granted: readonly { readonly wet: Wet; readonly categorie: string }[], leeftijd: number | undefined, policy: EigenBijdrage, jaar: number): Bijdrage | undefined {
  if (granted.length === 0) return undefined;
  const wmo = granted.filter((o) => o.wet === 'wmo');
  if (wmo.length === 0) return { soort: 'geen', waarom: 'andere-wet' };
  if (wmo.some((o) => policy.apart.includes(o.categorie))) return { soort: 'apart' };
  const charged = wmo.filter((o) => !policy.zonder.includes(o.categorie));
  if (charged.length === 0) return { soort: 'geen', waarom: 'rolstoel' };
  if (leeftijd !== undefined && leeftijd < 18 && charged.every((o) => o.categorie !== woonvoorzieningen)) return { soort: 'geen', waarom: 'minderjarig' };
  return { soort: 'hoogstens', centenPerMaand: policy.centenPerMaand, jaar };
}
