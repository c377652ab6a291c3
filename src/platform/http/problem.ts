import { TooOften } from '../act/flood.ts';
import type { Refusal } from '../error.ts';
import type { Text } from '../text.ts';

type Lang = keyof Text;

/** One mistake in what was sent: a pointer to the place, and what to do. */
interface ProblemError {
  readonly pointer: string;
  readonly detail: string;
}

/** A refusal as the API tells it (RFC 9457). */
export interface Problem {
  /** Names the broken rule. */
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** This one time: the trace id under which it is in the logs. */
  readonly instance: string;
  readonly code: string;
  /** Article of law, where a law is the reason. */
  readonly artikel?: string;
  readonly errors?: readonly ProblemError[];
  /** Work by which it may be done all the same, handed in as `Spil-Bewijs`. */
  readonly werk?: string;
}

const titles: Readonly<Record<number, Text>> = {
  400: { nl: 'De vraag klopt niet', en: 'Bad request' },
  401: { nl: 'Niet ingelogd', en: 'Not logged in' },
  403: { nl: 'Niet bevoegd', en: 'Not allowed' },
  404: { nl: 'Niet gevonden', en: 'Not found' },
  405: { nl: 'Dit kan hier niet', en: 'Method not allowed' },
  409: { nl: 'Dit kan nu niet', en: 'Conflict' },
  412: { nl: 'Intussen gewijzigd', en: 'Changed meanwhile' },
  413: { nl: 'Te groot', en: 'Too large' },
  415: { nl: 'Deze soort inhoud kan niet', en: 'Unsupported media type' },
  428: { nl: 'Versie ontbreekt', en: 'Version required' },
  429: { nl: 'Te vaak', en: 'Too often' },
  503: { nl: 'Even niet beschikbaar', en: 'Not available for a moment' },
};
const otherTitle: Text = { nl: 'Er ging iets mis', en: 'Something went wrong' };

/** The problem document of a refusal, in the language of the reader. */
export function problemOf(refusal: Refusal, lang: Lang, spoor: string): Problem {
  return {
    type: `urn:spil:probleem:${refusal.code}`,
    status: refusal.status,
    title: (titles[refusal.status] ?? otherTitle)[lang],
    detail: refusal.uitleg[lang],
    instance: `urn:spil:spoor:${spoor}`,
    code: refusal.code,
    ...(refusal.artikel === undefined ? {} : { artikel: refusal.artikel }),
    ...(refusal instanceof TooOften && refusal.werk !== undefined ? { werk: refusal.werk } : {}),
    ...(refusal.fouten.length === 0 ? {} : { errors: refusal.fouten.map(({ pad, uitleg }) => ({ pointer: pad.startsWith('#') ? pad : `#${pad}`, detail: uitleg[lang] })) }),
  };
}
