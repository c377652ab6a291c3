import type { BerichtType } from './declaration/bericht-type.ts';
import { isComplex, type ComplexType, type ElementType } from './declaration/complex-type.ts';
import type { Fouten } from './fout.ts';
import { isBlank, parseValue, Weigering } from './simple-value.ts';

/** One open element. Without a type it is unknown, and everything in it is passed over. */
interface Frame {
  readonly name: string;
  /** Which repetition this is, from 1; 0 where the element does not repeat. */
  readonly index: number;
  readonly line: number;
  readonly type: ElementType | undefined;
  readonly values: Record<string, unknown>;
  /** Per row of a complex type, how often it was seen. */
  readonly seen: number[];
  /** The row up to which elements have come. */
  at: number;
  characters: string;
  /** Stray text in this element was told already. */
  told: boolean;
}

/**
 * Builds the value of a message while its elements open and close, judging them against the table:
 * unknown, misplaced, repeated and missing elements, stray text, and each value. It knows no XML syntax.
 */
export class ContentBuilder {
  readonly #frames: Frame[] = [];
  readonly #bericht: BerichtType;
  readonly #fouten: Fouten;
  #root: unknown;

  constructor(bericht: BerichtType, fouten: Fouten, line: number) {
    this.#bericht = bericht;
    this.#fouten = fouten;
    this.#frames.push(makeFrame('Bericht', 0, line, bericht.root));
  }

  get depth(): number {
    return this.#frames.length;
  }

  /** The type of the element that was opened last; absent for an unknown one. */
  get type(): ElementType | undefined {
    return this.#frames.at(-1)?.type;
  }

  /** The value of the whole message, once its last element is closed. */
  get root(): unknown {
    return this.#root;
  }

  /** The path of the element that was opened last. */
  pad(below = ''): string {
    return `/${this.#frames.map(({ name, index }) => (index > 0 ? `${name}[${index}]` : name)).join('/')}${below}`;
  }

  /** Places an element in the table of its parent, and tells when it does not belong there. */
  open(name: string, namespace: string, line: number): void {
    const parent = this.#frames.at(-1);
    const type = parent?.type;
    if (parent === undefined || type === undefined) return this.#push(makeFrame(name, 0, line, undefined));
    if (!isComplex(type)) {
      this.#fouten.add('element-in-waarde', line, this.pad());
      return this.#push(makeFrame(name, 0, line, undefined));
    }
    const position = type.position.get(name);
    const row = position === undefined ? undefined : type.rows[position];
    if (position === undefined || row === undefined) {
      this.#fouten.add('onbekend-element', line, this.pad(`/${name}`));
      return this.#push(makeFrame(name, 0, line, undefined));
    }
    const times = (parent.seen[position] ?? 0) + 1;
    const late = position < parent.at;
    parent.seen[position] = times;
    parent.at = late ? parent.at : position;
    this.#push(makeFrame(name, row.occurs === '1..*' ? times : 0, line, row.type));
    if (namespace !== this.#namespaceIn(type)) this.#fouten.add('verkeerde-naamruimte', line, this.pad());
    else if (late) this.#fouten.add('verkeerde-volgorde', line, this.pad());
    else if (times > 1 && row.occurs !== '1..*') this.#fouten.add('te-vaak', line, this.pad());
  }

  /**
   * Takes text: into a value, or told as stray between elements. CDATA is stray there even when it is
   * blank: it is text on purpose, and libxml2, by which the chain validates, refuses it.
   */
  characters(text: string, cdata: boolean, line: number): void {
    const frame = this.#frames.at(-1);
    if (frame?.type === undefined) return;
    if (!isComplex(frame.type)) {
      frame.characters += text;
    } else if (!frame.told && (cdata || !isBlank(text))) {
      frame.told = true;
      this.#fouten.add('tekst-tussen-elementen', line, this.pad());
    }
  }

  /** Closes the element that was opened last: reads its value, or tells what is missing in it. */
  close(): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    const value = this.#valueOf(frame);
    this.#frames.pop();
    const parent = this.#frames.at(-1);
    if (parent === undefined) this.#root = value;
    else if (frame.type !== undefined) store(parent, frame, value);
  }

  #push(frame: Frame): void {
    this.#frames.push(frame);
  }

  /** The namespace of the elements in a complex type: a CDT's own, or that of the message. */
  #namespaceIn(type: ComplexType): string {
    return type.kind === 'datatype' ? this.#bericht.basis.namespace : this.#bericht.namespace;
  }

  #valueOf(frame: Frame): unknown {
    const { type, line } = frame;
    if (type === undefined) return undefined;
    if (!isComplex(type)) {
      const value = parseValue(type, frame.characters);
      if (value instanceof Weigering) this.#fouten.add(value.code, line, this.pad(), value.detail);
      return value;
    }
    for (const [position, row] of type.rows.entries()) {
      if (row.occurs === '0..1' || frame.seen[position] !== 0) continue;
      this.#fouten.add('ontbreekt', line, this.pad(`/${row.name}`));
    }
    return frame.values;
  }
}

function makeFrame(name: string, index: number, line: number, type: ElementType | undefined): Frame {
  const seen = type !== undefined && isComplex(type) ? type.rows.map(() => 0) : [];
  return { name, index, line, type, values: {}, seen, at: 0, characters: '', told: false };
}

function store(parent: Frame, child: Frame, value: unknown): void {
  const list = parent.values[child.name];
  if (child.index === 0) parent.values[child.name] = value;
  else if (Array.isArray(list)) list.push(value);
  else parent.values[child.name] = [value];
}
