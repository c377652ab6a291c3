import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** The productenboek and who delivers from it, at which tarief from which day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table voorziening (gemeente text not null, id uuid not null, wet text not null check (wet in ('wmo', 'jeugd', 'participatie')), categorie text not null,
    code text not null check (length(code) between 1 and 5), naam text collate "und-x-icu" not null, omschrijving text not null, trede text not null check (trede in ('collectief', 'individueel')),
    beschikking_nodig boolean not null, eenheid text not null check (eenheid in ('01', '04', '14', '16', '82', '83', '84')), frequentie text not null check (frequentie in ('1', '2', '4', '6')),
    leveringsvormen text[] not null, geldig_van date not null, geldig_tot date, versie bigint not null, gewijzigd_op timestamptz not null, primary key (gemeente, id))`);
  await run(`create unique index voorziening_code on voorziening (gemeente, wet, code)`);
  await run(`create index voorziening_naam on voorziening (gemeente, naam, id)`);
  await protectTable(db, 'voorziening', { kind: 'gedeeld' });

  // Without organisatie: what a pgb for it is worth per eenheid.
  await run(`create table voorziening_aanbod (gemeente text not null, id uuid not null, voorziening uuid not null, organisatie uuid, leveringsvorm text not null check (leveringsvorm in ('natura', 'pgb')),
    tarief bigint not null check (tarief >= 0), geldig_van date not null, geldig_tot date check (geldig_tot > geldig_van), primary key (gemeente, id), check ((organisatie is null) = (leveringsvorm = 'pgb')))`);
  await run(`create index voorziening_aanbod_voorziening on voorziening_aanbod (gemeente, voorziening, geldig_van)`);
  await run(`create index voorziening_aanbod_organisatie on voorziening_aanbod (gemeente, organisatie, voorziening)`);
  await protectTable(db, 'voorziening_aanbod', { kind: 'gedeeld' });
}
