import type { Actor } from '../../../platform/access/actor.ts';
import { kindsOf } from '../../../platform/journal/conductor.ts';
import type { Reader } from '../../../platform/journal/reader.ts';
import { runReader } from '../../../platform/journal/run-reader.ts';
import { sealGemeente } from '../../../platform/journal/sealer.ts';
import type { TestDatabase } from '../../../platform/testing/engines.ts';
import { asSystem } from '../../../platform/testing/people.ts';
import { makeTestSpil, type TestSpil } from '../../../platform/testing/spil.ts';
import { Temporal } from '../../../platform/time/temporal.ts';
import { document } from '../../../registers/document/index.ts';
import { findGrants } from '../../../registers/dossier/index.ts';
import { postvak } from '../../../registers/postvak/index.ts';
import { taak } from '../../../registers/taak/index.ts';
import { meetTermijn, termijn } from '../../../registers/termijn/index.ts';
import { voorziening } from '../../../registers/voorziening/index.ts';
import { aanvraag } from '../../../toegang/aanvraag/index.ts';
import { beschikking } from '../../../toegang/beschikking/index.ts';
import { answersOf, runningOf, setUpBesluit, type BesluitSpil } from '../../../toegang/beschikking/testing/beschikking-setup.ts';
import { gesprek } from '../../../toegang/gesprek/index.ts';
import { melding } from '../../../toegang/melding/index.ts';
import { ondersteuningsplan } from '../../../toegang/ondersteuningsplan/index.ts';
import { bezwaar } from '../index.ts';

const modules = [document, postvak, taak, termijn, voorziening, melding, gesprek, ondersteuningsplan, aanvraag, beschikking, bezwaar] as const;
export type BezwaarSpil = TestSpil<typeof modules>;

/** Spil with all that an objection stands on. */
export const bezwaarSpil = (db: TestDatabase): BezwaarSpil => makeTestSpil(db, modules, findGrants);

/** Seals and reads all there is now in this one gemeente. */
export async function settle(spil: BezwaarSpil, { code }: { readonly code: string }): Promise<void> {
  let work: number;
  do {
    work = await sealGemeente(spil.env.database, code);
    for (const reader of modules.flatMap((m): readonly Reader[] => ('readers' in m ? m.readers : []))) work += await runReader({ env: spil.env, kinds: kindsOf(modules), reader, gemeente: code });
  } while (work > 0);
}

export type Wereld = Awaited<ReturnType<typeof setUpRefusal>>;

/** A refusal that was made known on 10 March 2026, who took it, and a colleague who did not. */
export async function setUpRefusal(spil: BezwaarSpil) {
  const besluit = spil as unknown as BesluitSpil;
  const w = await setUpBesluit(besluit);
  await asSystem(spil, w.code, (tx) => meetTermijn(tx, w.code, w.melding, 'wmo-onderzoek', Temporal.PlainDate.from('2026-03-10')));
  await spil.as(w.inwoner, 'aanvraag.indiening', { melding: w.melding, toelichting: 'Ik wil tien uur hulp.' });
  await settle(spil, w);
  const { beschikking: id } = await runningOf(besluit, w);
  const antwoorden = await answersOf(besluit, w, id);
  await spil.as(w.beslisser, 'beschikking.toetsing', { id, antwoorden, onderdelen: [], gronden: ['eigen-kracht'], motivering: 'Uw zoon doet het huishouden.' }, { ifMatch: 1 });
  await spil.as(w.beslisser, 'beschikking.vaststelling', { id }, { ifMatch: 2 });
  await settle(spil, w);
  const behandelaar: Actor = await w.gemeente.staff('beschikkingen', 'Joris Kuiper');
  return { ...w, beschikking: id, behandelaar };
}

/** Takes an objection all the way to just before the decision, with a hearing. */
export async function hearExample(spil: BezwaarSpil, w: Wereld, id: string): Promise<void> {
  const versie = async () => (await spil.as(w.behandelaar, 'bezwaar.gegevens', { id })).versie;
  await spil.as(w.behandelaar, 'bezwaar.opneming', { id }, { ifMatch: await versie() });
  const op = spil.clock.now().add({ hours: 24 * 14 });
  await spil.as(w.behandelaar, 'bezwaar.hoorzitting', { id, op: op.toString(), plaats: 'Gemeentehuis, kamer 3' }, { ifMatch: await versie() });
  spil.clock.set(op.add({ hours: 2 }).toString());
  await spil.as(w.behandelaar, 'bezwaar.verslag', { id, verslag: 'Mevrouw Duin vertelt dat haar zoon verhuist.' }, { ifMatch: await versie() });
}
