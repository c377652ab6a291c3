import type { Verdict } from '../../platform/access/rule.ts';

/** The life of a toewijzing: an aanbieder may confirm or refuse, start, stop; the gemeente takes back what was refused. */
export const toewijzingtoestanden = ['gegeven', 'bevestigd', 'geweigerd', 'gestart', 'gestopt', 'ingetrokken'] as const;
export type Toewijzingtoestand = (typeof toewijzingtoestanden)[number];

export const overgangen = {
  bevestiging: { van: ['gegeven'], naar: 'bevestigd' },
  weigering: { van: ['gegeven', 'bevestigd'], naar: 'geweigerd' },
  start: { van: ['gegeven', 'bevestigd', 'gestopt'], naar: 'gestart' },
  startverwijdering: { van: ['gestart'], naar: 'bevestigd' },
  // A definitive stop may follow a temporary one (OP377).
  stop: { van: ['gestart', 'gestopt'], naar: 'gestopt' },
  stopverwijdering: { van: ['gestopt'], naar: 'gestart' },
  hertoewijzing: { van: ['geweigerd'], naar: 'ingetrokken' },
} as const satisfies Record<string, { van: readonly Toewijzingtoestand[]; naar: Toewijzingtoestand }>;
export type Toewijzingovergang = keyof typeof overgangen;

const words: Readonly<Record<Toewijzingtoestand, readonly [nl: string, en: string]>> = {
  gegeven: ['nog niet beantwoord', 'not answered yet'], bevestigd: ['bevestigd', 'confirmed'], geweigerd: ['geweigerd', 'refused'],
  gestart: ['begonnen', 'started'], gestopt: ['gestopt', 'stopped'], ingetrokken: ['ingetrokken', 'taken back'],
};

/** May this step be taken from this state? */
export function mayPass(overgang: Toewijzingovergang, toestand: Toewijzingtoestand): Verdict {
  const { van } = overgangen[overgang];
  if ((van as readonly Toewijzingtoestand[]).includes(toestand)) return { ja: true };
  const [nl, en] = words[toestand];
  return { ja: false, reden: { nl: `Dit kan nu niet: de opdracht is ${nl}.`, en: `This is not possible now: the assignment is ${en}.` } };
}

/** Help that an aanbieder has before it: it may still see what was handed over. */
export const isRunning = (toestand: Toewijzingtoestand): boolean => toestand !== 'geweigerd' && toestand !== 'ingetrokken';

/** Why an aanbieder does not take an opdracht; `bericht` where it refused the message (a 302 with codes). */
export const weigerredenen = ['geen-plaats', 'wachttijd', 'past-niet', 'client-wil-niet', 'belangen', 'anders', 'bericht'] as const;
export type Weigerreden = (typeof weigerredenen)[number];

/** RedenBeeindiging: stopped for a time, after which help may start again (OP378, OP379). */
export const tijdelijk = '20';
