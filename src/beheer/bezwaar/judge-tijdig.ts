import { computeTerm, isBefore, type TermRule } from '../../platform/term/index.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import type { Bezwaarkanaal } from './bezwaar.ts';

/** "Niet later dan een week na afloop van de termijn" (Awb 6:9 lid 2): a term of the law, so it does not end on a Sunday or holiday. */
const postweek: TermRule = {
  naam: 'awb-postweek', omschrijving: { nl: 'de week voor de post', en: 'the week for the post' }, begin: { nl: 'de laatste dag van de bezwaartermijn', en: 'the last day of the term for objection' },
  aanvang: 'dag-na', lengte: 1, eenheid: 'week', artikel: 'art. 6:9 lid 2 Awb', bron: 'Algemene wet bestuursrecht (BWBR0005537), tekst geldend op 1 januari 2026', geldigVan: '1994-01-01', gesteldIn: 'wet',
  opschorting: { gronden: [], artikel: 'art. 6:9 lid 2 Awb', reden: { nl: 'De wet kent geen opschorting van deze week.', en: 'The law knows no suspension of this week.' } },
};

interface Inkomst {
  readonly kanaal: Bezwaarkanaal;
  readonly ontvangenOp: Temporal.PlainDate;
  readonly poststempel: Temporal.PlainDate | null;
  /** The last day of the term for objection. */
  readonly uiterlijk: Temporal.PlainDate;
}

/**
 * Whether an objection came in time: received before the end of the term (Awb 6:9 lid 1); by post also when
 * it was posted before the end and received within a week after it (lid 2).
 */
export function isTijdig({ kanaal, ontvangenOp, poststempel, uiterlijk }: Inkomst): boolean {
  if (!isBefore(uiterlijk, ontvangenOp)) return true;
  if (kanaal !== 'post' || poststempel === null || isBefore(uiterlijk, poststempel)) return false;
  const { einddatum } = computeTerm({ regel: postweek, begindatum: uiterlijk });
  return einddatum !== undefined && !isBefore(einddatum, ontvangenOp);
}
