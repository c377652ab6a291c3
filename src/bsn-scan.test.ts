import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import { forEachEngine } from './platform/testing/engines.ts';
import { startBericht } from './achter-de-toegang/toewijzing/testing/start-bericht.ts';
import { askMeasures, ownMeasures, renderMetrics } from './platform/measure/index.ts';
import type { Module } from './platform/act/module.ts';
import { makeMailDesk } from './platform/mail/index.ts';
import { makeMeters, makeTelemetry, otlpTracer, type Telemetry } from './platform/telemetry/index.ts';
import { otlpReceiver } from './platform/telemetry/testing/otlp-receiver.ts';
import { asSystem } from './platform/testing/people.ts';
import { dayOf, isoMoment } from './platform/time/clock.ts';
import { modules } from './modules.ts';
import { testApi } from './testing/api.ts';
import { allRights } from './testing/rights/all-rights.ts';
import { familyBsns, makeZaak } from './testing/zaak/make-zaak.ts';
import { peopleAround } from './testing/zaak/people-around.ts';
import { familyRegister, wholeSpil } from './testing/zaak/whole-spil.ts';

/** Names, addresses and telephone numbers of everybody in the story, mail addresses, and sentences that people wrote. */
function personalWords(tables: ReadonlyMap<string, string>): string[] {
  const all = [...tables.values()].join('\n');
  const addresses = all.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/g) ?? [];
  const sentences = (all.match(/"[A-Z][^"\n]{24,200}[.?]"/g) ?? []).map((text) => text.slice(1, -1));
  return [...new Set(['Käster', 'Anna Sophia', 'Sanne Bakker', 'Buurvrouw', '06 12345678', 'niet meer alleen', ...addresses, ...sentences])];
}

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

forEachEngine('a BSN', (db) => {
  const seeing: { telemetry?: Telemetry } = {};
  const spil = wholeSpil(db, register, { get telemetry() { return seeing.telemetry; } });

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

  /** Sends what waits, to nobody. */
  async function sendMails(code: string): Promise<void> {
    await makeMailDesk(spil.env, { sender: { send: () => Promise.resolve({ kind: 'sent' }) }, gemeenten: () => Promise.resolve([code]), host: 'spil.example', onError: (error) => { throw error; } }).settle();
  }

  const findings = (code: string) => asSystem(spil, code as never, (tx) => askMeasures(tx, [...ownMeasures, ...modules.flatMap((module: Module) => module.measures ?? [])], {
    gemeenten: [code], nu: isoMoment(spil.clock.now()), vandaag: dayOf(spil.clock.now()).toString(), hoogstens: 1000,
  }));

  it('is nowhere in the clear after a whole story: no table, no log, no trace and no metric; and neither name, address nor word of anybody is in the last three', { timeout: 180_000 }, async () => {
    const log: string[] = [];
    const receiver = await otlpReceiver();
    const meters = makeMeters();
    seeing.telemetry = makeTelemetry({ meters, tracer: await otlpTracer({ url: receiver.url, version: '0.0.0', onLost: () => log.push('traces were lost') }) });
    const zaak = await makeZaak(spil);
    const people = await peopleAround(spil, zaak);
    const api = await testApi(spil.registry, () => people, { telemetry: seeing.telemetry, logLevel: 'debug', logStream: new Writable({ write: (chunk: Buffer, _encoding, done) => (log.push(chunk.toString()), done()) }) });
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
    await spil.passTime();
    await sendMails(zaak.code);
    const metrics = renderMetrics({ meters: meters.list(), pool: spil.env.database.pool(), clock: { seconds: 0, jumps: 0 }, findings: await findings(zaak.code), sessions: [], now: spil.clock.now().epochMilliseconds });
    await api.app.close();
    await seeing.telemetry.close();
    await receiver.close();

    const tables = await dump();
    const known = [...familyBsns, '999993652'];
    expect(tables.size).toBeGreaterThan(60);
    // The scan sees what is there: the name of the same person, and an encrypted BSN.
    expect(tables.get('public.persoon')).toContain('Käster');
    expect([...tables].flatMap(([tabel, cells]) => known.filter((bsn) => cells.includes(bsn)).map((bsn) => `${tabel}: ${bsn}`))).toEqual([]);
    expect(log.length).toBeGreaterThan(200);
    expect(known.filter((bsn) => log.join('').includes(bsn))).toEqual([]);
    const names = receiver.spans().map(({ name }) => name);
    for (const seen of ['act melding.registratie', 'act beschikking.', 'lezer tijdlijn', 'effect beschikking-bekendmaking', 'zegelaar', 'werk termijnen.nalopen', 'POST /api/v1/meldingen']) expect([seen, names.some((name) => name.startsWith(seen))]).toEqual([seen, true]);
    expect(metrics).toMatch(/^spil_act_seconds_count\{name="melding.registratie",outcome="ok"\} [1-9]/m);
    const words = personalWords(tables);
    expect(words.length).toBeGreaterThan(20);
    // A BSN has nine digits; the nanoseconds of a trace have more.
    for (const [where, text] of Object.entries({ traces: receiver.bodies.join('\n'), metrics, log: log.join('\n') })) {
      expect([where, [...known.filter((bsn) => new RegExp(`(?<!\\d)${bsn}(?!\\d)`).test(text)), ...words.filter((word) => text.toLowerCase().includes(word.toLowerCase()))]]).toEqual([where, []]);
    }
  });
});
