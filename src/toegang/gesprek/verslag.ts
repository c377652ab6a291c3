import { createHash } from 'node:crypto';
import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Verdict } from '../../platform/access/rule.ts';
import type { Text } from '../../platform/text.ts';

export const verslagtoestanden = ['concept', 'verzonden', 'vastgesteld'] as const;
export type Verslagtoestand = (typeof verslagtoestanden)[number];

/** The life of a verslag. The inwoner may put words beside it at any time after it was sent (AVG art. 16). */
export const verslagovergangen = {
  verzending: { van: ['concept', 'verzonden'], naar: 'verzonden', wat: { nl: 'verzenden', en: 'send' } },
  correctie: { van: ['verzonden', 'vastgesteld'], naar: undefined, wat: { nl: 'verbeteren', en: 'correct' } },
  bevestiging: { van: ['verzonden'], naar: undefined, wat: { nl: 'bevestigen', en: 'confirm' } },
  vaststelling: { van: ['verzonden'], naar: 'vastgesteld', wat: { nl: 'vaststellen', en: 'fix' } },
} as const satisfies Record<string, { van: readonly Verslagtoestand[]; naar: Verslagtoestand | undefined; wat: Text }>;
export type Verslagovergang = keyof typeof verslagovergangen;

const waarom: Readonly<Record<Verslagtoestand, Text>> = {
  concept: { nl: 'Het verslag is nog niet verzonden', en: 'The verslag was not sent yet' },
  verzonden: { nl: 'Het verslag is verzonden', en: 'The verslag was sent' },
  vastgesteld: { nl: 'Het verslag is vastgesteld', en: 'The verslag is fixed' },
};

/** May this be done with a verslag in this state? */
export const mayPassVerslag = passesBy(verslagovergangen, waarom);

/** Words of the inwoner beside those of the verslag; both stay. */
export interface Correctie {
  readonly tekst: string;
  readonly naam: string;
  /** Day, `YYYY-MM-DD`. */
  readonly op: string;
}

/** One part of the verslag: what a reader sees. */
export interface Verslagsectie {
  readonly sectie: string;
  readonly titel: string;
  readonly tekst: string;
  readonly correcties: Correctie[];
}

/** What the inwoner gets and what is kept: nothing outside it is shown. */
export interface Verslaginhoud {
  readonly taal: 'nl' | 'en';
  readonly onderwerp: string;
  readonly secties: Verslagsectie[];
}

/** SHA-256 over the content, as it was shown. */
export function digestOfVerslag({ taal, onderwerp, secties }: Verslaginhoud): Buffer {
  const parts = secties.map((s) => [s.sectie, s.titel, s.tekst, s.correcties.map((c) => [c.tekst, c.naam, c.op])]);
  return createHash('sha256').update(JSON.stringify([taal, onderwerp, parts])).digest();
}

/** The same content without the words of the inwoner: whether the professional changed anything since. */
export function withoutCorrecties(inhoud: Verslaginhoud): Verslaginhoud {
  return { ...inhoud, secties: inhoud.secties.map((s) => ({ ...s, correcties: [] })) };
}

/** The verslag as plain text, for paper and for the archive. */
export function printVerslag({ onderwerp, taal, secties }: Verslaginhoud): string {
  const said = (c: Correctie) => (taal === 'nl' ? `${c.naam} schreef hierbij op ${c.op}: “${c.tekst}”` : `${c.naam} wrote on ${c.op}: “${c.tekst}”`);
  return [onderwerp, ...secties.map((s) => [s.titel, s.tekst, ...s.correcties.map(said)].join('\n\n'))].join('\n\n\n');
}

interface Vast {
  readonly bevestigd: boolean;
  readonly reactieUiterlijk: string | null;
}

/**
 * May the verslag be fixed today? When the inwoner confirmed it, when the time to react has passed,
 * or with the reason why it need not be waited for.
 */
export function mayFix({ bevestigd, reactieUiterlijk }: Vast, today: string, reden: string): Verdict {
  if (bevestigd || reden !== '' || (reactieUiterlijk !== null && today > reactieUiterlijk)) return { ja: true };
  return { ja: false, reden: {
    nl: `De inwoner kan tot en met ${reactieUiterlijk ?? '–'} reageren. Wacht daarop, of schrijf op waarom dat niet nodig is.`,
    en: `The inwoner can react up to and including ${reactieUiterlijk ?? '–'}. Wait for it, or write down why that is not needed.`,
  } };
}
