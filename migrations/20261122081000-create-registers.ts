import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** The registers: who and what all phases speak of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);

  await run(`create table gemeente (gemeente text primary key, naam text not null, telefoon text not null, openingstijden text not null, adres text not null, thema text not null)`);
  await run(`create table wijk (gemeente text not null, code text not null, naam text collate "und-x-icu" not null, primary key (gemeente, code))`);
  await run(`create table buurt (gemeente text not null, code text not null, wijk text not null, naam text collate "und-x-icu" not null, primary key (gemeente, code))`);

  await run(`create table postcode_wijk (gemeente text not null, postcode text not null, wijk text not null, primary key (gemeente, postcode))`);

  // Organisations and people who work are known beyond one gemeente; their mandates are per gemeente.
  await run(`create table organisatie (id uuid primary key, naam text collate "und-x-icu" not null, soort text not null check (soort in ('gemeente', 'aanbieder', 'ketenpartner', 'welzijn')),
    agb_code text unique, kvk_nummer text unique, telefoon text, email text)`);
  await run(`create table medewerker (id uuid primary key, naam text collate "und-x-icu" not null, organisatie uuid not null, telefoon text, email text)`);
  await run(`create table inlog (bron text not null, sleutel text not null, medewerker uuid not null, primary key (bron, sleutel))`);
  await run(`create table team (gemeente text not null, id uuid not null, naam text collate "und-x-icu" not null, primary key (gemeente, id))`);
  await run(`create table team_wijk (gemeente text not null, team uuid not null, wijk text not null, primary key (gemeente, wijk))`);
  await run(`create table mandaat (gemeente text not null, id uuid not null, medewerker uuid not null, rol text not null, team uuid, geldig_van date not null, geldig_tot date, primary key (gemeente, id))`);
  await run(`create index mandaat_medewerker on mandaat (medewerker)`);
  await run(`create index mandaat_team on mandaat (gemeente, team, rol)`);

  await run(`create table persoon (gemeente text not null, id uuid not null, bsn_versleuteld bytea, bsn_index bytea,
    voornamen text not null, voorletters text not null, voorvoegsel text not null, geslachtsnaam text collate "und-x-icu" not null,
    partner_voorvoegsel text not null, partner_geslachtsnaam text not null, naamgebruik text not null check (naamgebruik in ('eigen', 'partner', 'partner-eigen', 'eigen-partner')),
    naam text collate "und-x-icu" not null, geslacht text not null check (geslacht in ('man', 'vrouw', 'onbekend')),
    geboortedatum date, geboortedatum_deel text not null check (geboortedatum_deel in ('volledig', 'maand', 'jaar', 'onbekend')),
    straat text not null, huisnummer integer, huisletter text not null, huisnummertoevoeging text not null, postcode text not null, plaats text not null, wijk text, buurt text,
    telefoon text not null, email text not null, taal text not null, geheimhouding boolean not null, overleden_op date,
    herkomst text not null check (herkomst in ('brp', 'opgave')), brp_opgehaald_op timestamptz, versie bigint not null, gewijzigd_op timestamptz not null, primary key (gemeente, id))`);
  await run(`create unique index persoon_bsn on persoon (gemeente, bsn_index)`);
  // One index over all gemeenten, for login by BSN before a gemeente is known; reached by one function only.
  await run(`create table bsn_gemeente (bsn_index bytea not null, gemeente text not null, persoon uuid not null, primary key (bsn_index, gemeente))`);

  await run(`create table huishouden (gemeente text not null, id uuid not null, naam text collate "und-x-icu" not null, wijk text, versie bigint not null, primary key (gemeente, id))`);
  await run(`create table huishouden_lid (gemeente text not null, huishouden uuid not null, persoon uuid not null, vanaf date not null, tot date, primary key (gemeente, huishouden, persoon, vanaf))`);
  await run(`create index huishouden_lid_persoon on huishouden_lid (gemeente, persoon)`);
  await run(`create table relatie (gemeente text not null, id uuid not null, persoon uuid not null, andere_persoon uuid, naam text not null, soort text not null,
    kring text not null check (kring in ('gezin', 'familie', 'sociaal', 'professioneel')),
    band text not null default 'gewoon' check (band in ('sterk', 'gewoon', 'zwak', 'gespannen')), telefoon text not null, toelichting text not null, bron text not null check (bron in ('brp', 'opgave')),
    beeindigd_op date, primary key (gemeente, id))`);
  await run(`create index relatie_persoon on relatie (gemeente, persoon)`);

  await run(`create table dossier (gemeente text not null, id uuid not null, huishouden uuid not null, nummer text not null, toestand text not null check (toestand in ('open', 'gesloten')),
    team uuid, regisseur uuid, regiesoort text not null check (regiesoort in ('eigen-regie', 'casusregie', 'procesregie')), aanspreekpunt text not null, niveau integer not null,
    geopend_op timestamptz not null, gesloten_op timestamptz, versie bigint not null, primary key (gemeente, id))`);
  await run(`create unique index dossier_huishouden on dossier (gemeente, huishouden)`);
  await run(`create index dossier_regisseur on dossier (gemeente, regisseur, toestand, geopend_op, id)`);
  await run(`create index dossier_team on dossier (gemeente, team, toestand, geopend_op, id)`);
  await run(`create table dossier_toegang (gemeente text not null, id uuid not null, dossier uuid not null, houder text not null, soort text not null, recht text not null check (recht in ('lezen', 'schrijven')),
    grond text not null, doel text not null, vanaf timestamptz not null, tot timestamptz, verleend_door text not null, primary key (gemeente, id))`);
  await run(`create index dossier_toegang_dossier on dossier_toegang (gemeente, dossier, houder, soort)`);
  await run(`create index dossier_toegang_houder on dossier_toegang (gemeente, houder, soort, dossier)`);

  await run(`create table termijn (gemeente text not null, id uuid not null, dossier uuid not null, onderwerp uuid not null, regel text not null, begindatum date not null, einddatum date,
    opschortingen jsonb not null, uitleg jsonb not null, toestand text not null check (toestand in ('lopend', 'opgeschort', 'voldaan', 'vervallen')), voldaan_op date, primary key (gemeente, id))`);
  await run(`create index termijn_onderwerp on termijn (gemeente, onderwerp)`);
  await run(`create index termijn_dossier on termijn (gemeente, dossier, toestand, einddatum)`);
  await run(`create index termijn_einddatum on termijn (gemeente, toestand, einddatum, id)`);

  await run(`create table taak (gemeente text not null, id uuid not null, houder text not null, dossier uuid, soort text not null, onderwerp uuid, titel text not null, uiterlijk date,
    toestand text not null check (toestand in ('open', 'gedaan', 'vervallen')), gemaakt_op timestamptz not null, afgedaan_op timestamptz, volgorde text not null, primary key (gemeente, id))`);
  await run(`create index taak_houder on taak (gemeente, houder, toestand, volgorde, id)`);
  await run(`create index taak_onderwerp on taak (gemeente, onderwerp, soort)`);
  await run(`create index taak_dossier on taak (gemeente, dossier, toestand)`);

  await run(`create table document (gemeente text not null, id uuid not null, dossier uuid not null, gegevens text not null, soort text not null, titel text not null, mediatype text not null,
    inhoud bytea not null, digest bytea not null, gemaakt_op timestamptz not null, primary key (gemeente, id))`);
  await run(`create index document_dossier on document (gemeente, dossier, gemaakt_op, id)`);
  await run(`create table postvak_bericht (gemeente text not null, id uuid not null, persoon uuid not null, dossier uuid, document uuid, soort text not null, onderwerp text not null, tekst text not null,
    kanaal text not null check (kanaal in ('portaal', 'post', 'e-mail')), verzonden_op timestamptz not null, gelezen_op timestamptz, primary key (gemeente, id))`);
  await run(`create index postvak_bericht_persoon on postvak_bericht (gemeente, persoon, verzonden_op, id)`);

  await run(`create index postvak_bericht_dossier on postvak_bericht (gemeente, dossier, verzonden_op)`);

  await protectShared(db);
  await protectPeople(db);
}

async function protectShared(db: Kysely<unknown>): Promise<void> {
  for (const table of ['wijk', 'buurt', 'postcode_wijk', 'team', 'team_wijk']) await protectTable(db, table, { kind: 'gedeeld' });
  for (const table of ['mandaat']) await protectTable(db, table, { kind: 'gedeeld' });
  for (const table of ['dossier', 'termijn']) await protectTable(db, table, { kind: 'dossier', soort: 'betrokkenen', sleutel: table === 'dossier' ? 'id' : 'dossier' });
  await protectTable(db, 'taak', { kind: 'dossier', soort: 'betrokkenen' });
  await protectTable(db, 'document', { kind: 'dossier', kolom: 'gegevens' });
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`grant select on gemeente to spil_app`);
  await run(`grant select, insert, update on gemeente, organisatie, medewerker, inlog to spil_app`);
}

const inGemeente = `gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ','))`;
const staff = `current_setting('spil.houder', true) = ''`;

/** People outside the staff see themselves, and who lives in a dossier that they may see. */
async function protectPeople(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  const own = (column: string) => `current_setting('spil.houder', true) = 'p:' || ${column}::text`;
  const granted = (join: string) => `exists (select 1 from dossier_toegang t join dossier d on d.gemeente = t.gemeente and d.id = t.dossier ${join}
    where t.houder = current_setting('spil.houder', true) and t.soort = 'persoon' and t.vanaf <= now() and (t.tot is null or t.tot > now()))`;
  const member = (table: string, column: string) => `join huishouden_lid l on l.gemeente = d.gemeente and l.huishouden = d.huishouden and l.gemeente = ${table}.gemeente and l.persoon = ${table}.${column}`;
  const policies: readonly (readonly [string, string])[] = [
    ['dossier_toegang', `${staff} or houder = current_setting('spil.houder', true)`],
    ['huishouden_lid', `${staff} or exists (select 1 from dossier_toegang t join dossier d on d.gemeente = t.gemeente and d.id = t.dossier
      where t.houder = current_setting('spil.houder', true) and d.gemeente = huishouden_lid.gemeente and d.huishouden = huishouden_lid.huishouden and t.soort = 'persoon')`],
    ['huishouden', `${staff} or exists (select 1 from dossier_toegang t join dossier d on d.gemeente = t.gemeente and d.id = t.dossier
      where t.houder = current_setting('spil.houder', true) and d.gemeente = huishouden.gemeente and d.huishouden = huishouden.id and t.soort = 'persoon')`],
    ['persoon', `${staff} or ${own('id')} or ${granted(member('persoon', 'id'))}`],
    ['relatie', `${staff} or ${own('persoon')} or ${granted(member('relatie', 'persoon'))}`],
    ['postvak_bericht', `${staff} or ${own('persoon')}`],
  ];
  for (const [table, predicate] of policies) {
    await run(`alter table ${table} enable row level security`);
    await run(`alter table ${table} force row level security`);
    await run(`create policy ${table}_spil on ${table} to spil_app using (${inGemeente} and (${predicate})) with check (${inGemeente}${table === 'dossier_toegang' ? '' : ` and (${predicate})`})`);
    await run(`grant select, insert, update, delete on ${table} to spil_app`);
  }
  // The inwoner sees who looked into the own dossier.
  await run(`create policy inzage_onderwerp_eigen on inzage_onderwerp for select to spil_app using (${inGemeente} and (current_setting('spil.houder', true) = 'p:' || onderwerp::text
    or exists (select 1 from dossier_toegang t where t.gemeente = inzage_onderwerp.gemeente and t.dossier = onderwerp and t.houder = current_setting('spil.houder', true) and t.soort = 'inzage')))`);
  await run(`create policy inzage_eigen on inzage for select to spil_app using (${inGemeente} and exists (select 1 from inzage_onderwerp o where o.gemeente = inzage.gemeente and o.maand = inzage.maand and o.inzage = inzage.id))`);
  await run(`create index inzage_onderwerp_inzage on inzage_onderwerp (gemeente, maand, inzage)`);

  // The one way from a BSN to the gemeenten where it is known; it gives ids only.
  await run(`alter table bsn_gemeente enable row level security`);
  await run(`create function zoek_bsn(p_index bytea) returns table (gemeente text, persoon uuid) language sql stable security definer set search_path = public as $$ select b.gemeente, b.persoon from bsn_gemeente b where b.bsn_index = p_index $$`);
  await run(`create function onthoud_bsn() returns trigger language plpgsql security definer set search_path = public as $$ begin
    if tg_op = 'UPDATE' and old.bsn_index is not null then delete from bsn_gemeente where bsn_index = old.bsn_index and gemeente = old.gemeente; end if;
    if new.bsn_index is not null then insert into bsn_gemeente values (new.bsn_index, new.gemeente, new.id) on conflict (bsn_index, gemeente) do update set persoon = excluded.persoon; end if;
    return new; end $$`);
  await run(`create trigger persoon_bsn_gemeente after insert or update of bsn_index on persoon for each row execute function onthoud_bsn()`);
  await run(`revoke execute on function zoek_bsn(bytea) from public`);
  await run(`grant execute on function zoek_bsn(bytea) to spil_app`);
}
