import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { grantPart, opdrachtSpil, otherBsn, type Granted } from './achter-de-toegang/toewijzing/testing/granted-part.ts';
import { startXml } from './achter-de-toegang/toewijzing/testing/regiebericht.ts';
import type { Actor } from './platform/access/actor.ts';
import { forEachEngine } from './platform/testing/engines.ts';
import { asSystem } from './platform/testing/people.ts';
import { testApi, type TestApi } from './testing/api.ts';

forEachEngine('what an aanbieder sends to POST /api/v1/berichten', (db) => {
  const spil = opdrachtSpil(db);
  let api: TestApi;
  let at: Granted;
  let people: Readonly<Record<string, Actor>> = {};
  beforeAll(async () => {
    api = await testApi(spil.registry, () => people);
  });
  beforeEach(async () => {
    at = await grantPart(spil);
    people = { aanbieder: at.aanbieder };
  });
  afterAll(() => api.app.close());

  const send = (xml: string, headers: Readonly<Record<string, string>> = {}) => api.ask('aanbieder', 'toewijzing.berichtontvangst', { xml }, { 'idempotency-key': crypto.randomUUID(), ...headers });
  const kept = () => asSystem(spil, at.code, async (tx) => ({
    berichten: await tx.selectFrom('bericht').select(['id', 'soort']).where('gemeente', '=', at.code).where('richting', '=', 'in').orderBy('id').execute(),
    toewijzingen: await tx.selectFrom('toewijzing').select(['id', 'toestand', 'versie']).where('gemeente', '=', at.code).execute(),
  }));

  const wrong: readonly (readonly [string, () => string, RegExp, RegExp])[] = [
    ['malformed XML', () => startXml(at).slice(0, 700), /^Regel \d+: .*geen goed gevormde XML/, /^Line \d+: /],
    ['no XML at all', () => 'Beste gemeente, de hulp is begonnen.', /^Regel 1: .*geen goed gevormde XML/, /^Line 1: /],
    ['XML that opens a file of ours', () => startXml(at).replace('?>', '?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>').replace('>Wit<', '>&a;<'), /^Regel \d+: .*DOCTYPE/, /^Line \d+: /],
    ['XML that grows without end', () => startXml(at).replace('?>', `?><!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>`).replace('>Wit<', '>&b;<'), /^Regel \d+: .*DOCTYPE/, /^Line \d+: /],
    ['a message with a day that does not exist', () => startXml(at).replace('2026-03-17', '2026-02-30'), /^Regel \d+: .*Begindatum: De waarde is geen bestaande datum/, /^Line \d+: /],
  ];

  it.each(wrong)('as %s is answered with a problem that names the line, in the language asked for, and leaves nothing', async (_what, make, nl, en) => {
    const before = await kept();
    const answer = await send(make());
    expect(answer.statusCode).toBe(400);
    expect(answer.headers).toMatchObject({ 'content-type': expect.stringMatching(/^application\/problem\+json/) as string, 'content-language': 'nl' });
    const body = answer.json<{ errors: { pointer: string; detail: string }[] }>();
    expect(body).toMatchObject({ type: 'urn:spil:probleem:InvoerOnjuist', status: 400, title: 'De vraag klopt niet', code: 'InvoerOnjuist', instance: expect.stringMatching(/^urn:spil:spoor:/) as string });
    expect(body.errors[0]).toMatchObject({ pointer: '#/xml', detail: expect.stringMatching(nl) as string });
    expect(answer.body).not.toContain('root:');
    const english = await send(make(), { 'accept-language': 'en' });
    expect(english.headers['content-language']).toBe('en');
    expect(english.json<{ title: string; errors: { detail: string }[] }>()).toMatchObject({ title: 'Bad request', errors: [{ detail: expect.stringMatching(en) as string }] });
    expect(await kept()).toEqual(before);
  });

  it('about a client whom we do not know is kept, and answered with a retour that carries the code of the standard', async () => {
    const { toewijzingen } = await kept();
    const answer = await send(startXml(at, { client: otherBsn }));
    expect([answer.statusCode, answer.json<object>()]).toEqual([expect.any(Number), expect.objectContaining({ soort: 'WMO305', goedgekeurd: false })]);
    expect(answer.statusCode).toBeLessThan(300);
    const retour = await api.ask('aanbieder', 'bericht.inhoud', { id: answer.json<{ retour: string }>().retour });
    expect(retour.headers['content-type']).toContain('application/xml');
    expect(retour.body).toContain('>9019<');
    expect((await kept()).toewijzingen).toEqual(toewijzingen);
  });

  it('twice, with the same key or as another request, gets the first answer again and is kept once', async () => {
    const xml = startXml(at);
    const once = { 'idempotency-key': crypto.randomUUID() };
    const answers = [await send(xml, once), await send(xml, once), await send(xml)];
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers.map(({ statusCode }) => statusCode < 300)).toEqual([true, true, true]);
    expect((await kept()).berichten.map(({ soort }) => soort)).toEqual(['WMO305']);
  });

  it('with the key of another message is refused as a problem, and not kept', async () => {
    const once = { 'idempotency-key': crypto.randomUUID() };
    await send(startXml(at), once);
    const answer = await send(startXml(at, { identificatie: 'S2' }), once);
    expect(answer.statusCode).toBe(409);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect((await kept()).berichten).toHaveLength(1);
  });
});
