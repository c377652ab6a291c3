import { fixedClock, monthOf } from '../../../../src/platform/time/clock.ts';
import { Temporal } from '../../../../src/platform/time/temporal.ts';
import type { Environment } from '../../../../src/platform/act/environment.ts';
import type { Module } from '../../../../src/platform/act/module.ts';
import { makeRegistry } from '../../../../src/platform/act/registry.ts';
import type { Actor } from '../../../../src/platform/access/actor.ts';
import { makeConductor } from '../../../../src/platform/journal/conductor.ts';
import { findGrants } from '../../../../src/registers/dossier/index.ts';
import { required } from '../../../../src/platform/required.ts';
import { gebieden } from '../../gebieden.ts';
import type { DemoHuishouden } from '../../huishoudens.ts';
import { seeded } from '../../seeded.ts';
import { hireStaff } from '../../staff.ts';

/** A story told again: the household, and the place of the story among all. */
export interface Telling {
  readonly household: DemoHuishouden;
  readonly place: number;
}

const first = Temporal.Instant.from('2025-01-06T09:00:00Z');
const codes = gebieden.map(({ gemeente }) => gemeente);
const scope = { gemeenten: codes, actor: 's:demo', houder: '', doel: 'demo' };

/** Each story begins on its own day: one story told for two households is the same to the minute. */
const beginOf = ({ place }: Telling): Temporal.Instant => first.add({ hours: 24 * 7 * place });

async function makeWorld(env: Environment, tellings: readonly Telling[]) {
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
  // Readers pass over months that lie behind them; here the clock goes back.
  const goBack = (moment: Temporal.Instant) => env.database.write(scope, (tx) => tx.updateTable('lezer').set({ maand: monthOf(moment) }).where('gemeente', 'in', codes).execute());
  return { clock, story, staff, goBack };
}

/** The tellings of each place, in the order of places. */
const byPlace = (tellings: readonly Telling[]): Telling[][] => [...Map.groupBy(tellings, ({ place }) => place)].toSorted(([a], [b]) => a - b).map(([, list]) => list);

/** Tells the beginning of each story: those of one place side by side, minute by minute. */
export async function tellAlone(env: Environment, modules: readonly Module[], tellings: readonly Telling[]): Promise<void> {
  const { clock, story, staff: { staff }, goBack } = await makeWorld(env, tellings);
  const registry = makeRegistry(modules, story, findGrants);
  const act = async (actor: Actor, name: string, input: object): Promise<Record<string, string>> => (await registry.execute(name, input, { actor, spoor: '0'.repeat(32) })).output as Record<string, string>;
  for (const same of byPlace(tellings)) {
    const start = beginOf(required(same[0], 'a telling'));
    await goBack(start);
    const at = (minutes: number): void => clock.set(start.add({ minutes }).toString());
    at(0);
    const known = [];
    for (const { household: { gebied: { gemeente }, vrager } } of same) known.push(required((await act(staff('klantcontact'), 'bevraging.opvraging', { gemeente, bsn: vrager }))['persoon'], 'a person'));
    at(6);
    const meldingen = [];
    for (const persoon of known) meldingen.push(required((await act(staff('klantcontact'), 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'Het lukt mij niet meer alleen.' }))['id'], 'a melding'));
    at(90);
    for (const id of meldingen) await act(staff('teamleider'), 'melding.toedeling', { id, regisseur: staff('generalist').id, zwaarte: 'enkelvoudig' });
    await makeConductor(story, modules, () => Promise.resolve(codes), (error) => { throw error; }).settle();
  }
}
