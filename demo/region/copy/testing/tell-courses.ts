import type { Environment } from '../../../../src/platform/act/environment.ts';
import type { Module } from '../../../../src/platform/act/module.ts';
import { required } from '../../../../src/platform/required.ts';
import { Temporal } from '../../../../src/platform/time/temporal.ts';
import { fillProductenboek } from '../../fill-productenboek.ts';
import type { Productenboek } from '../../producten.ts';
import { seeded } from '../../seeded.ts';
import { makeStage } from '../../stage.ts';
import { tellOrdinary } from '../../tell/tell-ordinary.ts';
import { byPlace, makeWorld, type Telling } from './make-world.ts';

/** Tells each story along its whole course, one after the other, by the steps that tell the demo. */
export async function tellCourses(env: Environment, modules: readonly Module[], tellings: readonly Telling[]): Promise<void> {
  const { clock, story, staff, goTo } = await makeWorld(env, tellings);
  const told = [...new Set(tellings.map(({ household }) => household.gebied.gemeente))].toSorted();
  const stage = makeStage(story, modules, clock, staff, told);
  const empty: Productenboek = (sleutel) => { throw new RangeError(`There is no ${sleutel} yet`); };
  const boeken = new Map<string, Productenboek>();
  for (const gemeente of told) boeken.set(gemeente, await fillProductenboek(stage.open(gemeente, seeded(1), empty)));
  for (const telling of byPlace(tellings).flat()) {
    const { household } = telling;
    const { seed, verloop, halte } = required(telling.course, 'a course');
    await goTo(telling);
    const scene = stage.open(household.gebied.gemeente, seeded(seed), required(boeken.get(household.gebied.gemeente), 'a productenboek'));
    const steps = tellOrdinary(scene, household, verloop, halte);
    for (let step = await steps.next(); step.done !== true; step = await steps.next()) if (Temporal.Instant.compare(step.value, clock.now()) > 0) clock.set(step.value.toString());
    // What still waits to be sent would be read by the aanbieders of the next story.
    const beheer = staff.staff('beheer');
    const { items } = await scene.as(beheer, 'bericht.lijst', { richting: 'uit', aantal: 100 });
    for (const { id } of items.filter(({ toestand }) => toestand === 'klaar').toReversed()) await scene.as(beheer, 'bericht.verzending', { id });
    await stage.settle();
  }
}
