import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { conflict, invalidAt } from '../../platform/error.ts';
import { spellEuro } from '../../platform/spell-euro.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { betalingVastgelegd, declaratieOpgegeven, zorgovereenkomstBeeindigd, zorgovereenkomstVastgelegd } from './pgb.events.ts';
import { listMaanden, loadBudgetplan, lockMaanden, type LoadedBudgetplan, type LoadedZorgovereenkomst } from './pgb.queries.ts';
import type { Beeindiging, Maandopgave, Maandstand, Zorgovereenkomst } from './pgb.schema.ts';
import { findDeel, leftFor } from './show-pgb.ts';

/** Writes down what was agreed with somebody of the budgetplan: within its period, and not above the tarief that the access agreed to. */
export async function agree({ tx, gemeente, input, loaded: plan, actor, moment, newId, publish }: CommandContext<Static<typeof Zorgovereenkomst>, LoadedBudgetplan>): Promise<{ id: string }> {
  const deel = await findDeel(tx, gemeente, plan);
  if (deel?.toegekend !== true) throw conflict('PgbNietToegekend', { nl: 'Er is nog geen besluit over dit pgb. Daarna kunt u afspraken vastleggen.', en: 'There is no decision on this pgb yet. After that you can write down agreements.' });
  const regel = plan.inhoud.regels.find(({ id }) => id === input.regel);
  if (!regel) throw invalidAt('/regel', 'Kies iemand uit uw budgetplan.', 'Choose somebody of your budgetplan.');
  const most = spellEuro(regel.uurtarief);
  if (input.uurtarief > regel.uurtarief) throw invalidAt('/uurtarief', `In uw budgetplan staat ${most.nl} per uur. Spreek niet meer af, of maak een nieuw budgetplan.`, `Your budgetplan says ${most.en} an hour. Do not agree on more, or make a new budgetplan.`);
  if (input.van < deel.van || input.van > deel.tot) throw invalidAt('/van', 'Deze dag valt buiten uw pgb.', 'This day is outside your pgb.');
  if (input.tot < input.van || input.tot > deel.tot) throw invalidAt('/tot', 'Deze dag ligt voor de eerste dag of na het einde van uw pgb.', 'This day is before the first day or after the end of your pgb.');
  const id = newId();
  const { wie, vorm, minuten, frequentie } = regel;
  await tx.insertInto('zorgovereenkomst').values({ gemeente, id, dossier: plan.dossier, budgetplan: plan.id, regel: regel.id, wie, vorm, minuten, frequentie, uurtarief: input.uurtarief, van: input.van, tot: input.tot, svb_nummer: input.svbNummer, vastgelegd_op: isoMoment(moment), vastgelegd_door: actorKey(actor) }).execute();
  publish(plan.dossier, zorgovereenkomstVastgelegd, { zorgovereenkomst: id, dossier: plan.dossier });
  return { id };
}

/** Gives an agreement an earlier last day; not before a month that was declared or paid. */
export async function endAgreement({ tx, gemeente, input: { tot }, loaded: { id, dossier, ...one }, publish }: CommandContext<Static<typeof Beeindiging>, LoadedZorgovereenkomst>): Promise<{ id: string }> {
  if (tot < one.van || tot >= one.tot) throw invalidAt('/tot', 'Kies een dag in de tijd van deze afspraak, voor de dag waarop hij nu al stopt.', 'Choose a day within this agreement, before the day on which it ends already.');
  const later = (await listMaanden(tx, gemeente, dossier)).some(({ zorgovereenkomst, maand }) => zorgovereenkomst === id && maand > tot.slice(0, 7));
  if (later) throw invalidAt('/tot', 'Na deze dag is er al gedeclareerd of betaald.', 'Something was declared or paid after this day already.');
  await tx.updateTable('zorgovereenkomst').set({ tot }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  publish(dossier, zorgovereenkomstBeeindigd, { zorgovereenkomst: id, dossier });
  return { id };
}

type Maandkolom = 'gedeclareerd' | 'betaald';
type Monthly = CommandContext<Static<typeof Maandopgave>, LoadedZorgovereenkomst>;

/** The holder notes what was declared at the SVB for a month. */
export const declare = (context: Monthly): Promise<Static<typeof Maandstand>> => noteMaand(context, 'gedeclareerd', declaratieOpgegeven);

/** The gemeente notes what the SVB paid for a month (Wmo 2015 art. 2.6.2): Spil pays nothing itself. */
export const recordPayment = (context: Monthly): Promise<Static<typeof Maandstand>> => noteMaand(context, 'betaald', betalingVastgelegd);

async function noteMaand(context: Monthly, column: Maandkolom, event: typeof declaratieOpgegeven): Promise<Static<typeof Maandstand>> {
  const { loaded: { id, dossier }, input: { maand }, publish } = context;
  const over = await writeMaand(context, column);
  publish(dossier, event, { zorgovereenkomst: id, dossier, maand });
  return { id, over };
}

/** What is declared and paid together never passes what was granted, also when two write at once. Answers what is left then. */
async function writeMaand({ tx, gemeente, input: { maand, bedrag }, loaded: { id, dossier, budgetplan, van, tot }, moment, today }: Monthly, column: Maandkolom): Promise<number> {
  if (maand < van.slice(0, 7) || maand > tot.slice(0, 7)) throw invalidAt('/maand', 'Deze maand valt buiten de afspraak.', 'This month is outside the agreement.');
  if (maand > today.toString().slice(0, 7)) throw invalidAt('/maand', 'Deze maand moet nog komen.', 'This month is still to come.');
  await lockMaanden(tx, gemeente, dossier);
  const plan = await loadBudgetplan(tx, gemeente, budgetplan);
  const deel = await findDeel(tx, gemeente, plan);
  const values = { [column]: bedrag, gewijzigd_op: isoMoment(moment) };
  await tx.insertInto('pgb_maand').values({ gemeente, zorgovereenkomst: id, maand, dossier, budgetplan, gedeclareerd: null, betaald: null, ...values }).onConflict((same) => same.columns(['gemeente', 'zorgovereenkomst', 'maand']).doUpdateSet(values)).execute();
  const over = await leftFor(tx, gemeente, plan, deel?.toegekend === true ? deel.budget ?? 0 : 0, deel ?? plan);
  const much = spellEuro(-over);
  if (over < 0) throw invalidAt('/bedrag', `Dit is ${much.nl} meer dan er over is van het pgb. Er is niets opgeschreven.`, `This is ${much.en} more than what is left of the pgb. Nothing was written down.`);
  return over;
}
