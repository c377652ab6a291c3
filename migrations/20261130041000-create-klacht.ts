import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Complaints about how somebody was treated: of no dossier, so that who is complained about does not find them in the case. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table klacht (gemeente text not null, id uuid not null, over text not null check (over in ('gemeente', 'team', 'aanbieder', 'anders')), wie text not null, wat text not null, gewenst text not null, bemiddeling boolean not null,
    naam text not null, telefoon text not null, email text not null, persoon uuid, ontvangen_op date not null, uiterlijk date not null, uitleg jsonb not null, verdaging_weken integer not null check (verdaging_weken between 0 and 4),
    toestand text not null check (toestand in ('ontvangen', 'in-behandeling', 'opgelost', 'afgehandeld')), behandelaar uuid, gesprek text not null,
    oordeel text check (oordeel in ('gegrond', 'deels-gegrond', 'ongegrond', 'niet-behandeld')), bevinding text not null, gevolg text not null, brief text not null, afgehandeld_op date, versie bigint not null, primary key (gemeente, id))`);
  await run(`create index klacht_lijst on klacht (gemeente, toestand, uiterlijk, id)`);
  await protectTable(db, 'klacht', { kind: 'gemeente' }, 'select, insert, update');
}
