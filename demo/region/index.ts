import fastify from 'fastify';
import { Temporal } from '../../src/platform/time/temporal.ts';
import { fixedClock } from '../../src/platform/time/clock.ts';
import { passFailpoint } from '../../src/platform/failpoint.ts';
import type { Environment } from '../../src/platform/act/environment.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { makeRegistry } from '../../src/platform/act/registry.ts';
import { makeConductor } from '../../src/platform/journal/conductor.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { httpBrpClient } from '../../src/registers/persoon/index.ts';
import { brpStandIn } from '../brp/brp-stand-in.ts';
import { memoryStore, type PersoonslijstStore } from '../brp/persoonslijst-store.ts';
import { laySocialeKaart } from '../sociale-kaart/lay-sociale-kaart.ts';
import { gebieden } from './gebieden.ts';
import { layGround } from './ground.ts';
import { demoHuishoudens, type DemoHuishouden } from './huishoudens.ts';
import { seeded } from './seeded.ts';
import { hireStaff } from './staff.ts';
import { tellHousehold } from './tell-story.ts';

const size = 60;
const standInPath = '/haalcentraal/api/brp';

/** The invented households of the demo, the same at every run. */
export function listDemoHuishoudens(): DemoHuishouden[] {
  return demoHuishoudens().take(size).toArray();
}

/** Everybody of the demo, as the stand-in for the BRP knows them. */
export function demoStore(): PersoonslijstStore {
  return memoryStore(listDemoHuishoudens().flatMap((household) => household.persoonslijsten));
}

/** Is there no demo region yet? */
export async function isEmpty(env: Environment): Promise<boolean> {
  const rows = await env.database.read({ gemeenten: [], actor: 's:demo', houder: '', doel: 'demo' }, (tx) => tx.selectFrom('gemeente').select('gemeente').limit(1).execute());
  return rows.length === 0;
}

/**
 * Makes the demo region in an empty database: gemeenten, staff, and a story of two years for each
 * household, told by the same commands that people use, with a clock that the story moves.
 * Answers how many households and acts.
 */
export async function makeDemoRegion(env: Environment, modules: readonly Module[]): Promise<{ huishoudens: number; acts: number }> {
  const chance = seeded(2026);
  const clock = fixedClock('2024-11-22T08:00:00Z');
  const households = listDemoHuishoudens();
  const standIn = fastify();
  await standIn.register(brpStandIn, { prefix: standInPath, store: demoStore(), clock });
  const url = await standIn.listen({ port: 0, host: '127.0.0.1' });
  const story: Environment = { ...env, clock, random: seeded(7).bytes, brp: httpBrpClient({ baseUrl: `${url}${standInPath}` }) };
  try {
    const codes = gebieden.map((gebied) => gebied.gemeente);
    const staff = await env.database.write({ gemeenten: codes, actor: 's:demo', houder: '', doel: 'demo' }, async (tx) => {
      await layGround(tx, households);
      return hireStaff(tx, story);
    });
    const registry = makeRegistry(modules, story, findGrants);
    const conductor = makeConductor(story, modules, () => Promise.resolve(codes), (error) => { throw error; });
    const first = Temporal.Instant.from('2024-11-25T09:00:00Z');
    const last = Temporal.Instant.from('2026-11-20T16:00:00Z');
    const step = Math.floor((last.epochMilliseconds - first.epochMilliseconds) / households.length);
    // Chance of its own: one entry more or less leaves the households as they are.
    await laySocialeKaart({ ...story, random: seeded(11).bytes });
    let acts = 0;
    for (const [index, household] of households.entries()) {
      const start = Temporal.Instant.fromEpochMilliseconds(first.epochMilliseconds + index * step);
      passFailpoint('demo');
      acts += await tellHousehold({ registry, staff, chance, at: (moment) => clock.set(moment.toString()), until: last, settle: () => conductor.settle() }, household, start);
    }
    await conductor.settle();
    return { huishoudens: households.length, acts };
  } finally {
    await standIn.close();
  }
}
