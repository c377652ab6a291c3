import type { Environment } from '../../../../src/platform/act/environment.ts';
import type { Module } from '../../../../src/platform/act/module.ts';
import { makeRegistry } from '../../../../src/platform/act/registry.ts';
import type { Actor } from '../../../../src/platform/access/actor.ts';
import { makeConductor } from '../../../../src/platform/journal/conductor.ts';
import { findGrants } from '../../../../src/registers/dossier/index.ts';
import { required } from '../../../../src/platform/required.ts';
import { byPlace, codes, makeWorld, type Telling } from './make-world.ts';

/** Tells the beginning of each story: those of one place side by side, minute by minute. */
export async function tellAlone(env: Environment, modules: readonly Module[], tellings: readonly Telling[]): Promise<void> {
  const { clock, story, staff: { staff }, goTo } = await makeWorld(env, tellings);
  const registry = makeRegistry(modules, story, findGrants);
  const act = async (actor: Actor, name: string, input: object): Promise<Record<string, string>> => (await registry.execute(name, input, { actor, spoor: '0'.repeat(32) })).output as Record<string, string>;
  for (const same of byPlace(tellings)) {
    const start = await goTo(same[0]);
    const at = (minutes: number): void => clock.set(start.add({ minutes }).toString());
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
