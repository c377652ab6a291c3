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

async function sentToken(request: FastifyRequest, body: Buffer | undefined): Promise<string | undefined> {
  const header = request.headers['x-csrf'];
  if (typeof header === 'string') return header;
  const type = request.headers['content-type'] ?? '';
  if (body === undefined) return undefined;
  if (type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams(body.toString('utf8')).get('csrf') ?? undefined;
  if (!type.startsWith('multipart/form-data')) return undefined;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().catch(() => undefined);
  const field = form?.get('csrf');
  return typeof field === 'string' ? field : undefined;
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
