import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { readCookie } from './preference.ts';

/** The name carries `__Host-` over https: no neighbouring host can then set it for us. */
const cookieName = (secure: boolean): string => (secure ? '__Host-spil-formulier' : 'spil-formulier');
const shape = /^[\w-]{22}$/;

export interface FormToken {
  readonly value: string;
  /** To be set on the answer; undefined when the browser has it already. */
  readonly cookie: string | undefined;
}

/** The token that ties a form to the browser it was shown in (double submit). */
export function readFormToken(request: FastifyRequest): FormToken {
  const secure = request.protocol === 'https';
  const known = readCookie(request, cookieName(secure));
  if (known !== undefined && shape.test(known)) return { value: known, cookie: undefined };
  const value = randomBytes(16).toString('base64url');
  return { value, cookie: `${cookieName(secure)}=${value}; Path=/; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}` };
}

function same(sent: string, expected: string): boolean {
  const a = Buffer.from(sent);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The form that was sent, where it is one. */
async function readForm(request: FastifyRequest, body: Buffer | undefined): Promise<URLSearchParams | FormData | undefined> {
  const type = request.headers['content-type'] ?? '';
  if (body === undefined) return undefined;
  if (type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams(body.toString('utf8'));
  if (!type.startsWith('multipart/form-data')) return undefined;
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().catch(() => undefined);
}

async function sentToken(request: FastifyRequest, body: Buffer | undefined): Promise<string | undefined> {
  const header = request.headers['x-csrf'];
  if (typeof header === 'string') return header;
  const field = (await readForm(request, body))?.get('csrf');
  return typeof field === 'string' ? field : undefined;
}

const ofSession = /^[\w-]{43}$/;
/** Fields of the form itself, not of what it asks. */
const ofForm: ReadonlySet<string> = new Set(['csrf', 'idempotency-key', 'formulier']);
/** Ids, digests, versions and choices: what a page puts in a form by itself. */
const notTyped = /^(?:[0-9a-f-]{32,64}|\d{0,4}|[\w-]{43}|on)$/;

/**
 * What somebody typed in a form of a session that has ended since; undefined when it is no such form. Only of our own
 * pages, as the browser says: no other site puts words in ours.
 */
export async function readExpiredForm(request: FastifyRequest, body: Buffer | undefined): Promise<readonly string[] | undefined> {
  if (request.headers['sec-fetch-site'] !== 'same-origin' || !ofSession.test((await sentToken(request, body)) ?? '')) return undefined;
  const values = [...((await readForm(request, body)) ?? [])].filter(([name]) => !ofForm.has(name)).map(([, value]) => value);
  return values.filter((value) => typeof value === 'string').map((value) => value.trim()).filter((value) => !notTyped.test(value));
}

/**
 * Whether this request may change something: it comes from our own pages (as far as the browser says so)
 * and carries the token of the form. React Router lets a missing Origin pass, therefore this check.
 */
export async function isFromOwnForm(request: FastifyRequest, body: Buffer | undefined, expected: string): Promise<boolean> {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const sent = await sentToken(request, body);
  return sent !== undefined && same(sent, expected);
}
