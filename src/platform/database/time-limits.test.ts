import { afterAll, describe, expect, it } from 'vitest';
import { openPostgres } from './database.ts';
import { selectRaw, sql } from './transaction.ts';

const server = process.env['SPIL_TEST_POSTGRES'];
const scope = { gemeenten: [], actor: 's:proef', houder: 'niemand', doel: 'proef' };

// The embedded database has no clock by which a statement could be stopped.
describe.skipIf(!server)('a database of which one question takes too long (a server only)', () => {
  const database = openPostgres(server ?? '', { poolSize: 1, timeLimits: { connection: 400, statement: { people: 200, background: 2000 }, idle: { people: 200, background: 2000 } } });
  afterAll(async () => (await database).close());
  const sleep = async (seconds: number, priority?: 'people' | 'background') => (await database).read(scope, (tx) => selectRaw(tx, sql`select pg_sleep(${seconds})`), priority);

  it('gives the question up, says so in words, and goes on; what nobody waits for may take longer', async () => {
    await expect(sleep(5)).rejects.toMatchObject({ code: 'DuurdeTeLang', status: 503, retryAfter: 60, cause: { code: '57014' } });
    await expect(sleep(0.01)).resolves.toHaveLength(1);
    await expect(sleep(0.4, 'background')).resolves.toHaveLength(1);
  });

  it('lets nobody wait for a connection for ever', async () => {
    const holding = sleep(1, 'background');
    await expect(sleep(0.01)).rejects.toMatchObject({ code: 'HeelDruk', status: 503 });
    await holding;
    await expect(sleep(0.01)).resolves.toHaveLength(1);
  });

  it('takes back a connection that somebody keeps without asking anything', async () => {
    const open = await database;
    await expect(open.read(scope, async (tx) => {
      await selectRaw(tx, sql`select 1`);
      await new Promise((resolve) => { setTimeout(resolve, 600); });
      return selectRaw(tx, sql`select 1`);
    })).rejects.toThrow();
    await expect(sleep(0.01)).resolves.toHaveLength(1);
  });

  it('stops no work of the owner of the tables, such as a migration', async () => {
    await expect(sql`select pg_sleep(${0.5})`.execute((await database).owner)).resolves.toBeDefined();
  });
});
