import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { conflict, invalidInput, notFound } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { findContact } from '../../registers/dossier/index.ts';
import { addTaak, finishTaken, houderOf } from '../../registers/taak/index.ts';
import { checkBudgetplan } from './check-budgetplan.ts';
import { listDelen } from './list-delen.ts';
import { bekwaamheidspunten, kwaliteitseisen } from './pgb.ts';
import { budgetplanBeoordeeld, budgetplanGewijzigd, budgetplanIngediend, budgetplanOpgesteld } from './pgb.events.ts';
import { changeBudgetplan, isAbout, listBudgetplannen, type LoadedBudgetplan } from './pgb.queries.ts';
import type { BudgetplanBeoordeling, BudgetplanOpstelling, BudgetplanVersie, BudgetplanWijziging } from './pgb.schema.ts';
import { sendOordeel } from './pgb-letters.ts';
import { findDeel, grensOf } from './show-pgb.ts';

type Made = Static<typeof BudgetplanVersie>;
const taak = 'budgetplan.beoordelen';

/** Begins a budgetplan for help that is a pgb in the plan or by decision; takes over what was agreed to before. */
export async function drawUpBudgetplan({ tx, gemeente, input: { dossier, voorziening, van }, newId, publish }: CommandContext<Static<typeof BudgetplanOpstelling>, object>): Promise<Made> {
  const deel = (await listDelen(tx, gemeente, dossier)).find((one) => one.voorziening === voorziening && one.van === van);
  if (!deel) throw notFound();
  if (deel.leveringsvorm !== 'pgb') throw conflict('GeenPgb', { nl: 'In het plan staat deze hulp niet als pgb. Bespreek met uw contactpersoon of u het zelf wilt regelen.', en: 'In the plan this help is not a pgb. Talk with your contact whether you want to arrange it yourself.' });
  const earlier = (await listBudgetplannen(tx, gemeente, dossier)).filter((plan) => isAbout(plan, deel));
  const open = earlier.find(({ toestand }) => toestand !== 'akkoord' && toestand !== 'vervangen');
  if (open) return { id: open.id, versie: open.versie };
  const id = newId();
  const empty = { regels: [], waarom: '', kwaliteit: '', hulp: '', punten: {} };
  await tx.insertInto('budgetplan').values({ gemeente, id, dossier, persoon: deel.persoon, voorziening, van, tot: deel.tot, inhoud: earlier.find(({ toestand }) => toestand === 'akkoord')?.inhoud ?? empty, toestand: 'concept', oordeel: '', ingediend_op: null, beoordeeld_op: null, beoordeeld_door: null, versie: 1 }).execute();
  publish(dossier, budgetplanOpgesteld, { budgetplan: id, dossier });
  return { id, versie: 1 };
}

/** Keeps what was written, also when it is not complete yet. */
export async function changeInhoud({ tx, gemeente, input: { inhoud }, loaded, publish }: CommandContext<Static<typeof BudgetplanWijziging>, LoadedBudgetplan>): Promise<Made> {
  const ids = inhoud.regels.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw invalidInput([{ pad: '/inhoud/regels', uitleg: { nl: 'Elke regel heeft een eigen kenmerk.', en: 'Each line has an id of its own.' } }]);
  const versie = await changeBudgetplan(tx, gemeente, loaded, { inhoud });
  publish(loaded.dossier, budgetplanGewijzigd, { budgetplan: loaded.id, dossier: loaded.dossier });
  return { id: loaded.id, versie };
}

/** Sends it to the access, when nothing is missing and it stays within the tarieven and the sum. */
export async function submitBudgetplan({ tx, gemeente, loaded: plan, moment, newId, publish }: CommandContext<unknown, LoadedBudgetplan>): Promise<Made> {
  const fouten = checkBudgetplan(plan.inhoud, grensOf(plan, await findDeel(tx, gemeente, plan)));
  if (fouten.length > 0) throw invalidInput(fouten);
  const at = isoMoment(moment);
  const versie = await changeBudgetplan(tx, gemeente, plan, { toestand: 'ingediend', ingediend_op: at });
  const { regisseur } = await findContact(tx, gemeente, plan.dossier);
  await addTaak(tx, { id: newId(), gemeente, houder: houderOf({ regisseur: regisseur?.id }), dossier: plan.dossier, soort: taak, onderwerp: plan.id, titel: 'Budgetplan beoordelen', uiterlijk: null, moment: at });
  publish(plan.dossier, budgetplanIngediend, { budgetplan: plan.id, dossier: plan.dossier });
  return { id: plan.id, versie };
}

/** The access agrees, when the ten points and the demands on the help are met and the sum still fits; or asks to complete it. The inwoner gets a letter. */
export async function judgeBudgetplan(context: CommandContext<Static<typeof BudgetplanBeoordeling>, LoadedBudgetplan>): Promise<Made> {
  const { tx, gemeente, input: { akkoord, bekwaam, kwaliteit, oordeel }, loaded: plan, actor, moment, newId, publish } = context;
  const at = isoMoment(moment);
  if (akkoord) {
    const fouten = checkBudgetplan(plan.inhoud, grensOf(plan, await findDeel(tx, gemeente, plan)));
    if (fouten.length > 0) throw invalidInput(fouten);
    if (bekwaam.length < bekwaamheidspunten.length) throw invalidInput([{ pad: '/bekwaam', uitleg: { nl: 'Akkoord kan als het op alle tien punten lukt, alleen of met hulp. Vraag anders om het plan aan te vullen.', en: 'You can agree when all ten points work out, alone or with help. Otherwise ask to complete the plan.' } }]);
    if (kwaliteit.length < kwaliteitseisen.length) throw invalidInput([{ pad: '/kwaliteit', uitleg: { nl: 'Akkoord kan als de hulp veilig, doeltreffend en cliëntgericht is. Vraag anders om het plan aan te vullen.', en: 'You can agree when the help is safe, effective and centred on the client. Otherwise ask to complete the plan.' } }]);
    for (const other of (await listBudgetplannen(tx, gemeente, plan.dossier)).filter((one) => one.toestand === 'akkoord' && isAbout(one, plan))) await changeBudgetplan(tx, gemeente, other, { toestand: 'vervangen' });
  }
  const versie = await changeBudgetplan(tx, gemeente, plan, { toestand: akkoord ? 'akkoord' : 'aanvullen', oordeel, beoordeeld_op: at, beoordeeld_door: actorKey(actor) });
  await finishTaken(tx, gemeente, plan.id, taak, at);
  await sendOordeel(tx, { id: newId(), gemeente, persoon: plan.persoon, dossier: plan.dossier, moment: at, akkoord, oordeel });
  publish(plan.dossier, budgetplanBeoordeeld, { budgetplan: plan.id, dossier: plan.dossier, akkoord });
  return { id: plan.id, versie };
}
