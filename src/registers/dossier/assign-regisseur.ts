import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import { endGrants, grantAccess } from './dossier.access.ts';
import { gegevenssoorten } from './gegevenssoort.ts';

/** Makes somebody the one regisseur of a household: full rights in its dossier; the former regisseur's end. */
export async function assignRegisseur(tx: WriteTx, change: { gemeente: string; dossier: string; regisseur: string; moment: string; door: string; newId: () => Id }): Promise<void> {
  const { gemeente, dossier, regisseur, moment } = change;
  const before = await tx.selectFrom('dossier').select(['regisseur', 'aanspreekpunt']).where('gemeente', '=', gemeente).where('id', '=', dossier).executeTakeFirstOrThrow();
  if (before.regisseur !== null && before.regisseur !== regisseur) await endGrants(tx, gemeente, dossier, `m:${before.regisseur}`, 'regisseur', moment);
  await grantAccess(tx, gemeente, dossier, { houder: `m:${regisseur}`, schrijven: gegevenssoorten, grond: 'regisseur', doel: 'regie over het huishouden', vanaf: moment, verleendDoor: change.door }, change.newId);
  // An aanbieder that the inwoner turns to first stays so when the regisseur changes (BUCH 3.5).
  const aanspreekpunt = before.aanspreekpunt === 'team' ? 'regisseur' : before.aanspreekpunt;
  await tx.updateTable('dossier').set((eb) => ({ regisseur, regiesoort: 'casusregie', aanspreekpunt, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', dossier).execute();
}
