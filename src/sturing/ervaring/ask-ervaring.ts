import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import type { SealedEvent } from '../../platform/journal/event.ts';
import type { Effect } from '../../platform/journal/reader.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { loadToewijzing, toewijzingGestart, toewijzingGestopt, toewijzingStartVerwijderd } from '../../achter-de-toegang/toewijzing/index.ts';
import { listBetrokkenen } from '../../registers/dossier/index.ts';
import { planGeenOvereenstemming, planOvereengekomen } from '../../toegang/ondersteuningsplan/index.ts';
import { vraagmoment } from './ervaring.policy.ts';
import type { Ervaringsoort } from './ervaring.ts';
import './ervaring.tables.ts';

interface Aanleiding {
  readonly soort: Ervaringsoort;
  readonly dossier: string;
  /** The plan or the toewijzing: about each somebody is asked once. */
  readonly onderwerp: string;
  readonly houders: readonly string[];
  readonly vanaf: Temporal.PlainDate;
  readonly categorie: string | null;
  readonly organisatie: string | null;
}

/** After a plan, agreed on or not, everybody who takes part is asked; after help began, who gets it, or else who stands in. */
export const ervaringVragen: Effect = {
  kind: 'effect', naam: 'ervaring-vragen', soorten: [planOvereengekomen.soort, planGeenOvereenstemming.soort, toewijzingGestart.soort, toewijzingGestopt.soort, toewijzingStartVerwijderd.soort],
  async apply(tx, event, env) {
    if (event.soort === toewijzingGestopt.soort) return bringForward(tx, event);
    if (event.soort === toewijzingStartVerwijderd.soort) return takeBack(tx, event);
    return ask(tx, event, env);
  },
};

async function ask(tx: WriteTx, event: SealedEvent, env: Environment): Promise<void> {
  const { gemeente } = event;
  const { waarde } = await policyOn(tx, vraagmoment, gemeente, dayOf(env.clock.now()));
  const { soort, dossier, onderwerp, houders, vanaf, categorie, organisatie } = await (event.soort === toewijzingGestart.soort ? afterStart(tx, event, waarde.naBegin) : afterPlan(tx, event, waarde.naPlan));
  const huis = await tx.selectFrom('dossier as d').innerJoin('huishouden as h', (j) => j.onRef('h.gemeente', '=', 'd.gemeente').onRef('h.id', '=', 'd.huishouden')).select('h.wijk').where('d.gemeente', '=', gemeente).where('d.id', '=', dossier).executeTakeFirst();
  const tot = vanaf.add({ days: waarde.open });
  for (const houder of houders) {
    // Nobody is asked two things at a time.
    const asked = await tx.selectFrom('ervaringsvraag').select('id').where('gemeente', '=', gemeente).where('houder', '=', houder).where('tot', '>=', vanaf.toString()).where('vanaf', '<=', tot.toString()).limit(1).executeTakeFirst();
    if (asked) continue;
    await tx.insertInto('ervaringsvraag').values({
      gemeente, id: newId(parseGemeenteCode(gemeente), env.clock, env.random), dossier, houder, soort, onderwerp, wijk: huis?.wijk ?? null, categorie, organisatie, vanaf: vanaf.toString(), tot: tot.toString(), toestand: 'open',
    }).onConflict((same) => same.columns(['gemeente', 'onderwerp', 'houder']).doNothing()).execute();
  }
}

const participants = async (tx: WriteTx, event: SealedEvent, dossier: string): Promise<string[]> => listBetrokkenen(tx, event.gemeente, dossier, isoMoment(Temporal.Instant.from(event.moment)));

async function afterPlan(tx: WriteTx, event: SealedEvent, days: number): Promise<Aanleiding> {
  const { plan, dossier } = event.inhoud as typeof planOvereengekomen.voorbeeld;
  const houders = (await participants(tx, event, dossier)).map((persoon) => `p:${persoon}`);
  return { soort: 'toegang', dossier, onderwerp: plan, houders, vanaf: dayOf(Temporal.Instant.from(event.moment)).add({ days }), categorie: null, organisatie: null };
}

async function afterStart(tx: WriteTx, event: SealedEvent, days: number): Promise<Aanleiding> {
  const { toewijzing, dossier, begindatum, organisatie } = event.inhoud as typeof toewijzingGestart.voorbeeld;
  const { persoon, categorie } = await loadToewijzing(tx, event.gemeente, toewijzing);
  const all = await participants(tx, event, dossier);
  return { soort: 'voorziening', dossier, onderwerp: toewijzing, houders: (all.includes(persoon) ? [persoon] : all).map((one) => `p:${one}`), vanaf: Temporal.PlainDate.from(begindatum).add({ days }), categorie, organisatie };
}

/** Help that stopped is asked about at once: later it is forgotten. */
async function bringForward(tx: WriteTx, { gemeente, inhoud }: SealedEvent): Promise<void> {
  const { toewijzing, einddatum } = inhoud as typeof toewijzingGestopt.voorbeeld;
  await tx.updateTable('ervaringsvraag').set({ vanaf: einddatum }).where('gemeente', '=', gemeente).where('onderwerp', '=', toewijzing).where('vanaf', '>', einddatum).where('toestand', '=', 'open').execute();
}

/** Help that did not begin after all is not asked about. */
async function takeBack(tx: WriteTx, { gemeente, inhoud }: SealedEvent): Promise<void> {
  const { toewijzing } = inhoud as typeof toewijzingStartVerwijderd.voorbeeld;
  await tx.deleteFrom('ervaringsvraag').where('gemeente', '=', gemeente).where('onderwerp', '=', toewijzing).where('toestand', '=', 'open').execute();
}
