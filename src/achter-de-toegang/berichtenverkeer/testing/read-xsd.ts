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

/** Reads an XSD; refuses what it does not know, so that nothing goes by unseen. */
export function readXsdStructure(text: string): Xsd {
  const reader = new XsdReader();
  const parser = new SaxesParser({ xmlns: false });
  parser.on('text', (piece) => {
    reader.text += piece;
  });
  parser.on('opentag', ({ name, attributes }) => reader.open(name, (key) => attributes[key] ?? ''));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.write(text).close();
  return reader;
}

type Get = (key: string) => string;

class XsdReader implements Xsd {
  readonly simpleTypes = new Map<string, XsdSimple>();
  readonly complexTypes = new Map<string, XsdElement[]>();
  text = '';
  #simple: XsdSimple | undefined;
  #rows: XsdElement[] | undefined;
  #inAppinfo = false;

  open(name: string, get: Get): void {
    this.text = '';
    if (name === 'xs:appinfo') this.#inAppinfo = true;
    if (this.#inAppinfo || /^xs:(?:schema|import|annotation|documentation|sequence)$/u.test(name)) return;
    const facet = /^xs:(minLength|maxLength|minInclusive|maxInclusive|pattern)$/u.exec(name)?.[1];
    if (facet === undefined) this.#openPart(name, get);
    else this.#facet(facet, get('value'));
  }

  close(name: string): void {
    if (name === 'xs:appinfo') this.#inAppinfo = false;
    const last = this.#simple?.codes.at(-1);
    if (name === 'xs:documentation' && last !== undefined) last[1] = this.text.trim().replaceAll(/\s+/gu, ' ');
    if (name === 'xs:simpleType') this.#simple = undefined;
    if (name === 'xs:complexType') this.#rows = undefined;
  }

  #facet(facet: string, value: string): void {
    if (this.#simple === undefined || facet in this.#simple.facets) throw new Error(`Stray ${facet}`);
    this.#simple.facets[facet] = value;
  }

  #openPart(name: string, get: Get): void {
    switch (name) {
      case 'xs:simpleType': {
        this.#simple = { base: '', facets: {}, codes: [] };
        const row = this.#rows?.at(-1);
        if (row === undefined) this.simpleTypes.set(get('name'), this.#simple);
        else row.inline = this.#simple;
        break;
      }
      case 'xs:restriction':
        if (this.#simple !== undefined) this.#simple.base = get('base');
        break;
      case 'xs:enumeration':
        this.#simple?.codes.push([get('value'), '']);
        break;
      case 'xs:complexType':
        this.complexTypes.set(get('name'), (this.#rows = []));
        break;
      case 'xs:element':
        this.#rows?.push(readElement(get));
        break;
      default:
        throw new Error(`Unknown ${name}`);
    }
  }
}

function readElement(get: Get): XsdElement {
  const occurs = `${get('minOccurs') || '1'}..${get('maxOccurs') || '1'}`;
  return { name: get('name'), type: get('type') || undefined, occurs, inline: undefined };
}
