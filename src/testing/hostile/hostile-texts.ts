import { readFileSync } from 'node:fs';
import { sharedData } from '../../platform/testing/shared-data.ts';

/** Folder of the texts that are known to break things; undefined where it is absent. */
export const hostileFolder = sharedData('hostile');

const read = (path: string): string => readFileSync(`${hostileFolder ?? ''}/${path}`, 'utf8');

/** Malformed and hostile XML: entities, external files, bombs. */
export function hostileXml(): string[] {
  return read('xml/xxe-injection-payload-list.txt.txt').split(/\n\s*\n/).map((part) => part.trim()).filter((part) => part.startsWith('<'));
}

/** Formulas that a spreadsheet would carry out. */
export const hostileFormulas = (): string[] => read('csv/csv-payload.txt').split('\n').filter((line) => line !== '');

/** Every text of the collection, each once. */
export function hostileTexts(): string[] {
  const naughty = JSON.parse(read('teksten/blns.json')) as string[];
  return [...new Set([...naughty, ...hostileFormulas(), ...hostileXml()])];
}

/** The texts joined, each part no longer than this: all of them in a place with few requests. What is longer by itself stands alone. */
export function joinTexts(texts: readonly string[], longest: number): string[] {
  const parts: string[] = [];
  for (const text of texts) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= longest) parts[parts.length - 1] = `${last}\n${text}`;
    else parts.push(text);
  }
  return parts;
}
