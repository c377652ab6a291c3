import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { newId, parseGemeenteCode, type GemeenteCode } from '../id.ts';
import { systemScope } from '../journal/system-scope.ts';
import { makeSecretBox } from '../secret/secret-box.ts';
import { forEachEngine } from '../testing/engines.ts';
import { systemClock } from '../time/clock.ts';
import { readPage, type SortColumn } from './index.ts';

interface Row {
  readonly gemeente: string;
  readonly naam: string;
  readonly moment: string;
  readonly id: string;
}

const gemeenten = ['0373', '0383', '0399', '0450'].map(parseGemeenteCode);
const secrets = makeSecretBox({ keys: new Map([[1, Buffer.alloc(32, 3)]]), seal: 1 });
const actor: Actor = { soort: 'systeem', naam: 'test' };
const other: Actor = { soort: 'systeem', naam: 'iemand anders' };
const names = ['Abe', 'abe', 'Ábe', 'van Dam', 'Van Dam', 'de-Wit', 'de Wit', "d'Arc", 'Özil', 'Zee', '', 'ij', 'Ĳ'];
const orders: readonly (readonly SortColumn[])[] = [
  [{ column: 'r.naam', type: 'text' }, { column: 'r.id', type: 'uuid' }],
  [{ column: 'r.moment', type: 'timestamptz', descending: true }, { column: 'r.id', type: 'uuid', descending: true }],
  [{ column: 'r.naam', type: 'text', descending: true }, { column: 'r.moment', type: 'timestamptz' }, { column: 'r.id', type: 'uuid' }],
];

forEachEngine('paging', (db) => {
  beforeAll(async () => {
    await sql`create table rij_test (gemeente text not null, reeks integer not null, naam text collate "und-x-icu" not null, moment timestamptz not null, id uuid not null)`.execute(db.database().owner);
    await sql`grant select, insert on rij_test to spil_app`.execute(db.database().owner);
  });

  let series = 0;

  async function fill(rows: readonly { gemeente: GemeenteCode; naam: string; micros: number }[]): Promise<number> {
    series += 1;
    const json = JSON.stringify(rows.map((row) => ({ ...row, id: newId(row.gemeente, systemClock) })));
    await db.database().write(systemScope('0373', 'test'), (tx) => sql`insert into rij_test (gemeente, reeks, naam, moment, id)
      select r->>'gemeente', ${series}, r->>'naam', timestamptz '2026-03-10T09:00:00Z' + (r->>'micros')::int * interval '1 microsecond', (r->>'id')::uuid
      from jsonb_array_elements(${json}::jsonb) r`.execute(tx));
    return series;
  }

  function read(reeks: number, order: readonly SortColumn[], input: { cursor?: string; aantal?: number; naam?: string }, who = actor, list = 'rij.lijst', over = gemeenten) {
    return db.database().read(systemScope('0373', 'test'), (tx) => readPage<Row>({ tx, gemeenten: over, env: { secrets }, actor: who, input }, {
      list,
      order,
      rows: (gemeente, page) => sql<Row>`select r.gemeente, r.naam, r.moment, r.id from rij_test r where r.gemeente = ${gemeente} and r.reeks = ${reeks} and ${page.after} order by ${page.order} limit ${page.limit}`,
    }));
  }

  async function walk(reeks: number, order: readonly SortColumn[], aantal: number): Promise<{ ids: string[]; pages: number }> {
    const ids: string[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      const page = await read(reeks, order, { aantal, ...(cursor === undefined ? {} : { cursor }) });
      expect(page.items.length).toBeLessThanOrEqual(aantal);
      expect(page.items).toHaveLength(page.volgende === undefined ? page.items.length : aantal);
      ids.push(...page.items.map((row) => row.id));
      cursor = page.volgende;
      pages += 1;
    } while (cursor !== undefined);
    return { ids, pages };
  }

  it('gives every row of all gemeenten exactly once, in the order of the database, ties and microseconds included', async () => {
    const row = fc.record({ gemeente: fc.constantFrom(...gemeenten), naam: fc.constantFrom(...names), micros: fc.integer({ min: 0, max: 3 }) });
    await fc.assert(fc.asyncProperty(fc.array(row, { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(...orders), async (rows, aantal, order) => {
      const reeks = await fill(rows);
      const sorted = sql.join(order.map((o) => sql`${sql.ref(o.column)} ${sql.raw(o.descending ? 'desc' : 'asc')}`));
      const expected = await sql<{ id: string }>`select r.id from rij_test r where r.reeks = ${reeks} order by ${sorted}`.execute(db.database().owner);
      const { ids, pages } = await walk(reeks, order, aantal);
      expect(ids).toEqual(expected.rows.map((r) => r.id));
      expect(pages).toBe(Math.max(1, Math.ceil(rows.length / aantal)));
    }), { numRuns: 40 });
  });

  describe('a cursor', () => {
    const [byName = []] = orders;
    const three = () => fill(['Geheime Naam', 'Nog Geheimer', 'Zeer Geheim'].map((naam, micros) => ({ gemeente: gemeenten[0] ?? parseGemeenteCode('0373'), naam, micros })));

    it('shows nothing of the row it stands for', async () => {
      const { volgende = '' } = await read(await three(), byName, { aantal: 1 });
      expect(volgende).not.toBe('');
      expect(Buffer.from(volgende, 'base64url').toString('latin1')).not.toMatch(/Geheim/);
      expect(volgende).toMatch(/^[\w-]+$/);
    });

    it('is refused when it was changed, or comes from another list, filter, person or set of gemeenten', async () => {
      const reeks = await three();
      const { volgende: cursor = '' } = await read(reeks, byName, { aantal: 1 });
      expect((await read(reeks, byName, { aantal: 2, cursor })).items).toHaveLength(2);
      const changed = `${cursor.slice(0, -4)}${cursor.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
      const refused = { code: 'InvoerOnjuist', status: 400, fouten: [{ pad: '/cursor' }] };
      await expect(read(reeks, byName, { cursor: changed })).rejects.toMatchObject(refused);
      await expect(read(reeks, byName, { cursor: 'x' })).rejects.toMatchObject(refused);
      await expect(read(reeks, byName, { cursor, naam: 'Zee' })).rejects.toMatchObject(refused);
      await expect(read(reeks, byName, { cursor }, other)).rejects.toMatchObject(refused);
      await expect(read(reeks, byName, { cursor }, actor, 'andere.lijst')).rejects.toMatchObject(refused);
      await expect(read(reeks, byName, { cursor }, actor, 'rij.lijst', gemeenten.slice(1))).rejects.toMatchObject(refused);
    });
  });

  it('reads any number of gemeenten in one statement, and nothing where there is none', async () => {
    const [byName = []] = orders;
    const reeks = await fill(gemeenten.map((gemeente) => ({ gemeente, naam: 'Zee', micros: 0 })));
    const one = await db.countStatements(() => read(reeks, byName, {}, actor, 'rij.lijst', gemeenten.slice(0, 1)));
    expect(await db.countStatements(() => read(reeks, byName, {}))).toBe(one);
    expect(await read(reeks, byName, {}, actor, 'rij.lijst', [])).toEqual({ items: [] });
  });
});
