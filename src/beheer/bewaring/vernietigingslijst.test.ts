import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifySeals, verifyStream } from '../../platform/journal/verify.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { makeZaak } from '../../testing/zaak/make-zaak.ts';
import { familyRegister, wholeSpil } from '../../testing/zaak/whole-spil.ts';
import { destroyDossier } from './destroy-dossier.ts';
import { blijft, weg } from './vernietigingslijst.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

forEachEngine('what happens to each table at a destruction', (db) => {
  const spil = wholeSpil(db, register);
  const tables = async (): Promise<string[]> => (await sql<{ naam: string }>`select c.relname as naam from pg_class c where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%' order by 1`.execute(db.database().owner)).rows.map(({ naam }) => naam);

  it('is said of every table there is, once', async () => {
    const said = [...Object.keys(weg), ...Object.keys(blijft)];
    expect(said.toSorted()).toEqual(await tables());
    expect(new Set(said).size).toBe(said.length);
  });

  /** Tables with a row in which this stands, in this gemeente. */
  async function holding(text: string, gemeente: string): Promise<string[]> {
    const { rows: columns } = await sql<{ naam: string }>`select table_name as naam from information_schema.columns where table_schema = 'public' and column_name = 'gemeente'`.execute(db.database().owner);
    const own = new Set(columns.map(({ naam }) => naam));
    const found: string[] = [];
    for (const tabel of (await tables()).filter((naam) => own.has(naam))) {
      const { rows } = await sql`select 1 from ${sql.table(tabel)} t where gemeente = ${gemeente} and position(${text} in t::text) > 0 limit 1`.execute(db.database().owner);
      if (rows.length > 0) found.push(tabel);
    }
    return found;
  }

  it('leaves nothing of a whole case but ids, codes, counts and who looked, and every chain whole', async () => {
    const zaak = await makeZaak(spil);
    const { code, dossier, vernietiging: id } = zaak;
    const before = await holding(dossier, code);
    expect(before.length).toBeGreaterThan(30);
    const { huishouden } = await asSystem(spil, code, (tx) => tx.selectFrom('dossier').select('huishouden').where('id', '=', dossier).executeTakeFirstOrThrow());
    const people = (await asSystem(spil, code, (tx) => tx.selectFrom('huishouden_lid').select('persoon').where('huishouden', '=', huishouden).execute())).map(({ persoon }) => persoon);
    const carryOut = (fail: boolean) => asSystem(spil, code, async (tx) => {
      await tx.updateTable('vernietiging').set({ toestand: 'uitgevoerd', besloten_op: '2046-01-02T00:00:00Z', besloten_door: 'm:ander' }).where('gemeente', '=', code).where('id', '=', id).execute();
      const aantallen = await destroyDossier(tx, { gemeente: code, dossier, vernietiging: id });
      if (fail) throw new Error('cut off halfway');
      return aantallen;
    });
    // Cut off just before its end, nothing is gone.
    await expect(carryOut(true)).rejects.toThrow('cut off halfway');
    expect(await holding(dossier, code)).toEqual(before);
    const aantallen = await carryOut(false);
    expect(Object.keys(aantallen).length).toBeGreaterThan(40);
    const kept = Object.keys(blijft);
    for (const gone of [dossier, huishouden, ...people]) expect((await holding(gone, code)).filter((tabel) => !kept.includes(tabel))).toEqual([]);
    for (const words of ['Buurvrouw Riet', 'Nicht Coby']) expect(await holding(words, code)).toEqual([]);
    for (const bsn of await sql`select 1 from bsn_gemeente where gemeente = ${code}`.execute(db.database().owner).then(({ rows }) => rows)) expect(bsn).toBeUndefined();
    expect(await asSystem(spil, code, (tx) => verifyStream(tx, code, dossier))).toEqual([]);
    expect(await asSystem(spil, code, (tx) => verifySeals(tx, code))).toEqual([]);
  }, 120_000);

  it('lets nothing be taken out of these tables without a destruction that was carried out', async () => {
    const { code, dossier, vernietiging } = await makeZaak(spil);
    const take = (by?: string) => asSystem(spil, code, async (tx) => {
      if (by !== undefined) await sql`select set_config('spil.vernietiging', ${by}, true)`.execute(tx);
      return (await tx.deleteFrom('plan_versie').where('gemeente', '=', code).where('dossier', '=', dossier).executeTakeFirst()).numDeletedRows;
    });
    await expect(take()).rejects.toThrow(/permission denied/);
    // It was proposed, and nobody decided yet.
    expect(await take(vernietiging)).toBe(0n);
  }, 120_000);
});
