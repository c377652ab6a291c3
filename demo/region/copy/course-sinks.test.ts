import { expect, it } from 'vitest';
import { required } from '../../../src/platform/required.ts';
import { strict } from '../../../src/platform/testing/shared-data.ts';
import { listDemoHuishoudens } from '../index.ts';
import { producten } from '../producten.ts';
import { seeded } from '../seeded.ts';
import { onderweg, verlopen } from '../tell/tell-ordinary.ts';
import type { Verhaal } from '../verhaal.ts';
import type { Course, Telling } from './testing/make-world.ts';
import { proveSinks } from './testing/prove-sinks.ts';
import { tellCourses } from './testing/tell-courses.ts';

type Whole = Telling & { readonly course: Course };

const storyOf = ({ household: { huis, situatie }, course: { seed } }: Whole): Verhaal => situatie.tell(huis, seeded(seed));

/** Nobody whom the story invents beside the household bears its name: a copy would give them its new one. */
function isNobodyElses(one: Whole): boolean {
  const { gesprek } = storyOf(one);
  const invented = [...gesprek.netwerk, ...(gesprek.gezelschap ?? [])].map(({ naam }) => naam ?? '');
  return !one.household.huis.mensen.some(({ achternaam }) => invented.some((naam) => naam.includes(achternaam)));
}

/** Help is decided upon and goes by message to an aanbieder, so that the course is long. */
function isByMessage(one: Whole): boolean {
  return storyOf(one).plan.doelen.some(({ stappen }) => stappen.some(({ hulp }) => {
    const product = hulp === undefined ? undefined : producten[hulp.product];
    return hulp?.pgb === undefined && product !== undefined && product.wet !== 'participatie' && product.vrij !== true;
  }));
}

/** Of every course, and every stop on the way, a household that goes it in the demo. */
function listCourses(): Whole[] {
  const all = listDemoHuishoudens().map((household, place): Whole => {
    const seed = 2026 + place;
    const halte = onderweg[place]?.[0];
    return { household, place, course: halte === undefined ? { seed, verloop: required(verlopen[place % verlopen.length], 'a course') } : { seed, verloop: 'gewoon', halte } };
  }).filter(isNobodyElses);
  const chosen = new Map([...all, ...all.filter(isByMessage)].map((one) => [`${one.course.verloop} ${one.course.halte ?? ''}`, one]));
  return [...chosen.values()].map((one, place) => ({ ...one, place }));
}

const courses = listCourses();

/** Of these most is written: help in haste, a message that was refused and sent anew, and two kinds of help that began and ended. */
const long: ReadonlySet<string> = new Set(['bevestigd', 'hersteld', 'afgerond']);

// The embedded engine is asked the same, and takes long: there some of the courses, and all of them in strict mode.
proveSinks('every course of the demo told, and each', (engine) => {
  const told = courses.filter(({ course: { verloop, halte } }) => engine === 'postgres' || strict || long.has(halte ?? verloop));
  return { told, copies: told.length, tell: tellCourses };
});

it('tells every course that the copied region has', () => {
  expect(new Set(courses.map(({ course }) => course.verloop))).toEqual(new Set(verlopen));
  expect(new Set(courses.map(({ course }) => course.halte))).toEqual(new Set([undefined, ...onderweg.map(([halte]) => halte)]));
});
