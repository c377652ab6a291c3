import { addWerkdagen } from '../../platform/term/index.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { grantAccess } from '../../registers/dossier/index.ts';
import { openBsn, type Persoonsgegevens } from '../../registers/persoon/index.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { insertBericht, nextNumber, writeBericht } from '../berichtenverkeer/index.ts';
import { compose301, type Opdracht } from './compose-301.ts';
import type { Plaats } from './plaats.ts';
import { listValid } from './toewijzing.queries.ts';

/** Within how many working days an aanbieder must report the start (OP271), and answer a message (OP090). */
const startWithin = 5;
const answerWithin = 3;

/** One client at one aanbieder: what one 301 is about. */
export interface Client {
  readonly dossier: string;
  readonly wet: 'wmo' | 'jeugd';
  readonly organisatie: string;
  readonly persoon: string;
  readonly gegevens: Persoonsgegevens;
}

/** The rights of the aanbieder, the 301 with all that is valid for this client, and the regisseur's eye on the start of what is new. */
export async function sendOpdracht(at: Plaats, to: Client & { readonly verleendDoor: string }, nieuw: readonly string[]): Promise<void> {
  const { tx, gemeente, moment } = at;
  const { dossier, organisatie, verleendDoor } = to;
  await grantAccess(tx, gemeente, dossier, { houder: `o:${organisatie}`, lezen: ['betrokkenen'], schrijven: ['inzet'], grond: 'opdracht', doel: 'de toegewezen hulp leveren', vanaf: isoMoment(moment), verleendDoor }, at.newId);
  const sent = await send301(at, to, []);
  const [soort, titel] = sent ? ['toewijzing.volgen', 'Nagaan of de hulp begonnen is'] : ['toewijzing.overdragen', 'Opdracht buiten het berichtenverkeer overdragen'];
  for (const toewijzing of nieuw) await taskForRegisseur(at, dossier, { soort, titel, onderwerp: toewijzing, werkdagen: startWithin });
}

/** Puts work about a toewijzing on the list of the regisseur; of the teamleiders where there is none. */
export async function taskForRegisseur({ tx, gemeente, moment, newId }: Plaats, dossier: string, task: { soort: string; titel: string; onderwerp: string; werkdagen: number }): Promise<void> {
  const { regisseur } = await tx.selectFrom('dossier').select('regisseur').where('gemeente', '=', gemeente).where('id', '=', dossier).executeTakeFirstOrThrow();
  const { soort, titel, onderwerp, werkdagen } = task;
  await addTaak(tx, { id: newId(), gemeente, houder: regisseur === null ? 'r:teamleider' : `m:${regisseur}`, dossier, soort, onderwerp, titel, uiterlijk: addWerkdagen(dayOf(moment), werkdagen).toString(), moment: isoMoment(moment) });
}

/**
 * Puts a 301 in the outbox with all that is valid for the client at this aanbieder, and what is taken back
 * (OP087); answers whether there is one. None without a BSN or an AGB-code (OP079, OP254), and none for who
 * lives at a secret address: somebody hands that over otherwise (OP003).
 */
export async function send301(at: Plaats, to: Client, takenBack: Opdracht['toewijzingen']): Promise<boolean> {
  const { tx, gemeente, moment, env } = at;
  const today = dayOf(moment);
  const { agb_code: agbCode } = await tx.selectFrom('organisatie').select('agb_code').where('id', '=', to.organisatie).executeTakeFirstOrThrow();
  const persoon = to.gegevens;
  const bsn = await openBsn(tx, env.secrets, gemeente, to.persoon);
  const valid = await listValid(tx, gemeente, to, today.toString());
  if (bsn === null || agbCode === null || persoon.geheimhouding || valid.length + takenBack.length === 0) return false;
  const identificatie = String(await nextNumber(tx, gemeente, 'bericht')).padStart(12, '0');
  const bericht = compose301(to.wet, { gemeente, agbCode, identificatie, dagtekening: today.toString(), bsn, persoon, toewijzingen: [...valid, ...takenBack] });
  const written = writeBericht(bericht);
  if (!written.ok) throw new Error(`A ${bericht.soort} could not be written: ${written.fouten.map((fout) => `${fout.pad} ${fout.code}`).join('; ')}`);
  const id = at.newId();
  await insertBericht(tx, env.secrets, {
    id, gemeente, richting: 'uit', soort: bericht.soort, identificatie, dagtekening: today.toString(), organisatie: to.organisatie, dossier: to.dossier, persoon: to.persoon, xml: written.xml, toestand: 'klaar', antwoordOp: null,
    retourUiterlijk: addWerkdagen(today, answerWithin).toString(), fouten: [], moment: isoMoment(moment),
  });
  for (const toewijzing of valid) await tx.updateTable('toewijzing').set({ bericht: id }).where('gemeente', '=', gemeente).where('id', '=', toewijzing.id).execute();
  return true;
}
