import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { invalidInput } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { required } from '../../platform/required.ts';
import { addWerkdagen, renderUitleg } from '../../platform/term/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { computeTermijn } from '../../registers/termijn/index.ts';
import { receiptOfKlacht } from './klacht-brieven.ts';
import { klachtOntvangen } from './klacht.events.ts';
import { bellenBinnen, klachtcommissie } from './klacht.policy.ts';
import type { Klachtindiening, Klachtontvangst } from './klacht.schema.ts';
import './klacht.tables.ts';

/**
 * Takes a complaint in, with or without login (Awb 9:1 and 9:4): of no dossier. The dates are told at once,
 * in the inbox too of who logged in (9:6). Throws where there is no way to be reached.
 */
export async function receiveKlacht(context: CommandContext<Klachtindiening, object>): Promise<Static<typeof Klachtontvangst>> {
  const { tx, input, gemeente, today, newId, actor, publish } = context;
  const persoon = actor.soort === 'inwoner' ? actor.personen.find((one) => one.gemeente === gemeente)?.persoon ?? null : null;
  const [telefoon, email] = [(input.telefoon ?? '').trim(), (input.email ?? '').trim()];
  if (persoon === null && telefoon === '' && email === '') {
    throw invalidInput([{ pad: '/telefoon', uitleg: { nl: 'Vul een telefoonnummer of e-mailadres in. Dan kunnen wij u bereiken.', en: 'Enter a phone number or e-mail address, so that we can reach you.' } }]);
  }
  const id = newId();
  const moment = isoMoment(context.moment);
  const commissie = (await policyOn(tx, klachtcommissie, gemeente, today)).waarde.ingesteld;
  const term = computeTermijn({ regel: 'awb-klacht', begindatum: today, opties: { adviescommissie: commissie } });
  const uiterlijk = required(term.einddatum, 'the last day of a term without suspension');
  const bellen = addWerkdagen(today, (await policyOn(tx, bellenBinnen, gemeente, today)).waarde.werkdagen);
  const nummer = `KL-${id.slice(-8).toUpperCase()}`;
  const letter = receiptOfKlacht({ naam: input.naam, gemeente: await getGemeente(tx, gemeente) }, { nummer, bellen, uiterlijk });
  await tx.insertInto('klacht').values({
    gemeente, id, over: input.over, wie: input.wie ?? '', wat: input.wat, gewenst: input.gewenst ?? '', bemiddeling: input.bemiddeling, naam: input.naam, telefoon, email, persoon, ontvangen_op: today.toString(), uiterlijk: uiterlijk.toString(),
    uitleg: JSON.stringify(renderUitleg(term.uitleg, 'nl')), verdaging_weken: 0, toestand: 'ontvangen', behandelaar: null, gesprek: '', oordeel: null, bevinding: '', gevolg: '', brief: letter.tekst, afgehandeld_op: null, versie: 1,
  }).execute();
  await addTaak(tx, { id: newId(), gemeente, houder: 'r:teamleider', dossier: null, soort: 'klacht.opnemen', onderwerp: id, titel: 'Klacht: bellen en in behandeling nemen', uiterlijk: bellen.toString(), moment });
  if (persoon !== null) await sendPost(tx, { gemeente, id: newId(), persoon, dossier: null, document: null, soort: 'klacht', ...letter, kanaal: 'portaal', moment });
  publish(id, klachtOntvangen, { klacht: id, over: input.over, uiterlijk: uiterlijk.toString() });
  return { id, nummer, bellenUiterlijk: bellen.toString(), afhandelenUiterlijk: uiterlijk.toString() };
}
