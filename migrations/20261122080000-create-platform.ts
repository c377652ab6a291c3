import { sql, type Kysely } from 'kysely';
import { createTwin, protectTable } from '../src/platform/database/protect.ts';

/** The tables of the mechanisms: journal, readers, idempotency, access log, policy by date, search, sessions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);

  // The application role owns nothing. A role belongs to the cluster, so another database may have made it; who may make no roles finds it there.
  await run(`do $$ begin create role spil_app nologin; exception when duplicate_object then null; when unique_violation then null; when insufficient_privilege then null; end $$`);
  await run(`do $$ begin execute format('grant spil_app to %I', current_user); exception when others then null; end $$`);
  await run(`grant usage on schema public to spil_app`);

  await run(`create table stroom (gemeente text not null, id uuid not null, soort text not null, volgnummer bigint not null, hash bytea not null, primary key (gemeente, id))`);
  await run(`create table gebeurtenis (gemeente text not null, maand date not null, id uuid not null, stroom uuid not null, volgnummer bigint not null,
    soort text not null, versie smallint not null, moment timestamptz not null, actor text not null, act text not null, inhoud jsonb not null,
    digest bytea not null, vorige bytea not null, hash bytea not null, primary key (gemeente, maand, id)) partition by range (maand)`);
  await run(`create index gebeurtenis_stroom on gebeurtenis (gemeente, stroom, volgnummer)`);
  await run(`create table te_zegelen (gemeente text not null, volgorde bigint generated always as identity, gebeurtenis uuid not null, maand date not null, primary key (gemeente, volgorde))`);
  await run(`create table zegel (gemeente text not null, maand date not null, nummer bigint not null, gebeurtenis uuid not null, hash bytea not null,
    primary key (gemeente, maand, nummer)) partition by range (maand)`);
  await run(`create index zegel_nummer on zegel (gemeente, nummer)`);
  await run(`create index zegel_gebeurtenis on zegel (gemeente, gebeurtenis)`);
  await run(`create table zegelaar (gemeente text primary key, nummer bigint not null, hash bytea not null)`);
  await run(`create table lezer (gemeente text not null, naam text not null, nummer bigint not null, maand date not null, fout jsonb, bijgewerkt timestamptz not null, primary key (gemeente, naam))`);
  await run(`create table effect (gemeente text not null, lezer text not null, gebeurtenis uuid not null, moment timestamptz not null, primary key (gemeente, lezer, gebeurtenis))`);
  await run(`create table idempotentie (gemeente text not null, actor text not null, sleutel text not null, act text not null, invoer bytea not null,
    antwoord jsonb not null, moment timestamptz not null, primary key (gemeente, actor, sleutel))`);

  await run(`create table inzage (gemeente text not null, maand date not null, id uuid not null, moment timestamptz not null, actor text not null, naam text not null,
    rol text not null, organisatie text, act text not null, doel text not null, uitkomst text not null check (uitkomst in ('toegestaan', 'geweigerd', 'nood')),
    reden text, spoor text not null, primary key (gemeente, maand, id)) partition by range (maand)`);
  await run(`create index inzage_moment on inzage (gemeente, moment)`);
  await run(`create table inzage_onderwerp (gemeente text not null, maand date not null, inzage uuid not null, onderwerp uuid not null, moment timestamptz not null,
    primary key (gemeente, maand, onderwerp, moment, inzage)) partition by range (maand)`);
  await run(`create table inzage_uurcontrole (gemeente text not null, uur timestamptz not null, aantal bigint not null, hash bytea not null, primary key (gemeente, uur))`);

  await run(`create table beleidsregel (gemeente text not null, id uuid not null, sleutel text not null, geldig_van date not null, geldig_tot date,
    waarde jsonb not null, bron text not null, toestand text not null check (toestand in ('concept', 'vastgesteld')), gewijzigd_op timestamptz not null, primary key (gemeente, id))`);
  await run(`create index beleidsregel_sleutel on beleidsregel (gemeente, sleutel, geldig_van)`);
  await run(`create table zoek_token (gemeente text not null, soort text not null, token text not null, onderwerp uuid not null, primary key (gemeente, soort, token, onderwerp))`);
  await run(`create index zoek_token_onderwerp on zoek_token (gemeente, onderwerp)`);

  for (const table of ['gebeurtenis', 'zegel', 'inzage', 'inzage_onderwerp']) {
    await run(`create table ${table}_overig partition of ${table} default`);
    for (let year = 2024; year <= 2028; year++) {
      for (let month = 1; month <= 12; month++) {
        const from = `${year}-${String(month).padStart(2, '0')}-01`;
        const to = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
        await run(`create table ${table}_${year}_${String(month).padStart(2, '0')} partition of ${table} for values from ('${from}') to ('${to}')`);
      }
    }
  }

  // Appending only: what is written is not changed by the application.
  await protectTable(db, 'stroom', { kind: 'gedeeld' }, 'select, insert, update');
  await protectTable(db, 'gebeurtenis', { kind: 'aanvullen' }, 'select, insert');
  await protectTable(db, 'te_zegelen', { kind: 'aanvullen' }, 'select, insert, delete');
  await protectTable(db, 'zegel', { kind: 'aanvullen' }, 'select, insert');
  await protectTable(db, 'zegelaar', { kind: 'gemeente' }, 'select, insert, update');
  await protectTable(db, 'lezer', { kind: 'gedeeld' }, 'select, insert, update');
  await protectTable(db, 'effect', { kind: 'gemeente' }, 'select, insert');
  await protectTable(db, 'idempotentie', { kind: 'eigen' }, 'select, insert');
  await protectTable(db, 'inzage', { kind: 'aanvullen' }, 'select, insert');
  await protectTable(db, 'inzage_onderwerp', { kind: 'aanvullen' }, 'select, insert');
  await protectTable(db, 'inzage_uurcontrole', { kind: 'gemeente' }, 'select, insert');
  await protectTable(db, 'beleidsregel', { kind: 'gedeeld' });
  await protectTable(db, 'zoek_token', { kind: 'gemeente' });
  await createTwin(db, 'zoek_token');

  await run(appendFunction);
  await run(`grant execute on function voeg_gebeurtenissen_toe(text, uuid, text, jsonb) to spil_app`);
}

/**
 * Extends the chain of one stream: the last statement of a command, so that the row lock on the
 * stream is held only from here to the commit. Each event: id, maand, soort, versie, moment,
 * actor, act, inhoud, digest (hex of a SHA-256 over all of these). hash = sha256(vorige || digest).
 */
const appendFunction = `create function voeg_gebeurtenissen_toe(p_gemeente text, p_stroom uuid, p_soort text, p_gebeurtenissen jsonb) returns bigint language plpgsql as $$
declare
  kop record; g jsonb; ketting bytea; nr bigint; d bytea;
begin
  insert into stroom as s (gemeente, id, soort, volgnummer, hash) values (p_gemeente, p_stroom, p_soort, 0, '\\x')
    on conflict (gemeente, id) do update set soort = s.soort returning s.volgnummer, s.hash into kop;
  nr := kop.volgnummer; ketting := kop.hash;
  for g in select * from jsonb_array_elements(p_gebeurtenissen) loop
    nr := nr + 1; d := decode(g->>'digest', 'hex');
    insert into gebeurtenis (gemeente, maand, id, stroom, volgnummer, soort, versie, moment, actor, act, inhoud, digest, vorige, hash)
      values (p_gemeente, (g->>'maand')::date, (g->>'id')::uuid, p_stroom, nr, g->>'soort', (g->>'versie')::smallint, (g->>'moment')::timestamptz,
        g->>'actor', g->>'act', g->'inhoud', d, ketting, sha256(ketting || d));
    insert into te_zegelen (gemeente, gebeurtenis, maand) values (p_gemeente, (g->>'id')::uuid, (g->>'maand')::date);
    ketting := sha256(ketting || d);
  end loop;
  update stroom set volgnummer = nr, hash = ketting where gemeente = p_gemeente and id = p_stroom;
  return nr;
end $$`;
