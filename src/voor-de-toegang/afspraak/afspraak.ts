/** How an appointment came about: planned for a household, made while a question was handed over, or a moment that an inwoner chose. */
export const afspraaksoorten = ['gesprek', 'overdracht', 'spreektijd'] as const;
export type Afspraaksoort = (typeof afspraaksoorten)[number];

/** Where and how one meets. */
export const afspraakwijzen = ['thuis', 'kantoor', 'telefoon', 'beeldbellen', 'elders'] as const;
export type Afspraakwijze = (typeof afspraakwijzen)[number];
