import { Temporal } from '../../platform/time/temporal.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import type { Gegevenssoort } from '../../registers/dossier/index.ts';
import { birthdaysOf, startOf } from '../../registers/persoon/index.ts';

/** In which group of the law somebody is: parents decide, both do, the young person does, or nobody of age is asked about (Jeugdwet art. 7.3.4 and 7.3.5). */
export const leeftijdsgroepen = ['jonger-dan-12', '12-tot-16', '16-tot-18'] as const;
export type Leeftijdsgroep = (typeof leeftijdsgroepen)[number];

/** The group of a day; undefined from eighteen on. */
export function groupOn(geboren: Temporal.PlainDate, today: Temporal.PlainDate): Leeftijdsgroep | undefined {
  const { twaalf, zestien, achttien } = birthdaysOf(geboren);
  const before = (day: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(today, day) < 0;
  return before(twaalf) ? 'jonger-dan-12' : before(zestien) ? '12-tot-16' : before(achttien) ? '16-tot-18' : undefined;
}

/** What parents may see and do, by the age of the child. */
export interface Ouderrechten {
  readonly jongerDan12: readonly Gegevenssoort[];
  readonly vanaf12: readonly Gegevenssoort[];
}

/** A right of a parent for a time: until the child is twelve, and from then until sixteen. Nothing from sixteen on: the young person then decides alone. */
export interface Ouderrecht {
  readonly gegevens: readonly Gegevenssoort[];
  /** ISO moments. */
  readonly vanaf: string;
  readonly tot: string;
}

/** The rights of a parent with gezag from a moment on, each with its end: they follow the birthday by themselves. */
export function parentRights(geboren: Temporal.PlainDate, from: Temporal.Instant, { jongerDan12, vanaf12 }: Ouderrechten): Ouderrecht[] {
  const { twaalf, zestien } = birthdaysOf(geboren);
  const now = isoMoment(from);
  const [twelve, sixteen] = [startOf(twaalf), startOf(zestien)];
  const later = now > twelve ? now : twelve;
  return [
    ...(now < twelve ? [{ gegevens: jongerDan12, vanaf: now, tot: twelve }] : []),
    ...(now < sixteen ? [{ gegevens: vanaf12, vanaf: later, tot: sixteen }] : []),
  ];
}
