import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ContentBuilder } from './content-builder.ts';
import { BERICHT_SOORTEN, getBerichtType, type Bericht, type BerichtSoort } from './declaration/berichten.ts';
import type { BerichtType } from './declaration/bericht-type.ts';
import { isComplex, type ElementType } from './declaration/complex-type.ts';
import { Fouten, makeFout, type Fout, type FoutCode } from './fout.ts';
import { LIMITS, XMLNS, XSI } from './xml-limits.ts';

/** A message read, or every fault found in it (level 1: the message gets no retour message, IV028). */
export type Gelezen<S extends BerichtSoort = BerichtSoort> =
  | { readonly ok: true; readonly bericht: Bericht<S> }
  | { readonly ok: false; readonly fouten: readonly Fout[] };

/** Takes the bytes of a message in pieces. `close` gives the result; after it the reader is spent. */
export interface BerichtReader<S extends BerichtSoort> {
  write(piece: Uint8Array): void;
  close(): Gelezen<S>;
}

const byNamespace = new Map(BERICHT_SOORTEN.map((soort) => [getBerichtType(soort).namespace, soort] as const));

/**
 * How many bytes are parsed before looking whether to stop. Small, since the cost of a tag grows with the
 * depth it lies at, and only this many bytes can nest beyond the bound.
 */
const PIECE = 4 * 1024;

/**
 * Reads a message of iWmo or iJw 3.2 from its XML (UTF-8), judging it as its XSD does. Stricter than the
 * XSD on purpose: no DOCTYPE, no other encoding, no more than 25 MB. Never throws; nothing outside the
 * text is ever read and no entity but the five of XML and character references is expanded.
 * With `verwacht` any other message is refused.
 */
export function readBericht<S extends BerichtSoort = BerichtSoort>(inhoud: Uint8Array | string, verwacht?: S): Gelezen<S> {
  // Encoding would hide half a surrogate pair behind a replacement character.
  if (typeof inhoud === 'string' && !inhoud.isWellFormed()) return { ok: false, fouten: [makeFout('/', 'codering')] };
  const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud;
  const reader = openBericht(verwacht);
  reader.write(bytes);
  return reader.close();
}

/** Opens a reader for a message that comes in pieces; see `readBericht`. */
export function openBericht<S extends BerichtSoort = BerichtSoort>(verwacht?: S): BerichtReader<S> {
  return new XmlReader<S>(verwacht);
}

class XmlReader<S extends BerichtSoort> implements BerichtReader<S> {
  readonly #parser = new SaxesParser({ xmlns: true, position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #fouten = new Fouten(LIMITS.fouten);
  readonly #verwacht: S | undefined;
  #type: BerichtType<BerichtSoort> | undefined;
  #builder: ContentBuilder | undefined;
  #bytes = 0;
  #elements = 0;
  #stopped = false;

  constructor(verwacht: S | undefined) {
    this.#verwacht = verwacht;
    const parser = this.#parser;
    // Six handlers, no more: with a seventh V8 turns the parser into a dictionary and it runs five times slower.
    parser.on('error', (error) => this.#stop('geen-xml', error.message));
    parser.on('doctype', () => this.#stop('doctype'));
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', () => this.#going()?.close());
    parser.on('text', (text) => this.#going()?.characters(text, false, parser.line));
    parser.on('cdata', (text) => this.#going()?.characters(text, true, parser.line));
  }

  write(piece: Uint8Array): void {
    this.#bytes += piece.length;
    if (this.#bytes > LIMITS.bytes) this.#stop('te-groot');
    for (let at = 0; at < piece.length && !this.#stopped && !this.#fouten.full; at += PIECE) {
      const text = this.#decode(piece.subarray(at, at + PIECE));
      if (text !== undefined) this.#parser.write(text);
    }
  }

  close(): Gelezen<S> {
    if (!this.#stopped) {
      const rest = this.#decode();
      if (rest !== undefined) this.#parser.write(rest).close();
    }
    const fouten = this.#fouten.list;
    if (fouten.length > 0 || this.#type === undefined) return { ok: false, fouten };
    // The one place where reading by the table and the type made from the same table meet.
    const bericht = { soort: this.#type.soort, ...(this.#builder?.root as object) } as Bericht<S>;
    return { ok: true, bericht };
  }

  /** Decodes a piece, or with none what was left of the last. */
  #decode(piece?: Uint8Array): string | undefined {
    try {
      return piece === undefined ? this.#decoder.decode() : this.#decoder.decode(piece, { stream: true });
    } catch {
      this.#stop('codering');
      return undefined;
    }
  }

  #stop(code: FoutCode, detail?: string): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#fouten.add(code, this.#parser.line, this.#builder?.pad() ?? '/', detail);
  }

  /** The content, unless reading has stopped: saxes goes on to the end of its piece. */
  #going(): ContentBuilder | undefined {
    return this.#stopped || this.#fouten.full ? undefined : this.#builder;
  }

  #open(tag: SaxesTagNS): void {
    if (this.#stopped) return;
    if (this.#type === undefined) return this.#openRoot(tag);
    const builder = this.#going();
    this.#elements += 1;
    if (builder === undefined) return;
    if (builder.depth >= LIMITS.depth) return this.#stop('te-diep');
    if (this.#elements > LIMITS.elements) return this.#stop('te-veel-elementen');
    builder.open(tag.local, tag.uri, this.#parser.line);
    this.#attributes(tag, builder, this.#type);
  }

  #openRoot(tag: SaxesTagNS): void {
    const { encoding } = this.#parser.xmlDecl;
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') return this.#stop('codering');
    const soort = tag.local === 'Bericht' ? byNamespace.get(tag.uri) : undefined;
    if (soort === undefined) return this.#stop('onbekend-bericht');
    if (this.#verwacht !== undefined && soort !== this.#verwacht) return this.#stop('ander-bericht');
    this.#type = getBerichtType(soort);
    this.#builder = new ContentBuilder(this.#type, this.#fouten, this.#parser.line);
    this.#attributes(tag, this.#builder, this.#type);
  }

  /** Only namespace declarations and hints about schemas may stand on an element, and xsi:type if it is its own type. */
  #attributes(tag: SaxesTagNS, builder: ContentBuilder, bericht: BerichtType): void {
    const { type } = builder;
    if (type === undefined) return;
    for (const key in tag.attributes) {
      const attribute = tag.attributes[key];
      if (attribute === undefined || attribute.uri === XMLNS) continue;
      const { uri, local, name, value } = attribute;
      if (uri === XSI && (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation')) continue;
      const ownType = uri === XSI && local === 'type';
      if (ownType && this.#names(value, type, bericht)) continue;
      this.#fouten.add(ownType ? 'ander-type' : 'onbekend-attribuut', this.#parser.line, builder.pad(`/@${name}`));
    }
  }

  /** Whether a qualified name is that of the type; no declared type has another derived from it. */
  #names(qualifiedName: string, type: ElementType, bericht: BerichtType): boolean {
    const colon = qualifiedName.indexOf(':');
    const namespace = this.#parser.resolve(colon < 0 ? '' : qualifiedName.slice(0, colon));
    const basis = !isComplex(type) || type.kind === 'datatype';
    if (namespace !== (basis ? bericht.basis.namespace : bericht.namespace)) return false;
    return type.name !== undefined && qualifiedName.slice(colon + 1) === type.name;
  }
}
