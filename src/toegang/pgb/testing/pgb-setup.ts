import { makeTestSpil, type TestSpil } from '../../../platform/testing/spil.ts';
import type { TestDatabase } from '../../../platform/testing/engines.ts';
import { findGrants } from '../../../registers/dossier/index.ts';
import { document } from '../../../registers/document/index.ts';
import { postvak } from '../../../registers/postvak/index.ts';
import { voorziening } from '../../../registers/voorziening/index.ts';
import { aanvraag } from '../../aanvraag/index.ts';
import { beschikking } from '../../beschikking/index.ts';
import { decideExample, setUpBesluit, signExample, type BesluitSpil } from '../../beschikking/testing/beschikking-setup.ts';
import { gesprek } from '../../gesprek/index.ts';
import { melding } from '../../melding/index.ts';
import { ondersteuningsplan } from '../../ondersteuningsplan/index.ts';
import { exampleDoel, exampleInterventie } from '../../ondersteuningsplan/testing/example-plan.ts';
import { pgb } from '../index.ts';
import { bekwaamheidspunten } from '../pgb.ts';
import { exampleInhoud, type Inhoud } from './example-inhoud.ts';

const modules = [document, postvak, voorziening, melding, gesprek, ondersteuningsplan, aanvraag, beschikking, pgb] as const;
export type PgbSpil = TestSpil<typeof modules>;
export const pgbSpil = (db: TestDatabase): PgbSpil => makeTestSpil(db, modules, findGrants);

/** A household of which the plan, signed by both, asks for three hours a week as a pgb; decided on when asked. */
export async function setUpPgb(spil: PgbSpil, { besluit = true, leveringsvorm = 'pgb' }: { besluit?: boolean; leveringsvorm?: 'pgb' | 'natura' } = {}) {
  spil.clock.set('2026-03-10T09:00:00Z');
  const own = spil as unknown as BesluitSpil;
  const w = await setUpBesluit(own);
  const part = leveringsvorm === 'pgb' ? { leveringsvorm, organisatie: null, pgb: { motivering: 'Zij kent haar helpers', beheer: 'Haar zoon' } } : {};
  const doelen = [exampleDoel('doel-1', { interventies: [exampleInterventie('stap-1', 'eigen'), exampleInterventie('stap-2', 'individueel', { maatwerk: w.maatwerk(part) })] })];
  const { beschikking: id } = await signExample(own, w, { doelen });
  if (besluit) await decideExample(own, w, id);
  const see = async () => (await spil.as(w.inwoner, 'pgb.overzicht', { dossier: w.dossier })).items;
  const begin = async () => spil.as(w.inwoner, 'budgetplan.opstelling', { dossier: w.dossier, voorziening: w.products.begeleiding, van: '2026-04-06' });
  const write = (plan: { id: string; versie: number }, more: Partial<Inhoud> = {}) => spil.as(w.inwoner, 'budgetplan.wijziging', { id: plan.id, inhoud: exampleInhoud(more) }, { ifMatch: plan.versie });
  const judge = (id: string, more: object = {}) => spil.as(w.generalist, 'budgetplan.beoordeling', { id, akkoord: true, bekwaam: [...bekwaamheidspunten], kwaliteit: ['veilig', 'doeltreffend', 'clientgericht'], oordeel: 'Goed doordacht.', ...more });
  /** A budgetplan that was agreed to. */
  const agreed = async () => {
    const plan = await write(await begin());
    await spil.as(w.inwoner, 'budgetplan.indiening', { id: plan.id });
    await judge(plan.id);
    return plan.id;
  };
  const contract = (budgetplan: string, more: object = {}) => spil.as(w.inwoner, 'zorgovereenkomst.registratie', { budgetplan, regel: 'regel-1', uurtarief: 2000, van: '2026-04-06', tot: '2026-10-04', svbNummer: '', ...more });
  return { ...w, see, begin, write, judge, agreed, contract };
}
