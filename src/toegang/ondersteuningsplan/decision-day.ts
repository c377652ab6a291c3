import type { Temporal } from '../../platform/time/temporal.ts';
import { computeTermijn } from '../../registers/termijn/index.ts';
import type { Voorziening } from '../../registers/voorziening/index.ts';

export interface Beslisdatum {
  readonly dag: string;
  readonly artikel: string;
}

/**
 * The last day on which the gemeente decides on what needs a beschikking, from the day on which the
 * plan was signed, which is its aanvraag: two weeks under the Wmo, otherwise eight. The latest where
 * both are in it; null where nothing needs a beschikking.
 */
export function decisionDay(needed: readonly Voorziening[], signed: Temporal.PlainDate): Beslisdatum | null {
  if (needed.length === 0) return null;
  const wmoOnly = needed.every((v) => v.wet === 'wmo');
  const { einddatum } = computeTermijn({ regel: wmoOnly ? 'wmo-beschikking' : 'awb-beslistermijn', begindatum: signed });
  if (einddatum === undefined) throw new Error('A term without suspension has a last day');
  return { dag: einddatum.toString(), artikel: wmoOnly ? 'Wmo 2015 art. 2.3.5 lid 2' : 'Awb art. 4:13 lid 2' };
}
