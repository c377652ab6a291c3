import { gemeentenOf, type Actor } from '../../platform/access/actor.ts';
import { forbidden, invalidInput } from '../../platform/error.ts';
import type { Text } from '../../platform/text.ts';
import { getKenmerk, readBericht } from '../berichtenverkeer/index.ts';
import { refuseXml, type Context, type Ontvangst } from './keep-incoming.ts';
import { receive302 } from './receive-302.ts';
import { isRegiebericht, receiveRegiebericht } from './receive-regiebericht.ts';

/** How many faults are told at once: who repairs them sends again. */
const mostFaults = 20;

/** The gemeente that a message is for, read from its header; of what cannot be read the first of the sender, which then says what is wrong. */
export function ontvangerOf(xml: string, actor: Actor): string | undefined {
  const read = readBericht(xml);
  if (!read.ok) return gemeentenOf(actor)[0];
  const { Afzender, Ontvanger } = read.bericht.Header;
  return [Ontvanger, Afzender].find((code) => /^\d{4}$/.test(code));
}

/**
 * Reads a message of an aanbieder: a 302 upon a 301, a 305 that tells that help started, a 307 that it
 * stopped. What is no message is refused with every fault and not kept (it gets no retour, IV028); else it
 * is kept, and where one is due the retour message stands ready.
 */
export async function receiveBericht(context: Context): Promise<Ontvangst> {
  const { tx, actor, input } = context;
  if (actor.soort !== 'organisatie') throw forbidden({ nl: 'Alleen een aanbieder stuurt berichten in.', en: 'Only an aanbieder sends messages in.' });
  const read = readBericht(input.xml);
  if (!read.ok) throw invalidInput(read.fouten.slice(0, mostFaults).map((fout) => ({ pad: '/xml', uitleg: placeOf(fout) })));
  const { bericht } = read;
  if (bericht.soort === 'WMO302' || bericht.soort === 'JW302') return receive302(context, bericht, actor.organisatie);
  const { agb_code: agb } = await tx.selectFrom('organisatie').select('agb_code').where('id', '=', actor.organisatie).executeTakeFirstOrThrow();
  if (getKenmerk(bericht).afzender !== agb) throw refuseXml('De afzender in het bericht is niet uw AGB-code.', 'The sender in the message is not your AGB-code.');
  if (isRegiebericht(bericht)) return receiveRegiebericht(context, bericht, actor.organisatie);
  throw refuseXml(`Een ${bericht.soort} wordt hier nog niet verwerkt. Stuur een 302, 305 of 307.`, `A ${bericht.soort} is not processed here yet. Send a 302, 305 or 307.`);
}

const placeOf = ({ regel, pad, uitleg }: { regel?: number; pad: string; uitleg: string }): Text => ({ nl: `Regel ${regel ?? '?'}: ${pad}: ${uitleg}`, en: `Line ${regel ?? '?'}: ${pad}: ${uitleg}` });
