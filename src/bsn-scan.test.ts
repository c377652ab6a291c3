import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import { forEachEngine } from './platform/testing/engines.ts';
import { startBericht } from './achter-de-toegang/toewijzing/testing/start-bericht.ts';
import { testApi } from './testing/api.ts';
import { allRights } from './testing/rights/all-rights.ts';
import { familyBsns, makeZaak } from './testing/zaak/make-zaak.ts';
import { peopleAround } from './testing/zaak/people-around.ts';
import { familyRegister, wholeSpil } from './testing/zaak/whole-spil.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

forEachEngine('a BSN', (db) => {
  const spil = wholeSpil(db, register);

  /** Every cell of every table, bytes as they are. */
  async function dump(): Promise<Map<string, string>> {
    const tables = await sql<{ schema: string; tabel: string }>`select n.nspname as schema, c.relname as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema')`.execute(db.database().owner);
    const found = new Map<string, string>();
    for (const { schema, tabel } of tables.rows) {
      const { rows } = await sql.raw(`select * from "${schema}"."${tabel}"`).execute(db.database().owner);
      const cells = rows.flatMap((row) => Object.values(row as object) as unknown[]);
      found.set(`${schema}.${tabel}`, cells.map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : JSON.stringify(cell))).join('\n'));
    }
    return found;
  }

  it('is nowhere in the clear after a whole story: no table, no log', { timeout: 120_000 }, async () => {
    const log: string[] = [];
    const zaak = await makeZaak(spil);
    const people = await peopleAround(spil, zaak);
    const api = await testApi(spil.registry, () => people, { logLevel: 'debug', logStream: new Writable({ write: (chunk: Buffer, _encoding, done) => (log.push(chunk.toString()), done()) }) });
    // Everything that takes a BSN, by who may and who may not, right and wrong.
    for (const bsn of [...familyBsns, '999993652', 'BSN 999993653!']) {
      for (const who of ['klantcontact', 'regisseur', 'inwoner', 'aanbieder with a toewijzing', 'nobody who logged in']) {
        await api.ask(who, 'bevraging.opvraging', { gemeente: zaak.code, bsn });
        await api.ask(who, 'persoon.zoekopdracht', { gemeente: zaak.code, tekst: bsn });
      }
    }
    for (const bsn of familyBsns) await api.ask('aanbieder with a toewijzing', 'toewijzing.berichtontvangst', { xml: startBericht({ code: zaak.code, agb: zaak.agb, nummer: zaak.nummer, bsn, identificatie: `S${bsn.slice(-2)}` }) });
    for (const [act, { ask, may }] of Object.entries(allRights)) for (const who of [may[0] ?? 'beheer', 'beheer'] as const) await api.ask(who, act, ask(zaak));
    await spil.conductor.settle();
    await api.app.close();

    const tables = await dump();
    const known = [...familyBsns, '999993652'];
    expect(tables.size).toBeGreaterThan(60);
    // The scan sees what is there: the name of the same person, and an encrypted BSN.
    expect(tables.get('public.persoon')).toContain('Käster');
    expect([...tables].flatMap(([tabel, cells]) => known.filter((bsn) => cells.includes(bsn)).map((bsn) => `${tabel}: ${bsn}`))).toEqual([]);
    expect(log.length).toBeGreaterThan(200);
    expect(known.filter((bsn) => log.join('').includes(bsn))).toEqual([]);
  });
});
