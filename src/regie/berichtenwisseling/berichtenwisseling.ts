import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

/**
 * Two kinds of exchange, by the kind of data in the dossier that they are of: an inwoner with the team is of the *melding*,
 * the words in which help is asked; professionals among each other are of the *inzet*.
 */
export const wisselsoorten = ['melding', 'inzet'] as const;
export type Wisselsoort = (typeof wisselsoorten)[number];

/** Who stands for the access: the regisseur, and who may stand in. Beside it a person (`p:`), an organisation (`o:`) or a colleague (`m:`). */
export const team = 'team';

export const wisseltoestanden = ['open', 'gesloten'] as const;
export type Wisseltoestand = (typeof wisseltoestanden)[number];

export const wisselovergangen = {
  antwoord: { van: ['open'], naar: undefined, wat: { nl: 'beantwoorden', en: 'answer' } },
  afsluiting: { van: ['open'], naar: 'gesloten', wat: { nl: 'afsluiten', en: 'close' } },
} as const satisfies Record<string, { van: readonly Wisseltoestand[]; naar: Wisseltoestand | undefined; wat: Text }>;

/** The life of an exchange of messages, for tests and drawings. */
export const levensloop = { naam: 'berichtenwisseling', toestanden: wisseltoestanden, overgangen: wisselovergangen };

/** What was closed is history: who has more to say begins anew. */
export const mayPass = passesBy(wisselovergangen, { open: { nl: 'Dit is open', en: 'This is open' }, gesloten: { nl: 'Dit is afgesloten: begin een nieuw bericht', en: 'This is closed: begin a new message' } });

/** Unread: the last message came after one read, and is not one's own. */
export function isUnread(laatste: { readonly op: string; readonly door: string }, lezer: string, gelezenOp: string | null): boolean {
  return laatste.door !== lezer && (gelezenOp === null || gelezenOp < laatste.op);
}
