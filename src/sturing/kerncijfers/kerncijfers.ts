import { meldingkanalen } from '../../toegang/melding/index.ts';
import { treden } from '../../toegang/ondersteuningsplan/index.ts';

/** Stands for the whole gemeente where a wijk is named, and for all kinds together where a code is. */
export const alles = '*';
/** A question or household of which the wijk is not known. */
export const onbekend = 'onbekend';
/** What stands now, in no quarter: terms that still run. */
export const nu = 'nu';

/** What became of a melding so far. */
export const meldinguitkomsten = ['in-behandeling', 'plan', 'geen-overeenstemming', 'afgehandeld', 'ingetrokken'] as const;
export type Meldinguitkomst = (typeof meldinguitkomsten)[number];

/** Counts, each with the kinds it falls into. */
export const telmaten = { vraag: ['beantwoord', 'doorgeleid'], 'melding-kanaal': meldingkanalen, 'melding-uitkomst': meldinguitkomsten, trede: treden } as const;
export type Telmaat = keyof typeof telmaten;

/** Phases of which the days are counted, in the quarter in which they ended. */
export const duurmaten = ['melding-gesprek', 'gesprek-plan', 'plan-beschikking', 'toewijzing-start', 'melding-start'] as const;
export type Duurmaat = (typeof duurmaten)[number];

/**
 * The legal terms that bind the gemeente. Those of the inwoner (persoonlijk plan, bezwaar) are rights and
 * not promises: letting them pass breaks nothing.
 */
export const termijnmaten = ['wmo-onderzoek', 'wmo-beschikking'] as const;
export type Termijnmaat = (typeof termijnmaten)[number];

export type Maat = Telmaat | Duurmaat | Termijnmaat;
export const maten: readonly Maat[] = [...(Object.keys(telmaten) as Telmaat[]), ...duurmaten, ...termijnmaten];

/** The figure that a line over time shows: days, a number, or a percentage. */
export type Eenheid = 'dagen' | 'aantal' | 'procent';
export function eenheidOf(maat: Maat): Eenheid {
  if ((duurmaten as readonly string[]).includes(maat)) return 'dagen';
  return (termijnmaten as readonly string[]).includes(maat) || maat === 'trede' ? 'procent' : 'aantal';
}
