import { earlierOf, isBefore, laterOf, parseGrond, suspensionAfterInvitation, type Opschorting, type Term } from '../../platform/term/index.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { computeTermijn, type KeptTermijn } from '../../registers/termijn/index.ts';

export interface Looptijd {
  /** The day on which the decision was made known: the term to decide runs after the term to object (Awb 7:10 lid 1). */
  readonly bekendgemaaktOp: Temporal.PlainDate;
  readonly commissie: boolean;
  readonly verdagingWeken: number;
  readonly opschortingen?: readonly Opschorting[];
}

/** The term to decide on an objection, explained. */
export function beslistermijnOf({ bekendgemaaktOp, commissie, verdagingWeken, opschortingen = [] }: Looptijd): Term {
  return computeTermijn({ regel: 'awb-beslissing-op-bezwaar', begindatum: bekendgemaaktOp, opties: { adviescommissie: commissie, verdagingWeken }, opschortingen });
}

/** The clock stands still while the reasons are waited for (Awb 6:6 and 7:10 lid 2); not where the term was over before they were asked. */
export function suspensionForReasons(looptijd: Looptijd, uitgenodigd: Temporal.PlainDate, hersteltermijn: Temporal.PlainDate): Opschorting[] {
  const { einddatum } = beslistermijnOf(looptijd);
  return einddatum === undefined || !isBefore(uitgenodigd, einddatum) ? [] : [suspensionAfterInvitation({ uitgenodigd, hersteltermijn, grond: 'awb-7:10-2' })];
}

export const keptOpschortingen = ({ opschortingen }: KeptTermijn): Opschorting[] =>
  opschortingen.map(({ vanaf, tot, grond }) => ({ vanaf: Temporal.PlainDate.from(vanaf), ...(tot === undefined ? {} : { tot: Temporal.PlainDate.from(tot) }), grond: parseGrond(grond) }));

/** The same suspensions, ended on the day on which what was asked came, where that is earlier. */
export function endedOn(termijn: KeptTermijn, day: Temporal.PlainDate): Opschorting[] {
  return keptOpschortingen(termijn).map((one) => ({ ...one, tot: laterOf(one.vanaf, one.tot === undefined ? day : earlierOf(day, one.tot)) }));
}
