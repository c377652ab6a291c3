import type { Actor } from '../../../platform/access/actor.ts';
import { kindsOf } from '../../../platform/journal/conductor.ts';
import type { Reader } from '../../../platform/journal/reader.ts';
import { runReader } from '../../../platform/journal/run-reader.ts';
import { sealGemeente } from '../../../platform/journal/sealer.ts';
import { asSystem } from '../../../platform/testing/people.ts';
import type { TestDatabase } from '../../../platform/testing/engines.ts';
import { present } from '../../../platform/testing/present.ts';
import { makeTestSpil, type TestSpil } from '../../../platform/testing/spil.ts';
import { findGrants } from '../../../registers/dossier/index.ts';
import { document } from '../../../registers/document/index.ts';
import { voorziening } from '../../../registers/voorziening/index.ts';
import { aanvraag } from '../../aanvraag/index.ts';
import { gesprek } from '../../gesprek/index.ts';
import { melding } from '../../melding/index.ts';
import { ondersteuningsplan } from '../../ondersteuningsplan/index.ts';
import { offerExample, setUpPlan } from '../../ondersteuningsplan/testing/plan-setup.ts';
import { beschikking } from '../index.ts';

const modules = [document, voorziening, melding, gesprek, ondersteuningsplan, aanvraag, beschikking] as const;
export type BesluitSpil = TestSpil<typeof modules>;

/** Spil with all that a decision stands on. */
export const besluitSpil = (db: TestDatabase): BesluitSpil => makeTestSpil(db, modules, findGrants);

export type Wereld = Awaited<ReturnType<typeof setUpBesluit>>;

/** A household with a regisseur and a productenboek, and a medewerker beschikkingen. */
export async function setUpBesluit(spil: BesluitSpil, options: Parameters<typeof setUpPlan>[1] = {}) {
  const w = await setUpPlan(spil as unknown as Parameters<typeof setUpPlan>[0], options);
  const beslisser: Actor = await w.gemeente.staff('beschikkingen', 'Ilse de Vries');
  return { ...w, beslisser };
}

/** Seals and reads all there is now in this one gemeente: a test has made many. */
export async function settle(spil: BesluitSpil, { code }: Pick<Wereld, 'code'>): Promise<void> {
  let work: number;
  do {
    work = await sealGemeente(spil.env.database, code);
    for (const reader of modules.flatMap((m): readonly Reader[] => ('readers' in m ? m.readers : []))) work += await runReader({ env: spil.env, kinds: kindsOf(modules), reader, gemeente: code });
  } while (work > 0);
}

/** A plan that both signed, and all that follows by itself; answers the aanvraag and the beschikking to check. */
export async function signExample(spil: BesluitSpil, w: Wereld, more: Parameters<typeof offerExample>[2] = {}) {
  const plan = await offerExample(spil as unknown as Parameters<typeof offerExample>[0], w, more);
  for (const actor of [w.generalist, w.inwoner]) await spil.as(actor, 'ondersteuningsplan.ondertekening', { id: plan.id, digest: plan.digest });
  await settle(spil, w);
  return { plan, ...(await runningOf(spil, w)) };
}

/** The newest aanvraag of the household with its beschikking. */
export async function runningOf(spil: BesluitSpil, w: Wereld): Promise<{ aanvraag: string; beschikking: string }> {
  const row = await asSystem(spil, w.code, (tx) => tx.selectFrom('beschikking').select(['id', 'aanvraag']).where('dossier', '=', w.dossier).where('soort', '=', 'aanvraag').orderBy('id', 'desc').executeTakeFirst());
  const { id, aanvraag: of } = present(row);
  return { aanvraag: present(of), beschikking: id };
}

/** All answers of the checklist, right or as said. */
export async function answersOf(spil: BesluitSpil, w: Wereld, id: string, no: Readonly<Record<string, string>> = {}) {
  const { vragen } = await spil.as(w.beslisser, 'beschikking.gegevens', { id });
  return vragen.map(({ code }) => ({ code, ja: no[code] === undefined, toelichting: no[code] ?? '' }));
}

/** Checks everything as asked and takes the decision. */
export async function decideExample(spil: BesluitSpil, w: Wereld, id: string, part: object = {}, rest: object = {}) {
  const { onderdelen, versie } = await spil.as(w.beslisser, 'beschikking.gegevens', { id });
  const input = { id, antwoorden: await answersOf(spil, w, id), onderdelen: onderdelen.map((o) => ({ id: o.id, oordeel: 'toegekend' as const, ...part })), ...rest };
  await spil.as(w.beslisser, 'beschikking.toetsing', input, { ifMatch: versie });
  await spil.as(w.beslisser, 'beschikking.vaststelling', { id }, { ifMatch: versie + 1 });
}
