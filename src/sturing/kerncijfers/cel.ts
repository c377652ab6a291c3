import { alles, nu, type Maat } from './kerncijfers.ts';
import { jaarcel } from './kwartaal.ts';
import type { Bijdrage } from './measure-verloop.ts';
import type { Verdeling } from './verdeling.ts';

/** Where a figure stands. */
export interface Plaats {
  readonly periode: string;
  readonly maat: Maat;
  readonly wijk: string;
  readonly code: string;
}

/** A figure as it is kept: how many, of how many households, and how the days are spread. */
export interface Cel extends Plaats {
  readonly aantal: number;
  readonly huishoudens: number;
  readonly verdeling: Verdeling;
}

export const keyOf = ({ periode, maat, wijk, code }: Plaats): string => `${periode}|${maat}|${wijk}|${code}`;

/** A figure counts in its wijk and in the gemeente, by its kind and in all; of the gemeente also in its year. */
function placesOf({ periode, maat, wijk, code }: Bijdrage): Plaats[] {
  const kinds = [...new Set([code, alles])];
  const ofYear = periode === nu ? [] : kinds.map((as) => ({ periode: jaarcel(periode), maat, wijk: alles, code: as }));
  return [...[...new Set([wijk, alles])].flatMap((at) => kinds.map((as) => ({ periode, maat, wijk: at, code: as }))), ...ofYear];
}

/** The figures of one household: it counts once in each, however often it is there. */
export function tallyHousehold(bijdragen: readonly Bijdrage[]): Map<string, Cel> {
  const cellen = new Map<string, Cel>();
  for (const bijdrage of bijdragen) {
    for (const plaats of placesOf(bijdrage)) {
      const { aantal, waarde } = bijdrage;
      const one: Cel = { ...plaats, aantal, huishoudens: 1, verdeling: waarde === undefined ? {} : { [waarde]: aantal } };
      const before = cellen.get(keyOf(plaats));
      cellen.set(keyOf(plaats), before ? { ...addCel(before, one), huishoudens: 1 } : one);
    }
  }
  return cellen;
}

/** One figure and another at the same place. What comes to nothing is left out of the spread. */
export function addCel(cel: Cel, { aantal, huishoudens, verdeling }: Pick<Cel, 'aantal' | 'huishoudens' | 'verdeling'>): Cel {
  const spread: Record<string, number> = { ...cel.verdeling };
  for (const [waarde, count] of Object.entries(verdeling)) {
    const sum = (spread[waarde] ?? 0) + count;
    if (sum === 0) delete spread[waarde];
    else spread[waarde] = sum;
  }
  return { ...cel, aantal: cel.aantal + aantal, huishoudens: cel.huishoudens + huishoudens, verdeling: spread };
}

/** The same with the other sign, to take it away. */
export function negate(cel: Cel): Cel {
  return { ...cel, aantal: -cel.aantal, huishoudens: -cel.huishoudens, verdeling: Object.fromEntries(Object.entries(cel.verdeling).map(([waarde, count]) => [waarde, -count])) };
}

/** Adds figures to those there are, by place. */
export function addCellen(to: Map<string, Cel>, cellen: Iterable<Cel>): void {
  for (const cel of cellen) {
    const before = to.get(keyOf(cel));
    to.set(keyOf(cel), before ? addCel(before, cel) : cel);
  }
}
