import type { Verdict } from '../../platform/access/rule.ts';

export const ontheffingtoestanden = ['gevraagd', 'verleend', 'geweigerd'] as const;
export type Ontheffingtoestand = (typeof ontheffingtoestanden)[number];

/** A request is decided on once. */
export const mayDecide = (toestand: Ontheffingtoestand): Verdict => (toestand === 'gevraagd' ? { ja: true } : { ja: false, reden: { nl: 'Hierover is al besloten.', en: 'This was decided on already.' } });
