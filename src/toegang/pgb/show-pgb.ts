import type { Static } from 'typebox';
import type { QueryContext } from '../../platform/act/act.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { checkBudgetplan, sumOf } from './check-budgetplan.ts';
import { listDelen, periodeOf, type Deel } from './list-delen.ts';
import { leftOf, priceRegel } from './pgb.ts';
import { isAbout, listBudgetplannen, listMaanden, listZorgovereenkomsten, type LoadedBudgetplan } from './pgb.queries.ts';
import { beoordelaar, schrijver } from './pgb.rights.ts';
import type { BudgetplanGegevens, PgbOverzicht } from './pgb.schema.ts';

/** What a household has or can have as a pgb, and how far it is. */
export async function showPgbs({ tx, gemeente, input: { dossier } }: QueryContext<{ dossier: string }, { readonly dossier: string }>): Promise<Static<typeof PgbOverzicht>> {
  const [delen, plannen, maanden] = [await listDelen(tx, gemeente, dossier), await listBudgetplannen(tx, gemeente, dossier), await listMaanden(tx, gemeente, dossier)];
  return { items: delen.map(({ persoon: _persoon, tarieven: _tarieven, ...deel }) => {
    const own = plannen.filter((plan) => isAbout(plan, deel));
    const stand = (found: LoadedBudgetplan | undefined) => (found === undefined ? null : { id: found.id, toestand: found.toestand, bedrag: sumOf(found.inhoud.regels, periodeOf(deel)) });
    const budget = deel.budget ?? 0;
    const over = leftOfDeel(budget, deel, plannen, maanden);
    return {
      ...deel, aanbod: deel.aanbod.map((one) => ({ ...one })), bezig: stand(own.find(({ toestand }) => toestand === 'concept' || toestand === 'ingediend' || toestand === 'aanvullen')), geldend: stand(own.find(({ toestand }) => toestand === 'akkoord')),
      uitgegeven: budget - over, over: deel.toegekend ? over : null,
    };
  }) };
}

/** The help that a budgetplan is about, as it is now; undefined when the plan no longer asks for it. */
export async function findDeel(tx: ReadTx, gemeente: string, plan: LoadedBudgetplan): Promise<Deel | undefined> {
  return (await listDelen(tx, gemeente, plan.dossier)).find((deel) => isAbout(plan, deel));
}

/** Sum, period and tarieven that a budgetplan is checked against; no money at all where the plan no longer asks for it. */
export const grensOf = (plan: LoadedBudgetplan, deel: Deel | undefined) => ({ budget: deel?.leveringsvorm === 'pgb' ? deel.budget ?? 0 : 0, periode: periodeOf(deel ?? plan), tarieven: deel?.tarieven ?? { formeel: 0, informeel: 0 } });

type About = Pick<Deel, 'voorziening' | 'van' | 'tot'>;
type Maanden = Awaited<ReturnType<typeof listMaanden>>;

/** What is left of a pgb, in centen, by the months of all budgetplannen about it. */
function leftOfDeel(budget: number, deel: About, plannen: readonly LoadedBudgetplan[], maanden: Maanden): number {
  const own = new Set(plannen.filter((plan) => isAbout(plan, deel)).map(({ id }) => id));
  return leftOf(budget, maanden.filter(({ budgetplan }) => own.has(budgetplan)));
}

/** The same, of the pgb that a budgetplan is about. */
export const leftFor = async (tx: ReadTx, gemeente: string, { dossier }: LoadedBudgetplan, budget: number, deel: About): Promise<number> =>
  leftOfDeel(budget, deel, await listBudgetplannen(tx, gemeente, dossier), await listMaanden(tx, gemeente, dossier));

/** A budgetplan with what it is checked against, what is wrong with it, who was agreed with, and what is left. */
export async function showBudgetplan({ tx, gemeente, loaded: plan, today, mag }: QueryContext<unknown, LoadedBudgetplan>): Promise<BudgetplanGegevens> {
  const deel = await findDeel(tx, gemeente, plan);
  const grens = grensOf(plan, deel);
  const maanden = await listMaanden(tx, gemeente, plan.dossier);
  const over = leftOfDeel(grens.budget, deel ?? plan, await listBudgetplannen(tx, gemeente, plan.dossier), maanden);
  const agreements = (await listZorgovereenkomsten(tx, gemeente, plan.dossier)).filter(({ budgetplan }) => budgetplan === plan.id);
  const { id, dossier, voorziening, van, tot, toestand, oordeel, inhoud, versie } = plan;
  return {
    id, dossier, voorziening, naam: deel?.naam ?? '', resultaat: deel?.resultaat ?? '', doelen: deel === undefined ? [] : [deel.doel], van: deel?.van ?? van, tot: deel?.tot ?? tot, toestand, oordeel, inhoud, versie,
    budget: grens.budget, bedrag: sumOf(inhoud.regels, grens.periode), toegekend: deel?.toegekend ?? false, tarieven: grens.tarieven, regelprijzen: inhoud.regels.map((regel) => ({ id: regel.id, prijs: priceRegel(regel, grens.periode) })),
    fouten: checkBudgetplan(inhoud, grens), uitgegeven: grens.budget - over, over,
    zorgovereenkomsten: agreements.map(({ budgetplan: _plan, svb_nummer: svbNummer, ...one }) => ({ ...one, svbNummer, maanden: maanden.filter(({ zorgovereenkomst }) => zorgovereenkomst === one.id).map(({ maand, gedeclareerd, betaald }) => ({ maand, gedeclareerd, betaald })) })),
    vandaag: today.toString(), magSchrijven: mag(schrijver), magBeoordelen: mag(beoordelaar),
  };
}
