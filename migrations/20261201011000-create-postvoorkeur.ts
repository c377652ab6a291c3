import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** How somebody wants to be told of new letters and messages, and what is still to be told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table postvoorkeur (gemeente text not null, houder text not null, kanaal text not null check (kanaal in ('post', 'e-mail')), email_versleuteld bytea, nieuw_versleuteld bytea, code_index bytea, code_vervalt_op timestamptz,
    pogingen integer not null, codes integer not null, codes_op date not null, gewijzigd_op timestamptz not null, primary key (gemeente, houder), check (kanaal = 'post' or email_versleuteld is not null))`);
  await protectTable(db, 'postvoorkeur', { kind: 'houder' }, 'select, insert, update');
  await run(`alter table postvak_bericht add column aangekondigd boolean not null default false`);
  // Letters of before went by paper or were found in the portal: there is nothing to tell of them.
  await run(`create index postvak_bericht_aan_te_kondigen on postvak_bericht (gemeente, id) where kanaal = 'e-mail' and not aangekondigd`);
  await run(`alter table berichtenwisseling_deelnemer add column aan_te_kondigen boolean not null default false`);
  await run(`create index berichtenwisseling_deelnemer_aan_te_kondigen on berichtenwisseling_deelnemer (gemeente, berichtenwisseling) where aan_te_kondigen`);
}
