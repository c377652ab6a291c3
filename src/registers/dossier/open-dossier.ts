import type { Temporal } from '../../platform/time/temporal.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { grantAccess } from './dossier.access.ts';
import type { Gegevenssoort } from './gegevenssoort.ts';

/** What an inwoner sees of the own dossier: all but advice that a doctor must explain first. */
const eigen: readonly Gegevenssoort[] = ['betrokkenen', 'persoon', 'melding', 'gesprek', 'plan', 'besluit', 'inzet', 'tijdlijn', 'inzage'];
const eigenSchrijven: readonly Gegevenssoort[] = ['melding', 'gesprek', 'plan'];
/** What the team needs to divide the work and to stand in for each other. */
const vanTeam: readonly Gegevenssoort[] = ['betrokkenen', 'persoon', 'tijdlijn'];

export interface OpenDossier {
  readonly gemeente: string;
  readonly huishouden: string;
  /** Whose story it is: gets the rights of the owner. */
  readonly persoon: string;
  /** ISO moment from which the owner has them: a child from its twelfth birthday (Jeugdwet art. 7.3.4); at once where it is left out. */
  readonly eigenVanaf?: string;
  readonly team: string | null;
  readonly moment: Temporal.Instant;
  readonly door: string;
  readonly newId: () => Id;
}

/** The dossier of a household: the one there is, or a new one. One dossier per household. */
export async function openDossier(tx: WriteTx, open: OpenDossier): Promise<{ id: Id; nummer: string; nieuw: boolean }> {
  const { gemeente, huishouden } = open;
  const moment = isoMoment(open.moment);
  const existing = await tx.selectFrom('dossier').select(['id', 'nummer', 'toestand', 'team']).where('gemeente', '=', gemeente).where('huishouden', '=', huishouden).executeTakeFirst();
  const id = (existing?.id as Id | undefined) ?? open.newId();
  // The owner's right comes first: row-level security lets an inwoner write only where it is there.
  await grantAccess(tx, gemeente, id, { houder: `p:${open.persoon}`, lezen: eigen.filter((s) => !eigenSchrijven.includes(s)), schrijven: eigenSchrijven, grond: 'betrokkene', doel: 'eigen dossier', vanaf: open.eigenVanaf ?? moment, verleendDoor: open.door }, open.newId);
  if (!existing) {
    await tx.insertInto('dossier').values({
      gemeente, id, huishouden, nummer: dossierNummer(id), toestand: 'open', team: open.team, regisseur: null, regiesoort: 'eigen-regie', aanspreekpunt: 'team',
      niveau: 1, geopend_op: moment, gesloten_op: null, versie: 1,
    }).execute();
  } else if (existing.toestand === 'gesloten') {
    await tx.updateTable('dossier').set((eb) => ({ toestand: 'open', gesloten_op: null, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  }
  const team = existing?.team ?? open.team;
  if (team !== null) {
    await grantAccess(tx, gemeente, id, { houder: `t:${team}`, lezen: vanTeam, schrijven: ['melding'], grond: 'team', doel: 'verdelen en waarnemen', vanaf: moment, verleendDoor: open.door }, open.newId);
  }
  return { id, nummer: existing?.nummer ?? dossierNummer(id), nieuw: !existing };
}

/** A number that people can say over the phone: eight characters, from the id. */
function dossierNummer(id: string): string {
  return `SD-${id.slice(-8).toUpperCase()}`;
}
