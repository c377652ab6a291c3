import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Which organisation of the sociale kaart an aanbieder with a login is: shown once with the key of that organisation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table voucher_aanbieder (gemeente text not null, organisatie uuid not null, dienst_organisatie uuid not null, geregistreerd_op timestamptz not null, geregistreerd_door text not null, primary key (gemeente, organisatie))`);
  await run(`create index voucher_aanbieder_dienst on voucher_aanbieder (gemeente, dienst_organisatie)`);
  await run(`create index verzilvering_organisatie on verzilvering (gemeente, dienst_organisatie, moment)`);
  await protectTable(db, 'voucher_aanbieder', { kind: 'gemeente' });
}
