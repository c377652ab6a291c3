import type { FastifyRequest } from 'fastify';
import { readCookie } from '../http/screens/preference.ts';

/** A cookie of Spil: for this host alone, out of reach of scripts, and over https only where there is https. */
export interface HostCookie {
  read(request: FastifyRequest): string | undefined;
  /** Without `maxAge` (seconds) it lasts as long as the browser. */
  write(value: string, maxAge?: number): string;
  clear(): string;
}

/** `__Host-` keeps a neighbouring host from setting it for us; http on the own machine has no such names. */
export function makeCookie(name: string, secure: boolean): HostCookie {
  const full = secure ? `__Host-${name}` : name;
  const rest = `; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    read: (request) => readCookie(request, full),
    write: (value, maxAge) => `${full}=${value}${rest}${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`,
    clear: () => `${full}=${rest}; Max-Age=0`,
  };
}
