import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table klantcontact (gemeente text not null, id uuid not null, kanaal text not null, ontvangen_op timestamptz not null, vraag text not null, naam text not null, telefoon text not null,
    email text not null, namens text not null, persoon uuid, wijk text, toestand text not null check (toestand in ('open', 'beantwoord', 'doorgeleid', 'melding')), toelichting text not null, naar text not null,
    behandelaar text, afgehandeld_op timestamptz, melding uuid, versie bigint not null, primary key (gemeente, id))`);
  await run(`create index klantcontact_toestand on klantcontact (gemeente, toestand, ontvangen_op, id)`);
  await run(`create index klantcontact_persoon on klantcontact (gemeente, persoon, ontvangen_op)`);
  await protectTable(db, 'klantcontact', { kind: 'gemeente' });
}
