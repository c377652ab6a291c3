import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Tables of a dossier or a persoon from which the application took nothing away before: only a destruction that was decided on does. */
const ofDossier = ['aanvraag', 'bericht', 'berichtenwisseling', 'beschikking', 'bezwaar', 'bezwaar_stuk', 'clientondersteuning', 'correctieverzoek', 'familiegroepsplan', 'familiegroepsplan_versie', 'kringlid', 'machtiging',
  'ondersteuningsplan', 'opvallende_inzage', 'persoonlijk_plan', 'plan_goedkeuring', 'plan_handtekening', 'plan_reactie', 'plan_versie', 'toewijzing', 'verslag_correctie', 'verslag_versie'] as const;
const others = ['berichtenwisseling_bericht', 'berichtenwisseling_deelnemer', 'gezag', 'klacht', 'meldcode', 'postvoorkeur'] as const;

/** What may be destroyed and what not, who decided, and the proof of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table vernietiging (gemeente text not null, id uuid not null, dossier uuid not null, grond text not null check (grond in ('termijn', 'verzoek')), vernietigingsverzoek uuid,
    uitleg jsonb not null, toestand text not null check (toestand in ('voorgesteld', 'afgewezen', 'uitgevoerd')), voorgesteld_op timestamptz not null, voorgesteld_door text not null,
    besloten_op timestamptz, besloten_door text, reden text not null, aantallen jsonb, primary key (gemeente, id),
    check ((toestand = 'voorgesteld') = (besloten_op is null)), check (besloten_door is null or besloten_door <> voorgesteld_door))`);
  await run(`create index vernietiging_lijst on vernietiging (gemeente, toestand, voorgesteld_op, id)`);
  await run(`create unique index vernietiging_dossier on vernietiging (gemeente, dossier) where toestand <> 'afgewezen'`);
  await protectTable(db, 'vernietiging', { kind: 'gemeente' }, 'select, insert, update');

  await run(`create table vernietigingsverzoek (gemeente text not null, id uuid not null, dossier uuid not null, houder text not null, ontvangen_op date not null, uiterlijk date not null,
    toestand text not null check (toestand in ('ingediend', 'toegewezen', 'afgewezen')), motivering text not null, besloten_op date, primary key (gemeente, id), check ((besloten_op is null) = (toestand = 'ingediend')))`);
  await run(`create unique index vernietigingsverzoek_open on vernietigingsverzoek (gemeente, dossier, houder) where toestand = 'ingediend'`);
  await run(`create index vernietigingsverzoek_dossier on vernietigingsverzoek (gemeente, dossier, ontvangen_op)`);
  await run(`create index vernietigingsverzoek_lijst on vernietigingsverzoek (gemeente, toestand, uiterlijk, id)`);
  await protectTable(db, 'vernietigingsverzoek', { kind: 'houder' });

  await run(`create table bewaarplicht (gemeente text not null, id uuid not null, dossier uuid not null, reden text not null, sinds timestamptz not null, door text not null,
    opgeheven_op timestamptz, opgeheven_door text, opheffingsreden text not null, primary key (gemeente, id))`);
  await run(`create index bewaarplicht_dossier on bewaarplicht (gemeente, dossier, sinds)`);
  await protectTable(db, 'bewaarplicht', { kind: 'gemeente' });

  // What is due, and what is in the way of it.
  await run(`create index dossier_geopend on dossier (gemeente, geopend_op, id)`);
  await run(`create index crisis_dossier on crisis (gemeente, dossier)`);
  await run(`create index klacht_persoon on klacht (gemeente, persoon) where persoon is not null`);
  await run(`create index verzilvering_dossier on verzilvering (gemeente, dossier, dag)`);
  // An ordinary delete stays an error, as it was: with a policy alone it would find nothing, and nobody would notice.
  await run(`create function alleen_vernietiging() returns trigger language plpgsql as $$ begin
    if current_user = 'spil_app' and coalesce(current_setting('spil.vernietiging', true), '') = '' then
      raise exception 'permission denied for table %: only a destruction that was decided on takes rows away', tg_table_name using errcode = '42501';
    end if;
    return null;
  end $$`);
  for (const table of [...ofDossier, ...others]) {
    await run(`create trigger ${table}_vernietiging before delete on ${table} for each statement execute function alleen_vernietiging()`);
    const same = (ofDossier as readonly string[]).includes(table) ? ` and v.dossier = ${table}.dossier` : '';
    await run(`grant delete on ${table} to spil_app`);
    await run(`create policy ${table}_vernietiging on ${table} as restrictive for delete to spil_app using (exists (select 1 from vernietiging v
      where v.gemeente = ${table}.gemeente and v.id::text = current_setting('spil.vernietiging', true) and v.toestand = 'uitgevoerd'${same}))`);
  }
}
