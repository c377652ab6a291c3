import type { CommandContext } from '../../platform/act/act.ts';
import { conflict, invalidAt, type Refusal } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { findBericht, getKenmerk, insertBericht, openXml, type Bericht } from '../berichtenverkeer/index.ts';

export type Context = CommandContext<{ xml: string }, object>;
export type Ontvangst = { id: string; soort: string; goedgekeurd: boolean; retour: string | null };

/** The message itself is wrong: where, and what to do. */
export const refuseXml = (nl: string, en: string): Refusal => invalidAt('/xml', nl, en);

/**
 * The same message when it came before: it gets the same answer. Another message under an identificatie
 * that was used before is refused (TR056, code 9056); it cannot be kept, so it gets no retour message.
 */
export async function findEarlier({ tx, env, gemeente, input }: Context, bericht: Bericht, organisatie: string): Promise<{ id: string; toestand: string } | undefined> {
  const before = await findBericht(tx, gemeente, { organisatie, richting: 'in', soort: bericht.soort, identificatie: getKenmerk(bericht).identificatie });
  if (before && (await openXml(tx, env.secrets, gemeente, before.id)) !== input.xml) {
    throw conflict('IdentificatieNietUniek', {
      nl: 'U stuurde eerder een ander bericht van deze soort met dezelfde identificatie (TR056, code 9056). Geef het bericht een nieuwe identificatie.', en: 'You sent another message of this soort with the same identification before (TR056, code 9056). Give the message a new identification.',
    });
  }
  return before;
}

/** What is known of the sender of a message when it is kept. */
export interface Incoming {
  readonly organisatie: string;
  readonly dossier: string | null;
  readonly persoon: string | null;
  readonly fouten: readonly string[];
  readonly antwoordOp: string | null;
}

/** Keeps a message that came in; answers its id. */
export async function keepIncoming({ tx, env, gemeente, moment, newId, input }: Context, bericht: Bericht, incoming: Incoming): Promise<string> {
  const id = newId();
  const { identificatie, dagtekening } = getKenmerk(bericht);
  await insertBericht(tx, env.secrets, {
    id, gemeente, richting: 'in', soort: bericht.soort, identificatie, dagtekening, xml: input.xml, toestand: incoming.fouten.length === 0 ? 'verwerkt' : 'afgekeurd', retourUiterlijk: null, moment: isoMoment(moment), ...incoming,
  });
  return id;
}
