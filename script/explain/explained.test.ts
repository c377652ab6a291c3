import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { openPostgres } from '../../src/platform/database/database.ts';
import { protectTable } from '../../src/platform/database/protect.ts';
import { explaining, readNotice, type Explained } from './explained.ts';
import { judgePlan } from './judge-plan.ts';

const server = process.env['SPIL_TEST_POSTGRES'];

it.skipIf(server === undefined)('turns red for a question without an index, and for one that row-level security keeps from its index', async () => {
  const name = `spil_explain_${randomUUID().replaceAll('-', '')}`;
  const admin = await openPostgres(server ?? '', { poolSize: 1 });
  await sql`create database ${sql.id(name)}`.execute(admin.owner);
  const told: Explained[] = [];
  const url = Object.assign(new URL(server ?? ''), { pathname: `/${name}` });
  url.searchParams.set('options', explaining);
  const database = await openPostgres(url.href, { poolSize: 1, onNotice: (message) => { told.push(...[readNotice(message) ?? []].flat()); } });
  try {
    await sql.raw(`do $$ begin create role spil_app nologin; exception when duplicate_object then null; end $$`).execute(database.owner);
    await sql.raw(`create table proef as select case n % 4 when 0 then '0373' else '0383' end as gemeente, n as id, 'naam ' || n as naam, 'kleur ' || n % 100 as kleur from generate_series(1, 4000) n`).execute(database.owner);
    await sql.raw(`create index proef_id on proef (gemeente, id); create index proef_naam on proef (gemeente, naam text_pattern_ops)`).execute(database.owner);
    await protectTable(database.owner as unknown as Kysely<unknown>, 'proef', { kind: 'gemeente' });
    await sql.raw('analyze proef').execute(database.owner);
    const faults = async (where: RawBuilder<unknown>): Promise<string[]> => {
      told.length = 0;
      await database.read({ gemeenten: ['0373'], actor: 'm:x', houder: '', doel: 'proef' }, (tx) => sql`select id from proef where gemeente = '0373' and ${where}`.execute(tx as never));
      return told.flatMap(({ plan }) => judgePlan(plan));
    };
    expect(await faults(sql`id = 400`)).toEqual([]);
    expect(await faults(sql`kleur = 'kleur 8'`)).toEqual([expect.stringMatching(/^reads (?:all of|\d+ rows of) proef/)]);
    // The index fits, and LIKE is not leakproof.
    expect(await faults(sql`naam like 'naam 400%'`)).toEqual([expect.stringMatching(/^reads (?:all of|\d+ rows of) proef/)]);
  } finally {
    await database.close();
    await sql`drop database ${sql.id(name)} with (force)`.execute(admin.owner);
    await admin.close();
  }
});
