import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table melding (gemeente text not null, id uuid not null, dossier uuid not null, persoon uuid not null, kanaal text not null, vraag text not null,
    ontvangen_op timestamptz not null, meldingsdatum date not null, spoed boolean not null, spoed_reden text not null, zwaarte text, team uuid, regisseur uuid,
    toestand text not null check (toestand in ('ontvangen', 'toegedeeld', 'in-onderzoek', 'onderzocht', 'afgehandeld', 'ingetrokken')),
    afloop text not null, persoonlijk_plan uuid, klantcontact uuid, wijk text, versie bigint not null, primary key (gemeente, id))`);
  await run(`create index melding_dossier on melding (gemeente, dossier, ontvangen_op)`);
  await run(`create index melding_wachtrij on melding (gemeente, team, toestand, meldingsdatum, id)`);
  await protectTable(db, 'melding', { kind: 'dossier', soort: 'melding' });
}
