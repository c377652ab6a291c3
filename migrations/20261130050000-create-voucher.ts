import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Vouchers for lokale diensten: granted by the access, spent at an organisation of the sociale kaart. Of a code only its digest is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table voucher (gemeente text not null, id uuid not null, dossier uuid not null, persoon uuid not null, soort text not null, naam jsonb not null, eenheid text not null check (eenheid in ('bedrag', 'keren')),
    tarief bigint not null check (tarief > 0), toegekend bigint not null check (toegekend > 0), over bigint not null, geldig_van date not null, geldig_tot date not null, reden text not null,
    toestand text not null check (toestand in ('geldig', 'verlopen', 'ingetrokken')), code_index bytea not null, gewaarschuwd boolean not null, intrekkingsreden text not null, toegekend_op timestamptz not null, toegekend_door text not null,
    primary key (gemeente, id), check (over between 0 and toegekend))`);
  await run(`create unique index voucher_code on voucher (gemeente, code_index)`);
  await run(`create index voucher_dossier on voucher (gemeente, dossier, toegekend_op)`);
  await run(`create index voucher_einde on voucher (gemeente, geldig_tot, id) where toestand = 'geldig'`);
  await run(`create table verzilvering (gemeente text not null, id uuid not null, voucher uuid not null, dossier uuid not null, dienst_organisatie uuid not null, aantal bigint not null check (aantal > 0), centen bigint not null check (centen > 0),
    dag date not null, moment timestamptz not null, teruggenomen_op timestamptz, primary key (gemeente, id))`);
  await run(`create index verzilvering_voucher on verzilvering (gemeente, voucher, moment)`);
  await run(`create index verzilvering_dag on verzilvering (gemeente, dag, id) where teruggenomen_op is null`);
  // The key by which an organisation without a login shows who it is.
  await run(`create table voucher_sleutel (gemeente text not null, dienst_organisatie uuid not null, code_index bytea not null, uitgegeven_op timestamptz not null, uitgegeven_door text not null, primary key (gemeente, dienst_organisatie))`);
  await run(`create unique index voucher_sleutel_code on voucher_sleutel (gemeente, code_index)`);
  await protectTable(db, 'voucher', { kind: 'dossier', soort: 'plan' });
  await protectTable(db, 'verzilvering', { kind: 'dossier', soort: 'plan' });
  await protectTable(db, 'voucher_sleutel', { kind: 'gemeente' });
}
