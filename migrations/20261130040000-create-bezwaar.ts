import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Objections against decisions, and what people sent with them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table bezwaar (gemeente text not null, id uuid not null, dossier uuid not null, beschikking uuid not null, persoon uuid not null, kanaal text not null check (kanaal in ('portaal', 'post', 'balie')),
    ontvangen_op date not null, poststempel date, door text not null,
    toestand text not null check (toestand in ('ontvangen', 'in-behandeling', 'hoorzitting-gepland', 'gehoord', 'zonder-hoorzitting', 'gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken')),
    gronden text not null, gronden_uiterlijk date, tijdig boolean not null, bezwaar_uiterlijk date not null, laat_reden text not null, horen boolean not null, commissie boolean not null,
    verdaging_weken integer not null check (verdaging_weken between 0 and 6), verdaging_reden text not null, behandelaar uuid, hoorzitting_op timestamptz, hoorzitting_plaats text not null,
    afzieningsgrond text check (afzieningsgrond in ('awb-7:3-a', 'awb-7:3-b', 'awb-7:3-c', 'awb-7:3-d', 'awb-7:3-e')), afziening_reden text not null, verslag text not null,
    uitkomst text check (uitkomst in ('gegrond', 'ongegrond', 'niet-ontvankelijk')), motivering text not null, gevolg text check (gevolg in ('nieuw-besluit', 'herroepen', 'ander-bedrag-of-periode')), gevolg_tekst text not null,
    brief jsonb, besloten_op timestamptz, bekendgemaakt_op date, beroep_uiterlijk date, document uuid, intrekking_reden text not null, versie bigint not null, primary key (gemeente, id),
    check ((uitkomst is null) = (besloten_op is null)), check ((gevolg is null) = (uitkomst is null or uitkomst <> 'gegrond')))`);
  // One objection at a time of somebody against a decision.
  await run(`create unique index bezwaar_lopend on bezwaar (gemeente, beschikking, persoon) where toestand in ('ontvangen', 'in-behandeling', 'hoorzitting-gepland', 'gehoord', 'zonder-hoorzitting')`);
  await run(`create index bezwaar_lijst on bezwaar (gemeente, toestand, ontvangen_op, id)`);
  await run(`create index bezwaar_dossier on bezwaar (gemeente, dossier, ontvangen_op)`);
  await run(`create table bezwaar_stuk (gemeente text not null, id uuid not null, bezwaar uuid not null, dossier uuid not null, document uuid not null, toegevoegd_op date not null, primary key (gemeente, id))`);
  await run(`create index bezwaar_stuk_bezwaar on bezwaar_stuk (gemeente, bezwaar, id)`);
  await protectTable(db, 'bezwaar', { kind: 'dossier', soort: 'besluit' }, 'select, insert, update');
  await protectTable(db, 'bezwaar_stuk', { kind: 'dossier', soort: 'besluit' }, 'select, insert');
}
