import { createHash } from 'node:crypto';
import type { Environment } from '../../../platform/act/environment.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { newId, parseGemeenteCode } from '../../../platform/id.ts';
import { planMail } from '../../../platform/mail/index.ts';
import { isoMoment } from '../../../platform/time/clock.ts';
import './bijhouden.tables.ts';

/** Of a secret only this is kept: who reads the database can open no link with it. */
export const digestOf = (sleutel: string): string => createHash('sha256').update(sleutel).digest('hex');

/** What a mail is about; it names nobody and nothing, and says where to look. */
const mails = {
  vraag: { onderwerp: 'Kloppen uw gegevens nog?', tekst: 'Uw organisatie staat in de sociale kaart van de gemeente. Wilt u kijken of alles nog klopt? Dat kost een paar minuten.' },
  herinnering: { onderwerp: 'Wilt u nog kijken of uw gegevens kloppen?', tekst: 'Twee weken geleden vroegen wij u te kijken of uw gegevens in de sociale kaart nog kloppen. Wij hebben nog niets gehoord.' },
  antwoord: { onderwerp: 'Er is een antwoord op uw voorstel', tekst: 'U stelde een wijziging voor in de sociale kaart. Er is een antwoord.' },
} as const;
export type Mailsoort = keyof typeof mails;

interface Adres {
  readonly gemeente: string;
  readonly uitnodiging: string;
  readonly email: string;
  readonly soort: Mailsoort;
  /** One mail for each. */
  readonly sleutel: string;
}

/** A mail with a link of its own to an invitation: 256 random bits, good for this alone and as long as the invitation. */
export async function mailLink(tx: WriteTx, env: Environment, { gemeente, uitnodiging, email, soort, sleutel }: Adres): Promise<void> {
  const secret = Buffer.from(env.random(32)).toString('base64url');
  await tx.insertInto('dienst_uitnodiging_sleutel').values({ gemeente, digest: digestOf(secret), uitnodiging }).execute();
  const link = new URL(`/sociale-kaart/bijwerken/${gemeente}/${secret}`, env.publicUrl).href;
  const { onderwerp, tekst } = mails[soort];
  await planMail(tx, env, { gemeente, sleutel, soort: `sociale-kaart.${soort}` }, { aan: email, onderwerp, tekst: `Beste lezer,\n\n${tekst}\n\nGa naar: ${link}\n\nU hoeft niet in te loggen. Geef deze link aan niemand buiten uw organisatie.\n\nMet vriendelijke groet,\nde gemeente\n` });
}

/** Invites an organisation to look at its entries. */
export async function invite(tx: WriteTx, env: Environment, gemeente: string, organisatie: { readonly id: string; readonly email: string }, geldigDagen: number): Promise<void> {
  const now = env.clock.now();
  const id = newId(parseGemeenteCode(gemeente), env.clock, env.random);
  await tx.insertInto('dienst_uitnodiging').values({ gemeente, id, dienst_organisatie: organisatie.id, gemaakt_op: isoMoment(now), vervalt_op: isoMoment(now.add({ hours: 24 * geldigDagen })), herinnerd_op: null, taak_op: null, beantwoord_op: null, ingetrokken_op: null }).execute();
  await mailLink(tx, env, { gemeente, uitnodiging: id, email: organisatie.email, soort: 'vraag', sleutel: `uitnodiging ${id}` });
}
