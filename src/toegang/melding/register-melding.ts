import type { Static } from 'typebox';
import { required } from '../../platform/required.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { conflict, invalidInput } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { addWerkdagen, type Term } from '../../platform/term/index.ts';
import { addBijlage } from '../../registers/document/index.ts';
import { dossierGeopend, openDossier } from '../../registers/dossier/index.ts';
import { createHuishouden, findHuishouden } from '../../registers/huishouden/index.ts';
import { findTeam } from '../../registers/medewerker/index.ts';
import { birthdaysOf, getPersoon, startOf, type Persoonsgegevens } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { addTaak, houderOf } from '../../registers/taak/index.ts';
import { startTermijn } from '../../registers/termijn/index.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { takeKlad } from '../../voor-de-toegang/klad/index.ts';
import { becomeMelding, takeBijlagen } from '../../voor-de-toegang/klantcontact/index.ts';
import { crisisAfgerond, crisisBecomesMelding } from '../../voor-de-toegang/crisis/index.ts';
import { signaalAfgehandeld, signaalBecomesMelding } from '../../voor-de-toegang/signaal/index.ts';
import { takeSpreektijd } from '../../voor-de-toegang/spreektijd/index.ts';
import { meldingOntvangen } from './melding.events.ts';
import { toedelenBinnen } from './melding.policy.ts';
import { receiptLetter } from './receipt-letter.ts';
import type { MeldingOntvangst, MeldingRegistratie } from './melding.schema.ts';
import './melding.tables.ts';

type Context = CommandContext<Static<typeof MeldingRegistratie>, object>;

/**
 * Registers a melding: dossier of the household, both legal periods, work for the team, and the
 * receipt in writing, at once (Wmo 2015 art. 2.3.2). Throws when the day lies in the future.
 */
export async function registerMelding(context: Context): Promise<Static<typeof MeldingOntvangst>> {
  const { tx, input, gemeente, today, newId } = context;
  const meldingsdatum = input.ontvangenOp === undefined ? today : Temporal.PlainDate.from(input.ontvangenOp);
  checkDay(meldingsdatum, today);
  const persoon = await getPersoon(tx, gemeente, input.persoon);
  const eigenVanaf = ownFrom(persoon, today);
  if (eigenVanaf !== undefined && context.actor.soort === 'inwoner') throw conflict('JongerDan12', { nl: 'Ben je jonger dan 12? Vraag je vader, je moeder of iemand anders die je vertrouwt om ons te bellen. Jij mag ook zelf bellen.', en: 'Are you younger than 12? Ask your father, your mother or somebody else you trust to call us. You may also call us yourself.' }, 'Jeugdwet art. 7.3.4');
  const { dossier, team } = await provideDossier(context, persoon, eigenVanaf);
  const id = newId();
  const moment = isoMoment(context.moment);
  await tx.insertInto('melding').values({
    gemeente, id, dossier: dossier.id, persoon: persoon.id, kanaal: input.kanaal, vraag: input.vraag, ontvangen_op: moment, meldingsdatum: meldingsdatum.toString(), spoed: input.spoed ?? false,
    spoed_reden: input.spoedReden ?? '', zwaarte: null, team, regisseur: null, toestand: 'ontvangen', afloop: '', persoonlijk_plan: null, klantcontact: input.klantcontact ?? null, wijk: persoon.wijk, versie: 1,
    gezelschap: JSON.stringify(input.gezelschap ?? []),
  }).execute();
  const gekozen = input.spreektijd === undefined ? undefined : await takeSpreektijd(tx, { gemeente, id: input.spreektijd, moment, houder: `p:${persoon.id}`, melding: id });
  if (input.klantcontact !== undefined) await takeOver(context, input.klantcontact, id);
  await takeAlong(context, dossier.id);
  if (input.signaal !== undefined) await takeUpSignaal(context, input.signaal, id);
  const start = (regel: 'wmo-onderzoek' | 'wmo-persoonlijk-plan') => startTermijn(tx, { gemeente, id: newId(), dossier: dossier.id, onderwerp: id, regel, begindatum: meldingsdatum });
  const onderzoek = await start('wmo-onderzoek');
  const plan = await start('wmo-persoonlijk-plan');
  const onderzoekUiterlijk = lastDay(onderzoek).toString();
  const persoonlijkPlanUiterlijk = lastDay(plan).toString();
  await offerToTeam(context, id, dossier.id, team);
  const letter = receiptLetter({ taal: persoon.taal, naam: persoon.naam, gemeente: await getGemeente(tx, gemeente), meldingsdatum, onderzoekUiterlijk: lastDay(onderzoek), planUiterlijk: lastDay(plan), vraag: input.vraag, gekozen });
  await sendPost(tx, { gemeente, id: newId(), persoon: persoon.id, dossier: dossier.id, document: null, soort: 'ontvangstbevestiging', ...letter, kanaal: input.kanaal === 'portaal' ? 'portaal' : 'post', moment });
  context.publish(dossier.id, meldingOntvangen, { melding: id, dossier: dossier.id, kanaal: input.kanaal, meldingsdatum: meldingsdatum.toString(), onderzoekUiterlijk, spoed: input.spoed ?? false, wijk: persoon.wijk });
  return { id, dossier: dossier.id, dossiernummer: dossier.nummer, meldingsdatum: meldingsdatum.toString(), onderzoekUiterlijk, persoonlijkPlanUiterlijk };
}

/** The question of the first contact ends in this melding, with who told it and whom to bring along. */
async function takeOver({ tx, input, gemeente, actor, moment }: Context, klantcontact: string, melding: string): Promise<void> {
  const { gezelschap, ...told } = await becomeMelding(tx, gemeente, klantcontact, { melding, persoon: input.persoon, door: actorKey(actor), moment: isoMoment(moment) });
  await tx.updateTable('melding').set({ ...told, ...(input.gezelschap === undefined ? { gezelschap: JSON.stringify(gezelschap) } : {}) }).where('gemeente', '=', gemeente).where('id', '=', melding).execute();
}

/** What was sent along with the question belongs to the dossier from now on. */
async function takeAlong(context: Context, dossier: string): Promise<void> {
  const { tx, gemeente, input: { klad, klantcontact }, env: { secrets } } = context;
  const told = klad === undefined ? [] : await takeKlad(tx, { gemeente, code: klad, secrets });
  const asked = klantcontact === undefined ? [] : await takeBijlagen(tx, gemeente, klantcontact);
  for (const { naam: titel, mediatype, inhoud } of [...told, ...asked]) await addBijlage(context, { dossier, titel, mediatype, inhoud });
}

/** A signal ends in this melding, and with it a crisis: the broad picture is looked at here. */
async function takeUpSignaal({ tx, input, gemeente, today, moment, publish }: Context, signaal: string, melding: string): Promise<void> {
  const now = { melding, persoon: input.persoon, moment: isoMoment(moment), today: today.toString() };
  const { opTijd } = await signaalBecomesMelding(tx, gemeente, signaal, now);
  publish(signaal, signaalAfgehandeld, { signaal, uitkomst: 'melding', opTijd });
  const ended = await crisisBecomesMelding(tx, gemeente, signaal, now);
  if (ended !== undefined) publish(signaal, crisisAfgerond, { ...ended, signaal, wijze: 'melding' });
}

/** A period without suspensions always has a last day. */
const lastDay = (term: Term): Temporal.PlainDate => required(term.einddatum, 'the last day of a term');

function checkDay(day: Temporal.PlainDate, today: Temporal.PlainDate): void {
  if (Temporal.PlainDate.compare(day, today) <= 0) return;
  throw invalidInput([{ pad: '/ontvangenOp', uitleg: { nl: 'De dag van de melding ligt in de toekomst. Vul vandaag in of een dag die geweest is.', en: 'The day of the melding lies in the future. Enter today or a day in the past.' } }]);
}

/** The first moment at which a child sees its own dossier: its twelfth birthday; undefined for who is twelve, or of whom the birthday is not known. */
function ownFrom({ geboortedatum, geboortedatum_deel: deel }: Persoonsgegevens, today: Temporal.PlainDate): string | undefined {
  if (geboortedatum === null || deel !== 'volledig') return undefined;
  const { twaalf } = birthdaysOf(Temporal.PlainDate.from(geboortedatum));
  return Temporal.PlainDate.compare(today, twaalf) < 0 ? startOf(twaalf) : undefined;
}

/** The dossier of the household of a person: there, or made now with the household itself. */
async function provideDossier(context: Context, persoon: Persoonsgegevens, eigenVanaf: string | undefined): Promise<{ dossier: { id: string; nummer: string }; team: string | null }> {
  const { tx, gemeente, today, newId, actor } = context;
  const known = await findHuishouden(tx, gemeente, persoon.id, today.toString());
  const huishouden = known?.id ?? newId();
  const wijk = known?.wijk ?? persoon.wijk;
  const team = (await findTeam(tx, gemeente, wijk)) ?? null;
  const dossier = await openDossier(tx, { gemeente, huishouden, persoon: persoon.id, ...(eigenVanaf === undefined ? {} : { eigenVanaf }), team, moment: context.moment, door: actorKey(actor), newId });
  if (!known) await createHuishouden(tx, { gemeente, id: huishouden, naam: persoon.geslachtsnaam, wijk, leden: [persoon.id], vanaf: today.toString() });
  if (dossier.nieuw) context.publish(dossier.id, dossierGeopend, { dossier: dossier.id, huishouden, wijk });
  return { dossier, team };
}

/** Work for the team: divide this melding, at once when it is urgent. */
async function offerToTeam({ tx, gemeente, today, input, moment, newId }: Context, melding: string, dossier: string, team: string | null): Promise<void> {
  const { waarde } = await policyOn(tx, toedelenBinnen, gemeente, today);
  const uiterlijk = input.spoed ? today : addWerkdagen(today, waarde.werkdagen);
  await addTaak(tx, {
    id: newId(), gemeente, houder: houderOf({ team }), dossier, soort: 'melding.toedelen', onderwerp: melding,
    titel: input.spoed ? 'Spoedmelding verdelen' : 'Melding verdelen', uiterlijk: uiterlijk.toString(), moment: isoMoment(moment),
  });
}
