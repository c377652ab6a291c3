import { sql, type Kysely } from 'kysely';

/** What pages of the sociale kaart with a number walk and count by: everything in them is in the index, so that no table is read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create index dienst_open on dienst (gemeente, id) where toestand <> 'ingetrokken'`);
  await run(`create index dienst_open_organisatie on dienst (gemeente, dienst_organisatie, id) where toestand <> 'ingetrokken'`);
  await run(`create index dienst_gewijzigd on dienst (gemeente, gewijzigd_op, id)`);
  await run(`create index dienst_elders on dienst (gemeente, kenmerk) where kenmerk <> ''`);
  await run(`create index dienst_organisatie_elders on dienst_organisatie (gemeente, kenmerk) where kenmerk <> ''`);
  await run(`create index dienst_locatie_plek on dienst_locatie (gemeente, dienst, volgorde) include (id)`);
  await run(`create index locatie_postcode on locatie (gemeente, postcode)`);
  await run(`create index locatie_plek on locatie (gemeente, breedtegraad, lengtegraad)`);
}
