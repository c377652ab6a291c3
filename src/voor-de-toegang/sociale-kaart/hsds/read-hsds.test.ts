import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../platform/testing/shared-data.ts';
import type { DienstInhoud } from '../dienst-inhoud.schema.ts';
import { readHsds, type HsdsLezing } from './read-hsds.ts';

const indeling = { cluster: 'preventie-en-welzijn', trede: 'algemeen', leefdomeinen: ['geestelijke-gezondheid'] } as const;
const read = (...bestanden: readonly (readonly [string, string])[]): HsdsLezing => readHsds(bestanden.map(([naam, inhoud]) => ({ naam, inhoud })), { ...indeling, leefdomeinen: [...indeling.leefdomeinen] });
const only = (lezing: HsdsLezing): DienstInhoud => {
  expect(lezing.fouten).toEqual([]);
  expect(lezing.diensten).toHaveLength(1);
  return lezing.diensten[0]!.inhoud;
};

const releases = [['3.0', 'hsds/examples', 'hsds/compiled-3.0'], ['3.1', 'hsds/v3.1/examples', 'hsds/compiled-3.1']] as const;

describe.each(releases)('the official examples of HSDS %s', (_release, examples, schemas) => {
  const folder = sharedData(examples);
  const compiled = sharedData(schemas);
  const example = (name: string): string => readFileSync(join(folder!, name), 'utf8');

  it.skipIf(!compiled)('are what the official schema says, so that what is read here is HSDS', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(join(compiled!, 'service_with_definitions.json'), 'utf8')) as object);
    validate(JSON.parse(example('service_full.json')));
    expect(validate.errors).toBeNull();
  });

  it.skipIf(!folder)('give one service with every field that is kept', () => {
    const service = JSON.parse(example('service_full.json')) as Record<string, never>;
    const inhoud = only(read(['service_full.json', example('service_full.json')]));
    expect(inhoud).toMatchObject({
      naam: service['name'], andereNaam: service['alternate_name'], omschrijving: String(service['description']).trim(), website: service['url'], email: service['email'], tolk: service['interpretation_services'], aanmelden: service['application_process'],
      kosten: service['fees_description'], wachttijd: service['wait_time'], erkenning: service['accreditations'], voorWie: service['eligibility_description'], leeftijdVan: 12, leeftijdTot: 100, gecontroleerdOp: '2005-01-01', letOp: service['alert'],
      talen: ['ur'], prijzen: [{ keuze: 'Under 18s and Over 60s', bedragCenten: 3500, valuta: 'GBP', toelichting: 'per 1 hour session', geldigVan: '2020-01-01', geldigTot: '2022-12-31' }],
      organisatie: { naam: 'Example Organization Inc.', andereNaam: 'Example Org', website: 'http://example.com', telefoon: '+44 1234 234567', kenmerk: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610' },
      openingstijden: [{ herhaling: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TH,FR;BYMONTHDAY=2,3,4;BYWEEKNO=41,42;BYYEARDAY=2,3,4;WKST=TU;UNTIL=20050101;COUNT=3', van: '10:00', tot: '18:00', begintOp: '2005-01-01', geldigVan: '2005-01-01', geldigTot: '2005-01-01' }],
      locaties: [{ soort: 'bezoek', naam: 'MyCity Civic Center', adres: '1-30 Main Street MyVillage', postcode: 'ABC 1234', plaats: 'MyCity', openingstijden: [{ van: '10:00', tot: '18:00' }] }],
    });
    expect(inhoud.contacten).toEqual([
      expect.objectContaining({ naam: '', telefoon: '+44 1234 234567', toestel: '100', telefoonsoort: 'voice' }), expect.objectContaining({ naam: 'Ann Persona', functie: 'Reception Manager', afdeling: 'Reception', email: 'email@example.com', telefoon: '+44 1234 234567' }),
    ]);
    expect(inhoud.meenemen).toMatch(/official identification document/);
    expect(inhoud.gebied).toMatch(/all residents of the MyCity area/);
    expect(inhoud.locaties?.[0]?.toegankelijkheid).toMatch(/induction loops.*T-coil/);
    // Latitude 100 does not exist.
    expect(inhoud.locaties?.[0]).toMatchObject({ breedtegraad: null, lengtegraad: null });
  });

  it.skipIf(!folder)('say by name what has no place here', () => {
    const names = [...read(['service_full.json', example('service_full.json')]).nietBewaard.keys()];
    expect(names).toEqual(expect.arrayContaining(['service.funding', 'service.program', 'service.licenses', 'service.metadata', 'schedule.timezone', 'schedule.schedule_link', 'organization.locations', 'location.external_identifier', 'address.country', 'phone.languages']));
    expect(names.filter((name) => /^(service|organization|location|phone|schedule|contact)\.(name|description|number|opens_at|status)$/.test(name))).toEqual([]);
  });

  it.skipIf(!folder)('read the same from an organization, a service_at_location, tables as JSON and tables as CSV', () => {
    const whole = only(read(['service_full.json', example('service_full.json')]));
    const csv = readdirSync(join(folder!, 'csv')).map((name): readonly [string, string] => [name, example(`csv/${name}`)]);
    const same = { naam: whole.naam, omschrijving: whole.omschrijving, voorWie: whole.voorWie, talen: whole.talen, prijzen: whole.prijzen, meenemen: whole.meenemen, gebied: whole.gebied, openingstijden: whole.openingstijden, organisatie: whole.organisatie };
    for (const lezing of [read(['organization_full.json', example('organization_full.json')]), read(['service_at_location_full.json', example('service_at_location_full.json')]), read(...csv), read(['tabular.json', example('tabular.json')])]) {
      const inhoud = only(lezing);
      expect(inhoud).toMatchObject(same);
      expect(inhoud.locaties).toMatchObject([{ naam: 'MyCity Civic Center', adres: '1-30 Main Street MyVillage', bereikbaarheid: whole.locaties?.[0]?.bereikbaarheid, toegankelijkheid: whole.locaties?.[0]?.toegankelijkheid }]);
    }
  });

  it.skipIf(!folder)('are read every one: a service where there is one, nothing where there is none, and never a fault', () => {
    const counts = Object.fromEntries(readdirSync(folder!).filter((name) => name.endsWith('.json')).map((name) => {
      const lezing = read([name, example(name)]);
      expect([name, lezing.fouten]).toEqual([name, []]);
      return [name, lezing.diensten.length];
    }));
    expect(counts).toEqual({
      'base.json': 0, 'location.json': 0, 'taxonomy.json': 0, 'taxonomy_list.json': 0, 'taxonomy_term.json': 0, 'taxonomy_term_list.json': 0, 'organization_list.json': 0,
      'organization_full.json': 1, 'service_full.json': 1, 'service_list.json': 1, 'service_at_location_full.json': 1, 'service_at_location_list.json': 1, 'tabular.json': 1,
    });
  });
});

const service = (more: object = {}): Record<string, unknown> => ({ id: 'a', name: 'Eettafel', status: 'active', description: 'Samen eten', organization: { id: 'o', name: 'Duinlicht', description: '' }, ...more });
const page = (...services: readonly object[]): string => JSON.stringify({ contents: services });

describe('a file that is not right', () => {
  it('gets a fault for every faulty record, with its place', () => {
    const lezing = read(['x.json', page(service(), service({ id: 'b', name: '' }), service({ id: 'c', status: 'open' }), service({ id: 'd', organization: null }), service({ id: 'e', url: 'javascript:alert(1)' }), service())]);
    expect(lezing.diensten.map(({ kenmerk }) => kenmerk)).toEqual(['a']);
    expect([...new Set(lezing.fouten.map(({ pad }) => pad.replace(/:.*/, '').split('/').slice(0, 3).join('/')))]).toEqual(['x.json/contents/1', 'x.json/contents/2', 'x.json/contents/3', 'x.json/contents/4', 'x.json/contents/5']);
    expect(lezing.fouten.find(({ pad }) => pad.startsWith('x.json/contents/4'))?.pad).toBe('x.json/contents/4: website');
    expect(lezing.fouten.at(-1)?.uitleg.nl).toMatch(/twee keer/);
  });

  it('tells the line of a table', () => {
    const lezing = read(['organizations.csv', 'id,name,description\no,Duinlicht,Welzijn\n'], ['services.csv', 'id,organization_id,name,status\na,o,Eettafel,active\nb,zoek,Koffie,active\n']);
    expect(lezing.diensten.map(({ kenmerk }) => kenmerk)).toEqual(['a']);
    expect(lezing.fouten).toMatchObject([{ pad: 'services.csv, regel 3/organization' }]);
    expect(read(['services.csv', 'id,name\n"a,b\nc']).fouten).toMatchObject([{ pad: expect.stringMatching(/^services\.csv/) as string }]);
    expect(read(['services.csv', 'id,name\na,b,c\n']).fouten).toMatchObject([{ pad: 'services.csv, regel 2' }]);
  });

  it.each([
    ['no JSON', '{"a":'], ['a number', '1'], ['null', 'null'], ['a list of nothing much', '[1, "x", null]'], ['a nest without end', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['a page of nonsense', page(1 as never, null as never)],
  ])('is refused and breaks nothing: %s', (_what, inhoud) => {
    const lezing = read(['x.json', inhoud]);
    expect(lezing.diensten).toEqual([]);
    expect(lezing.fouten.length + lezing.nietBewaard.size).toBeLessThan(10);
  });

  it('has no way into the prototype of anything, and no text that cannot be kept', () => {
    const poisoned = page(JSON.parse('{"id":"a","name":"X","status":"active","organization":{"name":"O","__proto__":{"admin":true}},"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}') as object);
    expect(only(read(['x.json', poisoned])).naam).toBe('X');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect(read(['x.json', page(service({ description: 'a\u0000b' }))]).fouten).toHaveLength(1);
  });

  it.skipIf(!sharedData('hostile/teksten/blns.json'))('takes every hostile text as text or refuses it with its place', () => {
    const texts = JSON.parse(readFileSync(sharedData('hostile/teksten/blns.json')!, 'utf8')) as string[];
    for (const text of texts) {
      const lezing = read(['x.json', page(service({ name: text, description: text, alert: text, url: text, email: text, phones: [{ number: text }], schedules: [{ freq: text, byday: text, opens_at: text }] }))]);
      expect(lezing.diensten.length + Math.min(1, lezing.fouten.length)).toBe(1);
      for (const { inhoud } of lezing.diensten) expect(inhoud.website).toMatch(/^(https?:\/\/.*)?$/);
    }
  });
});

describe('a service that is not there now', () => {
  it('is counted when it has stopped, and kept as closed when it is for a while', () => {
    const lezing = read(['x.json', page(service({ status: 'defunct' }), service({ id: 'b', status: 'temporarily closed' }))]);
    expect(lezing.gestopt).toBe(1);
    expect(only(lezing).gesloten).toBe(true);
  });
});

it('keeps a schedule that cannot be computed in its own words', () => {
  const inhoud = only(read(['x.json', page(service({ schedules: [{ description: 'Op afspraak' }, { freq: 'WEEKLY', byday: 'FR', opens_at: '22:00', closes_at: '02:00' }] }))]));
  expect(inhoud.openingstijden).toMatchObject([{ herhaling: '', toelichting: 'Op afspraak' }, { herhaling: '', toelichting: '22:00–02:00 FREQ=WEEKLY;BYDAY=FR' }]);
});

it('takes terms of the code lists of the sociale kaart from attributes', () => {
  const attributes = [{ value: '', taxonomy_term: { taxonomy: 'leefdomein', code: 'financien' } }, { taxonomy_term: { taxonomy: 'doelgroep', code: 'ouderen' } }, { taxonomy_term: { taxonomy: 'leefdomein', code: 'bestaat-niet' } }];
  expect(only(read(['x.json', page(service({ attributes }))]))).toMatchObject({ leefdomeinen: ['financien'], doelgroepen: ['ouderen'] });
});
