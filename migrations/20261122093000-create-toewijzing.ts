import { sql, type Kysely } from 'kysely';

const inGemeente = `gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ','))`;
const staff = `current_setting('spil.houder', true) = ''`;

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table toewijzing (gemeente text not null, id uuid not null, nummer bigint not null, wet text not null check (wet in ('wmo', 'jeugd')), dossier uuid not null, beschikking uuid not null, onderdeel uuid not null,
    persoon uuid not null, organisatie uuid not null, categorie text not null, code text not null, volume integer not null, eenheid text not null, frequentie text not null, ingangsdatum date not null, einddatum date not null,
    toegewezen_op timestamptz not null, overdracht jsonb not null, toestand text not null check (toestand in ('gegeven', 'bevestigd', 'geweigerd', 'gestart', 'gestopt', 'ingetrokken')), gestart_op date, versie bigint not null,
    primary key (gemeente, id))`);
  await run(`create unique index toewijzing_nummer on toewijzing (gemeente, wet, nummer)`);
  await run(`create unique index toewijzing_onderdeel on toewijzing (gemeente, onderdeel)`);
  await run(`create index toewijzing_dossier on toewijzing (gemeente, dossier, toegewezen_op)`);
  await run(`create index toewijzing_organisatie on toewijzing (gemeente, organisatie, toestand, toegewezen_op, id)`);
  await run(`create index toewijzing_client on toewijzing (gemeente, organisatie, persoon)`);
  // The message holds a BSN: it is kept sealed.
  await run(`create table bericht (gemeente text not null, id uuid not null, richting text not null check (richting in ('uit', 'in')), soort text not null, identificatie text not null, dagtekening date not null, organisatie uuid not null,
    dossier uuid, inhoud bytea not null, toestand text not null check (toestand in ('klaar', 'verzonden', 'bevestigd', 'afgekeurd', 'verwerkt')), antwoord_op uuid, retour_uiterlijk date, fouten jsonb not null,
    gemaakt_op timestamptz not null, verzonden_op timestamptz, versie bigint not null, primary key (gemeente, id))`);
  await run(`create unique index bericht_kenmerk on bericht (gemeente, organisatie, richting, soort, identificatie)`);
  await run(`create index bericht_richting on bericht (gemeente, richting, gemaakt_op, id)`);
  await run(`create index bericht_organisatie on bericht (gemeente, organisatie, richting, gemaakt_op, id)`);
  await run(`create index bericht_dossier on bericht (gemeente, dossier, gemaakt_op)`);
  await run(`create table nummerreeks (gemeente text not null, reeks text not null, laatste bigint not null, primary key (gemeente, reeks))`);

  // Each aanbieder sees its own only, also where two work in one household.
  const own = `current_setting('spil.houder', true) = 'o:' || organisatie::text`;
  const granted = (table: string) => `current_setting('spil.houder', true) like 'p:%' and exists (select 1 from dossier_toegang t where t.gemeente = ${table}.gemeente and t.dossier = ${table}.dossier
    and t.houder = current_setting('spil.houder', true) and t.soort = 'inzet' and t.vanaf <= now() and (t.tot is null or t.tot > now()))`;
  for (const [table, predicate] of [['toewijzing', `${staff} or ${own} or (${granted('toewijzing')})`], ['bericht', `${staff} or ${own}`], ['nummerreeks', 'true']] as const) {
    await run(`alter table ${table} enable row level security`);
    await run(`alter table ${table} force row level security`);
    await run(`create policy ${table}_spil on ${table} to spil_app using (${inGemeente} and (${predicate})) with check (${inGemeente} and (${predicate}))`);
    await run(`grant select, insert, update on ${table} to spil_app`);
  }
}
