import { SaxesParser } from 'saxes';

/** An XSD as rows, as far as these standards use the language. */
export interface Xsd {
  readonly simpleTypes: ReadonlyMap<string, XsdSimple>;
  readonly complexTypes: ReadonlyMap<string, readonly XsdElement[]>;
}

export interface XsdSimple {
  base: string;
  readonly facets: Record<string, string>;
  readonly codes: [string, string][];
}

export interface XsdElement {
  readonly name: string;
  readonly type: string | undefined;
  readonly occurs: string;
  /** The restriction made on the spot, when there is no named type. */
  inline: XsdSimple | undefined;
}

const newSimple = (): XsdSimple => ({ base: '', facets: {}, codes: [] });

/** Reads an XSD; refuses what it does not know, so that nothing goes by unseen. */
export function readXsdStructure(text: string): Xsd {
  const simpleTypes = new Map<string, XsdSimple>();
  const complexTypes = new Map<string, XsdElement[]>();
  let simple: XsdSimple | undefined;
  let rows: XsdElement[] | undefined;
  let inAppinfo = false;
  let documentation = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('text', (piece) => {
    documentation += piece;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const get = (key: string): string => attributes[key] ?? '';
    documentation = '';
    if (name === 'xs:appinfo') inAppinfo = true;
    if (inAppinfo) return;
    const facet = /^xs:(minLength|maxLength|minInclusive|maxInclusive|pattern)$/u.exec(name)?.[1];
    if (facet !== undefined && simple !== undefined) {
      if (facet in simple.facets) throw new Error(`Second ${facet}`);
      simple.facets[facet] = get('value');
    } else if (name === 'xs:simpleType') {
      simple = newSimple();
      const row = rows?.at(-1);
      if (row === undefined) simpleTypes.set(get('name'), simple);
      else row.inline = simple;
    } else if (name === 'xs:restriction' && simple !== undefined) simple.base = get('base');
    else if (name === 'xs:enumeration') simple?.codes.push([get('value'), '']);
    else if (name === 'xs:complexType') complexTypes.set(get('name'), (rows = []));
    else if (name === 'xs:element') rows?.push(readElement(get));
    else if (!/^xs:(?:schema|import|annotation|documentation|sequence)$/u.test(name)) throw new Error(`Unknown ${name}`);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'xs:appinfo') inAppinfo = false;
    const last = simple?.codes.at(-1);
    if (name === 'xs:documentation' && last !== undefined) last[1] = documentation.trim().replaceAll(/\s+/gu, ' ');
    if (name === 'xs:simpleType') simple = undefined;
    if (name === 'xs:complexType') rows = undefined;
  });
  parser.write(text).close();
  return { simpleTypes, complexTypes };
}

function readElement(get: (key: string) => string): XsdElement {
  const occurs = `${get('minOccurs') || '1'}..${get('maxOccurs') || '1'}`;
  return { name: get('name'), type: get('type') || undefined, occurs, inline: undefined };
}
