import type { Static } from 'typebox';
import { required } from '../../platform/required.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { computeTermijn } from '../../registers/termijn/index.ts';
import { vraagAfgehandeld, vraagOntvangen } from './klantcontact.events.ts';
import type { Contactregistratie, Hulpvraag, Ontvangst } from './klantcontact.schema.ts';
import './klantcontact.tables.ts';

/**
 * Somebody asks for help on the portal, without login. It counts as a melding from this day
 * (Wmo 2015 art. 2.3.2: free of form), so the dates are told at once; klantcontact calls within a working day.
 */
export async function receiveHulpvraag({ tx, input, gemeente, today, moment, newId, publish }: CommandContext<Static<typeof Hulpvraag>, object>): Promise<Static<typeof Ontvangst>> {
  if (!input.telefoon && !input.email) {
    throw invalidInput([{ pad: '/telefoon', uitleg: { nl: 'Vul een telefoonnummer of e-mailadres in. Dan kunnen wij u bereiken.', en: 'Enter a phone number or e-mail address, so that we can reach you.' } }]);
  }
  const id = newId();
  const at = isoMoment(moment);
  const wijk = input.wijk ?? null;
  await tx.insertInto('klantcontact').values({
    gemeente, id, kanaal: 'portaal', ontvangen_op: at, vraag: input.vraag, naam: input.naam, telefoon: input.telefoon ?? '', email: input.email ?? '', namens: input.namens ?? '', persoon: null, wijk,
    toestand: 'open', toelichting: '', naar: '', behandelaar: null, afgehandeld_op: null, melding: null, versie: 1,
  }).execute();
  const reactieUiterlijk = addWerkdagen(today, 1).toString();
  await addTaak(tx, { id: newId(), gemeente, houder: 'r:klantcontact', dossier: null, soort: 'klantcontact.opvolgen', onderwerp: id, titel: 'Hulpvraag van het portaal opvolgen', uiterlijk: reactieUiterlijk, moment: at });
  publish(id, vraagOntvangen, { klantcontact: id, kanaal: 'portaal', wijk });
  const last = (regel: 'wmo-onderzoek' | 'wmo-persoonlijk-plan') => required(computeTermijn({ regel, begindatum: today }).einddatum, 'the last day of a term').toString();
  return { id, ontvangenOp: at, nummer: `HV-${id.slice(-8).toUpperCase()}`, reactieUiterlijk, onderzoekUiterlijk: last('wmo-onderzoek'), persoonlijkPlanUiterlijk: last('wmo-persoonlijk-plan') };
}

/** Klantcontact writes a question down once; a simple one is answered or passed on in the same act. */
export async function registerKlantcontact({ tx, input, gemeente, moment, actor, newId, publish }: CommandContext<Static<typeof Contactregistratie>, object>): Promise<{ id: string; versie: number }> {
  if (input.uitkomst !== undefined && !input.toelichting) {
    throw invalidInput([{ pad: '/toelichting', uitleg: { nl: 'Schrijf kort op wat u antwoordde of met wie u de inwoner verbond.', en: 'Write shortly what you answered, or to whom you connected the inwoner.' } }]);
  }
  const id = newId();
  const at = isoMoment(moment);
  const wijk = input.wijk ?? null;
  await tx.insertInto('klantcontact').values({
    gemeente, id, kanaal: input.kanaal, ontvangen_op: at, vraag: input.vraag, naam: input.naam ?? '', telefoon: input.telefoon ?? '', email: input.email ?? '', namens: input.namens ?? '', persoon: input.persoon ?? null,
    wijk, toestand: input.uitkomst ?? 'open', toelichting: input.toelichting ?? '', naar: input.naar ?? '', behandelaar: actorKey(actor), afgehandeld_op: input.uitkomst === undefined ? null : at, melding: null, versie: 1,
  }).execute();
  publish(id, vraagOntvangen, { klantcontact: id, kanaal: input.kanaal, wijk });
  if (input.uitkomst !== undefined) publish(id, vraagAfgehandeld, { klantcontact: id, kanaal: input.kanaal, wijk, uitkomst: input.uitkomst, seconden: 0 });
  return { id, versie: 1 };
}
