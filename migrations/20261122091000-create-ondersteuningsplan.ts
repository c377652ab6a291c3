import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** One plan per household, in versions; what was offered never changes, what was signed is never taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);

  await run(`create table ondersteuningsplan (gemeente text not null, id uuid not null, dossier uuid not null, nummer integer not null, overeengekomen integer, versie bigint not null,
    opgesteld_op timestamptz not null, primary key (gemeente, id))`);
  await run(`create unique index ondersteuningsplan_dossier on ondersteuningsplan (gemeente, dossier)`);
  await run(`create table plan_versie (gemeente text not null, plan uuid not null, nummer integer not null, dossier uuid not null, melding uuid not null, persoon uuid not null,
    toestand text not null check (toestand in ('concept', 'ter-ondertekening', 'overeengekomen', 'geen-overeenstemming', 'vervangen')),
    inhoud jsonb not null, getoond jsonb, digest bytea, handtekeningen jsonb not null, prijs_centen bigint not null, beschikking_nodig boolean not null, aanleiding text not null,
    opgesteld_door uuid not null, opgesteld_op timestamptz not null, bewerkt_door text not null, bewerkt_op timestamptz not null, aangeboden_door uuid, aangeboden_op timestamptz, overeengekomen_op date, afgesloten_op timestamptz,
    reden text not null, primary key (gemeente, plan, nummer), check ((digest is null) = (getoond is null)), check (digest is not null or toestand = 'concept'))`);
  await run(`create index plan_versie_melding on plan_versie (gemeente, melding)`);

  // What somebody has seen and may have signed is kept as it was, also where code is wrong.
  await run(`create function houd_plan_versie_vast() returns trigger language plpgsql as $$ begin
    if old.digest is not null and (new.inhoud, new.getoond, new.digest, new.nummer, new.plan, new.persoon, new.handtekeningen) is distinct from (old.inhoud, old.getoond, old.digest, old.nummer, old.plan, old.persoon, old.handtekeningen)
      then raise exception 'an offered plan does not change'; end if;
    return new; end $$`);
  await run(`create trigger plan_versie_vast before update on plan_versie for each row execute function houd_plan_versie_vast()`);

  await run(`create table plan_handtekening (gemeente text not null, plan uuid not null, nummer integer not null, hoedanigheid text not null check (hoedanigheid in ('inwoner', 'vertegenwoordiger', 'generalist')),
    dossier uuid not null, naam text not null, door text not null, wijze text not null check (wijze in ('online', 'papier')), document uuid check ((document is null) = (wijze = 'online')), digest bytea not null,
    datum date not null, vastgelegd_op timestamptz not null, vastgelegd_door text not null, primary key (gemeente, plan, nummer, hoedanigheid))`);
  await run(`create table plan_reactie (gemeente text not null, id uuid not null, plan uuid not null, nummer integer not null, dossier uuid not null, onderdeel text not null, klopt boolean not null, tekst text not null,
    door text not null, naam text not null, gemaakt_op timestamptz not null, primary key (gemeente, id))`);
  await run(`create index plan_reactie_plan on plan_reactie (gemeente, plan, nummer, gemaakt_op, id)`);
  await run(`create table plan_goedkeuring (gemeente text not null, id uuid not null, plan uuid not null, nummer integer not null, dossier uuid not null, aan text not null check (aan in ('expert', 'teamleider')),
    vraag text not null, gevraagd_door uuid not null, gevraagd_op timestamptz not null, goedgekeurd boolean, motivering text not null, arrangement bytea, gegeven_door uuid, gegeven_op timestamptz, primary key (gemeente, id))`);
  await run(`create index plan_goedkeuring_plan on plan_goedkeuring (gemeente, plan, nummer, gevraagd_op, id)`);

  for (const table of ['ondersteuningsplan', 'plan_versie', 'plan_goedkeuring']) await protectTable(db, table, { kind: 'dossier', soort: 'plan' }, 'select, insert, update');
  for (const table of ['plan_handtekening', 'plan_reactie']) await protectTable(db, table, { kind: 'dossier', soort: 'plan' }, 'select, insert');
}
