import { Refusal } from '../../platform/error.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import type { Frequentie, Omvang } from './voorziening.ts';

/** First and last day, both included. */
export interface Periode {
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
}

/** LDT_TotaalBedrag of the i-standards. */
const largest = 999_999_999_999n;

/**
 * How often a frequency comes round in a period: days, begun calendar weeks (Monday to Sunday), begun
 * calendar months, or once. Begun weeks and months count whole, as in an allocation (iWmo 3.2 IV077,
 * IV078). Throws `PeriodeOnmogelijk` when it ends before it begins.
 */
export function countTimes(frequentie: Frequentie, { van, tot }: Periode): number {
  const days = van.until(tot).days + 1;
  if (days < 1) throw new Refusal('PeriodeOnmogelijk', 422, { nl: 'De laatste dag ligt voor de eerste dag. Pas een van de twee aan.', en: 'The last day lies before the first. Change one of the two.' });
  if (frequentie === '1') return days;
  if (frequentie === '2') return Math.floor(van.subtract({ days: van.dayOfWeek - 1 }).until(tot).days / 7) + 1;
  return frequentie === '4' ? (tot.year - van.year) * 12 + tot.month - van.month + 1 : 1;
}

/**
 * The most that may be declared in the period, in centen: volume × tarief × times. All factors are
 * whole, so nothing is rounded but the period itself (see `countTimes`). `tarief` is in centen per
 * eenheid; for eenheid 83 the volume is in eurocent and the tarief is 1. Throws `BedragTeGroot` above
 * what a message can hold.
 */
export function priceOf(omvang: Omvang, tarief: number, periode: Periode): number {
  const centen = BigInt(omvang.volume) * BigInt(tarief) * BigInt(countTimes(omvang.frequentie, periode));
  if (centen > largest) throw new Refusal('BedragTeGroot', 422, { nl: 'Dit bedrag is te groot. Kijk de hoeveelheid en de periode na.', en: 'This amount is too large. Check the volume and the period.' });
  return Number(centen);
}
