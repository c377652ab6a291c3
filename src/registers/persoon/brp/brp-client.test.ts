import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { makeBreaker } from '../../../platform/busy/breaker.ts';
import { present } from '../../../platform/testing/present.ts';
import { fixedClock } from '../../../platform/time/clock.ts';
import { parseBsn } from '../bsn.ts';
import { httpBrpClient, type BrpClient, type BrpSettings } from './brp-client.ts';
import { BrpAnswerInvalid, BrpNotAuthorised, BrpQuestionRefused, BrpUnavailable, PersoonNotFound, PersoonNotUnique, TooManyPersonen } from './brp-fout.ts';

interface Asked { readonly headers: IncomingHttpHeaders; readonly body: { readonly burgerservicenummer?: readonly string[] } & Record<string, unknown> }
type Answer = { readonly status?: number; readonly body?: unknown; readonly text?: string; readonly silent?: boolean; readonly location?: string };

let server: Server | undefined;
const asked: Asked[] = [];

/** A register that answers what the test says, and remembers what it was asked. */
async function register(answer: Answer | ((asked: Asked) => Answer), settings: Partial<BrpSettings> = {}): Promise<BrpClient> {
  asked.length = 0;
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const question: Asked = { headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) as Asked['body'] };
      asked.push(question);
      const { status = 200, body, text, silent, location } = typeof answer === 'function' ? answer(question) : answer;
      if (silent) return;
      response.writeHead(status, { 'content-type': 'application/json', ...(location !== undefined && { location }) }).end(text ?? JSON.stringify(body));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return httpBrpClient({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/haalcentraal/api/brp/`, apiKey: 'sleutel', ...settings });
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const bsn = parseBsn('999993653');
const found = (...personen: readonly object[]): Answer => ({ body: { type: 'RaadpleegMetBurgerservicenummer', personen } });

describe('a BRP that does not answer', () => {
  it('is left alone for half a minute: who asks hears at once that work can go on without it; one looks whether it is back', async () => {
    let isBack = false;
    const clock = fixedClock('2026-03-10T09:00:00Z');
    const client = await register(() => (isBack ? found({ burgerservicenummer: bsn }) : { silent: true }), { timeoutMs: 500, breaker: makeBreaker('brp', clock) });
    for (let n = 0; n < 8; n += 1) await expect(client.getPersoon(bsn)).rejects.toMatchObject({ code: 'BrpNietBeschikbaar', status: 503, uitleg: { nl: expect.stringContaining('u kunt ondertussen verder zonder deze gegevens') as string } });
    expect(asked).toHaveLength(5);
    isBack = true;
    await expect(client.getPersoon(bsn)).rejects.toBeInstanceOf(BrpUnavailable);
    clock.advance({ seconds: 30 });
    expect(await client.getPersoon(bsn)).toMatchObject({ bsn });
    expect(asked).toHaveLength(6);
  });

  it('is not one that knows nobody, or refuses what was asked', async () => {
    const client = await register({ status: 403 }, { breaker: makeBreaker('brp', fixedClock('2026-03-10T09:00:00Z')) });
    for (let n = 0; n < 8; n += 1) await expect(client.getPersoon(bsn)).rejects.toBeInstanceOf(BrpNotAuthorised);
    expect(asked).toHaveLength(8);
  });
});

describe('asking the BRP for a person', () => {
  it('sends the key and the number in the body, and only the fields Spil needs', async () => {
    const client = await register(found({ burgerservicenummer: bsn }));
    await client.getPersoon(bsn);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers['x-api-key']).toBe('sleutel');
    expect(asked[0]?.body).toMatchObject({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [bsn] });
    expect(asked[0]?.body['fields']).not.toContain('nationaliteiten');
  });

  it('takes an answer of which nearly everything is absent', async () => {
    const client = await register(found({ burgerservicenummer: bsn }));
    expect(await client.getPersoon(bsn)).toEqual({
      bsn, naam: {}, naamgebruik: 'E', geslacht: 'O', geboortedatum: { type: 'DatumOnbekend' }, adres: { soort: 'onbekend' },
      geheimhouding: false, onderCuratele: false, partners: [], ouders: [], kinderen: [],
    });
  });

  it('ignores fields it does not know', async () => {
    const client = await register(found({ burgerservicenummer: bsn, nieuw: { iets: [1] }, naam: { geslachtsnaam: 'Moulin', nieuw: true }, verblijfplaats: { type: 'Adres', nieuw: 1 } }));
    expect((await client.getPersoon(bsn)).naam).toEqual({ geslachtsnaam: 'Moulin' });
  });

  it('asks for many in parts of twenty, each number once', async () => {
    const many = ['999993653', '999990408', '000009921'].map((text) => parseBsn(text));
    const numbers = Array.from({ length: 90_910 }, (_, n) => String(999_900_006 + n)).filter((text) => [...text].reduce((sum, d, i) => sum + Number(d) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0).slice(0, 45).map((text) => parseBsn(text));
    const client = await register((question) => found(...(question.body.burgerservicenummer ?? []).map((burgerservicenummer) => ({ burgerservicenummer }))));
    const personen = await client.listPersonen([...many, ...numbers, ...many]);
    expect(personen.map((persoon) => persoon.bsn)).toEqual([...many, ...numbers]);
    expect(asked.map((question) => question.body.burgerservicenummer?.length)).toEqual([20, 20, 8]);
  });

  it('asks nothing when there is nobody to ask for', async () => {
    const client = await register(found());
    expect(await client.listPersonen([])).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('says so when nobody has this number, when two have it, and when the persoonslijst was a mistake', async () => {
    await expect((await register(found())).getPersoon(bsn)).rejects.toThrow(PersoonNotFound);
    await expect((await register(found({ burgerservicenummer: bsn }, { burgerservicenummer: bsn }))).getPersoon(bsn)).rejects.toThrow(PersoonNotUnique);
    await expect((await register(found({ burgerservicenummer: bsn, opschortingBijhouding: { reden: { code: 'F' } } }))).getPersoon(bsn)).rejects.toThrow(PersoonNotFound);
  });
});

describe('reading what the register says', () => {
  it('keeps partners in the order in which their names count', async () => {
    const partner = (naam: string, begin: string, end?: string): object => ({
      naam: { geslachtsnaam: naam }, aangaanHuwelijkPartnerschap: { datum: { type: 'Datum', datum: begin } }, ...(end && { ontbindingHuwelijkPartnerschap: { datum: { type: 'Datum', datum: end } } }),
    });
    const client = await register(found({ burgerservicenummer: bsn, partners: [partner('Roodt', '1961-08-08'), partner('Ex', '1950-01-01', '1955-01-01'), partner('Geel', '1958-04-01')] }));
    expect((await client.getPersoon(bsn)).partners.map(({ naam }) => naam.geslachtsnaam)).toEqual(['Geel', 'Roodt', 'Ex']);
  });

  it('keeps a relative whose number is nobody’s, without the number', async () => {
    const client = await register(found({ burgerservicenummer: bsn, kinderen: [{ burgerservicenummer: '999993654', naam: { voornamen: 'Kim' } }, {}] }));
    expect((await client.getPersoon(bsn)).kinderen).toEqual([{ naam: { voornamen: 'Kim' }, geboortedatum: { type: 'DatumOnbekend' } }, { naam: {}, geboortedatum: { type: 'DatumOnbekend' } }]);
  });

  it.each([
    [{ type: 'TweehoofdigOuderlijkGezag', ouders: [{ burgerservicenummer: '999990408' }, { burgerservicenummer: '000009921' }] }, { soort: 'gezamenlijk ouderlijk gezag', gezaghebbenden: ['999990408', '000009921'], compleet: true }],
    [{ type: 'GezamenlijkOuderlijkGezag', ouders: [{ burgerservicenummer: '999990408' }, { naam: { geslachtsnaam: 'X' } }] }, { soort: 'gezamenlijk ouderlijk gezag', gezaghebbenden: ['999990408'], compleet: false }],
    [{ type: 'EenhoofdigOuderlijkGezag', ouder: { burgerservicenummer: '999990408' } }, { soort: 'eenhoofdig ouderlijk gezag', gezaghebbenden: ['999990408'], compleet: true }],
    [{ type: 'GezamenlijkGezag', ouder: { burgerservicenummer: '999990408' }, derde: { type: 'OnbekendeDerde' } }, { soort: 'gezamenlijk gezag', gezaghebbenden: ['999990408'], compleet: false }],
    [{ type: 'Voogdij', derden: [] }, { soort: 'voogdij', gezaghebbenden: [], compleet: false }],
    [{ type: 'Voogdij', derden: [{ burgerservicenummer: '999990408' }] }, { soort: 'voogdij', gezaghebbenden: ['999990408'], compleet: true }],
    [{ type: 'TijdelijkGeenGezag', toelichting: 'onder curatele' }, { soort: 'tijdelijk geen gezag', gezaghebbenden: [], compleet: true, toelichting: 'onder curatele' }],
    [{ type: 'GezagNietTeBepalen' }, { soort: 'gezag niet te bepalen', gezaghebbenden: [], compleet: false }],
  ])('knows who has gezag: %j', async (gezag, expected) => {
    const client = await register(found({ burgerservicenummer: bsn, gezag: [{ ...gezag, minderjarige: { burgerservicenummer: bsn } }] }));
    expect((await client.getPersoon(bsn)).gezag).toEqual([{ minderjarige: bsn, ...expected }]);
  });

  it('marks an address that is investigated, in whole or in part, and one where the person no longer lives', async () => {
    const adres = async (part: object): Promise<unknown> => (await (await register(found({ burgerservicenummer: bsn, verblijfplaats: { type: 'Adres', verblijfadres: { huisnummer: 1 }, ...part } }))).getPersoon(bsn)).adres;
    expect(await adres({})).toMatchObject({ inOnderzoek: false, verblijftNietOpAdres: false, functie: 'woonadres' });
    expect(await adres({ inOnderzoek: { type: true } })).toMatchObject({ inOnderzoek: true });
    expect(await adres({ verblijfadres: { inOnderzoek: { huisnummer: true } } })).toMatchObject({ inOnderzoek: true });
    expect(await adres({ indicatieVastgesteldVerblijftNietOpAdres: true, functieAdres: { code: 'B' } })).toMatchObject({ verblijftNietOpAdres: true, functie: 'briefadres' });
  });

  it.each<[string, Answer]>([
    ['a page instead of an answer', { text: '<html>Onderhoud</html>' }],
    ['an answer without a type', { body: { personen: [] } }],
    ['a number of eight digits', found({ burgerservicenummer: '99999365' })],
    ['a month 13', found({ burgerservicenummer: bsn, geboorte: { datum: { type: 'JaarMaandDatum', jaar: 2000, maand: 13 } } })],
    ['a day that does not exist', found({ burgerservicenummer: bsn, geboorte: { datum: { type: 'Datum', datum: '2019-02-30' } } })],
    ['a kind of place that does not exist', found({ burgerservicenummer: bsn, verblijfplaats: { type: 'Ruimteschip' } })],
    ['a house number in letters', found({ burgerservicenummer: bsn, verblijfplaats: { type: 'Adres', verblijfadres: { huisnummer: 'twee' } } })],
  ])('refuses %s, without repeating the data', async (_, answer) => {
    const error: unknown = await (await register(answer)).getPersoon(bsn).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(BrpAnswerInvalid);
    expect(JSON.stringify(error)).not.toMatch(/\d{8,9}|Ruimteschip|twee/);
  });
});

describe('searching', () => {
  it('by name and birth date asks with the register’s own words', async () => {
    const client = await register({ body: { type: 'ZoekMetGeslachtsnaamEnGeboortedatum', personen: [{ burgerservicenummer: bsn, naam: { geslachtsnaam: 'Moulin' }, adressering: { adresregel1: 'Boterdiep 31', adresregel2: '3077 AW  ROTTERDAM' }, geheimhoudingPersoonsgegevens: true }] } });
    expect(await client.listPersonenMetNaam({ geslachtsnaam: 'Mou*', geboortedatum: '1985-12-01' })).toEqual([
      { bsn, naam: { geslachtsnaam: 'Moulin' }, geslacht: 'O', geboortedatum: { type: 'DatumOnbekend' }, adresregels: ['Boterdiep 31', '3077 AW  ROTTERDAM'], geheimhouding: true },
    ]);
    expect(asked[0]?.body).toMatchObject({ type: 'ZoekMetGeslachtsnaamEnGeboortedatum', geslachtsnaam: 'Mou*', geboortedatum: '1985-12-01' });
  });

  it('says what to fill in more when too many are found', async () => {
    const client = await register({ status: 400, body: { status: 400, code: 'tooManyResults', title: 'Teveel zoekresultaten.' } });
    await expect(client.listPersonenOpAdres({ postcode: '2596TW', huisnummer: 1 })).rejects.toThrow(TooManyPersonen);
  });

  it('points at the field that cannot be searched on', async () => {
    const client = await register({ status: 400, body: { code: 'paramsValidation', invalidParams: [{ name: 'geslachtsnaam', code: 'pattern' }] } });
    const error: unknown = await client.listPersonenMetNaam({ geslachtsnaam: '<x>', geboortedatum: '1985-12-01' }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(BrpQuestionRefused);
    expect(error).toMatchObject({ status: 400, fouten: [{ pad: '/geslachtsnaam' }] });
  });
});

describe('a register that does not work', () => {
  it.each([500, 502, 503, 429, 404])('answering %s is unavailable, for the time being', async (status) => {
    await expect((await register({ status, body: {} })).getPersoon(bsn)).rejects.toThrow(BrpUnavailable);
  });

  it.each([401, 403])('answering %s is a matter of key or authorisation', async (status) => {
    await expect((await register({ status, body: {} })).getPersoon(bsn)).rejects.toThrow(BrpNotAuthorised);
  });

  it('that keeps silent is given up after the time set', async () => {
    const client = await register({ silent: true }, { timeoutMs: 50 });
    const start = performance.now();
    await expect(client.getPersoon(bsn)).rejects.toThrow(BrpUnavailable);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('that is not there is unavailable', async () => {
    const client = await register(found());
    const closed = once(present(server), 'close');
    server?.close();
    await closed;
    await expect(client.getPersoon(bsn)).rejects.toThrow(BrpUnavailable);
  });

  it('is not followed elsewhere: a question with personal data goes to one address only', async () => {
    const client = await register(() => (asked.length === 1 ? { status: 307, location: '/elders', body: {} } : found({ burgerservicenummer: bsn })));
    await expect(client.getPersoon(bsn)).rejects.toThrow(BrpUnavailable);
    expect(asked).toHaveLength(1);
  });
});
