import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table signaal (gemeente text not null, id uuid not null, code_index text, deur text not null check (deur in ('portaal', 'klantcontact', 'politie', 'huisarts', 'school', 'cjg', 'vangnet-en-advies', 'oggz',
    'jongerenloket', 'zelfstandigenloket', 'schuldhulp', 'woningcorporatie', 'anders')), spoedmelding boolean not null, ontvangen_op timestamptz not null, zelf text, zelf_toelichting text not null, waarneming text not null,
    gevoelig boolean not null, over text not null, straat text not null, huisnummer integer, postcode text not null, thuis text, relatie text, anoniem boolean not null, naam text not null, telefoon text not null, email text not null,
    wil_horen boolean not null, organisatie uuid, melder uuid, nodig text not null, overleg_met text not null, afspraak text not null, wijk text, urgentie text check (urgentie in ('spoed', 'snel', 'gewoon')), persoon uuid, huishouden uuid,
    team uuid, behandelaar uuid, getrieerd_op timestamptz, toestand text not null check (toestand in ('ontvangen', 'getrieerd', 'afgehandeld')), uiterlijk date not null, crisis boolean not null,
    uitkomst text check (uitkomst in ('contact-gelegd', 'doorgeleid', 'geen-actie', 'niet-te-vinden', 'melding')), toelichting text not null, verteld text[] not null, bericht text not null, afgehandeld_op timestamptz, melding uuid,
    versie bigint not null, primary key (gemeente, id), check (not anoniem or (naam = '' and telefoon = '' and email = '')))`);
  await run(`create index signaal_toestand on signaal (gemeente, toestand, uiterlijk, id)`);
  // Where most rows have no value, the index holds only those that do: nothing else is looked up by it.
  await run(`create index signaal_urgentie on signaal (gemeente, toestand, urgentie, uiterlijk, id) where urgentie is not null`);
  await run(`create index signaal_behandelaar on signaal (gemeente, behandelaar, toestand, uiterlijk, id) where behandelaar is not null`);
  await run(`create index signaal_organisatie on signaal (gemeente, organisatie, ontvangen_op, id) where organisatie is not null`);
  await run(`create unique index signaal_code on signaal (gemeente, code_index) where code_index is not null`);
  for (const kolom of ['persoon', 'huishouden', 'thuis']) await run(`create index signaal_${kolom} on signaal (gemeente, ${kolom}, ontvangen_op) where ${kolom} is not null`);
  await run(`create table signaal_opvolging (gemeente text not null, id uuid not null, signaal uuid not null, moment timestamptz not null, medewerker uuid not null, wijze text not null, bereikt boolean not null, notitie text not null,
    primary key (gemeente, id))`);
  await run(`create index signaal_opvolging_signaal on signaal_opvolging (gemeente, signaal, moment)`);
  for (const table of ['signaal', 'signaal_opvolging']) await protectTable(db, table, { kind: 'gemeente' });
}
