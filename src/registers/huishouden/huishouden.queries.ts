import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import './huishouden.tables.ts';

/** The household in which a person lives on a day, if it is known. */
export async function findHuishouden(tx: ReadTx, gemeente: string, persoon: string, day: string): Promise<{ id: Id; naam: string; wijk: string | null } | undefined> {
  const row = await tx.selectFrom('huishouden_lid as l').innerJoin('huishouden as h', (j) => j.onRef('h.gemeente', '=', 'l.gemeente').onRef('h.id', '=', 'l.huishouden'))
    .select(['h.id', 'h.naam', 'h.wijk']).where('l.gemeente', '=', gemeente).where('l.persoon', '=', persoon).where('l.vanaf', '<=', day)
    .where((eb) => eb.or([eb('l.tot', 'is', null), eb('l.tot', '>', day)])).orderBy('l.vanaf', 'desc').executeTakeFirst();
  return row as { id: Id; naam: string; wijk: string | null } | undefined;
}

/** Makes a household of these persons, from this day. */
export async function createHuishouden(tx: WriteTx, household: { gemeente: string; id: Id; naam: string; wijk: string | null; leden: readonly string[]; vanaf: string }): Promise<void> {
  const { gemeente, id, naam, wijk, vanaf } = household;
  await tx.insertInto('huishouden').values({ gemeente, id, naam, wijk, versie: 1 }).execute();
  await tx.insertInto('huishouden_lid').values(household.leden.map((persoon) => ({ gemeente, huishouden: id, persoon, vanaf, tot: null }))).execute();
}

/** A person leaves a household on a day: divorce, living alone, death. History stays. */
export async function leaveHuishouden(tx: WriteTx, gemeente: string, huishouden: string, persoon: string, day: string): Promise<void> {
  await tx.updateTable('huishouden_lid').set({ tot: day }).where('gemeente', '=', gemeente).where('huishouden', '=', huishouden).where('persoon', '=', persoon).where('tot', 'is', null).execute();
}

/** A person joins a household on a day. */
export async function joinHuishouden(tx: WriteTx, gemeente: string, huishouden: string, persoon: string, day: string): Promise<void> {
  await tx.insertInto('huishouden_lid').values({ gemeente, huishouden, persoon, vanaf: day, tot: null }).execute();
}

/** Persons of a household on a day. */
export async function listLeden(tx: ReadTx, gemeente: string, huishouden: string, day: string): Promise<string[]> {
  const rows = await tx.selectFrom('huishouden_lid').select('persoon').where('gemeente', '=', gemeente).where('huishouden', '=', huishouden).where('vanaf', '<=', day)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', day)])).orderBy('vanaf').orderBy('persoon').execute();
  return rows.map((r) => r.persoon);
}
