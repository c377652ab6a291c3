import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { conflict, Refusal } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon, type Persoonsgegevens } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { mayFileAanvraag } from '../../registers/termijn/index.ts';
import { loadMelding } from '../melding/index.ts';
import { isApproved } from './approval.ts';
import { medewerkerOf } from './draw-up-plan.ts';
import { digestOf, type GetoondPlan } from './getoond-plan.ts';
import { judgePlan, namesIn, type Planstand } from './judge-plan.ts';
import { signaturesNeeded } from './ondersteuningsplan.ts';
import { planVoorgelegd } from './ondersteuningsplan.events.ts';
import { closeVersie, movePlan, type LoadedPlan } from './ondersteuningsplan.queries.ts';
import type { PlanAanbieding } from './ondersteuningsplan.schema.ts';
import { offerLetter } from './plan-brief.ts';
import { planregels } from './plan-fout.ts';
import type { PlanInhoud } from './plan-inhoud.schema.ts';
import { maatwerkOf } from './price-plan.ts';

type Context = CommandContext<Static<typeof PlanAanbieding>, LoadedPlan>;

/**
 * Offers the plan for signing: complete, within the mandate or approved, after the onderzoek, made by
 * somebody who does not work for who is going to deliver. From here on its content is fixed.
 */
export async function offerPlan(context: Context): Promise<{ id: string; nummer: number; versie: number; digest: string }> {
  const { tx, loaded, gemeente, today, moment, actor, newId, publish } = context;
  const stand = await judgePlan(tx, gemeente, loaded, today);
  const inhoud = requireComplete(stand);
  await requireOnderzoek(context, inhoud);
  await requireIndependence(context, inhoud);
  if (!stand.mandaat.binnen && !(await isApproved(tx, gemeente, loaded.id, stand))) {
    throw conflict('BuitenMandaat', { nl: stand.mandaat.redenen.map((r) => r.uitleg.nl).join(' '), en: stand.mandaat.redenen.map((r) => r.uitleg.en).join(' ') }, stand.mandaat.beleid.bron);
  }
  const persoon = await getPersoon(tx, gemeente, loaded.persoon);
  const gegevens = await getGemeente(tx, gemeente);
  const getoond: GetoondPlan = { plan: loaded.id, nummer: loaded.nummer, gemeente: gegevens.naam, inwoner: persoon.naam, generalist: actor.soort === 'medewerker' ? actor.naam : '', inhoud, namen: namesIn(inhoud, stand.feiten) };
  const digest = digestOf(getoond);
  const at = isoMoment(moment);
  const versie = await movePlan(tx, gemeente, loaded);
  await tx.updateTable('plan_versie').set({
    toestand: 'ter-ondertekening', inhoud: JSON.stringify(inhoud), getoond: JSON.stringify(getoond), digest, handtekeningen: JSON.stringify(signaturesNeeded(ageOf(persoon, today))),
    prijs_centen: stand.totaalCenten, beschikking_nodig: stand.beschikkingNodig, aangeboden_door: medewerkerOf(actor), aangeboden_op: at,
  }).where('gemeente', '=', gemeente).where('plan', '=', loaded.id).where('nummer', '=', loaded.nummer).execute();
  await finishTaken(tx, gemeente, loaded.melding, 'plan.opstellen', at);
  await finishTaken(tx, gemeente, loaded.id, ['plan.reactie', 'plan.aanbieden'], at);
  await askSignature(context, actorKey(actor), 'Ondersteuningsplan ondertekenen');
  await sendPost(tx, { gemeente, id: newId(), persoon: persoon.id, dossier: loaded.dossier, document: null, soort: 'plan-ter-ondertekening', ...offerLetter({ taal: persoon.taal, naam: persoon.naam, gemeente: gegevens, generalist: getoond.generalist }), kanaal: 'post', moment: at });
  publish(loaded.dossier, planVoorgelegd, { plan: loaded.id, versie: loaded.nummer, dossier: loaded.dossier, melding: loaded.melding, digest: digest.toString('hex') });
  return { id: loaded.id, nummer: loaded.nummer, versie, digest: digest.toString('hex') };
}

function requireComplete({ oordeel }: Planstand): PlanInhoud {
  if (oordeel.volledig) return oordeel.inhoud;
  throw new Refusal('PlanOnvolledig', 409, { nl: 'Het plan is nog niet af. Kijk wat er nog moet.', en: 'The plan is not finished. See what is missing.' }, {
    artikel: planregels[oordeel.fouten[0]?.regel ?? 'GeenDoel'].bron, fouten: oordeel.fouten.map(({ regel, pad }) => ({ pad, uitleg: planregels[regel].uitleg })),
  });
}

/** A signed plan is an aanvraag, and that comes after the onderzoek; unless it is urgent, or the onderzoek took too long (Wmo 2015 art. 2.3.2 lid 9, 2.3.3). */
async function requireOnderzoek({ tx, loaded, gemeente, today }: Context, inhoud: PlanInhoud): Promise<void> {
  const melding = await loadMelding(tx, gemeente, loaded.melding);
  if (melding.toestand === 'afgehandeld' || melding.toestand === 'ingetrokken') {
    throw conflict('MeldingGesloten', { nl: `De melding is ${melding.toestand}. Een plan hoort bij een melding die nog loopt.`, en: `The melding is ‘${melding.toestand}’. A plan belongs to a melding that is still open.` });
  }
  if (melding.toestand === 'onderzocht' || inhoud.spoed !== undefined) return;
  const oordeel = mayFileAanvraag({ melding: Temporal.PlainDate.from(melding.meldingsdatum), today });
  if (!oordeel.mag) throw conflict('OnderzoekNietAfgerond', { nl: `Stel eerst het verslag vast, of schrijf in het plan waarom het spoed heeft. ${oordeel.reden.nl}`, en: `First fix the report, or write in the plan why it is urgent. ${oordeel.reden.en}` }, oordeel.artikel);
}

/** Nobody offers a plan that binds an inwoner to their own employer (W5). */
async function requireIndependence({ tx, actor }: Context, inhoud: PlanInhoud): Promise<void> {
  const own = await tx.selectFrom('medewerker').select('organisatie').where('id', '=', medewerkerOf(actor)).executeTakeFirst();
  if (!own || !maatwerkOf(inhoud).some((m) => m.organisatie === own.organisatie)) return;
  throw conflict('NietOnafhankelijk', { nl: 'Het plan kiest de organisatie waar u zelf voor werkt. Laat een collega het plan aanbieden.', en: 'The plan chooses the organisation you work for yourself. Let a colleague offer the plan.' }, 'BUCH 3.3');
}

/** Whole years on a day; undefined where the birthday is not known. */
function ageOf({ geboortedatum, geboortedatum_deel }: Persoonsgegevens, today: Temporal.PlainDate): number | undefined {
  return geboortedatum === null || geboortedatum_deel !== 'volledig' ? undefined : Temporal.PlainDate.from(geboortedatum).until(today, { largestUnit: 'year' }).years;
}

async function askSignature({ tx, loaded, gemeente, moment, newId }: CommandContext<unknown, LoadedPlan>, houder: string, titel: string): Promise<void> {
  await addTaak(tx, { id: newId(), gemeente, houder, dossier: loaded.dossier, soort: 'plan.ondertekenen', onderwerp: loaded.id, titel, uiterlijk: null, moment: isoMoment(moment) });
}

/** Puts a reworded version in the place of the one that lies to be signed; what it costs and who signs stays the same. */
export async function replaceOffered(context: CommandContext<unknown, LoadedPlan>, getoond: GetoondPlan): Promise<number> {
  const { tx, loaded, gemeente, moment, actor, publish } = context;
  const at = isoMoment(moment);
  const digest = digestOf(getoond);
  const versie = await movePlan(tx, gemeente, loaded, { nummer: getoond.nummer });
  const old = await tx.selectFrom('plan_versie').selectAll().where('gemeente', '=', gemeente).where('plan', '=', loaded.id).where('nummer', '=', loaded.nummer).executeTakeFirstOrThrow();
  await closeVersie(tx, gemeente, loaded, { toestand: 'vervangen', moment: at });
  await tx.insertInto('plan_versie').values({
    ...old, nummer: getoond.nummer, toestand: 'ter-ondertekening', inhoud: JSON.stringify(getoond.inhoud), getoond: JSON.stringify(getoond), digest, handtekeningen: JSON.stringify(old.handtekeningen),
    aanleiding: 'Eigen woorden van de inwoner', opgesteld_op: at, bewerkt_door: actorKey(actor), bewerkt_op: at, aangeboden_op: at,
  }).execute();
  await finishTaken(tx, gemeente, loaded.id, 'plan.ondertekenen', at, 'vervallen');
  await askSignature(context, `m:${loaded.aangebodenDoor ?? loaded.opgesteldDoor}`, 'Inwoner paste eigen woorden aan: plan opnieuw ondertekenen');
  publish(loaded.dossier, planVoorgelegd, { plan: loaded.id, versie: getoond.nummer, dossier: loaded.dossier, melding: loaded.melding, digest: digest.toString('hex') });
  return versie;
}
