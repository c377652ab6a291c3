import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Offers and questions between people in a wijk, and who was introduced to whom. Read by staff alone, and by who knows the code. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table burenhulp (gemeente text not null, id uuid not null, kant text not null check (kant in ('aanbod', 'vraag')), soort text not null, wijk text not null, dagdelen text[] not null, toelichting text not null, naam text not null,
    bereik text not null, code_index bytea not null, toestand text not null check (toestand in ('open', 'gestopt')), vog_gezien_op date, opgegeven_op date not null, primary key (gemeente, id))`);
  await run(`create unique index burenhulp_code on burenhulp (gemeente, code_index)`);
  await run(`create index burenhulp_lijst on burenhulp (gemeente, toestand, kant, opgegeven_op, id)`);
  await run(`create index burenhulp_passend on burenhulp (gemeente, toestand, kant, soort, wijk)`);
  await run(`create table kennismaking (gemeente text not null, id uuid not null, aanbod uuid not null, vraag uuid not null, akkoord_aanbod boolean, akkoord_vraag boolean, toestand text not null check (toestand in ('voorgesteld', 'overeengekomen', 'gestopt')),
    voorgesteld_op date not null, voorgesteld_door text not null, primary key (gemeente, id))`);
  await run(`create unique index kennismaking_paar on kennismaking (gemeente, aanbod, vraag)`);
  await run(`create index kennismaking_vraag on kennismaking (gemeente, vraag)`);
  await protectTable(db, 'burenhulp', { kind: 'gemeente' });
  await protectTable(db, 'kennismaking', { kind: 'gemeente' });
}
