import { sql, type Kysely } from 'kysely';
import { keepToStaff, protectTable } from '../src/platform/database/protect.ts';

/** Initiatieven of inwoners, and the money of a wijk. What everybody reads holds nobody's name; what somebody voted is only counted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table wijkbudget (gemeente text not null, wijk text not null, jaar integer not null, bedrag bigint not null, toegekend bigint not null, primary key (gemeente, wijk, jaar), check (toegekend between 0 and bedrag))`);
  await run(`create index wijkbudget_jaar on wijkbudget (gemeente, jaar, wijk)`);
  await run(`create table initiatief (gemeente text not null, id uuid not null, wijk text not null, naam text not null, idee text not null, nodig text not null, gevraagd bigint check (gevraagd > 0),
    toestand text not null check (toestand in ('opgegeven', 'geplaatst', 'geweigerd', 'stemming', 'toegekend', 'afgewezen', 'betaald', 'afgerond')), steun integer not null, stemmen_tot date, voor integer not null, tegen integer not null, reden jsonb not null,
    jaar integer, toegekend bigint, betaald_op date, besteed bigint, verslag text not null, opgegeven_op date not null, gewijzigd_op date not null, primary key (gemeente, id), check (besteed is null or besteed between 0 and toegekend))`);
  await run(`create index initiatief_lijst on initiatief (gemeente, opgegeven_op, id)`);
  await run(`create index initiatief_wijk on initiatief (gemeente, wijk, opgegeven_op, id)`);
  await run(`create index initiatief_toestand on initiatief (gemeente, toestand, opgegeven_op, id)`);
  await run(`create index initiatief_stemming on initiatief (gemeente, stemmen_tot, id) where toestand = 'stemming'`);
  await run(`create index initiatief_oud on initiatief (gemeente, gewijzigd_op, id)`);
  await run(`create table initiatief_mens (gemeente text not null, id uuid not null, initiatief uuid not null, begonnen boolean not null, doet_mee boolean not null, naam text not null, bereik text not null, bereik_index bytea not null, code_index bytea, primary key (gemeente, id))`);
  await run(`create unique index initiatief_mens_bereik on initiatief_mens (gemeente, initiatief, bereik_index)`);
  await run(`create unique index initiatief_mens_code on initiatief_mens (gemeente, code_index) where code_index is not null`);
  await run(`create table initiatief_stem (gemeente text not null, initiatief uuid not null, stemmer_index bytea not null, primary key (gemeente, initiatief, stemmer_index))`);
  for (const table of ['wijkbudget', 'initiatief']) {
    await protectTable(db, table, { kind: 'gedeeld' });
    await keepToStaff(db, table);
  }
  for (const table of ['initiatief_mens', 'initiatief_stem']) await protectTable(db, table, { kind: 'gemeente' });
}
