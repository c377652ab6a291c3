import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../src/platform/access/actor.ts';
import { buildServer } from '../../src/platform/http/server.ts';
import { rest } from '../../src/platform/http/rest/rest.ts';
import { boom } from '../../src/platform/http/testing/boom.ts';
import { makeIdentity, type Identity } from '../../src/platform/identity/identity.ts';
import { Browser, formAction } from '../../src/platform/identity/testing/browser.ts';
import { forEachEngine } from '../../src/platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { makeActorSource } from '../../src/registers/identiteit/index.ts';
import { registerOpgave } from '../../src/registers/persoon/index.ts';
import { loadDemoKeys } from './demo-keys.ts';
import { makeDemoToken } from './demo-token.ts';
import { makeDemoIdentity } from './index.ts';
import type { DemoPersona } from './persona.ts';

const audience = 'spil-api';
const text = (nl: string) => ({ nl, en: nl });
const personas: DemoPersona[] = [
  { sleutel: 'truus', naam: 'Truus de Wit', soort: 'inwoner', omschrijving: text('<b>Inwoner</b>'), claims: { bsn: '999990019' } },
  { sleutel: 'onbekend', naam: 'Nieuw Hier', soort: 'inwoner', omschrijving: text('Nergens bekend'), claims: { bsn: '999990020' } },
  { sleutel: 'echt', naam: 'Echt Bestaand', soort: 'inwoner', omschrijving: text('Een BSN dat van iemand kan zijn'), claims: { bsn: '111222333' } },
  { sleutel: 'sanne', naam: 'Sanne', soort: 'medewerker', omschrijving: text('Generalist'), claims: {} },
  { sleutel: 'niemand', naam: 'Niemand', soort: 'medewerker', omschrijving: text('Zonder inlog'), claims: {} },
  { sleutel: 'els', naam: 'Els', soort: 'organisatie', omschrijving: text('Aanbieder'), claims: {} },
];

forEachEngine('logging in, in the demo', (db) => {
  const spil = makeTestSpil(db, [boom], () => Promise.resolve([]));
  let app: FastifyInstance;
  let identity: Identity;
  let origin: string;
  let folder: string;
  let code: string;
  let seen: Actor | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spil-login-'));
    // The address must be known before it is served: it is the name of the issuer.
    const probe = await buildServer({ logLevel: 'silent', trustedProxies: [], faces: [] });
    origin = await probe.listen({ port: 0, host: '127.0.0.1' });
    await probe.close();
    const publicUrl = new URL(origin);
    const demo = await makeDemoIdentity(folder, publicUrl, () => personas);
    identity = makeIdentity({ env: spil.env, source: makeActorSource(spil.env, { demo: true }), providers: demo.providers, tokenIssuers: [demo.tokenIssuer], publicUrl, audience });
    app = await buildServer({
      logLevel: 'silent', trustedProxies: [],
      faces: [
        (server) => rest(server, { registry: spil.registry, openapi: '{}', authenticate: (request) => identity.authenticate(request) }),
        (server) => identity.routes(server),
        (server) => demo.routes(server),
        async (server) => {
          server.get('/', async () => 'voorpagina');
          server.get('/wie', (request) => tellWho(request));
        },
      ],
    });
    await app.listen({ port: Number(publicUrl.port), host: '127.0.0.1' });
    await fillRegisters();
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  /** Asks for the session twice, as a page and its frame do. */
  async function tellWho(request: FastifyRequest): Promise<object> {
    const session = await identity.findSession(request);
    await identity.findSession(request);
    seen = session?.actor;
    return { actor: session?.actor ?? null, csrf: session?.csrf ?? null };
  }

  async function fillRegisters(): Promise<void> {
    const gemeente = await makeGemeente(spil);
    code = gemeente.code;
    const staff = await gemeente.staff('generalist', 'Sanne Bakker');
    const els = await gemeente.organisation('aanbieder', 'aanbieder');
    const persoon = spil.newId(gemeente.code);
    await asSystem(spil, code, async (tx) => {
      await tx.insertInto('inlog').values([{ bron: 'medewerker', sleutel: 'sanne', medewerker: staff.id }, { bron: 'organisatie', sleutel: 'els', medewerker: els.id }]).execute();
      await registerOpgave(tx, spil.env.secrets, gemeente.code, persoon, { voornamen: 'Truus', voorvoegsel: 'de', geslachtsnaam: 'Wit', geboortedatum: null, straat: '', huisnummer: null, postcode: '', plaats: '', wijk: null, telefoon: '', email: '' }, '2026-03-10T09:00:00.000Z');
      await tx.updateTable('persoon').set({ bsn_index: spil.env.secrets.blindIndex('999990019'), bsn_versleuteld: spil.env.secrets.seal('999990019') }).where('gemeente', '=', code).where('id', '=', persoon).execute();
    });
  }

  async function logIn(soort: string, persona: string, terug = '/wie'): Promise<{ browser: Browser; answer: Response }> {
    const browser = new Browser(origin);
    const page = await browser.request(`/inloggen/${soort}?terug=${encodeURIComponent(terug)}`);
    const answer = await browser.submit(formAction(await page.text()), { persona });
    return { browser, answer };
  }
  const who = async (browser: Browser): Promise<{ actor: { soort: string; naam: string } | null; csrf: string }> => (await browser.request('/wie')).json() as never;
  const clock = spil.clock;

  it('asks who you are among the people of one kind, in plain and safe HTML', async () => {
    const browser = new Browser(origin, { 'accept-language': 'en' });
    const answer = await browser.request('/inloggen/inwoner');
    const page = await answer.text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Truus de Wit');
    expect(page).not.toContain('Sanne');
    expect(page).toContain('&lt;b&gt;Inwoner&lt;/b&gt;');
    expect(page).not.toMatch(/999990019|<script|style=/);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('makes staff known with the mandates of today', async () => {
    const { browser, answer } = await logIn('medewerker', 'sanne');
    expect(await answer.json()).toMatchObject({ actor: { soort: 'medewerker', naam: 'Sanne Bakker', mandaten: [{ gemeente: code, rol: 'generalist' }] } });
    expect(browser.visited.at(-1)).toBe(`${origin}/wie`);
    expect([...browser.cookies.keys()]).toContain('spil-sessie');
    expect([...browser.cookies.keys()]).not.toContain('spil-inloggen');
  });

  it('makes somebody of an aanbieder known as the organisation', async () => {
    await logIn('organisatie', 'els');
    expect(seen).toMatchObject({ soort: 'organisatie', organisatieNaam: 'Stichting aanbieder' });
  });

  it('makes an inwoner known as the persons of the BSN, which nothing prints', async () => {
    const { answer } = await logIn('inwoner', 'truus');
    expect(await answer.text()).not.toContain('999990019');
    expect(seen).toMatchObject({ soort: 'inwoner', naam: 'Truus de Wit', personen: [{ gemeente: code }] });
    expect(inspect(seen, { depth: 9 })).not.toContain('bsn');
    expect(seen?.soort === 'inwoner' ? seen.bsn?.() : '').toBe('999990019');
  });

  it('lets an inwoner in whom no gemeente knows, under a name in the logs that stays', async () => {
    await logIn('inwoner', 'onbekend');
    expect(seen).toMatchObject({ soort: 'inwoner', naam: 'Nieuw Hier', personen: [] });
    const before = seen?.soort === 'inwoner' ? seen.id : '';
    expect(before).toMatch(/^[0-9a-f]{32}$/);
    await logIn('inwoner', 'onbekend');
    expect(seen).toMatchObject({ id: before, bsn: expect.any(Function) as unknown });
  });

  it('refuses a BSN that may be somebody’s, and a login that nobody here has', async () => {
    const real = await logIn('inwoner', 'echt');
    expect(real.answer.status).toBe(403);
    const page = await real.answer.text();
    expect(page).toContain('Dit is een demo');
    expect(page).not.toContain('111222333');
    const nobody = await logIn('medewerker', 'niemand');
    expect(nobody.answer.status).toBe(403);
    expect(await nobody.answer.text()).toContain('nog geen toegang');
    expect(await who(nobody.browser)).toMatchObject({ actor: null });
  });

  it('keeps no token and no BSN that can be read in the database', async () => {
    const { browser } = await logIn('inwoner', 'truus');
    const token = browser.cookies.get('spil-sessie') ?? '';
    const rows = await sql<{ rij: string }>`select row_to_json(s)::text as rij from sessie s`.execute(db.database().owner);
    const dump = rows.rows.map((row) => row.rij).join('\n');
    expect(dump).not.toContain(token);
    expect(dump).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
    expect(dump).not.toMatch(/999990019|Truus/);
    await expect(asSystem(spil, code, (tx) => sql`select * from sessie`.execute(tx))).rejects.toThrow(/permission denied/);
  });

  it('needs one statement in one transaction to know who asks, however often it is asked', async () => {
    const transaction = await db.countStatements(() => asSystem(spil, code, () => Promise.resolve()));
    const { browser } = await logIn('medewerker', 'sanne');
    expect(await db.countStatements(() => who(browser))).toBe(transaction + 1);
    const inwoner = await logIn('inwoner', 'truus');
    expect(await db.countStatements(() => who(inwoner.browser))).toBe(transaction + 1);
    expect(await db.countStatements(() => new Browser(origin).request('/wie'))).toBe(0);
  });

  describe('a session', () => {
    it('ends after fifteen quiet minutes for an inwoner, not while it is used', async () => {
      const { browser } = await logIn('inwoner', 'truus');
      for (let i = 0; i < 3; i++) {
        clock.advance({ minutes: 14 });
        expect(await who(browser)).toMatchObject({ actor: { soort: 'inwoner' } });
      }
      clock.advance({ minutes: 16 });
      expect(await who(browser)).toMatchObject({ actor: null });
    });

    it('ends after four hours in any case', async () => {
      const { browser } = await logIn('inwoner', 'truus');
      for (let i = 0; i < 17; i++) {
        clock.advance({ minutes: 14 });
        await who(browser);
      }
      expect(await who(browser)).toMatchObject({ actor: { soort: 'inwoner' } });
      clock.advance({ minutes: 3 });
      expect(await who(browser)).toMatchObject({ actor: null });
    });

    it('has no more rights than the mandates of the moment', async () => {
      const { browser } = await logIn('medewerker', 'sanne');
      await asSystem(spil, code, (tx) => tx.updateTable('mandaat').set({ geldig_tot: '2026-03-01' }).where('gemeente', '=', code).where('rol', '=', 'generalist').execute());
      expect(await who(browser)).toMatchObject({ actor: { soort: 'medewerker', mandaten: [] } });
      await asSystem(spil, code, (tx) => tx.updateTable('mandaat').set({ geldig_tot: null }).where('gemeente', '=', code).where('rol', '=', 'generalist').execute());
      expect(await who(browser)).toMatchObject({ actor: { mandaten: [{ rol: 'generalist' }] } });
    });

    it('is new at every login, and the old one is gone', async () => {
      const { browser } = await logIn('medewerker', 'sanne');
      const old = browser.cookies.get('spil-sessie') ?? '';
      const page = await browser.request('/inloggen/inwoner?terug=/wie');
      await browser.submit(formAction(await page.text()), { persona: 'truus' });
      expect(browser.cookies.get('spil-sessie')).not.toBe(old);
      expect(await who(browser)).toMatchObject({ actor: { soort: 'inwoner' } });
      browser.cookies.set('spil-sessie', old);
      expect(await who(browser)).toMatchObject({ actor: null });
    });

    it('ends by the button of our own page and by nothing else', async () => {
      const { browser } = await logIn('medewerker', 'sanne');
      expect((await browser.submit('/uitloggen', { csrf: 'geraden' })).status).toBe(403);
      expect((await browser.submit('/uitloggen', {})).status).toBe(403);
      const token = browser.cookies.get('spil-sessie') ?? '';
      const { csrf } = await who(browser);
      expect(await (await browser.submit('/uitloggen', { csrf })).text()).toBe('voorpagina');
      expect(browser.cookies.has('spil-sessie')).toBe(false);
      browser.cookies.set('spil-sessie', token);
      expect(await who(browser)).toMatchObject({ actor: null });
    });
  });

  describe('a login under way', () => {
    it.each(['//kwaad.example', 'https://kwaad.example', '/\\kwaad.example', '/wie\nx'])('never leads to another host: %j', async (terug) => {
      const { browser, answer } = await logIn('medewerker', 'sanne', terug);
      expect(await answer.text()).toBe('voorpagina');
      expect(browser.visited.every((url) => url.startsWith(origin))).toBe(true);
    });

    it('comes to nothing without its cookie, with another’s, or twice', async () => {
      const browser = new Browser(origin);
      const page = await browser.request('/inloggen/medewerker');
      const cookie = browser.cookies.get('spil-inloggen') ?? '';
      browser.cookies.delete('spil-inloggen');
      const lost = await browser.submit(formAction(await page.text()), { persona: 'sanne' });
      expect(lost.status).toBe(400);
      expect(await lost.text()).toContain('Inloggen is niet gelukt');
      const other = new Browser(origin);
      await other.request('/inloggen/medewerker');
      const back = browser.visited.find((url) => url.includes('/inloggen/terug')) ?? '';
      expect((await other.request(back)).status).toBe(400);
      other.cookies.set('spil-inloggen', cookie);
      expect((await other.request(back)).status).toBe(200);
      other.cookies.set('spil-inloggen', cookie);
      expect((await other.request(back)).status).toBe(400);
    });

    it('is over after ten minutes, and says so when a page is left too long', async () => {
      const browser = new Browser(origin);
      const page = await browser.request('/inloggen/medewerker');
      clock.advance({ minutes: 11 });
      expect((await browser.submit(formAction(await page.text()), { persona: 'sanne' })).status).toBe(400);
      const gone = await new Browser(origin).request('/demo/oidc/interactie/onbekend');
      expect(gone.status).toBe(400);
      expect(await gone.text()).toContain('Dit duurde te lang');
      expect((await new Browser(origin).request('/demo/oidc/auth?client_id=kwaad')).status).toBe(400);
    });

    it('takes only people of the kind that the door is for', async () => {
      const browser = new Browser(origin);
      const page = await browser.request('/inloggen/medewerker');
      expect((await browser.submit(formAction(await page.text()), { persona: 'truus' })).status).toBe(400);
    });
  });

  describe('an access token', () => {
    const [truus, , , sanne] = personas;
    const call = (token: string, path = '/api/v1/eigen-boom') => fetch(`${origin}${path}`, { headers: { authorization: `Bearer ${token}` } });
    const now = (): Date => new Date(clock.now().epochMilliseconds);
    async function token(persona: DemoPersona | undefined, forWhom = audience, at = now()): Promise<string> {
      if (persona === undefined) throw new Error('no persona');
      return makeDemoToken(persona, await loadDemoKeys(folder), forWhom, at);
    }

    it('lets a persona use the API, as the same people with the same rights', async () => {
      expect(await (await call(await token(sanne))).json()).toEqual({ naam: 'Sanne Bakker' });
      expect(await (await call(await token(truus))).json()).toEqual({ naam: 'Truus de Wit' });
    });

    it('is refused when it is over, for somebody else, changed, or signed by another', async () => {
      const good = await token(sanne);
      const [head = '', body = ''] = good.split('.');
      const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
      const strange = await mkdtemp(join(tmpdir(), 'spil-other-'));
      const forged = sanne === undefined ? '' : await makeDemoToken(sanne, await loadDemoKeys(strange), audience, now());
      await rm(strange, { recursive: true });
      const wrong = [
        await token(sanne, 'een-ander'), await token(sanne, audience, new Date(now().getTime() - 13 * 3_600_000)), `${head}.${body}.AAAA`, none, forged, 'onzin', await token(personas[4]),
      ];
      for (const bad of wrong) {
        const answer = await call(bad);
        expect(answer.status).toBe(401);
        expect(await answer.json()).toMatchObject({ code: 'NietIngelogd' });
      }
      expect((await call(await token(personas[2]))).status).toBe(403);
    });

    it('cannot be a session, nor a session a token', async () => {
      const { browser } = await logIn('medewerker', 'sanne');
      expect((await browser.request('/api/v1/eigen-boom')).status).toBe(401);
      expect((await call(browser.cookies.get('spil-sessie') ?? '')).status).toBe(401);
    });
  });
});
