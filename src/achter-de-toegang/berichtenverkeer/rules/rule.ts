import type { Bericht, BerichtSoort } from '../declaration/berichten.ts';
import type { ValueOf } from '../declaration/complex-type.ts';
import type { logischeTypen } from '../declaration/logisch-type.ts';

/** A code of WJ001. */
export type RetourCode = ValueOf<typeof logischeTypen.RetourCode>;

/** What a rule of the standard finds in a message: which rule, where, and the code that the sender gets. */
export interface Bevinding {
  readonly regelcode: string;
  readonly pad: string;
  readonly retourcode: RetourCode;
  readonly uitleg: string;
}

/** A technical rule of iWmo and iJw that can be judged within one message. */
export interface Rule {
  readonly id: string;
  readonly retourcode: RetourCode;
  readonly berichten: readonly BerichtSoort[];
  readonly tekst: string;
  judge(bericht: Bericht): readonly Bevinding[];
}

/**
 * Declares a rule at level "bericht inhoud (xslt)": its number, the messages it is for, its text (short),
 * and a search for the places that break it. Such a rule always gives retourcode 0001 (IV032).
 */
export function rule<S extends BerichtSoort>(
  id: string,
  berichten: readonly S[],
  tekst: string,
  find: (bericht: Bericht<S>) => Iterable<string>,
): Rule {
  const retourcode = '0001';
  const isFor = (bericht: Bericht): bericht is Bericht & Bericht<S> => berichten.some((soort) => soort === bericht.soort);
  const judge = (bericht: Bericht): readonly Bevinding[] =>
    isFor(bericht) ? Array.from(find(bericht), (pad) => ({ regelcode: id, pad, retourcode, uitleg: tekst })) : [];
  return { id, retourcode, berichten, tekst, judge };
}

/** The iWmo and the iJw message of each number. */
export function both<const N extends string>(...nummers: readonly N[]): readonly (`WMO${N}` | `JW${N}`)[] {
  return nummers.flatMap((nummer) => [`WMO${nummer}` as const, `JW${nummer}` as const]);
}
