import { sql, type Kysely } from 'kysely';
import { keepToStaff, protectTable } from '../src/platform/database/protect.ts';

/**
 * The sociale kaart, in the shape of Open Referral HSDS 3: organization, service, location, service_at_location,
 * schedule, contact with phone, cost_option, service_area, and attributes of a service. `bron` and `kenmerk` say
 * under which id another system knows a row that was read in from it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  const origin = 'bron text not null, kenmerk text not null';
  await run(`create table dienst_organisatie (gemeente text not null, id uuid not null, naam text collate "und-x-icu" not null, andere_naam text not null, omschrijving text not null, website text not null, email text not null,
    telefoon text not null, kvk_nummer text not null, organisatie uuid, ${origin}, primary key (gemeente, id))`);
  await run(`create unique index dienst_organisatie_naam on dienst_organisatie (gemeente, naam)`);
  await run(`create table dienst (gemeente text not null, id uuid not null, dienst_organisatie uuid not null, naam text collate "und-x-icu" not null, andere_naam text not null, omschrijving text not null,
    toestand text not null check (toestand in ('actief', 'tijdelijk-gesloten', 'ingetrokken')), cluster text not null check (cluster in ('preventie-en-welzijn', 'lokale-diensten', 'wijkfuncties', 'ketenpartners')),
    trede text not null check (trede in ('algemeen', 'collectief')), website text not null, email text not null, let_op text not null, aanmelden text not null, wachttijd text not null, kosten text not null, voor_wie text not null,
    leeftijd_van integer, leeftijd_tot integer, talen text[] not null, tolk text not null, meenemen text not null, erkenning text not null, trefwoorden text[] not null, gecontroleerd_op date,
    ${origin}, versie bigint not null, gewijzigd_op timestamptz not null, intrekkingsreden text not null, primary key (gemeente, id))`);
  await run(`create index dienst_naam on dienst (gemeente, toestand, naam, id)`);
  await run(`create index dienst_cluster on dienst (gemeente, toestand, cluster, naam, id)`);
  await run(`create index dienst_van_organisatie on dienst (gemeente, dienst_organisatie)`);
  await run(`create unique index dienst_kenmerk_bron on dienst (gemeente, bron, kenmerk) where kenmerk <> ''`);
  // How an entry read in each of its versions: a plan or a complaint may speak of an older one.
  await run(`create table dienst_versie (gemeente text not null, dienst uuid not null, versie bigint not null, inhoud jsonb not null, toestand text not null, gewijzigd_op timestamptz not null, gewijzigd_door text not null,
    primary key (gemeente, dienst, versie))`);
  await run(`create table locatie (gemeente text not null, id uuid not null, dienst_organisatie uuid not null, soort text not null check (soort in ('bezoek', 'post', 'online')), naam text not null, omschrijving text not null,
    adres text not null, postcode text not null, plaats text not null, wijk text, website text not null, bereikbaarheid text not null, toegankelijkheid text not null, breedtegraad double precision, lengtegraad double precision,
    ${origin}, primary key (gemeente, id))`);
  await run(`create index locatie_organisatie on locatie (gemeente, dienst_organisatie)`);
  await run(`create table dienst_locatie (gemeente text not null, id uuid not null, dienst uuid not null, locatie uuid not null, volgorde integer not null, toelichting text not null, primary key (gemeente, id))`);
  await run(`create unique index dienst_locatie_dienst on dienst_locatie (gemeente, dienst, volgorde)`);
  await run(`create index dienst_locatie_locatie on dienst_locatie (gemeente, locatie)`);
  // Without dienst_locatie the times hold for the dienst wherever it is.
  await run(`create table dienst_openingstijd (gemeente text not null, id uuid not null, dienst uuid not null, dienst_locatie uuid, volgorde integer not null, herhaling text not null, begint_op date, van text not null, tot text not null,
    geldig_van date, geldig_tot date, op_feestdagen boolean not null, toelichting text not null, primary key (gemeente, id), check (van < tot))`);
  await run(`create index dienst_openingstijd_dienst on dienst_openingstijd (gemeente, dienst, volgorde)`);
  await run(`create table dienst_contact (gemeente text not null, id uuid not null, dienst uuid not null, dienst_locatie uuid, volgorde integer not null, naam text not null, functie text not null, afdeling text not null, email text not null,
    telefoon text not null, toestel text not null, telefoonsoort text not null, toelichting text not null, primary key (gemeente, id))`);
  await run(`create index dienst_contact_dienst on dienst_contact (gemeente, dienst, volgorde)`);
  await run(`create table dienst_prijs (gemeente text not null, id uuid not null, dienst uuid not null, volgorde integer not null, keuze text not null, bedrag_centen bigint, valuta text not null, toelichting text not null,
    geldig_van date, geldig_tot date, primary key (gemeente, id))`);
  await run(`create index dienst_prijs_dienst on dienst_prijs (gemeente, dienst, volgorde)`);
  // Wijk '' is the whole gemeente.
  await run(`create table dienst_gebied (gemeente text not null, dienst uuid not null, wijk text not null, toelichting text not null, primary key (gemeente, dienst, wijk))`);
  await run(`create index dienst_gebied_wijk on dienst_gebied (gemeente, wijk, dienst)`);
  // Terms of a codelijst (taxonomy) that are said of a dienst.
  await run(`create table dienst_kenmerk (gemeente text not null, dienst uuid not null, codelijst text not null check (codelijst in ('leefdomein', 'doelgroep')), code text not null, primary key (gemeente, dienst, codelijst, code))`);
  await run(`create index dienst_kenmerk_code on dienst_kenmerk (gemeente, codelijst, code, dienst)`);
  for (const table of ['dienst_organisatie', 'dienst', 'locatie', 'dienst_locatie', 'dienst_openingstijd', 'dienst_contact', 'dienst_prijs', 'dienst_gebied', 'dienst_kenmerk']) {
    await protectTable(db, table, { kind: 'gedeeld' });
    await keepToStaff(db, table);
  }
  await protectTable(db, 'dienst_versie', { kind: 'gemeente' }, 'select, insert');
  // Everybody searches the sociale kaart; words of persons stay with the staff.
  await run(`create policy zoek_token_openbaar on zoek_token for select to spil_app using (gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ',')) and soort = 'dienst')`);
}
