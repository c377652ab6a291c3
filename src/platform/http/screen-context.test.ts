import Type from 'typebox';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { command, query, type Command, type Query } from '../act/act.ts';
import { everyone } from '../access/rule.ts';
import type { Answer } from '../act/idempotency.ts';
import type { Call } from '../act/registry.ts';
import { Refusal } from '../error.ts';
import { newId, parseGemeenteCode } from '../id.ts';
import { systemClock } from '../time/clock.ts';
import { makeScreens, type ScreenContext, type ShownGemeente } from './screen-context.ts';
import { buildServer } from './server.ts';

const bergen = parseGemeenteCode('0373');
const castricum = parseGemeenteCode('0383');
const heiloo = parseGemeenteCode('0399');
const shown = (code: string, naam: string, thema = 'spil'): ShownGemeente => ({ code, naam, telefoon: '088', openingstijden: [], adres: '', email: '', inloop: [], thema });
const gemeenten = [shown(bergen, 'Bergen', 'duin'), shown(castricum, 'Castricum'), shown(heiloo, 'Heiloo')];

const Output = Type.Object({ ok: Type.Boolean() });
const common = { label: { nl: 'x', en: 'x' }, purpose: 'x', input: Type.Object({}), output: Output, may: everyone };
const planting = command({ ...common, name: 'boom.planting', route: 'POST /plantingen', events: [], run: async () => ({ ok: true }) });
const lijst = query({ ...common, name: 'boom.lijst', route: 'GET /bomen', run: async () => ({ ok: true }) });
const acts = new Map<string, Command | Query>([planting, lijst].map((act) => [act.name, act as unknown as Command | Query]));

const staff: Actor = { soort: 'organisatie', id: newId(castricum, systemClock), naam: 'Els', organisatie: newId(castricum, systemClock), organisatieNaam: 'Duinzoom', mandaten: [{ gemeente: castricum, rol: 'aanbieder' }, { gemeente: heiloo, rol: 'aanbieder' }] };
const medewerker: Actor = { soort: 'medewerker', id: newId(castricum, systemClock), naam: 'Ans', mandaten: [{ gemeente: castricum, rol: 'generalist' }, { gemeente: heiloo, rol: 'teamleider' }] };
const inwoner: Actor = { soort: 'inwoner', id: 'x', naam: 'Truus', personen: [{ gemeente: heiloo, persoon: newId(heiloo, systemClock) }] };
const people: Readonly<Record<string, Actor>> = { staff, medewerker };

describe('what pages know of a request', () => {
  let app: FastifyInstance;
  let work: (context: ScreenContext) => Promise<unknown>;
  let calls: Call[] = [];
  let behind = false;
  const positie = newId(castricum, systemClock);

  beforeAll(async () => {
    const { makeContext, keep } = makeScreens({
      secure: false, demo: true,
      registry: {
        acts,
        async execute(name, _input, call): Promise<Answer> {
          calls.push(call);
          if (behind && call.vanaf !== undefined) throw new Refusal('NogNietBijgewerkt', 503, { nl: 'x', en: 'x' });
          const output = { ok: true, geheim: 'wortel' };
          return name === 'boom.planting' ? { output, positie } : { output };
        },
      },
      identity: {
        doors: [{ soort: 'inwoner', naam: 'DigiD', href: '/inloggen/inwoner' }],
        async findSession({ headers: { 'x-wie': wie } }) {
          return wie === undefined ? undefined : { actor: people[String(wie)] ?? inwoner, csrf: 'van-de-sessie', ingelogdOp: systemClock.now() };
        },
        keepForm: () => Promise.resolve(),
        takeForm: () => Promise.resolve(undefined),
      },
      gemeenten: () => Promise.resolve(gemeenten),
    });
    app = await buildServer({
      logLevel: 'silent', trustedProxies: [],
      faces: [async (server) => {
        keep(server);
        server.get('/pagina*', async (request, reply) => {
          const context = await makeContext(request, { lang: 'nl', weergave: 'auto', nonce: 'n', csrf: 'van-de-browser' });
          return reply.send(await work(context));
        });
      }],
    });
  });
  afterAll(() => app.close());

  async function visit<T>(look: (context: ScreenContext) => T | Promise<T>, headers: Record<string, string> = {}, url = '/pagina'): Promise<{ seen: Awaited<T>; cookies: string[] }> {
    calls = [];
    let seen: Awaited<T> | undefined;
    work = async (context) => {
      seen = await look(context);
      return {};
    };
    const answer = await app.inject({ url, headers });
    expect(answer.statusCode).toBe(200);
    return { seen: seen as Awaited<T>, cookies: [answer.headers['set-cookie'] ?? []].flat() };
  }
  const actorOf = ({ actor }: ScreenContext) => actor;

  it('is nobody without a session, with the ways to log in and the token of the browser', async () => {
    const { seen } = await visit(({ actor, csrf, logins, theme, demo, gemeente }) => ({ actor, csrf, logins, theme, demo, gemeente }));
    expect(seen).toMatchObject({ actor: { soort: 'anoniem', naam: '', rollen: [] }, csrf: 'van-de-browser', theme: 'duin-theme', demo: true, gemeente: { naam: 'Bergen' }, logins: [{ naam: 'DigiD' }] });
    expect(seen.gemeente).not.toHaveProperty('thema');
  });

  it('is somebody with a session, with its own token', async () => {
    expect((await visit(({ csrf }) => csrf, { 'x-wie': 'staff' })).seen).toBe('van-de-sessie');
    expect((await visit(actorOf, { 'x-wie': 'staff' })).seen).toEqual({ soort: 'organisatie', naam: 'Els', gemeente: castricum, gemeenten: [{ code: castricum, naam: 'Castricum' }, { code: heiloo, naam: 'Heiloo' }], organisatie: 'Duinzoom', rollen: ['aanbieder'] });
    expect((await visit(actorOf, { 'x-wie': 'inwoner' })).seen).toEqual({ soort: 'inwoner', naam: 'Truus', gemeente: heiloo, gemeenten: [], rollen: [] });
  });

  it('shows the gemeente that is chosen by a link, remembers it, and keeps staff to those of their mandates', async () => {
    const chosen = await visit(actorOf, {}, '/pagina?gemeente=0383');
    expect(chosen.seen.gemeente).toBe('0383');
    const [cookie = ''] = chosen.cookies;
    expect(cookie).toMatch(/^spil-gemeente=0383; Path=\/; HttpOnly; SameSite=Lax; Max-Age=31536000$/);
    expect((await visit(actorOf, { cookie: cookie.split(';')[0] ?? '' })).seen.gemeente).toBe('0383');
    expect((await visit(actorOf, { 'x-wie': 'staff' }, '/pagina?gemeente=0399')).seen.gemeente).toBe('0399');
    expect((await visit(actorOf, { 'x-wie': 'staff' }, '/pagina?gemeente=0373')).seen.gemeente).toBe('0383');
    const strange = await visit(actorOf, {}, '/pagina?gemeente=9999');
    expect(strange.seen.gemeente).toBe('0373');
    expect(strange.cookies).toEqual([]);
  });

  it('is of the gemeente of what the page is about, with the roles there, whatever was chosen', async () => {
    const about = (gemeente: string) => `/pagina/${newId(parseGemeenteCode('0000'), systemClock)}/${newId(parseGemeenteCode(gemeente), systemClock)}.data?gemeente=0383`;
    const look = ({ actor: { gemeente, rollen }, gemeente: { naam }, theme }: ScreenContext) => ({ gemeente, rollen, naam, theme });
    const page = await visit(look, { 'x-wie': 'medewerker' }, about(heiloo));
    expect(page.seen).toEqual({ gemeente: heiloo, rollen: ['teamleider'], naam: 'Heiloo', theme: 'spil-theme' });
    expect(page.cookies[0]).toContain('spil-gemeente=0383');
    expect((await visit(look, { 'x-wie': 'medewerker' }, about(bergen))).seen).toMatchObject({ gemeente: castricum, rollen: ['generalist'] });
    expect((await visit(look, {}, about(heiloo))).seen.gemeente).toBe(castricum);
  });

  it('does acts as the person of the session, and gives pages only what is declared', async () => {
    const { seen } = await visit(({ execute }) => execute('boom.planting', {}, { idempotencyKey: 'k', ifMatch: '"7"' }), { 'x-wie': 'staff', traceparent: `00-${'cd'.repeat(16)}-00f067aa0ba902b7-01` });
    expect(seen).toEqual({ ok: true });
    expect(calls).toMatchObject([{ actor: staff, idempotencyKey: 'k', ifMatch: 7, spoor: 'cd'.repeat(16) }]);
    await visit(({ execute }) => execute('boom.planting', {}, { ifMatch: 'onzin' }));
    expect(calls).toMatchObject([{ ifMatch: -1 }]);
    expect((await visit(({ execute }) => execute('boom.onbekend', {}).catch((error: { status: number }) => error.status))).seen).toBe(404);
  });

  it('lets a query wait for what the person just did, on this page and on the next', async () => {
    const { cookies } = await visit(async ({ execute }) => {
      await execute('boom.lijst', {});
      await execute('boom.planting', {});
      await execute('boom.lijst', {});
    });
    expect(calls.map(({ vanaf }) => vanaf)).toEqual([undefined, undefined, positie]);
    expect(cookies).toEqual([`spil-positie=${positie}; Path=/; HttpOnly; SameSite=Lax; Max-Age=15`]);
    await visit(({ execute }) => execute('boom.lijst', {}), { cookie: `spil-positie=${positie}` });
    expect(calls).toMatchObject([{ vanaf: positie }]);
    await visit(({ execute }) => execute('boom.lijst', {}), { cookie: 'spil-positie=onzin' });
    expect(calls[0]?.vanaf).toBeUndefined();
  });

  it('shows a page that is a moment behind rather than none, but where a page waits on purpose it says so', async () => {
    behind = true;
    const cookie = `spil-positie=${positie}`;
    expect((await visit(({ execute }) => execute('boom.lijst', {}), { cookie })).seen).toEqual({ ok: true });
    const { seen } = await visit(({ execute }) => execute('boom.lijst', {}, { vanaf: positie }).catch((error: { code: string }) => error.code), { cookie });
    expect(seen).toBe('NogNietBijgewerkt');
    behind = false;
  });
});
