import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOfficial, istandaarden, readXsd } from '../testing/xsd-oracle.ts';
import { readXsdStructure, type Xsd, type XsdSimple } from '../testing/read-xsd.ts';
import { IJW, IWMO, type Basisschema } from './basisschema.ts';
import { BERICHT_SOORTEN, getBerichtType } from './berichten.ts';
import { isComplex, type ComplexType, type ElementType } from './complex-type.ts';
import type { SimpleType } from './simple-type.ts';

const OCCURS = { '1': '1..1', '0..1': '0..1', '1..*': '1..unbounded' };

/** A simple type as its XSD would spell it. */
function spell(type: SimpleType, prefix: string): XsdSimple {
  const base = type.base === undefined ? undefined : `${prefix}:${type.base}`;
  switch (type.kind) {
    case 'code':
      return {
        base: 'xs:string',
        facets: { maxLength: String(type.maxLength) },
        codes: type.codelijst.codes.map(([code, label]) => [code, label]),
      };
    case 'integer':
      return {
        base: base ?? 'xs:integer',
        facets: base === undefined ? { minInclusive: String(type.min), maxInclusive: String(type.max) } : {},
        codes: [],
      };
    case 'date':
    case 'time':
      return { base: `xs:${type.kind}`, facets: { pattern: type.pattern.xsd }, codes: [] };
    case 'text': {
      const lengths = {
        ...(type.minLength !== undefined && { minLength: String(type.minLength) }),
        ...(type.maxLength !== undefined && { maxLength: String(type.maxLength) }),
      };
      const pattern = type.pattern === undefined ? {} : { pattern: type.pattern.xsd };
      return { base: base ?? 'xs:string', facets: base === undefined ? { ...lengths, ...pattern } : pattern, codes: [] };
    }
  }
}

/** The rows of a complex type as its XSD would spell them. */
function spellRows(type: ComplexType, own: string, basis: string) {
  return type.rows.map(({ name, type: inner, occurs }) => {
    const inBasis = !isComplex(inner) || inner.kind === 'datatype';
    const typeName = inner.name === undefined ? undefined : `${inBasis ? basis : own}:${inner.name}`;
    return { name, type: typeName, occurs: OCCURS[occurs], inline: typeName === undefined ? inlineOf(inner, basis) : undefined };
  });
}

function inlineOf(type: ElementType, basis: string) {
  if (isComplex(type)) throw new Error('A complex type has a name');
  const pattern = 'pattern' in type && type.pattern !== undefined ? { pattern: type.pattern.xsd } : {};
  return { base: `${basis}:${type.base ?? ''}`, facets: pattern, codes: [] };
}

/** All classes of a message by type name. */
function collect(type: ComplexType, found = new Map<string, ComplexType>()): Map<string, ComplexType> {
  if (type.kind === 'datatype') return found;
  found.set(type.name, type);
  for (const { type: inner } of type.rows) if (isComplex(inner)) collect(inner, found);
  return found;
}

describe.skipIf(istandaarden === undefined)('the tables', () => {
  const folder = istandaarden ?? '';
  const readBasis = (domein: string): Xsd => readXsdStructure(readFileSync(join(folder, domein, 'xsd/Basisschema.xsd'), 'utf8'));

  test.each([
    ['wmo', IWMO],
    ['jw', IJW],
  ] as const)('have every simple type of the %s Basisschema with its facets and codes', (domein, basis: Basisschema) => {
    const xsd = readBasis(domein);
    const tables = new Map<string, SimpleType>(Object.values(basis.ldt).map((type: SimpleType) => [type.name ?? '', type]));
    expect([...tables.keys()].toSorted()).toEqual([...xsd.simpleTypes.keys()].toSorted());
    for (const [name, official] of xsd.simpleTypes) {
      const type = tables.get(name);
      if (type === undefined) throw new Error(name);
      const spelled = spell(type, basis.prefix);
      // iJw words four retour codes differently; their meaning here is in the words of iWmo.
      const onlyCodes = domein === 'jw' && name === 'LDT_RetourCode';
      const codes = (one: XsdSimple) => (onlyCodes ? one.codes.map(([code]) => code) : one.codes);
      expect({ name, ...spelled, codes: codes(spelled) }).toEqual({ name, ...official, codes: codes(official) });
    }
  });

  test.each([
    ['wmo', IWMO],
    ['jw', IJW],
  ] as const)('have every complex type of the %s Basisschema in its order', (domein, basis: Basisschema) => {
    const xsd = readBasis(domein);
    const spelled = Object.values(basis.cdt).map((type) => [type.name, spellRows(type, '', basis.prefix)] as const);
    expect(new Map(spelled)).toEqual(xsd.complexTypes);
  });

  test.each(BERICHT_SOORTEN)('have %s as its XSD has it', (soort) => {
    const { root, prefix, basis } = getBerichtType(soort);
    const xsd = readXsdStructure(readXsd(folder, soort));
    const spelled = [...collect(root)].map(([name, type]) => [name, spellRows(type, prefix, basis.prefix)] as const);
    // The class that only iJw has stands unused in an XSD derived from that of iJw.
    const official = [...xsd.complexTypes].filter(([name]) => isOfficial(soort) || name !== 'Woonplaatsbeginsel');
    expect(new Map(spelled)).toEqual(new Map(official));
  });

  test('have the Wmo retour messages as the overview of the standard has them', () => {
    const overview = JSON.parse(readFileSync(join(folder, 'afgeleid/wmo-all14-structure-from-overview.json'), 'utf8')) as Record<
      string,
      Record<string, { name: string; type: string; card: string }[]>
    >;
    const wmo = BERICHT_SOORTEN.filter((soort) => soort.startsWith('WMO'));
    expect(wmo.toSorted()).toEqual(Object.keys(overview).toSorted());
    for (const soort of wmo) {
      const { root, prefix, basis } = getBerichtType(soort);
      const spelled = [...collect(root)].map(([name, type]) => {
        const rows = spellRows(type, prefix, basis.prefix);
        return [name, rows.map((row) => ({ name: row.name, type: row.type ?? 'ref', card: row.occurs }))] as const;
      });
      expect({ soort, ...Object.fromEntries(spelled) }).toEqual({ soort, ...overview[soort] });
    }
  });
});
