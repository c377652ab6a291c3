import type { Environment } from '../../../../src/platform/act/environment.ts';
import { required } from '../../../../src/platform/required.ts';
import { fixedClock, monthOf } from '../../../../src/platform/time/clock.ts';
import { Temporal } from '../../../../src/platform/time/temporal.ts';
import { gebieden } from '../../gebieden.ts';
import type { DemoHuishouden } from '../../huishoudens.ts';
import { seeded } from '../../seeded.ts';
import { hireStaff } from '../../staff.ts';
import type { Halte, Verloop } from '../../tell/tell-ordinary.ts';

/** A story told again: the household, and the place of the story among all. */
export interface Telling {
  readonly household: DemoHuishouden;
  readonly place: number;
  /** How it goes, for who tells it whole. */
  readonly course?: Course;
}

/** The course of a household, where it stops on the way, and the chance by which it is told. */
export interface Course {
  readonly verloop: Verloop;
  readonly halte?: Halte | undefined;
  readonly seed: number;
}

export const codes = gebieden.map(({ gemeente }) => gemeente);
const first = Temporal.Instant.from('2025-01-06T09:00:00Z');
const scope = { gemeenten: codes, actor: 's:demo', houder: '', doel: 'demo' };

/** Each story begins in its own week: one story told for two households is the same to the minute. */
const beginOf = ({ place }: Telling): Temporal.Instant => first.add({ hours: 24 * 7 * place });

/** Gemeenten and staff for some stories, with a clock that goes back to where each begins. */
export async function makeWorld(env: Environment, tellings: readonly Telling[]) {
  const clock = fixedClock('2024-11-22T08:00:00Z');
  const story: Environment = { ...env, clock, random: seeded(7).bytes };
  const staff = await env.database.write(scope, async (tx) => {
    for (const { gemeente, naam, wijken } of gebieden) {
      await tx.insertInto('gemeente').values({ gemeente, naam, telefoon: '088 909 7000', openingstijden: 'werkdagen', adres: naam, thema: 'spil' }).execute();
      await tx.insertInto('wijk').values(wijken.map((wijk) => ({ gemeente, code: wijk.code, naam: wijk.naam }))).execute();
      const homes = tellings.filter(({ household }) => household.gebied.gemeente === gemeente).flatMap(({ household: { wijk, persoonslijsten: [one] } }) => (one?.verblijfplaats.soort === 'adres' ? [[one.verblijfplaats.postcode ?? '', wijk.code] as const] : []));
      for (const [postcode, wijk] of new Map(homes)) await tx.insertInto('postcode_wijk').values({ gemeente, postcode, wijk }).execute();
    }
    return hireStaff(tx, story);
  });
  /** Answers the moment. */
  const goTo = async (telling: Telling): Promise<Temporal.Instant> => {
    const begin = beginOf(telling);
    // Readers pass over months that lie behind them; here the clock goes back.
    await env.database.write(scope, (tx) => tx.updateTable('lezer').set({ maand: monthOf(begin) }).where('gemeente', 'in', codes).execute());
    clock.set(begin.toString());
    return begin;
  };
  return { clock, story, staff, goTo };
}

/** The tellings of each place, in the order of places. */
export function byPlace(tellings: readonly Telling[]): [Telling, ...Telling[]][] {
  return [...Map.groupBy(tellings, ({ place }) => place)].toSorted(([a], [b]) => a - b).map(([, [one, ...more]]) => [required(one, 'a telling'), ...more]);
}
