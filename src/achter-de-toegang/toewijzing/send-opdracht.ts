import { later } from '../../platform/database/marks.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { grantAccess } from '../../registers/dossier/index.ts';
import type { OpenPersoon } from '../../registers/persoon/index.ts';
import { addTaak, houderOf } from '../../registers/taak/index.ts';
import { insertBericht, judgeBericht, nextNumber, writeBericht } from '../berichtenverkeer/index.ts';
import { compose301, type Opdracht } from './compose-301.ts';
import type { Plaats } from './plaats.ts';
import { findAgbCode, listValid } from './toewijzing.queries.ts';

/** Within how many working days an aanbieder must report the start (OP271). */
const startWithin = 5;
/** Within how many working days an aanbieder must answer a message (OP090). */
export const answerWithin = 3;

/** One client at one aanbieder: what one 301 is about. */
export interface Client {
  readonly dossier: string;
  readonly wet: 'wmo' | 'jeugd';
  readonly organisatie: string;
  readonly persoon: OpenPersoon;
}

/** What became of a 301: in the outbox, not by message, or one that the aanbieder would refuse because the same help is in it twice (TR302). */
type Sent = 'klaar' | 'buiten-bericht' | 'overlapt';

const volgende: Readonly<Record<Sent, readonly [soort: string, titel: string]>> = {
  klaar: ['toewijzing.volgen', 'Nagaan of de hulp begonnen is'],
  'buiten-bericht': ['toewijzing.overdragen', 'Opdracht buiten het berichtenverkeer overdragen'],
  overlapt: ['toewijzing.overdragen', 'Opdracht overlapt een eerdere van dezelfde aanbieder: spreek af welke geldt'],
};

/** The rights of the aanbieder, the 301 with all that is valid for this client and what changed in it, and the regisseur's eye on the start of what is new. */
export async function sendOpdracht(at: Plaats, to: Client & { readonly regisseur: string | undefined; readonly verleendDoor: string }, nieuw: readonly string[], changed: Opdracht['toewijzingen'] = []): Promise<void> {
  const { tx, gemeente, moment } = at;
  const { dossier, organisatie, regisseur, verleendDoor } = to;
  await grantAccess(tx, gemeente, dossier, { houder: `o:${organisatie}`, lezen: ['betrokkenen'], schrijven: ['inzet'], grond: 'opdracht', doel: 'de toegewezen hulp leveren', vanaf: isoMoment(moment), verleendDoor }, at.newId);
  const [soort, titel] = volgende[await send301(at, to, changed)];
  for (const toewijzing of nieuw) await taskForRegisseur(at, { dossier, regisseur }, { soort, titel, onderwerp: toewijzing, werkdagen: startWithin });
}

/** Puts work about a toewijzing on the list of the regisseur; of the teamleiders where there is none. */
export async function taskForRegisseur({ tx, gemeente, moment, newId }: Plaats, of: { dossier: string; regisseur: string | null | undefined }, task: { soort: string; titel: string; onderwerp: string; werkdagen: number }): Promise<void> {
  const { dossier, regisseur } = of;
  const { soort, titel, onderwerp, werkdagen } = task;
  await addTaak(tx, { id: newId(), gemeente, houder: houderOf({ regisseur }), dossier, soort, onderwerp, titel, uiterlijk: addWerkdagen(dayOf(moment), werkdagen).toString(), moment: isoMoment(moment) });
}

/**
 * Puts a 301 in the outbox with all that is valid for the client at this aanbieder, and what changed in it
 * (OP087). None without a BSN or an AGB-code (OP079, OP254), for who lives at a secret address (OP003), or
 * where a rule of the standard would have it refused: somebody hands that over otherwise.
 */
export async function send301(at: Plaats, to: Client, changed: Opdracht['toewijzingen']): Promise<Sent> {
  const { tx, gemeente, moment, env } = at;
  const today = dayOf(moment);
  const { bsn, gegevens: persoon } = to.persoon;
  const valid = (await listValid(tx, gemeente, { ...to, persoon: persoon.id }, today.toString())).filter(({ nummer }) => !changed.some((one) => one.nummer === nummer));
  const agbCode = valid[0] === undefined ? await findAgbCode(tx, to.organisatie) : valid[0].agbCode;
  if (bsn === null || agbCode === null || persoon.geheimhouding || valid.length + changed.length === 0) return 'buiten-bericht';
  const identificatie = String(await nextNumber(tx, gemeente, 'bericht')).padStart(12, '0');
  const bericht = compose301(to.wet, { gemeente, agbCode, identificatie, dagtekening: today.toString(), bsn, persoon, toewijzingen: [...valid, ...changed].toSorted((a, b) => a.nummer - b.nummer) });
  const against = judgeBericht(bericht);
  if (against.length > 0) return against.some(({ regelcode }) => regelcode === 'TR302') ? 'overlapt' : 'buiten-bericht';
  const written = writeBericht(bericht);
  if (!written.ok) throw new Error(`A ${bericht.soort} could not be written: ${written.fouten.map((fout) => `${fout.pad} ${fout.code}`).join('; ')}`);
  const id = at.newId();
  await insertBericht(tx, env.secrets, {
    id, gemeente, richting: 'uit', soort: bericht.soort, identificatie, dagtekening: today.toString(), organisatie: to.organisatie, dossier: to.dossier, persoon: persoon.id, xml: written.xml, toestand: 'klaar', antwoordOp: null,
    retourUiterlijk: addWerkdagen(today, answerWithin).toString(), fouten: [], moment: isoMoment(moment),
  });
  await later(tx, tx.updateTable('toewijzing').set({ bericht: id }).where('gemeente', '=', gemeente).where('wet', '=', to.wet).where('nummer', 'in', [...valid, ...changed].map(({ nummer }) => nummer)));
  return 'klaar';
}
