import { sql, type Kysely } from 'kysely';
import { keepToStaff, protectTable } from '../src/platform/database/protect.ts';

/** The wegwijzer: subjects of a dienst, the words of a gemeente beside those of everybody, and questions that found no answer. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`alter table dienst_kenmerk drop constraint dienst_kenmerk_codelijst_check`);
  await run(`alter table dienst_kenmerk add constraint dienst_kenmerk_codelijst_check check (codelijst in ('leefdomein', 'doelgroep', 'onderwerp'))`);
  await run(`create table zoekwoord (gemeente text not null, id uuid not null, onderwerp text not null, woord text not null, taal text not null check (taal in ('nl', 'en')), soort text not null check (soort in ('erbij', 'weg')),
    gewijzigd_op timestamptz not null, gewijzigd_door text not null, primary key (gemeente, id))`);
  await run(`create unique index zoekwoord_woord on zoekwoord (gemeente, onderwerp, taal, woord)`);
  await protectTable(db, 'zoekwoord', { kind: 'gedeeld' });
  await keepToStaff(db, 'zoekwoord');
  // Nothing of who asked: the question as it was cleaned, on which days, and how often.
  await run(`create table onbeantwoorde_vraag (gemeente text not null, id uuid not null, vraag text not null, toestand text not null check (toestand in ('open', 'afgehandeld')), aantal integer not null, eerste_dag date not null, laatste_dag date not null,
    primary key (gemeente, id))`);
  await run(`create unique index onbeantwoorde_vraag_vraag on onbeantwoorde_vraag (gemeente, vraag)`);
  await run(`create index onbeantwoorde_vraag_lijst on onbeantwoorde_vraag (gemeente, toestand, laatste_dag, id)`);
  await protectTable(db, 'onbeantwoorde_vraag', { kind: 'gemeente' });
}
