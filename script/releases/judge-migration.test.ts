import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql, type Kysely } from 'kysely';
import { forEachEngine } from '../../src/platform/testing/engines.ts';
import type { Backfill } from '../../src/platform/database/backfill.ts';
import { refuse, type Made } from './allow.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { judgeMigration } from './judge-migration.ts';

const release = `create table boom (gemeente text not null, id uuid not null, soort text not null default 'eik', hoogte integer, primary key (gemeente, id));
  create table tak (gemeente text not null, boom uuid not null, naam text);
  create function tel_bomen(gemeente text) returns bigint language sql as 'select count(*) from boom where boom.gemeente = $1';
  grant select, insert on boom to spil_app`;

class Undo extends Error {}

forEachEngine('a migration beside processes of the release before', (db) => {
  let base: Catalogue;
  const owner = () => db.database().owner as unknown as Kysely<never>;
  beforeAll(async () => {
    await sql.raw(release).execute(owner());
    base = await readCatalogue(owner());
  });
  afterAll(() => sql.raw('drop table boom, tak; drop function tel_bomen(text)').execute(owner()).catch(() => undefined));

  /** What it changes, step by step as migrations do; nothing of it stays. */
  async function changesOf(...steps: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    await owner().transaction().execute(async (tx) => {
      let before = base;
      for (const step of steps) {
        await sql.raw(step).execute(tx);
        const after = await readCatalogue(tx);
        found.push(...judgeMigration(base, before, after).map(({ kind, what }) => `${kind} ${what}`));
        before = after;
      }
      throw new Undo();
    }).catch((error: unknown) => { if (!(error instanceof Undo)) throw error; });
    return found;
  }

  it.each<[string, string[]]>([
    ['a table of its own, with all it wants', ['create table struik (gemeente text primary key, soort text not null check (soort <> \'\'), boom uuid unique); create index on struik (soort)']],
    ['a column that may be empty', ['alter table boom add column kleur text']],
    ['a column that must be filled and fills itself', ['alter table boom add column kleur text not null default \'groen\'']],
    ['a check of that column that looks at no rows, and at them in a step of its own', ['alter table boom add column kleur text, add constraint kleuren check (kleur <> \'\') not valid', 'alter table boom validate constraint kleuren']],
    ['another body of a function, and another right', ['create or replace function tel_bomen(gemeente text) returns bigint language sql as \'select 1::bigint\'; grant update on boom to spil_app']],
    ['less that is asked of a column', ['alter table boom alter soort drop not null']],
    ['what came after the release and goes again', ['alter table boom add column kleur text; create table struik (id integer)', 'alter table boom drop column kleur; drop table struik']],
  ])('may make %s', async (_what, steps) => {
    expect(await changesOf(...steps)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['drops a table', 'drop table tak', ['gone tak']],
    ['drops a table and makes it again', 'drop table tak; create table tak (gemeente text, boom uuid, naam text)', ['gone tak']],
    ['renames a table', 'alter table tak rename to twijg', ['renamed tak']],
    ['drops a column', 'alter table boom drop column hoogte', ['gone boom.hoogte']],
    ['drops a column and makes it again', 'alter table boom drop column hoogte; alter table boom add column hoogte integer', ['gone boom.hoogte']],
    ['renames a column', 'alter table boom rename hoogte to lengte', ['renamed boom.hoogte']],
    ['asks for a value', 'alter table boom alter hoogte set not null', ['must be filled boom.hoogte']],
    ['adds a column that must be filled', 'alter table boom add column kleur text not null', ['must be filled boom.kleur']],
    ['takes a default away', 'alter table boom alter soort drop default', ['no default boom.soort']],
    ['changes a type, with all rows', 'alter table boom alter hoogte type bigint', ['rewritten boom', 'type boom.hoogte']],
    ['changes a type by name', 'alter table boom alter soort type varchar', ['type boom.soort']],
    ['writes all rows anew', 'alter table boom add column nu uuid default gen_random_uuid()', ['rewritten boom']],
    ['adds a check', 'alter table boom add constraint hoog check (hoogte > 0)', ['constraint boom.hoog']],
    ['adds a check that looks at new rows only', 'alter table boom add constraint hoog check (hoogte > 0) not valid', ['constraint boom.hoog']],
    ['adds a check of a new column that looks at all rows', 'alter table boom add column kleur text constraint kleuren check (kleur <> \'\')', ['constraint boom.kleuren']],
    ['adds a unique constraint', 'alter table tak add constraint eenmaal unique (gemeente, naam)', ['constraint tak.eenmaal']],
    ['adds a unique index', 'create unique index eenmaal on tak (gemeente, naam)', ['constraint tak.eenmaal']],
    ['adds a reference', 'alter table tak add constraint van_boom foreign key (gemeente, boom) references boom', ['constraint tak.van_boom']],
    ['adds an index', 'create index tak_naam on tak (naam)', ['index tak.tak_naam']],
    ['drops a function', 'drop function tel_bomen(text)', ['gone tel_bomen(text)']],
    ['takes a right away', 'revoke insert on boom from spil_app', ['gone INSERT on boom']],
  ])('is found when it %s', async (_what, step, changes) => {
    expect((await changesOf(step)).filter((one) => !one.includes('_pkey')).toSorted()).toEqual(changes.toSorted());
  });
});

const gone: Made = { migration: '20270101000000-drop-hoogte', kind: 'gone', what: 'boom.hoogte', why: 'it is read' };
const filled: Made = { ...gone, kind: 'must be filled' };
const index: Made = { ...gone, kind: 'index', what: 'boom.boom_hoogte' };
const known = { allowed: [], releases: ['0.1.0'], backfills: [] };
const backfill: Backfill = { name: 'hoogte', table: 'boom', key: ['id'], set: 'hoogte = 0', where: 'hoogte is null', contract: gone.migration };
const allow = ({ migration, kind, what }: Made, unusedSince?: string) => ({ migration, kind, what, reason: 'nobody', ...(unusedSince === undefined ? {} : { unusedSince }) });

it.each([
  ['a column that a release no longer uses', [gone], { ...known, allowed: [allow(gone, '0.1.0')] }],
  ['an index, with its reason', [index], { ...known, allowed: [allow(index)] }],
  ['a value that is asked for after it was filled everywhere', [filled], { ...known, allowed: [allow(filled, '0.1.0')], backfills: [backfill] }],
])('lets pass what is allowed by name: %s', (_what, made, all) => {
  expect(refuse(made, all)).toEqual([]);
});

it.each([
  ['what nobody allowed', [gone], known, 'Not allowed: it is read'],
  ['what another migration may', [gone], { ...known, allowed: [{ ...allow(gone, '0.1.0'), migration: '20270102000000-other' }] }, 'Not allowed: it is read'],
  ['what is used until a release that is not out', [gone], { ...known, allowed: [allow(gone, '0.2.0')] }, 'Allowed too early'],
  ['what is used until nobody knows when', [gone], { ...known, allowed: [allow(gone)] }, 'Allowed too early'],
  ['a value that nothing fills', [filled], { ...known, allowed: [allow(filled, '0.1.0')] }, 'Nothing in migrations/backfills.ts fills boom'],
  ['a value of which another table is filled', [filled], { ...known, allowed: [allow(filled, '0.1.0')], backfills: [{ ...backfill, table: 'tak' }] }, 'Nothing in migrations/backfills.ts fills boom'],
  ['an allowance of nothing', [], { ...known, allowed: [allow(gone, '0.1.0')] }, 'Allowed and not done'],
])('refuses %s', (_what, made, all, fault) => {
  expect(refuse(made, all).join('\n')).toContain(fault);
});
