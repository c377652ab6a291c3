import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dienst } from '../compose-dienst.ts';
import type { DienstInhoud } from '../dienst-inhoud.schema.ts';
import { arbitraryDienst } from '../testing/arbitrary-dienst.ts';
import { hsdsSchemas } from '../testing/hsds-schemas.ts';
import { guardCell, openCell } from './csv-cell.ts';
import { readHsds } from './read-hsds.ts';
import { withoutKenmerk } from './supplement.ts';
import { uitgaven, writeService } from './write-service.ts';
import { flatten, headerOf, lineOf, fileOf, tabelnamen } from './write-tables.ts';
import { extraTerm, listTaxonomies } from './codelijsten.ts';

const wijken = [{ code: '038301', naam: 'Dorp' }, { code: '038302', naam: 'Duinrand' }];
const ids = Array.from({ length: 8 }, (_, n) => `01936d2e-5a00-7000-85ff-00000000000${n}`);

/** An entry as it comes from its tables. */
const dienstOf = (inhoud: DienstInhoud): Dienst => ({
  inhoud, plekken: (inhoud.locaties ?? []).map((_locatie, place) => ({ id: ids[place + 4] ?? '', locatie: ids[place + 6] ?? '' })),
  rij: {
    id: ids[0]!, naam: inhoud.naam, andere_naam: inhoud.andereNaam ?? '', omschrijving: inhoud.omschrijving, toestand: inhoud.gesloten ? 'tijdelijk-gesloten' : 'actief', cluster: inhoud.cluster, trede: inhoud.trede, website: inhoud.website ?? '', email: inhoud.email ?? '',
    let_op: inhoud.letOp ?? '', aanmelden: inhoud.aanmelden ?? '', wachttijd: inhoud.wachttijd ?? '', kosten: inhoud.kosten ?? '', voor_wie: inhoud.voorWie ?? '', leeftijd_van: inhoud.leeftijdVan ?? null, leeftijd_tot: inhoud.leeftijdTot ?? null, talen: inhoud.talen ?? [],
    tolk: inhoud.tolk ?? '', meenemen: inhoud.meenemen ?? '', erkenning: inhoud.erkenning ?? '', trefwoorden: inhoud.trefwoorden ?? [], gecontroleerd_op: inhoud.gecontroleerdOp ?? null, bron: '', kenmerk: '', versie: 1, gewijzigd_op: '2026-03-10T09:00:00.000Z',
    intrekkingsreden: '', dienst_organisatie: ids[1]!, organisatie_naam: inhoud.organisatie.naam, organisatie_andere_naam: inhoud.organisatie.andereNaam ?? '', organisatie_omschrijving: inhoud.organisatie.omschrijving ?? '',
    organisatie_website: inhoud.organisatie.website ?? '', organisatie_email: inhoud.organisatie.email ?? '', organisatie_telefoon: inhoud.organisatie.telefoon ?? '', organisatie_kvk: inhoud.organisatie.kvkNummer ?? '', organisatie_kenmerk: inhoud.organisatie.kenmerk ?? '',
  },
});

const indeling = { cluster: 'wijkfuncties', trede: 'collectief', leefdomeinen: ['justitie'] } as const;
const readBack = (...bestanden: { naam: string; inhoud: string }[]): unknown => {
  const { diensten, fouten } = readHsds(bestanden, { ...indeling, leefdomeinen: [...indeling.leefdomeinen] });
  expect(fouten).toEqual([]);
  return diensten.map(({ inhoud }) => withoutKenmerk(inhoud))[0];
};

describe.each(uitgaven)('any entry as HSDS %s', (uitgave) => {
  const schemas = hsdsSchemas(uitgave);

  it.skipIf(!schemas)('is what the official schema says', () => {
    fc.assert(fc.property(arbitraryDienst, (inhoud) => {
      expect(schemas?.faults('service', writeService(dienstOf(inhoud), { uitgave, wijken }))).toEqual([]);
    }), { numRuns: 300 });
  });

  it('comes back as it was, from JSON and from tables', () => {
    fc.assert(fc.property(arbitraryDienst, (inhoud) => {
      const service = writeService(dienstOf(inhoud), { uitgave, wijken });
      expect(readBack({ naam: 'x.json', inhoud: JSON.stringify(service) })).toEqual(withoutKenmerk(inhoud));
      const rows = [...flatten('service', service)];
      const files = tabelnamen.map((table) => ({ naam: fileOf(table), inhoud: headerOf(table, uitgave) + rows.filter(([name]) => name === table).map(([, row]) => lineOf(table, row, uitgave)).join('') }));
      expect(readBack(...files)).toEqual(withoutKenmerk(inhoud));
    }), { numRuns: 300 });
  });

  it('says in an attribute of its own only what HSDS has no place for, and lets HSDS hold where somebody changed that since', () => {
    const [inhoud] = fc.sample(arbitraryDienst, { numRuns: 1, seed: 7 });
    const late = { ...inhoud!, naam: 'Soos', openingstijden: [{ herhaling: 'FREQ=WEEKLY;BYDAY=MO', begintOp: null, van: '09:00', tot: '24:00', geldigVan: null, geldigTot: null, opFeestdagen: true, toelichting: '' }] };
    const service = writeService(dienstOf(late), { uitgave, wijken }) as { schedules: { closes_at: string }[]; attributes: { value?: string; taxonomy_term: { id: string } }[] };
    expect(JSON.parse(service.attributes.find(({ taxonomy_term: { id } }) => id === extraTerm('aanvulling').id)?.value ?? '{}')).toHaveProperty('openingstijden');
    service.schedules[0]!.closes_at = '17:00:00';
    expect(readBack({ naam: 'x.json', inhoud: JSON.stringify(service) })).toMatchObject({ openingstijden: [{ tot: '17:00', opFeestdagen: false }] });
  });
});

it('tells every code list as a taxonomy, under ids that are the same everywhere', () => {
  const { taxonomies, terms } = listTaxonomies(wijken);
  expect(taxonomies.map(({ name }) => name)).toEqual(['Leefdomein', 'Doelgroep', 'Onderwerp', 'Cluster', 'Trede', 'Wijk', 'Aanvulling']);
  expect(terms.find(({ code }) => code === 'financien')).toMatchObject({ id: '02f3345e-7108-5e27-91b8-5911f775076c', name: 'Financiën', taxonomy: 'leefdomein' });
  expect(new Set([...taxonomies, ...terms].map(({ id }) => id)).size).toBe(taxonomies.length + terms.length);
});

it('leaves no formula in a cell, and gives back what was there', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'=", "''+"), fc.string()).map(([sign, rest]) => sign + rest)), (text) => {
    const cell = guardCell(text);
    expect(/^[=@\t\r]/.test(cell) || (/^[+-]/.test(cell) && !/^[+-]?[0-9 ()./-]*$/.test(cell))).toBe(false);
    expect(openCell(cell)).toBe(text);
  }));
  expect(['+31 88 555', '-12.5', '-'].map(guardCell)).toEqual(['+31 88 555', '-12.5', '-']);
});
