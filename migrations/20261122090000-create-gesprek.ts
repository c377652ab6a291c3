import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** The broad conversation, what is written in it, and the verslag that the inwoner gets of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);

  await run(`create table gesprek (gemeente text not null, id uuid not null, dossier uuid not null, melding uuid not null, persoon uuid not null, instrument_op date not null, ingevuld_op date,
    primary key (gemeente, id))`);
  await run(`create unique index gesprek_melding on gesprek (gemeente, melding)`);
  await run(`create index gesprek_dossier on gesprek (gemeente, dossier)`);
  await run(`create table gesprek_afspraak (gemeente text not null, id uuid not null, dossier uuid not null, gesprek uuid not null, begin timestamptz not null, duur smallint not null,
    vorm text not null check (vorm in ('thuis', 'kantoor', 'telefoon', 'beeldbellen', 'elders')), plaats text not null, gezelschap jsonb not null, toelichting text not null,
    toestand text not null check (toestand in ('gepland', 'vervallen')), primary key (gemeente, id))`);
  await run(`create index gesprek_afspraak_gesprek on gesprek_afspraak (gemeente, gesprek, begin)`);
  await run(`create table gesprek_legitimatie (gemeente text not null, dossier uuid not null, gesprek uuid not null, persoon uuid not null,
    bewijs text check (bewijs in ('paspoort', 'identiteitskaart', 'rijbewijs', 'vreemdelingendocument')), reden text not null, gezien_op date not null, door text not null,
    primary key (gemeente, gesprek, persoon))`);

  // One row per field: the value, its version, and the run of writing that made it. One row per field and page: the last change.
  await run(`create table gesprek_veld (gemeente text not null, gesprek uuid not null, pad text not null, dossier uuid not null, persoon uuid, domein text, naam text not null,
    waarde text not null, versie bigint not null, client uuid not null, clientbasis bigint not null, door text not null, gewijzigd_op timestamptz not null, primary key (gemeente, gesprek, pad))`);
  await run(`create index gesprek_veld_persoon on gesprek_veld (gemeente, dossier, persoon, naam)`);
  await run(`create table gesprek_bewerking (gemeente text not null, gesprek uuid not null, pad text not null, client uuid not null, dossier uuid not null, nummer bigint not null,
    uitkomst text not null check (uitkomst in ('bewaard', 'conflict', 'beslist')), versie bigint not null, waarde text not null, door text not null, moment timestamptz not null,
    primary key (gemeente, gesprek, pad, client))`);
  await run(`create view gesprek_domein with (security_invoker = true) as
    select gemeente, dossier, gesprek, persoon, domein,
      (max(waarde) filter (where naam = 'nu' and waarde <> ''))::smallint as nu, (max(waarde) filter (where naam = 'gewenst' and waarde <> ''))::smallint as gewenst,
      coalesce(max(waarde) filter (where naam = 'sterk'), '') as sterk, coalesce(max(waarde) filter (where naam = 'eigen'), '') as eigen,
      coalesce(max(waarde) filter (where naam = 'professional'), '') as professional, max(gewijzigd_op) as gewijzigd_op
    from gesprek_veld where persoon is not null group by gemeente, dossier, gesprek, persoon, domein`);
  await run(`grant select on gesprek_domein to spil_app`);

  await run(`create table persoonlijk_plan (gemeente text not null, id uuid not null, dossier uuid not null, melding uuid not null, document uuid not null, ingediend_op date not null,
    op_tijd boolean not null, door text not null, primary key (gemeente, id))`);
  await run(`create index persoonlijk_plan_melding on persoonlijk_plan (gemeente, melding, ingediend_op, id)`);

  await run(`create table verslag (gemeente text not null, id uuid not null, dossier uuid not null, gesprek uuid not null, melding uuid not null, persoon uuid not null,
    toestand text not null check (toestand in ('concept', 'verzonden', 'vastgesteld')), nummer integer not null, opgesteld_op timestamptz not null, verzonden_op timestamptz, reactie_uiterlijk date,
    bevestigd_op timestamptz, vastgesteld_op timestamptz, vaststelling_reden text not null, versie bigint not null, primary key (gemeente, id))`);
  await run(`create unique index verslag_gesprek on verslag (gemeente, gesprek)`);
  await run(`create index verslag_melding on verslag (gemeente, melding)`);
  await run(`create index verslag_dossier on verslag (gemeente, dossier)`);
  await run(`create table verslag_versie (gemeente text not null, verslag uuid not null, nummer integer not null, dossier uuid not null, inhoud jsonb not null, digest bytea not null, document uuid not null,
    gemaakt_op timestamptz not null, door text not null, primary key (gemeente, verslag, nummer))`);
  await run(`create table verslag_correctie (gemeente text not null, id uuid not null, dossier uuid not null, verslag uuid not null, nummer integer not null, sectie text not null, tekst text not null,
    door text not null, naam text not null, namens boolean not null, gemaakt_op timestamptz not null, primary key (gemeente, id))`);
  await run(`create index verslag_correctie_verslag on verslag_correctie (gemeente, verslag, gemaakt_op, id)`);

  for (const table of ['gesprek', 'gesprek_afspraak', 'gesprek_legitimatie', 'gesprek_veld', 'gesprek_bewerking', 'verslag']) {
    await protectTable(db, table, { kind: 'dossier', soort: 'gesprek' });
  }
  // What was sent, corrected or handed in never changes: nobody has the right to.
  for (const table of ['persoonlijk_plan', 'verslag_versie', 'verslag_correctie']) await protectTable(db, table, { kind: 'dossier', soort: 'gesprek' }, 'select, insert');
}
