import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { conflict, invalidInput, notFound } from '../../platform/error.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { aanspreekpuntGewijzigd, findContact } from '../../registers/dossier/index.ts';
import { openPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { listAanbod, type Aanbod } from '../../registers/voorziening/index.ts';
import { keepOtherAanbieder, listOnderdelen, loadBeschikking, type Onderdeel } from '../../toegang/beschikking/index.ts';
import { findPlanBehind, pointAfterPlan } from './follow-aanspreekpunt.ts';
import { insertToewijzing, wetOf } from './give-toewijzing.ts';
import { packHandover } from './pack-handover.ts';
import { requireMandaat, requireRoom } from './judge-other-aanbieder.ts';
import { ofCommand } from './plaats.ts';
import { send301, sendOpdracht } from './send-opdracht.ts';
import { toewijzingGegeven, toewijzingIngetrokken } from './toewijzing.events.ts';
import { passToewijzing, type LoadedToewijzing } from './toewijzing.queries.ts';
import type { Hertoewijzing } from './toewijzing.schema.ts';

type Context = CommandContext<Hertoewijzing, LoadedToewijzing>;

/** Who delivers in kind what was granted, on the day on which it should begin; who refused only where the message was wrong. */
export async function listAlternatieven(tx: ReadTx, gemeente: string, toewijzing: Pick<LoadedToewijzing, 'beschikking' | 'onderdeel' | 'organisatie' | 'weigerreden' | 'ingangsdatum'>, today: string): Promise<Aanbod[]> {
  const { voorziening } = await partOf(tx, gemeente, toewijzing);
  const day = toewijzing.ingangsdatum > today ? toewijzing.ingangsdatum : today;
  const aanbod = await listAanbod(tx, gemeente, voorziening, day);
  return aanbod.filter(({ leveringsvorm, organisatie }) => leveringsvorm === 'natura' && organisatie !== null && (organisatie !== toewijzing.organisatie || toewijzing.weigerreden === 'bericht'));
}

async function partOf(tx: ReadTx, gemeente: string, { beschikking, onderdeel }: { beschikking: string; onderdeel: string }): Promise<Onderdeel> {
  const part = (await listOnderdelen(tx, gemeente, beschikking)).find(({ id }) => id === onderdeel);
  if (!part) throw notFound();
  return part;
}

/**
 * What one aanbieder refused goes to another that the inwoner agreed to: the same help, goal and period. The
 * first hears that it was taken back, the inwoner gets it in writing.
 */
export async function reassignToewijzing(context: Context): Promise<{ id: string }> {
  const { tx, gemeente, input, loaded, today, moment, actor, publish } = context;
  const at = ofCommand(context);
  const chosen = (await listAlternatieven(tx, gemeente, loaded, today.toString())).find(({ organisatie }) => organisatie === input.organisatie);
  if (!chosen) throw invalidInput([{ pad: '/organisatie', uitleg: { nl: 'Deze aanbieder levert dit niet op de dag dat de hulp moet beginnen. Kies een andere.', en: 'This aanbieder does not deliver this on the day on which the help should begin. Choose another.' } }]);
  if (loaded.einddatum < today.toString()) throw conflict('OpdrachtVoorbij', { nl: 'De periode van dit besluit is voorbij. Er is een nieuw besluit nodig.', en: 'The period of this decision is over. A new decision is needed.' });
  const part = { ...await partOf(tx, gemeente, loaded), organisatie: input.organisatie };
  const plan = await findPlanBehind(tx, gemeente, loaded.beschikking);
  await requireRoom(context, input.organisatie);
  await requireMandaat(context, part, chosen, plan);
  await passToewijzing(tx, gemeente, loaded, 'hertoewijzing');
  await finishTaken(tx, gemeente, loaded.id, 'toewijzing.hertoewijzen', isoMoment(moment));
  const { dossier, wet } = loaded;
  const persoon = await openPersoon(tx, at.env.secrets, gemeente, loaded.persoon);
  // A message that was refused counts as not sent (OP286): only what was accepted has to be taken back.
  if (loaded.bericht !== null && loaded.weigerreden !== 'bericht') {
    await send301(at, { dossier, wet, persoon, organisatie: loaded.organisatie }, [{ ...loaded, gewijzigd_op: isoMoment(moment), einddatum: loaded.ingangsdatum, redenWijziging: '13' }]);
  }
  const moved = plan && await pointAfterPlan(at, dossier, plan, [input.organisatie]);
  const contact = await findContact(tx, gemeente, dossier);
  const overdracht = packHandover(persoon.gegevens, contact, part, plan?.inhoud);
  const id = await insertToewijzing(at, { beschikking: loaded.beschikking, part, overdracht, voorganger: loaded.id });
  await keepOtherAanbieder(tx, gemeente, part);
  await sendOpdracht(at, { dossier, wet: wetOf(part), persoon, organisatie: input.organisatie, regisseur: contact.regisseur?.id, verleendDoor: actorKey(actor) }, [id]);
  await tellInwoner(context, part, chosen.organisatieNaam ?? '');
  publish(dossier, toewijzingIngetrokken, { toewijzing: loaded.id, dossier, organisatie: loaded.organisatie, opvolger: id });
  publish(dossier, toewijzingGegeven, { toewijzing: id, dossier, melding: (await loadBeschikking(tx, gemeente, loaded.beschikking)).melding, organisatie: input.organisatie });
  if (moved) publish(dossier, aanspreekpuntGewijzigd, { ...moved });
  return { id };
}

async function tellInwoner({ tx, gemeente, newId, loaded, moment }: Context, { naam }: Onderdeel, aanbieder: string): Promise<void> {
  const tekst = `U krijgt hulp: ${naam}.\n\nDe aanbieder die eerst gevraagd was, kan u deze hulp niet geven. Zoals we met u bespraken, helpt ${aanbieder} u nu.\n\nAan de hulp zelf verandert niets. U hoeft niets te doen: ${aanbieder} belt u voor een afspraak.\n\nHeeft u een vraag? Bel uw regisseur. De naam en het nummer staan in uw dossier.`;
  await sendPost(tx, { id: newId(), gemeente, persoon: loaded.persoon, dossier: loaded.dossier, document: null, soort: 'toewijzing-gewijzigd', onderwerp: 'Een andere aanbieder gaat u helpen', tekst, kanaal: 'post', moment: isoMoment(moment) });
}
