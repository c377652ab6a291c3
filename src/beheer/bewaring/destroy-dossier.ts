import { sql } from 'kysely';
import { selectRaw, type WriteTx } from '../../platform/database/transaction.ts';
import { weg, type Omvang } from './vernietigingslijst.ts';

/** What hangs on a dossier; undefined when it is gone. */
async function measure(tx: WriteTx, gemeente: string, dossier: string): Promise<Omvang | undefined> {
  const [found] = await selectRaw(tx, sql<Omvang>`with d as (select id, huishouden from dossier where gemeente = ${gemeente} and id = ${dossier} for update),
    p as (select distinct l.persoon as id from huishouden_lid l, d where l.gemeente = ${gemeente} and l.huishouden = d.huishouden
      and not exists (select 1 from huishouden_lid o where o.gemeente = l.gemeente and o.persoon = l.persoon and o.huishouden <> d.huishouden)
      and not exists (select 1 from dossier_toegang t where t.gemeente = l.gemeente and t.houder = 'p:' || l.persoon and t.dossier <> d.id)),
    m as (select id from melding where gemeente = ${gemeente} and dossier = ${dossier})
    select ${gemeente} as gemeente, d.id as dossier, d.huishouden, array(select id from p) as personen, array(select id from m) as meldingen,
      array(select k.id from klantcontact k where k.gemeente = ${gemeente} and (k.persoon in (select id from p) or k.melding in (select id from m))) as klantcontacten,
      array(select s.id from signaal s where s.gemeente = ${gemeente} and (s.persoon in (select id from p) or s.huishouden = d.huishouden)) as signalen from d`);
  return found;
}

/**
 * Takes a dossier away, with whoever of its people is in no other: from every table of the list, in this transaction, so that it
 * happens whole or not at all. The journal keeps its ids and days. The row of the destruction is there already, as carried out:
 * the database lets nothing go without it. Answers how many rows went, by table.
 */
export async function destroyDossier(tx: WriteTx, { gemeente, dossier, vernietiging }: { readonly gemeente: string; readonly dossier: string; readonly vernietiging: string }): Promise<Readonly<Record<string, number>>> {
  const omvang = await measure(tx, gemeente, dossier);
  if (omvang === undefined) return {};
  await sql`select set_config('spil.vernietiging', ${vernietiging}, true)`.execute(tx);
  // A trigger takes the BSN out of the index by which somebody logs in.
  await sql`update persoon set bsn_index = null, bsn_versleuteld = null where gemeente = ${gemeente} and id = any(${omvang.personen}::uuid[])`.execute(tx);
  const aantallen: Record<string, number> = {};
  for (const [tabel, where] of Object.entries(weg)) {
    const { numAffectedRows = 0n } = await sql`delete from ${sql.table(tabel)} where gemeente = ${gemeente} and ${where(omvang)}`.execute(tx);
    if (numAffectedRows > 0n) aantallen[tabel] = Number(numAffectedRows);
  }
  await sql`update vernietiging set aantallen = ${JSON.stringify(aantallen)}::jsonb where gemeente = ${gemeente} and id = ${vernietiging}`.execute(tx);
  return aantallen;
}
