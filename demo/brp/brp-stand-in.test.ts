import { describe, expect, it } from 'vitest';
import { buildPersoonslijst } from './build-persoonslijst.ts';
import type { Persoonslijst } from './persoonslijst.ts';
import { memoryStore } from './persoonslijst-store.ts';
import { adres, gezin, kind, moeder, vader } from './testing-familie.ts';
import { basePath, standInOver } from './testing-stand-in.ts';

type Body = { type?: string; personen?: Record<string, unknown>[]; invalidParams?: unknown; [key: string]: unknown };

async function ask(question: unknown, lists: readonly Persoonslijst[] = gezin(), headers: Record<string, string> = {}): Promise<{ status: number; type: string; body: Body }> {
  const app = await standInOver(memoryStore(lists), headers['x-api-key'] === undefined ? undefined : 'sleutel');
  const response = await app.inject({ method: 'POST', url: `${basePath}/personen`, payload: typeof question === 'string' ? question : JSON.stringify(question), headers: { 'content-type': 'application/json', ...headers } });
  await app.close();
  return { status: response.statusCode, type: String(response.headers['content-type']), body: response.json() };
}
const byBsn = (fields: readonly string[], ...bsns: readonly string[]) => ({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: bsns, fields });
const byBirth = (geslachtsnaam: string, more: object = {}) => ({ type: 'ZoekMetGeslachtsnaamEnGeboortedatum', geslachtsnaam, geboortedatum: '1985-03-04', fields: ['burgerservicenummer'], ...more });

describe('consulting by BSN', () => {
  it('gives only what is asked, in the form of the API', async () => {
    const { status, type, body } = await ask(byBsn(['burgerservicenummer', 'naam.geslachtsnaam', 'geboorte.datum', 'geslacht.code', 'leeftijd', 'adressering.aanhef'], moeder.bsn));
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
    expect(body).toEqual({
      type: 'RaadpleegMetBurgerservicenummer',
      personen: [{
        burgerservicenummer: moeder.bsn, geslacht: { code: 'V', omschrijving: 'vrouw' }, leeftijd: 41, naam: { geslachtsnaam: 'Käster' },
        geboorte: { datum: { type: 'Datum', datum: '1985-03-04', langFormaat: '4 maart 1985' } }, adressering: { aanhef: 'Geachte mevrouw Käster-van Velzen' },
      }],
    });
  });

  it.each([
    ['geboorte.datum', { type: 'JaarMaandDatum', jaar: 1978, maand: 3 }, { type: 'JaarMaandDatum', jaar: 1978, maand: 3, langFormaat: 'maart 1978' }],
    ['geboorte.datum.jaar', { type: 'JaarDatum', jaar: 1968 }, { type: 'JaarDatum', jaar: 1968, langFormaat: '1968' }],
    ['geboorte.datum.onbekend', { type: 'DatumOnbekend' }, { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' }],
  ] as const)('gives a partly known date as it is: %s', async (field, geboren, datum) => {
    const { body } = await ask(byBsn([field, 'leeftijd'], moeder.bsn), [buildPersoonslijst({ ...moeder, geboren })]);
    expect(body.personen).toEqual([{ geboorte: { datum }, ...(datum.type === 'JaarMaandDatum' && { leeftijd: 48 }) }]);
  });

  it('finds several at once, and nobody for an unknown number', async () => {
    expect((await ask(byBsn(['burgerservicenummer'], vader.bsn, kind.bsn, '000009921'))).body.personen).toEqual([{ burgerservicenummer: vader.bsn }, { burgerservicenummer: kind.bsn }]);
    expect((await ask(byBsn(['burgerservicenummer'], '000009921'))).body).toEqual({ type: 'RaadpleegMetBurgerservicenummer', personen: [] });
  });

  it('gives geheimhouding and opschorting unasked', async () => {
    const pl = buildPersoonslijst({ ...moeder, geheimhouding: true, overleden: '2025-01-02' });
    expect((await ask(byBsn(['naam.voornamen'], moeder.bsn), [pl])).body.personen).toEqual([{
      geheimhoudingPersoonsgegevens: true, naam: { voornamen: 'Anna Sophia' },
      opschortingBijhouding: { reden: { code: 'O', omschrijving: 'overlijden' }, datum: { type: 'Datum', datum: '2025-01-02', langFormaat: '2 januari 2025' } },
    }]);
  });

  it('gives partners that last, else only the one that ended last', async () => {
    const list = (...partners: readonly (readonly [string, string?])[]): Persoonslijst => buildPersoonslijst(moeder, {
      partners: partners.map(([aangegaan, ontbonden], n) => ({ persoon: { ...vader, naam: { geslachtsnaam: `Ex${n}` } }, aangegaan, ...(ontbonden !== undefined && { ontbonden }) })),
    });
    const names = async (pl: Persoonslijst): Promise<unknown> => (await ask(byBsn(['partners.naam.geslachtsnaam'], moeder.bsn), [pl])).body.personen;
    expect(await names(list(['2001-01-01', '2005-01-01'], ['2010-01-01'], ['2012-01-01']))).toEqual([{ partners: [{ naam: { geslachtsnaam: 'Ex1' } }, { naam: { geslachtsnaam: 'Ex2' } }] }]);
    expect(await names(list(['1993-10-02', '2000-01-03'], ['1982-03-28', '1983-03-28']))).toEqual([{ partners: [{ naam: { geslachtsnaam: 'Ex0' } }] }]);
  });

  it('keeps a child of whom nothing asked is known, and leaves the group out when there are no children', async () => {
    const [mother] = gezin();
    const unknown = { ...mother, kinderen: [{ naam: {} }, ...mother.kinderen] };
    expect((await ask(byBsn(['kinderen.burgerservicenummer'], moeder.bsn), [unknown])).body.personen).toEqual([{ kinderen: [{}, { burgerservicenummer: kind.bsn }] }]);
    expect((await ask(byBsn(['kinderen', 'burgerservicenummer'], kind.bsn))).body.personen).toEqual([{ burgerservicenummer: kind.bsn }]);
  });

  it('never gives a persoonslijst to be wiped, and of a mistaken one only its number', async () => {
    const [mother] = gezin();
    const suspended = (reden: 'W' | 'F'): Persoonslijst => ({ ...mother, opschorting: { reden } });
    expect((await ask(byBsn(['naam', 'burgerservicenummer'], moeder.bsn), [suspended('W')])).body.personen).toEqual([]);
    expect((await ask(byBsn(['naam', 'burgerservicenummer', 'gezag'], moeder.bsn), [suspended('F')])).body.personen).toEqual([{ burgerservicenummer: moeder.bsn, opschortingBijhouding: { reden: { code: 'F', omschrijving: 'fout' } } }]);
  });

  it('gives the kind of place, and that it is investigated, with whatever of it is asked', async () => {
    const pl = buildPersoonslijst({ ...moeder, verblijfplaats: adres({ inOnderzoek: true, aanduiding: 'to' }) });
    expect((await ask(byBsn(['verblijfplaats.verblijfadres.aanduidingBijHuisnummer'], moeder.bsn), [pl])).body.personen).toEqual([
      { verblijfplaats: { type: 'Adres', inOnderzoek: { type: true }, verblijfadres: { aanduidingBijHuisnummer: { code: 'to', omschrijving: 'tegenover' } } } },
    ]);
  });
});

describe('searching', () => {
  it.each(['Käster', 'kaster', 'KASTER', 'kas*'])('by name has no regard to capitals and diacritics: %s', async (name) => {
    expect((await ask(byBirth(name))).body).toEqual({ type: 'ZoekMetGeslachtsnaamEnGeboortedatum', personen: [{ burgerservicenummer: moeder.bsn }] });
  });

  it.each([
    ['a part of the name', byBirth('Kas')], ['another given name', byBirth('Kaster', { voornamen: 'Bea' })], ['another prefix', byBirth('Kaster', { voorvoegsel: 'van' })],
    ['another sex', byBirth('Kaster', { geslacht: 'M' })], ['another gemeente', byBirth('Kaster', { gemeenteVanInschrijving: '0363' })], ['another birth date', byBirth('Kaster', { geboortedatum: '1985-03-05' })],
  ])('finds nobody by %s', async (_, question) => expect((await ask(question)).body.personen).toEqual([]));

  it('finds the deceased only when asked to', async () => {
    const dead = [buildPersoonslijst({ ...moeder, overleden: '2025-01-02' })];
    expect((await ask(byBirth('Kaster'), dead)).body.personen).toEqual([]);
    expect((await ask(byBirth('Kaster', { inclusiefOverledenPersonen: true }), dead)).body.personen).toHaveLength(1);
  });

  it.each([
    ['postcode and number', { type: 'ZoekMetPostcodeEnHuisnummer', postcode: '3833 gp', huisnummer: '12' }, 3],
    ['a letter that is not there', { type: 'ZoekMetPostcodeEnHuisnummer', postcode: '3833GP', huisnummer: 12, huisletter: 'a' }, 0],
    ['postcode, number and birth date', { type: 'ZoekMetPostcodeEnHuisnummer', postcode: '3833GP', huisnummer: 12, geboortedatum: '2014-07-01' }, 1],
    ['street, number and gemeente', { type: 'ZoekMetStraatHuisnummerEnGemeenteVanInschrijving', straat: 'hamersv*', huisnummer: 12, gemeenteVanInschrijving: '0327' }, 3],
    ['nummeraanduiding', { type: 'ZoekMetNummeraanduidingIdentificatie', nummeraanduidingIdentificatie: '0327200000000012' }, 3],
    ['adresseerbaar object', { type: 'ZoekMetAdresseerbaarObjectIdentificatie', adresseerbaarObjectIdentificatie: '0327010000000012' }, 3],
    ['name and gemeente', { type: 'ZoekMetNaamEnGemeenteVanInschrijving', geslachtsnaam: 'Velzen', voornamen: 'c*', gemeenteVanInschrijving: '0327' }, 400],
    ['name, three letters and gemeente', { type: 'ZoekMetNaamEnGemeenteVanInschrijving', geslachtsnaam: 'Velzen', voornamen: 'Cas*', gemeenteVanInschrijving: '0327' }, 1],
  ])('by %s', async (_, question, expected) => {
    const { status, body } = await ask({ ...question, fields: ['burgerservicenummer'] });
    expect(status === 200 ? body.personen?.length : status).toBe(expected);
  });

  it('gives no more than ten by name and thirty at an address, but says so', async () => {
    const many = (count: number): Persoonslijst[] => Array.from({ length: count }, () => buildPersoonslijst(moeder));
    const atAddress = { type: 'ZoekMetPostcodeEnHuisnummer', postcode: '3833GP', huisnummer: 12, fields: ['burgerservicenummer'] };
    expect((await ask(byBirth('Kaster'), many(10))).body.personen).toHaveLength(10);
    expect((await ask(byBirth('Kaster'), many(11))).body).toMatchObject({ status: 400, code: 'tooManyResults', title: 'Teveel zoekresultaten.' });
    expect((await ask(atAddress, many(30))).body.personen).toHaveLength(30);
    expect((await ask(atAddress, many(31))).body).toMatchObject({ code: 'tooManyResults', detail: 'Meer dan maximum van 30 zoekresultaten gevonden. Verfijn de zoekopdracht.' });
  });

  it('tells no relatives and no register address of who is found', async () => {
    expect((await ask(byBirth('Kaster', { fields: ['kinderen'] }))).body).toMatchObject({ code: 'paramsValidation', invalidParams: [{ name: 'fields[0]', code: 'fields' }] });
    expect((await ask(byBirth('Kaster', { fields: ['naam', 'adressering.adresregel1'] }))).body.personen).toEqual([
      { naam: { voornamen: 'Anna Sophia', geslachtsnaam: 'Käster', voorletters: 'A.S.', volledigeNaam: 'Anna Sophia Käster' }, adressering: { adresregel1: 'Hamersveldseweg 12' } },
    ]);
  });
});

describe('mistakes in a question, in the words of the API', () => {
  const required = { code: 'required', reason: 'Parameter is verplicht.' };
  it.each<[string, unknown, string, unknown[]]>([
    ['no kind', { fields: ['naam'] }, 'paramsCombination', [{ name: 'type', ...required }]],
    ['no JSON', '{', 'paramsCombination', [{ name: 'type', ...required }]],
    ['an unknown kind', { type: 'toString', fields: ['naam'] }, 'paramsValidation', [{ name: 'type', code: 'value', reason: 'Waarde is geen geldig zoek type.' }]],
    ['no number', { type: 'RaadpleegMetBurgerservicenummer', fields: ['naam'] }, 'paramsCombination', [{ name: 'burgerservicenummer', ...required }]],
    ['no fields', { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [moeder.bsn] }, 'paramsCombination', [{ name: 'fields', ...required }]],
    ['an empty list', byBsn(['naam']), 'paramsValidation', [{ name: 'burgerservicenummer', code: 'minItems', reason: 'Array bevat minder dan 1 items.' }]],
    ['text for a list', { ...byBsn(['naam']), burgerservicenummer: '999994086,999994086' }, 'paramsValidation', [{ name: 'burgerservicenummer', code: 'array', reason: 'Parameter is geen array.' }]],
    ['numbers too short and too long', byBsn(['naam'], '1234567890', '123456789', '12345678'), 'paramsValidation', [0, 2].map((n) => ({ name: `burgerservicenummer[${n}]`, code: 'pattern', reason: 'Waarde voldoet niet aan patroon ^[0-9]{9}$.' }))],
    ['21 numbers', byBsn(['naam'], ...Array.from({ length: 21 }, () => moeder.bsn)), 'paramsValidation', [{ name: 'burgerservicenummer', code: 'maxItems', reason: 'Array bevat meer dan 20 items.' }]],
    ['a parameter of another kind', { ...byBsn(['naam'], moeder.bsn), voornamen: 'Pietje' }, 'paramsValidation', [{ name: 'voornamen', code: 'unknownParam', reason: 'Parameter is niet verwacht.' }]],
    ['a field in the wrong case', byBsn(['anummer'], moeder.bsn), 'paramsValidation', [{ name: 'fields[0]', code: 'fields', reason: 'Parameter bevat een niet bestaande veldnaam.' }]],
    ['a field deeper than it is', byBsn(['naam', 'naam.voornamen.eerste'], moeder.bsn), 'paramsValidation', [{ name: 'fields[1]', code: 'fields', reason: 'Parameter bevat een niet bestaande veldnaam.' }]],
    ['a field that comes by itself', byBsn(['naam', 'opschortingBijhouding.reden'], moeder.bsn), 'paramsValidation', [{ name: 'fields[1]', code: 'fields', reason: 'Parameter bevat een niet toegestane veldnaam.' }]],
    ['a field with a space', byBsn(['burger service'], moeder.bsn), 'paramsValidation', [{ name: 'fields[0]', code: 'pattern', reason: 'Waarde voldoet niet aan patroon ^[a-zA-Z0-9\\._]{1,200}$.' }]],
    ['neither name nor birth date', { type: 'ZoekMetGeslachtsnaamEnGeboortedatum', fields: ['naam'], geslachtsnaam: '' }, 'paramsCombination', ['geboortedatum', 'geslachtsnaam'].map((name) => ({ name, ...required }))],
    ['a date that does not exist', byBirth('Kaster', { geboortedatum: '2019-02-30' }), 'paramsValidation', [{ name: 'geboortedatum', code: 'date', reason: 'Waarde is geen geldige datum.' }]],
    ['a star in the middle', byBirth('gr*ot'), 'paramsValidation', [{ name: 'geslachtsnaam', code: 'pattern', reason: "Waarde voldoet niet aan patroon ^[a-zA-Z0-9À-ž \\.\\-\\']{1,200}$|^[a-zA-Z0-9À-ž \\.\\-\\']{3,199}\\*{1}$." }]],
    ['a postcode and a number that cannot be', { type: 'ZoekMetPostcodeEnHuisnummer', postcode: '0628HJ', huisnummer: 'twee', fields: ['naam'] }, 'paramsValidation', [
      { name: 'postcode', code: 'pattern', reason: 'Waarde voldoet niet aan patroon ^[1-9]{1}[0-9]{3}[ ]?[A-Za-z]{2}$.' }, { name: 'huisnummer', code: 'integer', reason: 'Waarde is geen geldig getal.' }]],
    ['a boolean that is none', byBirth('Kaster', { inclusiefOverledenPersonen: 'ja' }), 'paramsValidation', [{ name: 'inclusiefOverledenPersonen', code: 'boolean', reason: 'Waarde is geen boolean.' }]],
  ])('%s', async (_, question, code, invalidParams) => {
    const { status, type, body } = await ask(question);
    expect([status, type]).toEqual([400, 'application/problem+json; charset=utf-8']);
    expect(body).toMatchObject({ status: 400, code, invalidParams, instance: `${basePath}/personen`, type: 'https://datatracker.ietf.org/doc/html/rfc7231#section-6.5.1' });
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['a wrong key', { 'x-api-key': 'fout' }, 401, 'authentication'],
    ['another content type', { 'content-type': 'application/xml' }, 415, 'unsupportedMediaType'],
    ['another answer wanted', { accept: 'text/csv' }, 406, 'notAcceptable'],
  ])('%s', async (_, headers, status, code) => {
    const answer = await ask(byBsn(['naam'], moeder.bsn), gezin(), headers);
    expect([answer.status, answer.type, answer.body['code']]).toEqual([status, 'application/problem+json; charset=utf-8', code]);
  });

  it('another method or path', async () => {
    const app = await standInOver(memoryStore([]));
    expect((await app.inject({ method: 'GET', url: `${basePath}/personen` })).json()).toMatchObject({ status: 405 });
    expect((await app.inject({ method: 'POST', url: `${basePath}/bewoningen`, payload: {} })).json()).toMatchObject({ status: 404 });
    await app.close();
  });
});

describe('a store that makes each person when asked', () => {
  it('is asked for nobody else', async () => {
    const asked: string[] = [];
    const app = await standInOver({
      listByBsn: async (bsn) => { asked.push(bsn); return [buildPersoonslijst({ ...moeder, bsn: bsn as typeof moeder.bsn })]; },
      listKandidaten: async (vraag) => { asked.push(vraag.type); return gezin(); },
    });
    const post = (payload: object) => app.inject({ method: 'POST', url: `${basePath}/personen`, payload });
    expect((await post(byBsn(['burgerservicenummer'], vader.bsn, kind.bsn))).json()).toMatchObject({ personen: [{ burgerservicenummer: vader.bsn }, { burgerservicenummer: kind.bsn }] });
    expect((await post(byBirth('Kaster'))).json()).toMatchObject({ personen: [{ burgerservicenummer: moeder.bsn }] });
    expect(asked).toEqual([vader.bsn, kind.bsn, 'ZoekMetGeslachtsnaamEnGeboortedatum']);
    await app.close();
  });

  it('that fails gives an error without details', async () => {
    const app = await standInOver({ listByBsn: async () => { throw new Error(`no ${moeder.bsn}`); }, listKandidaten: async () => [] });
    const response = await app.inject({ method: 'POST', url: `${basePath}/personen`, payload: byBsn(['naam'], moeder.bsn) });
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain(moeder.bsn);
    await app.close();
  });
});
