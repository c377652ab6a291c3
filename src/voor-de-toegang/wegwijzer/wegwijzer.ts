import type { Verdict } from '../../platform/access/rule.ts';
import type { Herkend } from './lexicon.ts';

export const talen = ['nl', 'en'] as const;
export type Taal = (typeof talen)[number];

/** A gemeente adds a word of its own, or leaves out one that everybody has. */
export const woordsoorten = ['erbij', 'weg'] as const;
export type Woordsoort = (typeof woordsoorten)[number];

export const vraagtoestanden = ['open', 'afgehandeld'] as const;
export type Vraagtoestand = (typeof vraagtoestanden)[number];

/** Only what is open can be dealt with. */
export function mayHandle(toestand: Vraagtoestand): Verdict {
  if (toestand === 'open') return { ja: true };
  return { ja: false, reden: { nl: 'Deze vraag is al afgehandeld.', en: 'This question has been dealt with already.' } };
}

/** Below this a word in common is chance. */
const leastWeight = 9;
/** A second subject is told when it fits at least this part as well as the first. */
const besideFirst = 0.25;
const mostSubjects = 3;

/** The subjects that are told: at most three, and none that fits by chance. */
export function chooseSubjects(herkend: readonly Herkend[]): readonly Herkend[] {
  const best = herkend[0]?.gewicht ?? 0;
  return herkend.filter(({ gewicht }) => gewicht >= leastWeight && gewicht >= best * besideFirst).slice(0, mostSubjects);
}
