/** A record of HSDS as it is written. */
export type HsdsUit = Record<string, unknown>;

/** Without what says nothing: HSDS leaves it out. */
export function said(record: HsdsUit): HsdsUit {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)));
}

const uri = /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?(\/(?:[a-z0-9\-._~:/@!$&'()*+,;=]|%[0-9a-f]{2})*)?(\?(?:[a-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?(#(?:[a-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i;

/** An address as a URI (RFC 3986); undefined when it cannot be made one. */
export function uriOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (uri.test(text)) return text;
  const made = URL.canParse(text) ? new URL(text).href : '';
  return uri.test(made) ? made : undefined;
}

const email = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/** An address for mail as the schemas of HSDS check it; undefined when it is none. */
export const emailOf = (text: string | undefined): string | undefined => (text !== undefined && email.test(text) ? text : undefined);
