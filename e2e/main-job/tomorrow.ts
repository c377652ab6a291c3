import { Temporal } from '../../src/platform/time/temporal.ts';

/** Tomorrow in the Netherlands, as one types it. */
export function tomorrow(): string {
  const { day, month, year } = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 1 });
  return `${day}-${month}-${year}`;
}
