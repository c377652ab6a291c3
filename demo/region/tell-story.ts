import { Temporal } from '../../src/platform/time/temporal.ts';
import type { Registry } from '../../src/platform/act/registry.ts';
import type { Actor } from '../../src/platform/access/actor.ts';
import type { DemoHuishouden } from './huishoudens.ts';
import type { Seeded } from './seeded.ts';
import type { DemoStaff } from './staff.ts';
import { vragen } from './vragen.ts';

/** What a story is told with. */
export interface Telling {
  readonly registry: Registry;
  readonly staff: DemoStaff;
  readonly chance: Seeded;
  /** Moves the clock of the story. */
  readonly at: (moment: Temporal.Instant) => void;
  /** Lets the effects and projections do their work. */
  readonly settle: () => Promise<void>;
  /** No step later than this is told. */
  readonly until: Temporal.Instant;
}

/** Tells one household from its first question as far as its day allows; answers how many acts it took. */
export async function tellHousehold(telling: Telling, household: DemoHuishouden, start: Temporal.Instant): Promise<number> {
  const { registry, staff, chance } = telling;
  const { gemeente } = household.gebied;
  let moment = start;
  let acts = 0;
  const act = async <T>(actor: Actor, name: string, input: object, after: Temporal.DurationLike): Promise<T | undefined> => {
    moment = workingHour(moment.add(after), chance);
    if (Temporal.Instant.compare(moment, telling.until) > 0) return undefined;
    telling.at(moment);
    acts += 1;
    return (await registry.execute(name, input, { actor, spoor: '0'.repeat(32) })).output as T;
  };
  const vraag = chance.pick(vragen[household.soort]);
  const klantcontact = staff.staff('klantcontact');
  const found = await act<{ persoon: string }>(klantcontact, 'bevraging.opvraging', { gemeente, bsn: household.vrager }, { hours: 0 });
  if (!found) return acts;
  const kanaal = chance.pick(['telefoon', 'telefoon', 'balie', 'e-mail'] as const);
  const melding = await act<{ id: string }>(klantcontact, 'melding.registratie', { persoon: found.persoon, kanaal, vraag }, { minutes: 6 });
  if (!melding) return acts;
  const regisseur = staff.staff(chance.pick(['generalist', 'regisseur']));
  await act(staff.staff('teamleider'), 'melding.toedeling', { id: melding.id, regisseur: regisseur.id, zwaarte: chance.pick(['enkelvoudig', 'enkelvoudig', 'meervoudig', 'multicomplex']) }, { hours: chance.int(2, 50) });
  return acts;
}

/** The same day between nine and five, in the Netherlands; weekends move to Monday. */
function workingHour(moment: Temporal.Instant, chance: Seeded): Temporal.Instant {
  const local = moment.toZonedDateTimeISO('Europe/Amsterdam');
  const day = local.dayOfWeek > 5 ? local.add({ days: 8 - local.dayOfWeek }) : local;
  if (day.hour >= 9 && day.hour < 17 && day.dayOfWeek === local.dayOfWeek) return moment;
  return day.add({ days: local.hour >= 17 && local.dayOfWeek < 5 ? 1 : 0 }).with({ hour: 9 + chance.int(0, 1), minute: chance.int(0, 59), second: 0, millisecond: 0 }).toInstant();
}
