import type { Verdict } from '../../platform/access/rule.ts';

/** The life of a toewijzing: an aanbieder may refuse the message, start, stop; the gemeente may take it back. */
export const toewijzingtoestanden = ['gegeven', 'bevestigd', 'geweigerd', 'gestart', 'gestopt', 'ingetrokken'] as const;
export type Toewijzingtoestand = (typeof toewijzingtoestanden)[number];

export const overgangen = {
  bevestiging: { van: ['gegeven'], naar: 'bevestigd' },
  weigering: { van: ['gegeven'], naar: 'geweigerd' },
  start: { van: ['gegeven', 'bevestigd', 'gestopt'], naar: 'gestart' },
  startverwijdering: { van: ['gestart'], naar: 'bevestigd' },
  stop: { van: ['gestart'], naar: 'gestopt' },
} as const satisfies Record<string, { van: readonly Toewijzingtoestand[]; naar: Toewijzingtoestand }>;

/** May this step be taken from this state? */
export function mayPass(overgang: keyof typeof overgangen, toestand: Toewijzingtoestand): Verdict {
  const { van } = overgangen[overgang];
  if ((van as readonly Toewijzingtoestand[]).includes(toestand)) return { ja: true };
  return { ja: false, reden: { nl: `De toewijzing is ${toestand}.`, en: `The toewijzing is ‘${toestand}’.` } };
}
