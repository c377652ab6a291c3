import { expect, it } from 'vitest';
import { sql } from 'kysely';
import { last, later } from './marks.ts';
import { forEachEngine } from '../testing/engines.ts';
import type { ReadTx, WriteTx } from './transaction.ts';

const scope = { gemeenten: ['0373'], actor: 'm:1', houder: '', doel: 'proef' };

forEachEngine('a statement that is asked again', (db) => {
  const tokensOf = (tx: ReadTx, soort: string) => tx.selectFrom('zoek_token').select('token').where('gemeente', '=', '0373').where('soort', '=', soort).execute();

  it('is planned once on its connection, whatever its values', async () => {
    const kept = await db.database().read(scope, async (tx) => {
      for (const soort of ['een', 'twee', 'drie']) await tokensOf(tx, soort);
      const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(tx as WriteTx);
      return rows.filter(({ statement }) => statement.includes('from "zoek_token"'));
    });
    expect(kept).toHaveLength(1);
  });

  it('that was refused leaves nothing, and the connection answers who comes next', async () => {
    const row = { gemeente: '0373', soort: 'een', token: 'x', onderwerp: '019352e2-9000-798c-817f-8ed26ea4bd8d' };
    const refused = db.database().write(scope, async (tx) => {
      await tx.insertInto('zoek_token').values(row).execute();
      await tx.insertInto('zoek_token').values({ ...row, onderwerp: 'onzin' }).execute();
    });
    await expect(refused).rejects.toMatchObject({ code: '22P02' });
    expect(await db.database().read(scope, (tx) => tokensOf(tx, 'een'))).toEqual([]);
  });

  it('of a table that changed meanwhile is planned anew', async () => {
    const { owner } = db.database();
    await sql`create table proefje (een int)`.execute(owner);
    const ask = () => sql`select * from proefje where een = ${1}`.execute(owner);
    await ask();
    await sql`alter table proefje add column twee int`.execute(owner);
    await ask().catch(() => undefined);
    await expect(ask()).resolves.toMatchObject({ rows: [] });
  });
});

const onderwerp = '019352e2-9000-798c-817f-8ed26ea4bd8d';

forEachEngine('a statement that goes along with the next', (db) => {
  const insert = (tx: WriteTx, soort: string, id = onderwerp) => tx.insertInto('zoek_token').values({ gemeente: '0373', soort, token: 'x', onderwerp: id });
  const kept = (soort: string) => db.database().read(scope, (tx) => tx.selectFrom('zoek_token').select('token').where('gemeente', '=', '0373').where('soort', '=', soort).execute());

  it('is done before that one, and stays with the transaction', async () => {
    const seen = await db.database().write(scope, async (tx) => {
      await later(tx, insert(tx, 'mee'));
      const rows = await tx.selectFrom('zoek_token').select('token').where('gemeente', '=', '0373').where('soort', '=', 'mee').execute();
      await later(tx, insert(tx, 'mee-aan-het-eind'));
      return rows;
    });
    expect(seen).toHaveLength(1);
    expect(await kept('mee')).toHaveLength(1);
    expect(await kept('mee-aan-het-eind')).toHaveLength(1);
  });

  it('and cannot be done is told at the commit, with nothing left of the transaction', async () => {
    const refused = db.database().write(scope, async (tx) => {
      await insert(tx, 'eerst').execute();
      await later(tx, insert(tx, 'dan', 'onzin'));
    });
    await expect(refused).rejects.toMatchObject({ code: '22P02' });
    expect(await kept('eerst')).toEqual([]);
  });

  it('and cannot be done lets nothing behind it be done, and what it took along can be asked again', async () => {
    const count = (tx: WriteTx) => sql<{ n: number }>`select count(*)::int as n from zoek_token where gemeente = ${'0373'} and token = ${'nooit eerder gevraagd'}`.execute(tx);
    await expect(db.database().write(scope, async (tx) => {
      await later(tx, insert(tx, 'fout', 'onzin'));
      await count(tx);
    })).rejects.toMatchObject({ code: '22P02' });
    expect(await db.database().write(scope, async (tx) => (await count(tx)).rows)).toEqual([{ n: 0 }]);
  });

  it('is never done with the eyes of the owner: where these cannot be put on, nothing is', async () => {
    const unreadable = { ...scope, doel: 'met een \0 erin' };
    await expect(db.database().write(unreadable, (tx) => insert(tx, 'zonder ogen').execute())).rejects.toMatchObject({ code: '22021' });
    await expect(db.database().ask(unreadable, sql`insert into zoek_token (gemeente, soort, token, onderwerp) values ('0373', ${'zonder ogen'}, 'x', ${onderwerp}::uuid)`)).rejects.toMatchObject({ code: '22021' });
    expect(await kept('zonder ogen')).toEqual([]);
  });

  it('and that is the commit, leaves what was asked for good and takes nothing after it', async () => {
    const [row] = await db.database().ask<{ soort: string }>(scope, sql`insert into zoek_token (gemeente, soort, token, onderwerp) values ('0373', ${'vraag'}, 'x', ${onderwerp}::uuid) returning soort`);
    expect(row).toEqual({ soort: 'vraag' });
    expect(await kept('vraag')).toHaveLength(1);
    const after = db.database().write(scope, async (tx) => {
      await last(tx, insert(tx, 'laatste'));
      await insert(tx, 'erna').execute();
    });
    await expect(after).rejects.toThrow('after the last of its transaction');
    expect(await kept('erna')).toEqual([]);
  });

  it('is thrown away when the transaction is, also before anything was sent', async () => {
    await expect(db.database().write(scope, async (tx) => {
      await later(tx, insert(tx, 'teruggenomen'));
      throw new Error('bedacht zich');
    })).rejects.toThrow('bedacht zich');
    expect(await kept('teruggenomen')).toEqual([]);
  });

  it('whose row cannot be read is refused, and the connection answers who comes next', async () => {
    await expect(db.database().ask(scope, sql`select ${'9007199254740993'}::int8 as te_groot`)).rejects.toThrow('outside the safe range');
    expect(await db.database().ask(scope, sql`select ${'7'}::int8 as past, null as leeg`)).toEqual([{ past: 7, leeg: null }]);
  });
});

forEachEngine('a table that is filled at once', (db) => {
  it('is as it was when the filling fails, also where nothing was asked before', async () => {
    const row = `0373\tgevuld\tx\t${onderwerp}\n`;
    await expect(db.database().load(async (bulk) => {
      await bulk.copy('zoek_token', ['gemeente', 'soort', 'token', 'onderwerp'], [row]);
      throw new Error('halverwege');
    })).rejects.toThrow('halverwege');
    expect(await db.database().read(scope, (tx) => tx.selectFrom('zoek_token').select('token').where('gemeente', '=', '0373').where('soort', '=', 'gevuld').execute())).toEqual([]);
  });
});
