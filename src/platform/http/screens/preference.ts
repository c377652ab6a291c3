import type { FastifyRequest } from 'fastify';
import type { ScreenLang, ScreenWeergave } from './contract.ts';

const langs: readonly string[] = ['nl', 'en'] satisfies ScreenLang[];
const weergaven: readonly string[] = ['auto', 'licht', 'donker'] satisfies ScreenWeergave[];
const year = 365 * 24 * 3600;

const isLang = (value: string | undefined): value is ScreenLang => value !== undefined && langs.includes(value);
const isWeergave = (value: string | undefined): value is ScreenWeergave => value !== undefined && weergaven.includes(value);

/** One cookie of the request; undefined when absent. */
export function readCookie(request: FastifyRequest, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/** The cookie of an earlier choice, else the best of Accept-Language (RFC 9110 § 12.5.4), else Dutch. */
export function readLang(request: FastifyRequest): ScreenLang {
  const chosen = readCookie(request, 'taal');
  if (isLang(chosen)) return chosen;
  const wishes = (request.headers['accept-language'] ?? '').split(',').map((part, place) => {
    const [range = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
    return { lang: range.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1), place };
  });
  const best = wishes.filter((w) => isLang(w.lang) && w.quality > 0).toSorted((a, b) => b.quality - a.quality || a.place - b.place)[0];
  return best !== undefined && isLang(best.lang) ? best.lang : 'nl';
}

/** Light or dark, for the screens that offer it. */
export function readWeergave(request: FastifyRequest): ScreenWeergave {
  const chosen = readCookie(request, 'weergave');
  return isWeergave(chosen) ? chosen : 'auto';
}

export interface PreferenceChange {
  readonly cookies: readonly string[];
  readonly location: string;
}

/**
 * A choice made by a link (`?taal=en`, `?weergave=donker`): cookies that keep it and the address without it.
 * A link and not a form, so that it can be shared and works before any page has a form.
 */
export function readPreferenceChange(originalUrl: string, secure: boolean): PreferenceChange | undefined {
  const at = originalUrl.indexOf('?');
  if (at < 0) return undefined;
  const query = new URLSearchParams(originalUrl.slice(at));
  const lang = query.get('taal') ?? undefined;
  const weergave = query.get('weergave') ?? undefined;
  const chosen = [isLang(lang) ? `taal=${lang}` : '', isWeergave(weergave) ? `weergave=${weergave}` : ''].filter(Boolean);
  if (chosen.length === 0) return undefined;
  query.delete('taal');
  query.delete('weergave');
  const rest = query.toString();
  // A path that starts with two slashes would name another host.
  const path = originalUrl.slice(0, at).replace(/^[/\\]+/, '/');
  return {
    cookies: chosen.map((pair) => `${pair}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`),
    location: rest === '' ? path : `${path}?${rest}`,
  };
}
