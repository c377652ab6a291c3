import { expect, it } from 'vitest';
import { required } from '../../../src/platform/required.ts';
import { listDemoHuishoudens } from '../index.ts';
import { producten } from '../producten.ts';
import { seeded } from '../seeded.ts';
import { onderweg, verlopen } from '../tell/tell-ordinary.ts';
import { proveSinks } from './testing/prove-sinks.ts';
import { tellCourses, type Telling } from './testing/tell-alone.ts';

const households = listDemoHuishoudens();

type Course = Telling & { readonly course: NonNullable<Telling['course']> };

/** Nobody whom the story invents beside the household bears its name: a copy would give them its new one. */
function isNobodyElses({ household: { huis, situatie }, course: { seed } }: Course): boolean {
  const { gesprek } = situatie.tell(huis, seeded(seed));
  const invented = [...gesprek.netwerk, ...(gesprek.gezelschap ?? [])].map(({ naam }) => naam ?? '');
  return !huis.mensen.some(({ achternaam }) => invented.some((naam) => naam.includes(achternaam)));
}

/** Of every course, and every stop on the way, a household that goes it in the demo; one where help goes by message, where there is one. */
function listCourses(): Course[] {
  const courses = households.map((household, place): Course => {
    const seed = 2026 + place;
    const halte = onderweg[place]?.[0];
    return { household, place, course: halte === undefined ? { seed, verloop: required(verlopen[place % verlopen.length], 'a course') } : { seed, verloop: 'gewoon', halte } };
  });
  const helped = courses.filter(({ household, course: { seed } }) => household.situatie.tell(household.huis, seeded(seed)).plan.doelen.some(({ stappen }) => stappen.some(({ hulp }) => {
    const product = hulp === undefined ? undefined : producten[hulp.product];
    return hulp?.pgb === undefined && product !== undefined && product.wet !== 'participatie' && product.vrij !== true;
  })));
  const chosen = new Map([...courses.filter(isNobodyElses), ...helped.filter(isNobodyElses)].map((one) => [`${one.course.verloop} ${one.course.halte ?? ''}`, one]));
  return [...chosen.values()].map((one, place) => ({ ...one, place }));
}

// One half of them on each engine: what is copied are rows, by statements that both engines are asked above.
proveSinks('every course of the demo told, and each', (engine) => {
  const told = listCourses().filter((_, at) => (at % 2 === 0) === (engine === 'embedded'));
  return { told, copies: told.length, tell: tellCourses };
});

it('tells every course that the copied region has', () => {
  expect(new Set(listCourses().map(({ course }) => course.verloop))).toEqual(new Set(verlopen));
  expect(new Set(listCourses().map(({ course }) => course.halte))).toEqual(new Set([undefined, ...onderweg.map(([halte]) => halte)]));
});
