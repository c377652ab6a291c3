import { Refusal } from '../../platform/error.ts';
import { computeTerm } from '../../platform/term/index.ts';
import type { Opschorting, Term, TermOpties, TermRule } from '../../platform/term/index.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { termijnregels } from './regels.ts';
import type { TermijnregelNaam } from './regels.ts';

/** What a legal term is computed from; what `begindatum` is, each rule says in its `begin`. */
export interface TermijnInput {
  readonly regel: TermijnregelNaam;
  readonly begindatum: Temporal.PlainDate;
  readonly opschortingen?: readonly Opschorting[] | undefined;
  readonly opties?: TermOpties | undefined;
}

/**
 * A legal term by its name, explained step by step. Throws `RegelNietGeldig`,
 * `OptieNietToegestaan`, `OpschortingNietToegestaan`, `OpschortingOnjuist` and
 * `OpschortingNaTermijn`, each with its article.
 */
export function computeTermijn({ regel, ...rest }: TermijnInput): Term {
  return computeTerm({ regel: getTermijnregel(regel, rest.begindatum), ...rest });
}

/**
 * The version of a rule that is law on a begindatum; the latest version when none is, so that the
 * refusal can say from when it is. Throws `RegelOnbekend` for a name that no rule has.
 */
export function getTermijnregel(naam: string, op: Temporal.PlainDate): TermRule {
  const versions: readonly TermRule[] = termijnregels.filter((regel) => regel.naam === naam);
  const day = op.toString();
  const valid = versions.find(({ geldigVan, geldigTot }) => geldigVan <= day && (geldigTot === undefined || day <= geldigTot));
  const found = valid ?? versions.at(-1);
  if (found !== undefined) return found;
  throw new Refusal('RegelOnbekend', 400, {
    nl: `"${naam.slice(0, 60)}" is geen termijn. De termijnen zijn: ${termijnregelNames.join(', ')}.`,
    en: `"${naam.slice(0, 60)}" is no term. The terms are: ${termijnregelNames.join(', ')}.`,
  });
}

/** The names of the legal terms, each once. */
export const termijnregelNames: readonly TermijnregelNaam[] = [...new Set(termijnregels.map(({ naam }) => naam))];
