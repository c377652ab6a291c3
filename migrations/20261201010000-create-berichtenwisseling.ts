import { sql, type Kysely } from 'kysely';
import { protectTable, staffOnly } from '../src/platform/database/protect.ts';

/** Messages in a dossier: between an inwoner and the team, and between professionals. Who takes no part sees nothing, also in the same household. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table berichtenwisseling (gemeente text not null, id uuid not null, dossier uuid not null, gegevens text not null check (gegevens in ('melding', 'inzet')), onderwerp text not null, deelnemers text[] not null,
    geopend_op timestamptz not null, laatste_op timestamptz not null, laatste_door text not null, toestand text not null check (toestand in ('open', 'gesloten')), primary key (gemeente, id))`);
  await run(`create index berichtenwisseling_dossier on berichtenwisseling (gemeente, dossier, laatste_op, id)`);
  await run(`create table berichtenwisseling_deelnemer (gemeente text not null, berichtenwisseling uuid not null, houder text not null, gelezen_op timestamptz, primary key (gemeente, berichtenwisseling, houder))`);
  // The team takes part in all: nobody lists those.
  await run(`create index berichtenwisseling_deelnemer_houder on berichtenwisseling_deelnemer (gemeente, houder, berichtenwisseling) where houder <> 'team'`);
  await run(`create table berichtenwisseling_bericht (gemeente text not null, id uuid not null, berichtenwisseling uuid not null, door text not null, medewerker uuid, tekst text not null, verzonden_op timestamptz not null, primary key (gemeente, id))`);
  await run(`create index berichtenwisseling_bericht_wisseling on berichtenwisseling_bericht (gemeente, berichtenwisseling, id)`);
  await protectTable(db, 'berichtenwisseling', { kind: 'dossier', kolom: 'gegevens' }, 'select, insert, update');
  // A right in the dossier is not enough: a parent and a child of sixteen both have one, and write to the team each for themselves.
  await run(`create policy berichtenwisseling_deelnemers on berichtenwisseling as restrictive to spil_app using (${staffOnly} or current_setting('spil.houder', true) = any(deelnemers))`);
  await protectTable(db, 'berichtenwisseling_deelnemer', { kind: 'houder' }, 'select, insert, update');
  await protectTable(db, 'berichtenwisseling_bericht', { kind: 'deel', van: 'berichtenwisseling' }, 'select, insert');
}
