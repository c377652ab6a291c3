import { addWerkdagen } from '../../src/platform/term/index.ts';
import { dayOf } from '../../src/platform/time/clock.ts';
import { Temporal } from '../../src/platform/time/temporal.ts';
import type { Seeded } from './seeded.ts';
import type { Scene } from './stage.ts';

const zone = 'Europe/Amsterdam';

/** Some working days on, in office hours; with nought perhaps later the same day. */
export function workDays(scene: Scene, min: number, max: number): Temporal.Instant {
  const days = scene.chance.int(min, max);
  const later = scene.now().add({ minutes: scene.chance.int(20, 150) });
  return days === 0 && isOfficeHour(later) ? later : officeHour(scene, addWerkdagen(scene.today(), Math.max(days, 1)));
}

/** This moment, or the next working day where nobody works then. */
export function inOfficeHours(chance: Seeded, moment: Temporal.Instant): Temporal.Instant {
  return isOfficeHour(moment) ? moment : officeHour({ chance }, addWerkdagen(dayOf(moment), 1));
}

function isOfficeHour(moment: Temporal.Instant): boolean {
  const local = moment.toZonedDateTimeISO(zone);
  return local.hour >= 9 && local.hour < 17 && addWerkdagen(local.toPlainDate().subtract({ days: 1 }), 1).equals(local.toPlainDate());
}

/** A moment of a day on which people work. */
export function officeHour({ chance }: Pick<Scene, 'chance'>, day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: chance.int(9, 16), minute: chance.int(0, 59) }) }).toInstant();
}

/** The first working day after so many days, in office hours. */
export function laterOn(scene: Scene, days: number): Temporal.Instant {
  return officeHour(scene, addWerkdagen(scene.today().add({ days: days - 1 }), 1));
}

/** Some days on, at an hour at which somebody sits at home: weekends and evenings too. */
export function homeDays(scene: Scene, min: number, max: number): Temporal.Instant {
  const day = scene.today().add({ days: scene.chance.int(min, max) });
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: scene.chance.int(10, 21), minute: scene.chance.int(0, 59) }) }).toInstant();
}

/** The whole hour or half hour of an appointment, some working days on. */
export function appointment(scene: Scene, min: number, max: number): Temporal.Instant {
  const day = addWerkdagen(scene.today(), scene.chance.int(min, max));
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: scene.chance.int(9, 15), minute: scene.chance.pick([0, 30]) }) }).toInstant();
}
