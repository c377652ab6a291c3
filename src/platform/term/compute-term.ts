import { Refusal } from '../error.ts';
import type { Temporal } from '../time/temporal.ts';
import { describeDay } from './day.ts';
import type { Step } from './explanation.ts';
import type { TermOpties, TermRule } from './rule.ts';
import { suspendTerm } from './suspension.ts';
import type { Opschorting, Suspended } from './suspension.ts';
import type { Term } from './term.ts';
import { beginStep, endStep, lengthStep, outsideStep, undeterminedStep, verdagingStep } from './term-steps.ts';
import { extendByTermijnenwet, fallsUnderTermijnenwet } from './termijnenwet.ts';

/** What a term is computed from; the days have been parsed before. */
export interface TermInput {
  readonly regel: TermRule;
  readonly begindatum: Temporal.PlainDate;
  readonly opschortingen?: readonly Opschorting[] | undefined;
  readonly opties?: TermOpties | undefined;
}

/**
 * The legal period that starts with the event on `begindatum`, with its last day and, step by step,
 * why. An open suspension gives a term without `einddatum`. Throws `RegelNietGeldig`,
 * `OptieNietToegestaan` and the refusals of `suspendTerm`.
 */
export function computeTerm({ regel, begindatum, opschortingen = [], opties = {} }: TermInput): Term {
  requireValid(regel, begindatum);
  const lengte = lengthOf(regel, opties);
  const before = regel.na === undefined ? undefined : computeTerm({ regel: regel.na, begindatum });
  const anchor = before?.einddatum ?? begindatum;
  const first = regel.aanvang === 'dag-na' ? anchor.add({ days: 1 }) : anchor;
  const plain = endOf(regel, anchor, lengte.aantal);
  const adjourned = plain.add({ weeks: lengte.verdagingWeken });
  const underTermijnenwet = regel.gesteldIn !== 'verordening' && fallsUnderTermijnenwet(lengte.aantal, regel.eenheid);
  const extend = (last: Temporal.PlainDate) => (underTermijnenwet ? extendByTermijnenwet(first, last) : { end: last, steps: [outsideStep(regel, lengte.aantal)] });
  const suspended = suspendTerm(regel, first, adjourned, opschortingen, (last) => extend(last).end);
  const uitleg = [
    ...(before?.uitleg.filter(({ stap }) => stap !== 'einddatum') ?? []),
    beginStep(regel, anchor, first),
    lengthStep(regel, lengte.aantal, lengte.artikel, plain),
    ...(lengte.verdagingWeken === 0 ? [] : [verdagingStep(regel, lengte.verdagingWeken, adjourned)]),
    ...suspended.steps,
  ];
  return {
    regel: regel.naam,
    artikel: regel.artikel,
    begindatum,
    eersteDag: first,
    lengte: lengte.aantal,
    eenheid: regel.eenheid,
    opschortingen,
    opgeschorteDagen: suspended.dagen,
    ...conclude(regel, suspended, extend, uitleg),
  };
}

function conclude(
  regel: TermRule,
  suspended: Suspended,
  extend: (last: Temporal.PlainDate) => { end: Temporal.PlainDate; steps: readonly Step[] },
  uitleg: readonly Step[],
): Pick<Term, 'einddatum' | 'uitleg'> {
  if (suspended.open) return { einddatum: undefined, uitleg: [...uitleg, undeterminedStep(regel)] };
  const { end, steps } = extend(suspended.last);
  return { einddatum: end, uitleg: [...uitleg, ...steps, endStep(regel, end)] };
}

function requireValid(regel: TermRule, begindatum: Temporal.PlainDate): void {
  const day = begindatum.toString();
  if (day >= regel.geldigVan && (regel.geldigTot === undefined || day <= regel.geldigTot)) return;
  const tot = regel.geldigTot === undefined ? { nl: '', en: '' } : { nl: ` tot en met ${regel.geldigTot}`, en: ` to ${regel.geldigTot}` };
  throw new Refusal('RegelNietGeldig', 422, {
    nl: `De regel ${regel.naam} geldt vanaf ${regel.geldigVan}${tot.nl}, niet op ${describeDay(begindatum, 'nl')}.`,
    en: `The rule ${regel.naam} is valid from ${regel.geldigVan}${tot.en}, not on ${describeDay(begindatum, 'en')}.`,
  }, { artikel: regel.artikel });
}

interface Length {
  readonly aantal: number;
  readonly artikel: string;
  readonly verdagingWeken: number;
}

function lengthOf(regel: TermRule, { adviescommissie = false, verdagingWeken = 0 }: TermOpties): Length {
  const longest = regel.verdaging?.maxWeken ?? 0;
  if (!Number.isSafeInteger(verdagingWeken) || verdagingWeken < 0 || verdagingWeken > longest) {
    throw new Refusal('OptieNietToegestaan', 422, longest === 0
      ? { nl: `De termijn ${regel.naam} kan niet worden verdaagd.`, en: `The term ${regel.naam} cannot be adjourned.` }
      : { nl: `De beslissing kan voor ten hoogste ${longest} hele weken worden verdaagd, niet voor ${verdagingWeken}.`, en: `The decision can be adjourned for at most ${longest} whole weeks, not for ${verdagingWeken}.` }, { artikel: regel.verdaging?.artikel ?? regel.artikel });
  }
  if (!adviescommissie) return { aantal: regel.lengte, artikel: regel.artikel, verdagingWeken };
  if (regel.adviescommissie === undefined) {
    throw new Refusal('OptieNietToegestaan', 422, {
      nl: `Een adviescommissie verandert de termijn ${regel.naam} niet.`,
      en: `An advisory committee does not change the term ${regel.naam}.`,
    }, { artikel: regel.artikel });
  }
  return { aantal: regel.adviescommissie.lengte, artikel: regel.adviescommissie.artikel, verdagingWeken };
}

function endOf({ eenheid, aanvang }: TermRule, anchor: Temporal.PlainDate, aantal: number): Temporal.PlainDate {
  const unit = { dag: 'days', week: 'weeks', maand: 'months', jaar: 'years' } as const;
  const end = anchor.add({ [unit[eenheid]]: aantal });
  return aanvang === 'dag-na' ? end : end.subtract({ days: 1 });
}
