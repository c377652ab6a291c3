import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** The request for a decision, the decision in its parts, and its letters: one per addressee. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);

  await run(`create table aanvraag (gemeente text not null, id uuid not null, dossier uuid not null, melding uuid not null, plan uuid, plan_versie integer, persoon uuid not null,
    soort text not null check (soort in ('ondertekend-plan', 'zonder-overeenstemming', 'onderzoek-te-laat')), toelichting text not null, aanvraagdatum date not null, ontvangen_op timestamptz not null,
    toestand text not null check (toestand in ('ontvangen', 'besloten', 'ingetrokken')), reden text not null, versie bigint not null, primary key (gemeente, id),
    check ((plan is null) = (plan_versie is null)), check (plan is not null or soort <> 'ondertekend-plan'))`);
  await run(`create unique index aanvraag_lopend on aanvraag (gemeente, melding) where toestand = 'ontvangen'`);
  await run(`create index aanvraag_lijst on aanvraag (gemeente, toestand, aanvraagdatum, id)`);
  await run(`create index aanvraag_dossier on aanvraag (gemeente, dossier, ontvangen_op)`);

  await run(`create table beschikking (gemeente text not null, id uuid not null, dossier uuid not null, melding uuid not null, aanvraag uuid, persoon uuid not null, soort text not null check (soort in ('aanvraag', 'spoed')),
    toestand text not null check (toestand in ('te-toetsen', 'teruggestuurd', 'toegekend', 'gedeeltelijk', 'afgewezen', 'bekendgemaakt', 'ingetrokken')),
    uitkomst text check (uitkomst in ('toegekend', 'gedeeltelijk', 'afgewezen')), ontvangen_op date not null, plandatum date, delen jsonb not null, toetsing jsonb not null, motivering text not null, gronden jsonb not null,
    terugzending jsonb not null, vastgesteld_op timestamptz, vastgesteld_door uuid, bekendgemaakt_op date, bezwaar_uiterlijk date, versie bigint not null, primary key (gemeente, id),
    check ((aanvraag is null) = (soort = 'spoed')), check ((uitkomst is null) = (vastgesteld_op is null)), check ((bekendgemaakt_op is null) = (toestand <> 'bekendgemaakt')))`);
  await run(`create unique index beschikking_aanvraag on beschikking (gemeente, aanvraag)`);
  await run(`create index beschikking_lijst on beschikking (gemeente, toestand, ontvangen_op, id)`);
  await run(`create index beschikking_dossier on beschikking (gemeente, dossier, ontvangen_op)`);

  // gevraagd: what was signed; the columns: what is decided, which may be less.
  await run(`create table beschikking_onderdeel (gemeente text not null, id uuid not null, beschikking uuid not null, dossier uuid not null, volgorde integer not null, persoon uuid not null, doel text not null, resultaat text not null,
    voorziening uuid not null, organisatie uuid, leveringsvorm text not null check (leveringsvorm in ('natura', 'pgb')), volume bigint not null, eenheid text not null, frequentie text not null, van date not null, tot date not null,
    prijs_centen bigint not null, gevraagd jsonb not null, oordeel text check (oordeel in ('toegekend', 'afgewezen')), grond text, reden text not null, primary key (gemeente, id), check (tot >= van))`);
  await run(`create index beschikking_onderdeel_beschikking on beschikking_onderdeel (gemeente, beschikking, volgorde)`);

  await run(`create table beschikking_brief (gemeente text not null, id uuid not null, beschikking uuid not null, dossier uuid not null, persoon uuid not null, inhoud jsonb not null, document uuid, primary key (gemeente, id))`);
  await run(`create unique index beschikking_brief_persoon on beschikking_brief (gemeente, beschikking, persoon)`);

  for (const table of ['aanvraag', 'beschikking']) await protectTable(db, table, { kind: 'dossier', soort: 'besluit' }, 'select, insert, update');
  for (const table of ['beschikking_onderdeel', 'beschikking_brief']) await protectTable(db, table, { kind: 'dossier', soort: 'besluit' });
}
