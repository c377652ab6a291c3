import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from './platform/access/actor.ts';
import type { Module } from './platform/act/module.ts';
import { makeRegistry } from './platform/act/registry.ts';
import type { Problem } from './platform/http/problem.ts';
import { forEachEngine } from './platform/testing/engines.ts';
import { findGrants } from './registers/dossier/index.ts';
import { modules } from './modules.ts';
import { testApi, type TestApi } from './testing/api.ts';
import { fillTexts } from './testing/hostile/fill-texts.ts';
import { hostileFolder, hostileTexts, hostileXml, joinTexts } from './testing/hostile/hostile-texts.ts';
import { allRights } from './testing/rights/all-rights.ts';
import { dryDatabase } from './testing/zaak/dry-database.ts';
import { fingerprint } from './testing/zaak/fingerprint.ts';
import { makeZaak, type Zaak } from './testing/zaak/make-zaak.ts';
import { peopleAround } from './testing/zaak/people-around.ts';
import { familyRegister, wholeSpil } from './testing/zaak/whole-spil.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

const acts = (modules as readonly Module[]).flatMap((module) => module.acts);
const free = acts.filter((act) => fillTexts(act.input, undefined, () => 'x', 'free').places > 0).map(({ name }) => name);
const texts = hostileFolder === undefined ? [] : hostileTexts();
/** Where everything is asked for every text comes in every place; else each in one place of eight, other texts in another. */
const share = process.env['SPIL_STRICT'] === '1' ? 1 : 8;
/** The texts as a place of this length takes them, joined. */
const joined = new Map<number, string[]>();
const partsFor = (maxLength: number): string[] => {
  const parts = joined.get(maxLength) ?? joinTexts(texts, maxLength);
  joined.set(maxLength, parts);
  return parts;
};

forEachEngine('texts that are known to break things', (db) => {
  const spil = wholeSpil(db, register);
  let zaak: Zaak;
  let people: Readonly<Record<string, Actor>>;
  let dry: TestApi;
  let real: TestApi;

  beforeAll(async () => {
    zaak = await makeZaak(spil);
    people = await peopleAround(spil, zaak);
    const env = Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(spil.env), database: { value: dryDatabase(db.database()), enumerable: true } }) as typeof spil.env;
    // Without the guards on state every act really runs with the text.
    const stateless = (modules as readonly Module[]).map((module): Module => ({ ...module, acts: module.acts.map((act) => ({ ...act, when: undefined, versioned: undefined }) as unknown as typeof act) }));
    dry = await testApi(makeRegistry(stateless, env, findGrants), () => people);
    real = await testApi(spil.registry, () => people);
  });
  afterAll(async () => {
    await dry.app.close();
    await real.app.close();
  });

  /** A clear answer: done, or a problem that says what is wrong; never a crash. */
  const unclear = (answer: { statusCode: number; headers: Record<string, unknown>; body: string }): string | undefined => {
    if (answer.statusCode < 400) return undefined;
    const problem = String(answer.headers['content-type']).startsWith('application/problem+json') ? (JSON.parse(answer.body) as Problem) : undefined;
    return answer.statusCode >= 500 || problem === undefined || (problem.detail ?? '') === '' ? `${answer.statusCode} ${answer.body.slice(0, 200)}` : undefined;
  };

  it.skipIf(texts.length === 0).each(free)('in every free field of %s give a clear answer', { timeout: 300_000 }, async (act) => {
    const row = allRights[act];
    const who = row?.may.find((one) => one !== 'nobody who logged in') ?? 'nobody who logged in';
    const { input } = acts.find(({ name }) => name === act) ?? {};
    const wrong: string[] = [];
    const tryWith = async (text: (maxLength: number) => string): Promise<void> => {
      const fault = unclear(await dry.ask(who, act, fillTexts(input ?? {}, row?.ask(zaak), text, 'free').value as object));
      if (fault !== undefined) wrong.push(`${JSON.stringify(text(200)).slice(0, 120)}: ${fault}`);
    };
    // Every text in every place, many at a time; and each alone in one act of sixteen, where being alone might matter.
    let rounds = 1;
    for (let round = free.indexOf(act) % share; round < rounds || round < share; round += share) {
      await tryWith((maxLength) => {
        const parts = partsFor(maxLength);
        rounds = Math.max(rounds, parts.length);
        return parts[round % parts.length] ?? '';
      });
    }
    for (const text of texts.filter((_text, index) => index % 16 === free.indexOf(act) % 16)) await tryWith(() => text);
    expect(wrong).toEqual([]);
  });

  it.skipIf(texts.length === 0)('as code, day, id or cursor are refused as such, and nothing is kept of them', { timeout: 300_000 }, async () => {
    const before = await fingerprint(db.database(), zaak.code);
    const wrong: string[] = [];
    for (const [index, text] of texts.entries()) {
      // Each text meets every act in turn: the check of the input is one and the same for all.
      for (const act of acts.filter((_act, place) => place % 12 === index % 12)) {
        const { value, places } = fillTexts(act.input, allRights[act.name]?.ask(zaak), () => text, 'all');
        if (places === 0 || free.includes(act.name) && places === fillTexts(act.input, undefined, () => text, 'free').places) continue;
        const answer = await real.ask('regisseur', act.name, value as object);
        const fault = unclear(answer) ?? (answer.statusCode < 400 ? `${answer.statusCode}` : undefined);
        if (fault !== undefined) wrong.push(`${act.name} ${JSON.stringify(text).slice(0, 80)}: ${fault}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await fingerprint(db.database(), zaak.code)).toEqual(before);
  });

  it.skipIf(texts.length === 0)('come back as they were written, or were refused', { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    let refused = 0;
    for (const text of partsFor(200)) {
      const made = await real.ask('klantcontact', 'klantcontact.registratie', { gemeente: zaak.code, kanaal: 'balie', vraag: text, naam: text, toelichting: text });
      if (made.statusCode === 400) refused += 1;
      else {
        const shown = (await real.ask('klantcontact', 'klantcontact.gegevens', { id: made.json<{ id: string }>().id })).json<{ vraag: string; naam: string; toelichting: string }>();
        if ([shown.vraag, shown.naam, shown.toelichting].some((back) => back !== text)) wrong.push(JSON.stringify(text));
      }
    }
    // What is longer than a name may be, and a byte-order mark in front.
    expect(refused).toBeLessThan(12);
    expect(wrong).toEqual([]);
  });

  it.skipIf(texts.length === 0).each(hostileXml())('as a message are refused with the place, and leave nothing: %s', async (xml) => {
    const before = await fingerprint(db.database(), zaak.code);
    const answer = await real.ask('aanbieder with a toewijzing', 'toewijzing.berichtontvangst', { xml });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toMatch(/root:|\/bin\/bash/);
    expect(await fingerprint(db.database(), zaak.code)).toEqual(before);
  });
});
