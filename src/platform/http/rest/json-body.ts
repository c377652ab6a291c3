import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../error.ts';

/** Deeper than any input of Spil, shallow enough for every function that walks over it. */
const maxDepth = 32;

export const malformedJson = (): Refusal =>
  new Refusal('JsonOnjuist', 400, { nl: 'De inhoud is geen geldige JSON in UTF-8.', en: 'The content is not valid JSON in UTF-8.' });

/**
 * Lets a scope take JSON and nothing else: valid UTF-8, not nested too deep, and without
 * `__proto__` and `constructor`, which could change what objects are.
 */
export function takeJsonOnly(scope: FastifyInstance): void {
  const parse = scope.getDefaultJsonParser('error', 'error');
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const text = readText(body);
    if (text === undefined || isTooDeep(text)) return done(malformedJson());
    return parse(request, text, (error, value) => done(error === null ? null : malformedJson(), value));
  });
}

function readText(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 0x5c) at += 1;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x5b || char === 0x7b) depth += 1;
    else if (char === 0x5d || char === 0x7d) depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}
