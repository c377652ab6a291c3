import type { ScreenMode } from '../../src/platform/http/screens/contract.ts';

/** The nonce of a page; `alone`: its one script loads no other. */
export interface Scripts { readonly nonce: string; readonly alone: boolean }

/**
 * What a page may load. Without a nonce: no script at all.
 * Development adds what Vite needs to put changed styles into an open page.
 */
export function contentSecurityPolicy(scripts: Scripts | undefined, mode: ScreenMode, formTargets: readonly string[] = []): string {
  const developing = mode === 'development' && scripts !== undefined;
  return [
    "default-src 'none'",
    scripts === undefined ? "script-src 'none'" : `script-src 'nonce-${scripts.nonce}'${scripts.alone ? '' : " 'strict-dynamic'"}`,
    developing ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    scripts === undefined ? "connect-src 'none'" : developing ? "connect-src 'self' ws:" : "connect-src 'self'",
    "base-uri 'none'",
    // Chromium holds redirects after a form to it too.
    ["form-action 'self'", ...formTargets].join(' '),
    "frame-ancestors 'none'",
  ].join('; ');
}
