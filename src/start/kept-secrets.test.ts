import { expect, it } from 'vitest';
import { sql } from 'kysely';
import { findAnswer, hashInput, keepAnswer } from '../platform/act/idempotency.ts';
import type { Database } from '../platform/database/database.ts';
import { planMail } from '../platform/mail/index.ts';
import { moveIndex, openSecrets, readLayers } from '../platform/secret/index-layers.ts';
import { countVersions, sealAnew } from '../platform/secret/seal-anew.ts';
import { makeSecretBox, type KeyRing, type MasterKey, type SecretBox } from '../platform/secret/secret-box.ts';
import { codeFor, codeIndex, keptCodeFor } from '../platform/secret/secret-code.ts';
import { forEachEngine } from '../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../platform/testing/people.ts';
import { makeTestSpil } from '../platform/testing/spil.ts';
import { findPersoonByBsn, insertPersoon, openBsn } from '../registers/persoon/index.ts';
import { indexColumns, sealedColumns } from './kept-secrets.ts';

const one = Buffer.alloc(32, 7);
const two = Buffer.alloc(32, 9);
const before: KeyRing = { keys: new Map([[1, one]]), seal: 1 };
const both: KeyRing = { keys: new Map([[1, one], [2, two]]), seal: 2 };
const now = '2026-03-10T09:00:00Z';
const bsn = '999990019';

/** Columns of bytes that hold neither a sealed value nor a blind index, each with its reason. */
const plain: Readonly<Record<string, string>> = {
  'document.inhoud': 'a file, behind the rights of its dossier', 'document.digest': 'SHA-256 of the file', 'klantcontact_bijlage.inhoud': 'a file, behind the rights of who answers', 'plan_goedkeuring.arrangement': 'a digest of what was approved',
  'plan_handtekening.digest': 'a digest of what was signed', 'plan_versie.digest': 'a digest', 'verslag_versie.digest': 'a digest',
  'gebeurtenis.digest': 'the chain of the journal', 'gebeurtenis.hash': 'the chain of the journal', 'gebeurtenis.vorige': 'the chain of the journal', 'stroom.hash': 'the chain of the journal', 'zegel.hash': 'the chain of the journal', 'zegelaar.hash': 'the chain of the journal',
  'idempotentie.invoer': 'a digest of the input', 'inzage_uurcontrole.hash': 'the chain of the access log', 'sessie.id': 'a digest of the token', 'bsn_gemeente.bsn_index': 'follows persoon by a trigger', 'index_sleutel.bewijs': 'by which a wrong key is seen',
};

forEachEngine('another master key', (db) => {
  const spil = makeTestSpil(db, [], () => Promise.resolve([]));
  const sealAll = async (secrets: SecretBox, onProgress?: (done: number) => void): Promise<number> => {
    let done = 0;
    for (const column of sealedColumns) done += await sealAnew(db.database(), secrets, column, onProgress);
    return done;
  };
  const versions = async (): Promise<number[]> => [...new Set((await countVersions(db.database(), sealedColumns)).map(({ versie }) => versie))].toSorted();

  /** A person, a draft with a file, a session, mails, answers with and without a code: all sealed with what `secrets` seals with. */
  async function fill(secrets: SecretBox, mails: number) {
    const { code: gemeente } = await makeGemeente(spil);
    const [persoon, klad] = [spil.newId(gemeente), spil.newId(gemeente)];
    const code = codeFor(secrets, 'klad', klad);
    await asSystem(spil, gemeente, async (tx) => {
      await insertPersoon(tx, secrets, {
        gemeente, id: persoon, bsn, moment: now, voornamen: 'Anna', voorletters: 'A.', voorvoegsel: '', geslachtsnaam: 'Proef', partner_voorvoegsel: '', partner_geslachtsnaam: '', naamgebruik: 'eigen', naam: 'A. Proef', geslacht: 'vrouw', geboortedatum: '1980-01-01',
        geboortedatum_deel: 'volledig', straat: 'Plein', huisnummer: 1, huisletter: '', huisnummertoevoeging: '', postcode: '1234 AB', plaats: 'Proefdam', wijk: null, buurt: null, telefoon: '', email: '', taal: 'nl', geheimhouding: false, overleden_op: null, herkomst: 'brp', brp_opgehaald_op: null,
      });
      await tx.insertInto('klad').values({ gemeente, id: klad, houder: '', code_index: codeIndex(secrets, 'klad', code), inhoud: secrets.seal('{"a":1}'), begonnen_op: '2026-03-10', bewaard_tot: '2026-06-10' }).execute();
      await tx.insertInto('klad_bijlage').values({ gemeente, id: spil.newId(gemeente), klad, naam: secrets.seal('foto.png'), mediatype: 'image/png', inhoud: secrets.seal('x'.repeat(20_000)) }).execute();
      for (let number = 0; number < mails; number += 1) await planMail(tx, { ...spil.env, secrets }, { gemeente, sleutel: `${number}`, soort: 'proef' }, { aan: 'a@b.example', onderwerp: `${number}`, tekst: 'x' });
    });
    await db.database().write({ gemeenten: [gemeente], actor: 'm:1', houder: '', doel: 'proef' }, async (tx) => {
      const answer = { gemeente, actor: 'm:1', moment: now, invoer: hashInput('x', {}) };
      await keepAnswer(tx, { ...answer, sleutel: 'code', act: 'klad.bewaring', antwoord: { output: { code: 'K7QD-'.repeat(40) } } }, secrets);
      await keepAnswer(tx, { ...answer, sleutel: 'plain', act: 'melding.doen', antwoord: { output: { id: 'no base64: é' } } }, undefined);
    });
    await sql`insert into sessie (id, soort, bron, sleutel, bsn_index, inhoud, rusttijd, gemaakt_op, gezien_op, vervalt_op) values (${Buffer.from(klad)}, 'inwoner', 'digid', '', ${secrets.blindIndex(bsn)}, ${secrets.seal('{}')}, 900, ${now}::timestamptz, ${now}::timestamptz, ${now}::timestamptz)`.execute(db.database().owner);
    return { gemeente, persoon, klad, code };
  }
  const answerOf = (gemeente: string, sleutel: string, sealed: SecretBox | undefined) => db.database().read({ gemeenten: [gemeente], actor: 'm:1', houder: '', doel: 'proef' }, (tx) => findAnswer(tx, gemeente, 'm:1', sleutel, hashInput('x', {}), sealed));
  const loginFinds = async ({ owner }: Database, secrets: SecretBox) => (await sql<{ persoon: string }>`select persoon from bsn_gemeente where bsn_index = ${secrets.blindIndex(bsn)}`.execute(owner)).rows.map(({ persoon }) => persoon);

  it('reaches every column of bytes: each is sealed, a blind index, or neither with its reason', async () => {
    const columns = await sql<{ naam: string }>`select c.relname || '.' || a.attname as naam from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace in ('public'::regnamespace, 'herbouw'::regnamespace) and c.relkind in ('r', 'p') and not c.relispartition and a.atttypid = 'bytea'::regtype order by 1`.execute(db.database().owner);
    const classed = [...sealedColumns.filter(({ tabel }) => tabel !== 'idempotentie').map(({ naam }) => naam), ...indexColumns.map(({ tabel, kolom }) => `${tabel}.${kolom}`), ...Object.keys(plain)];
    expect(columns.rows.map(({ naam }) => naam)).toEqual(classed.toSorted());
  });

  it('seals everything anew, also when it is ended halfway and when two do it at once, and what is kept stays what it was', async () => {
    const { gemeente, persoon } = await fill(makeSecretBox(before), 450);
    const after = makeSecretBox(both);
    expect(await versions()).toEqual([1]);
    // Ended after its first portion of mails: that portion stays done.
    await expect(sealAll(after, (done) => { if (done >= 200) throw new Error('ended'); })).rejects.toThrow('ended');
    expect(await versions()).toEqual([1, 2]);
    const [left, right] = await Promise.all([sealAll(after), sealAll(after)]);
    expect(left + right).toBeGreaterThan(200);
    expect(await versions()).toEqual([2]);
    expect(await sealAll(after)).toBe(0);
    const alone = makeSecretBox({ keys: new Map<number, MasterKey>([[1, { indexPart: Buffer.alloc(32, 1) }], [2, two]]), seal: 2 });
    expect(await asSystem(spil, gemeente, (tx) => openBsn(tx, alone, gemeente, persoon))).toBe(bsn);
    const mails = await asSystem(spil, gemeente, (tx) => tx.selectFrom('mail').select('inhoud').where('gemeente', '=', gemeente).execute());
    expect(new Set(mails.map(({ inhoud }) => (JSON.parse(alone.open(inhoud ?? Buffer.alloc(0))) as { onderwerp: string }).onderwerp)).size).toBe(450);
    expect(await answerOf(gemeente, 'code', alone)).toEqual({ output: { code: 'K7QD-'.repeat(40) } });
    expect(await answerOf(gemeente, 'plain', undefined)).toEqual({ output: { id: 'no base64: é' } });
  });

  it('moves the blind index whole or not at all: people log in and codes hold, and the old key finds nobody any more', async () => {
    const database = db.database();
    const old = await openSecrets(database, before, now);
    const { gemeente, persoon, klad, code } = await fill(old, 0);
    await expect(moveIndex(database, both, 2, [...indexColumns, { tabel: 'no_such_table', kolom: 'x' }], now)).rejects.toThrow();
    expect([await loginFinds(database, old), (await readLayers(database)).length]).toEqual([expect.arrayContaining([persoon]), 1]);
    expect(await moveIndex(database, both, 2, indexColumns, now)).toBeGreaterThan(3);
    const moved = await openSecrets(database, both, now);
    expect(await loginFinds(database, moved)).toContain(persoon);
    expect(await loginFinds(database, old)).toEqual([]);
    expect((await asSystem(spil, gemeente, (tx) => findPersoonByBsn(tx, moved, gemeente, bsn)))?.id).toBe(persoon);
    const kept = await asSystem(spil, gemeente, (tx) => tx.selectFrom('klad').select('code_index').where('gemeente', '=', gemeente).where('code_index', '=', codeIndex(moved, 'klad', code)).executeTakeFirstOrThrow());
    expect(keptCodeFor(moved, 'klad', klad, kept.code_index)).toBe(code);
    expect(codeFor(moved, 'klad', klad)).not.toBe(code);
    await expect(moveIndex(database, both, 2, indexColumns, now)).rejects.toThrow('made with key 2 already');
  });

  it('that is not the one of this database, or is gone, is refused before anybody is served', async () => {
    await openSecrets(db.database(), both, now);
    const wrong = { keys: new Map([[1, Buffer.alloc(32, 1)], [2, two]]), seal: 2 };
    await expect(openSecrets(db.database(), wrong, now)).rejects.toThrow('Key 1 in the file with keys is not the one of this database');
    await expect(openSecrets(db.database(), { keys: new Map([[1, one]]), seal: 1 }, now)).rejects.toThrow('Key 2 is not in the file with keys');
  });
});
