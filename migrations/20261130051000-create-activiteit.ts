import { sql, type Kysely } from 'kysely';
import { keepToStaff, protectTable } from '../src/platform/database/protect.ts';

/** Activities with places, and who signed up for them: read by staff alone, and by who knows the code. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table activiteit (gemeente text not null, id uuid not null, dienst uuid not null, naam text not null, omschrijving text not null, waar text not null, herhaling text not null, eerste_dag date not null, laatste_dag date not null,
    van text not null, tot text not null, plaatsen integer not null check (plaatsen > 0), vrij integer not null, gevraagd integer not null, toestand text not null check (toestand in ('open', 'afgelast')), afgelast_omdat text not null, primary key (gemeente, id),
    check (vrij between 0 and plaatsen), check (eerste_dag <= laatste_dag))`);
  await run(`create index activiteit_komt on activiteit (gemeente, laatste_dag, id)`);
  await run(`create table inschrijving (gemeente text not null, id uuid not null, activiteit uuid not null, naam text not null, bereik text not null, persoon uuid, code_index bytea not null,
    toestand text not null check (toestand in ('geplaatst', 'wachtlijst', 'uitgenodigd', 'afgemeld')), volgorde integer not null, bevestigen_tot date, ingeschreven_op timestamptz not null, primary key (gemeente, id))`);
  await run(`create unique index inschrijving_code on inschrijving (gemeente, code_index)`);
  await run(`create index inschrijving_lijst on inschrijving (gemeente, activiteit, volgorde)`);
  await run(`create index inschrijving_uitgenodigd on inschrijving (gemeente, bevestigen_tot, id) where toestand = 'uitgenodigd'`);
  await protectTable(db, 'activiteit', { kind: 'gedeeld' });
  await keepToStaff(db, 'activiteit');
  await protectTable(db, 'inschrijving', { kind: 'gemeente' });
}
