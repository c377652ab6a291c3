import { expect, it } from 'vitest';
import { sql } from 'kysely';
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
