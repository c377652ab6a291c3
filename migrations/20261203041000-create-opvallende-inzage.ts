import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** What the privacy officer looks at: looks that stand out, with what was thought of them, and how much each employee looks per day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table opvallende_inzage (gemeente text not null, id uuid not null, regel text not null, actor text not null, naam text not null, dag date not null, dossier uuid, aantal integer not null, norm integer, reden text not null, laatst timestamptz not null,
    oordeel text check (oordeel in ('terecht', 'onterecht', 'nader-onderzoek')), toelichting text not null, verteld_aan text not null, beoordeeld_op timestamptz, beoordeeld_door text, versie bigint not null, primary key (gemeente, id), check ((oordeel is null) = (beoordeeld_op is null)))`);
  await run(`create unique index opvallende_inzage_eenmaal on opvallende_inzage (gemeente, regel, actor, dag, dossier) nulls not distinct`);
  await run(`create index opvallende_inzage_open on opvallende_inzage (gemeente, dag, id) where beoordeeld_op is null`);
  await run(`create index opvallende_inzage_beoordeeld on opvallende_inzage (gemeente, dag, id) where beoordeeld_op is not null`);
  await run(`create index opvallende_inzage_regel on opvallende_inzage (gemeente, regel, dag, id)`);
  await run(`create table inzage_telling (gemeente text not null, dag date not null, actor text not null, naam text not null, rol text not null, regels integer not null, dossiers integer not null, geweigerd integer not null, nood integer not null, primary key (gemeente, dag, actor))`);
  await run(`create index inzage_telling_actor on inzage_telling (gemeente, actor, dag)`);
  await run(`create table inzage_stand (gemeente text primary key, tot timestamptz not null)`);
  await protectTable(db, 'opvallende_inzage', { kind: 'gemeente' }, 'select, insert, update');
  await protectTable(db, 'inzage_telling', { kind: 'gemeente' }, 'select, insert, update');
  await protectTable(db, 'inzage_stand', { kind: 'gemeente' }, 'select, insert, update');
  await run(`create index inzage_actor on inzage (gemeente, actor, moment, id)`);
}
