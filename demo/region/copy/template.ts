/** A piece of text that every copy shares, or one that differs. */
export type Part = string | ((copy: number) => string);
export type Template = readonly Part[];

/** What in the text of a pattern is of that pattern alone. */
export interface Tokens {
  /** Ids and digests, found anywhere. */
  readonly marks: ReadonlyMap<string, Part>;
  /** Names, addresses and numbers, found as whole words. */
  readonly words: ReadonlyMap<string, Part>;
  /** Names of others, left alone also where a word is part of them. */
  readonly keep: readonly string[];
}

const mark = String.raw`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}`;

/** Cuts text at the tokens. */
export function templater({ marks, words, keep }: Tokens): (text: string) => Template {
  const kept = new Set(keep);
  const longest = [...kept, ...words.keys()].toSorted((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  const pattern = new RegExp(longest.length === 0 ? mark : String.raw`(?<![\p{L}\p{N}])(?:${longest.join('|')})(?![\p{L}\p{N}])|${mark}`, 'gu');
  return (text) => {
    const parts: Part[] = [];
    let done = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const part = marks.get(found) ?? (kept.has(found) ? undefined : words.get(found));
      if (part === undefined) continue;
      if (index > done) parts.push(text.slice(done, index));
      parts.push(part);
      done = index + found.length;
    }
    if (done < text.length) parts.push(text.slice(done));
    return parts;
  };
}

export function render(template: Template, copy: number): string {
  let text = '';
  for (const part of template) text += typeof part === 'string' ? part : part(copy);
  return text;
}

/** A template in the text format of COPY. What differs per copy (ids, digests, numbers, invented names) holds nothing that needs an escape. */
export function forCopy(template: Template): Template {
  return template.map((part) => (typeof part === 'string' ? escapeCopy(part) : part));
}

export function escapeCopy(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (sign) => `\\${{ '\\': '\\', '\n': 'n', '\r': 'r', '\t': 't' }[sign] ?? sign}`);
}

/** One row for COPY: columns between tabs, null as `\N`, neighbouring text put together. */
export function lineOf(columns: readonly (Template | null)[]): Template {
  const parts: Part[] = [];
  const add = (part: Part): void => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  columns.forEach((column, place) => {
    if (place > 0) add('\t');
    for (const part of column ?? ['\\N']) add(part);
  });
  add('\n');
  return parts;
}
