import type { DateType, IntegerType, SimpleType, TextType } from './declaration/simple-type.ts';
import type { WaardeFout } from './fout.ts';

/** A value that its type refuses. */
export class Weigering {
  readonly code: WaardeFout;
  readonly detail: string | undefined;
  constructor(code: WaardeFout, detail?: string) {
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Reads the characters of an element as a value of its type, exactly as XML Schema part 2 does: white
 * space collapses for numbers, dates and times and is kept for text; then form, bounds, pattern, list.
 */
export function parseValue(type: SimpleType, characters: string): string | number | Weigering {
  switch (type.kind) {
    case 'text':
      return checkText(type, characters) ?? characters;
    case 'code':
      return type.codelijst.known.has(characters) ? characters : new Weigering('niet-in-codelijst', type.codelijst.id);
    case 'integer':
      return parseInteger(type, collapse(characters));
    case 'date':
      return parseDate(type, collapse(characters));
    case 'time': {
      const value = collapse(characters);
      if (!TIME.test(value)) return new Weigering('geen-tijd');
      return type.pattern.matches.test(value) ? value : new Weigering('geen-tijd', 'Zonder tijdzone.');
    }
  }
}

/** Checks a value that is to be written: it must be what reading its own spelling gives back. */
export function checkValue(type: SimpleType, value: unknown): Weigering | undefined {
  if (type.kind === 'integer') {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return new Weigering('geen-geheel-getal');
    const read = parseValue(type, String(value));
    return read instanceof Weigering ? read : undefined;
  }
  if (typeof value !== 'string') return new Weigering('geen-tekst');
  if (NOT_XML.test(value)) return new Weigering('ongeldig-teken');
  const read = parseValue(type, value);
  if (read instanceof Weigering) return read;
  return read === value ? undefined : new Weigering('patroon', 'Zonder witruimte eromheen.');
}

function checkText(type: TextType, value: string): Weigering | undefined {
  if (type.minLength !== undefined && value.length < type.minLength) return new Weigering('te-kort');
  if (type.maxLength !== undefined && isLonger(value, type.maxLength)) {
    return new Weigering('te-lang', `Hoogstens ${type.maxLength} tekens.`);
  }
  if (type.pattern !== undefined && !type.pattern.matches.test(value)) return new Weigering('patroon');
  return undefined;
}

/** Counts characters as XML Schema does: a code point outside the BMP is one, though two in JavaScript. */
function isLonger(value: string, maxLength: number): boolean {
  if (value.length <= maxLength) return false;
  if (value.length > 2 * maxLength) return true;
  let count = 0;
  for (const _ of value) count += 1;
  return count > maxLength;
}

const INTEGER = /^[+-]?[0-9]+$/u;

function parseInteger(type: IntegerType, value: string): number | Weigering {
  if (!INTEGER.test(value)) return new Weigering('geen-geheel-getal');
  // "-0" is zero; adding 0 takes the sign from JavaScript's negative zero.
  const number = Number(value) + 0;
  if (number < type.min || number > type.max) return new Weigering('buiten-bereik', `Van ${type.min} tot en met ${type.max}.`);
  if (type.pattern !== undefined && !type.pattern.matches.test(value)) return new Weigering('patroon');
  return number;
}

/** A year has at least four digits, no leading zero beyond four, and is not 0000; nine digits are our limit. */
const DATE = /^-?([0-9]{4}|[1-9][0-9]{4,8})-([0-9]{2})-([0-9]{2})((?:Z|[+-][0-9]{2}:[0-9]{2})?)$/u;
const TIME = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)(?:Z|[+-][0-9]{2}:[0-9]{2})?$/u;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function parseDate(type: DateType, value: string): string | Weigering {
  const match = DATE.exec(value);
  if (match === null) return new Weigering('geen-datum');
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  if (year === 0 || day < 1 || day > last) return new Weigering('geen-datum');
  return type.pattern.matches.test(value) ? value : new Weigering('geen-datum', 'Zonder tijdzone.');
}

/** Takes off white space of XML only: a no-break space is a character like any other. */
function collapse(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isSpace(value.charCodeAt(start))) start += 1;
  while (end > start && isSpace(value.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === value.length ? value : value.slice(start, end);
}

const isSpace = (char: number): boolean => char === 0x20 || char === 0x0a || char === 0x09 || char === 0x0d;

/** Whether a text is white space of XML only. */
export function isBlank(value: string): boolean {
  for (let i = 0; i < value.length; i += 1) if (!isSpace(value.charCodeAt(i))) return false;
  return true;
}

/** Anything outside the Char production of XML 1.0, unpaired surrogates included. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
