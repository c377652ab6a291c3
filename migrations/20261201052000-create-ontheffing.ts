import { sql, type Kysely } from 'kysely';
import { keepToStaff, protectTable } from '../src/platform/database/protect.ts';

/** Requests to be exempted from a rule that stands in the way. Who asked stands apart: what was granted is read by everybody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table ontheffing (gemeente text not null, id uuid not null, initiatief uuid, regel text not null, waarom text not null, voorstel text not null, toestand text not null check (toestand in ('gevraagd', 'verleend', 'geweigerd')),
    motivering text not null, geldig_tot date, gevraagd_op date not null, besloten_op date, besloten_door text, primary key (gemeente, id), check ((toestand = 'gevraagd') = (besloten_op is null)))`);
  await run(`create index ontheffing_lijst on ontheffing (gemeente, toestand, gevraagd_op, id)`);
  await run(`create index ontheffing_initiatief on ontheffing (gemeente, initiatief) where initiatief is not null`);
  await run(`create table ontheffing_vrager (gemeente text not null, ontheffing uuid not null, naam text not null, bereik text not null, code_index bytea not null, primary key (gemeente, ontheffing))`);
  await run(`create unique index ontheffing_vrager_code on ontheffing_vrager (gemeente, code_index)`);
  await protectTable(db, 'ontheffing', { kind: 'gedeeld' });
  await keepToStaff(db, 'ontheffing');
  await protectTable(db, 'ontheffing_vrager', { kind: 'gemeente' });
}
