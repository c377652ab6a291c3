import type { Actor } from '../../../platform/access/actor.ts';
import type { Module } from '../../../platform/act/module.ts';
import type { TestDatabase } from '../../../platform/testing/engines.ts';
import { asSystem } from '../../../platform/testing/people.ts';
import { makeTestSpil, type TestSpil } from '../../../platform/testing/spil.ts';
import { document } from '../../../registers/document/index.ts';
import { dossier, findGrants } from '../../../registers/dossier/index.ts';
import { huishouden } from '../../../registers/huishouden/index.ts';
import { postvak } from '../../../registers/postvak/index.ts';
import { taak } from '../../../registers/taak/index.ts';
import { voorziening } from '../../../registers/voorziening/index.ts';
import { aanvraag } from '../../../toegang/aanvraag/index.ts';
import { beschikking } from '../../../toegang/beschikking/index.ts';
import { decideExample, setUpBesluit, signExample, type BesluitSpil } from '../../../toegang/beschikking/testing/beschikking-setup.ts';
import { gesprek } from '../../../toegang/gesprek/index.ts';
import { melding, type Zwaarte } from '../../../toegang/melding/index.ts';
import { ondersteuningsplan } from '../../../toegang/ondersteuningsplan/index.ts';
import { exampleDoel, exampleInterventie } from '../../../toegang/ondersteuningsplan/testing/example-plan.ts';
import { berichtenverkeer } from '../../berichtenverkeer/index.ts';
import { toewijzing } from '../index.ts';

const modules = [dossier, huishouden, taak, postvak, document, voorziening, melding, gesprek, ondersteuningsplan, aanvraag, beschikking, berichtenverkeer, toewijzing] as const;
export type HulpSpil = TestSpil<typeof modules>;

/** Spil with all that help stands on, from the melding to the aanbieder. */
/** `more`: what screens ask of later phases. */
export const hulpSpil = (db: TestDatabase, more: readonly Module[] = []): HulpSpil => makeTestSpil(db, [...modules, ...more] as unknown as typeof modules, findGrants);

export const clientBsn = '999990019';

export const contactOf = async (spil: HulpSpil, actor: Actor, id: string) => (await spil.as(actor, 'dossier.gegevens', { id })).eersteAanspreekpunt;

export type HulpWereld = Awaited<ReturnType<typeof grantPlan>>;

/** A plan with these parts, signed and granted; both aanbieders have an AGB-code, the client a BSN. Told by the acts. */
export async function grantPlan(spil: HulpSpil, { two = false, zwaarte }: { readonly two?: boolean; readonly zwaarte?: Zwaarte } = {}) {
  const besluit = spil as unknown as BesluitSpil;
  spil.clock.set('2026-03-10T09:00:00Z');
  const w = await setUpBesluit(besluit);
  const duinzorg = await w.gemeente.organisation('duinzorg', 'aanbieder');
  const ander = { ...duinzorg, mandaten: [{ gemeente: w.code, rol: 'aanbieder' }] } as const;
  for (const product of [w.products.begeleiding, w.products.beschermdWonen]) await spil.as(w.inkoper, 'voorziening.aanbod', { id: product, leveringsvorm: 'natura', organisatie: ander.organisatie, vanaf: '2026-01-01', tarief: 6000 }, { ifMatch: 3 });
  await asSystem(spil, w.code, async (tx) => {
    for (const [at, org] of [w.aanbieder, ander].entries()) await tx.updateTable('organisatie').set({ agb_code: String(41_000_000 + at * 100_000 + Number(w.code)), telefoon: `0251 00000${at}` }).where('id', '=', org.organisatie).execute();
    await tx.updateTable('persoon').set({ bsn_versleuteld: spil.env.secrets.seal(clientBsn), bsn_index: spil.env.secrets.blindIndex(clientBsn) }).where('id', '=', w.persoon).execute();
    if (zwaarte) await tx.updateTable('melding').set({ zwaarte }).where('id', '=', w.melding).execute();
  });
  const network = exampleInterventie('stap-0', 'netwerk', { omschrijving: 'Zus Ria doet de was', wie: 'Ria' });
  const own = exampleInterventie('stap-1', 'eigen', { omschrijving: 'Ik maak elke zondag een weeklijst' });
  const help = exampleInterventie('stap-2', 'individueel', { maatwerk: w.maatwerk() });
  const also = exampleInterventie('stap-3', 'individueel', { maatwerk: w.maatwerk({ organisatie: ander.organisatie }) });
  const other = exampleDoel('doel-2', { doel: 'Ik wil weer onder de mensen zijn', domein: 'sociaal-netwerk', interventies: [exampleInterventie('stap-4', 'netwerk', { omschrijving: 'Buurman Kees gaat mee wandelen', wie: 'Kees' }), ...(two ? [also] : [])] });
  const { beschikking: id } = await signExample(besluit, w, { doelen: [exampleDoel('doel-1', { interventies: [network, own, help] }), other] });
  const before = await contactOf(spil, w.generalist, w.dossier);
  await decideExample(besluit, w, id);
  await spil.conductor.settle();
  return { ...w, ander, before };
}
