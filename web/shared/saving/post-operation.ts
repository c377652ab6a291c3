import type { Candidate, Send, SendResult } from './operation.ts';

interface Answer {
  readonly versie?: unknown;
  readonly kandidaten?: unknown;
  readonly detail?: unknown;
}

function candidatesOf(sent: unknown): readonly Candidate[] {
  if (!Array.isArray(sent)) return [];
  return sent.flatMap((item: { readonly waarde?: unknown; readonly door?: unknown }) =>
    typeof item.waarde === 'string' && typeof item.door === 'string' ? [{ value: item.waarde, by: item.door }] : [],
  );
}

function resultOf(status: number, { versie, kandidaten, detail }: Answer): SendResult {
  if (status === 401) return { kind: 'login' };
  const version = typeof versie === 'string' ? versie : undefined;
  if (version !== undefined && (status === 409 || status === 412)) return { kind: 'conflict', version, candidates: candidatesOf(kandidaten) };
  if (version !== undefined && status === 200) return { kind: 'saved', version };
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) return { kind: 'refused', reason: typeof detail === 'string' ? detail : '' };
  throw new Error(`The server answered ${status}`);
}

interface Extras {
  /** What goes along with each change. */
  readonly about?: () => Readonly<Record<string, string>>;
  /** Hears each answer, for what it tells besides. */
  readonly hear?: (answer: object) => void;
}

/**
 * Sends to a resource route. It answers 200 `{ versie }`, 409 or 412 `{ versie, kandidaten: [{ waarde, door }] }`,
 * 400 or 422 `{ detail }`, 401 after the session ended; anything else is tried again.
 */
export function postOperation(url: string, csrf: string, { about = () => ({}), hear = () => undefined }: Extras = {}): Send {
  return async ({ id, field, value, baseVersion }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-csrf': csrf },
      body: JSON.stringify({ ...about(), id, veld: field, waarde: value, basisversie: baseVersion }),
    });
    // A page instead of an answer: the form's token no longer holds, which a fresh page solves.
    if (response.headers.get('content-type')?.includes('json') !== true) {
      if (response.status === 401 || response.status === 403 || response.redirected) return { kind: 'login' };
      throw new Error(`The server answered ${response.status} with a page`);
    }
    const answer = (await response.json()) as Answer;
    hear(answer);
    return resultOf(response.status, answer);
  };
}
