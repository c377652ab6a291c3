import type { Verdict } from '../../platform/access/rule.ts';
import type { Text } from '../../platform/text.ts';

export const kanten = ['aanbod', 'vraag'] as const;
export type Kant = (typeof kanten)[number];

/** What people do for each other; respijt takes over for a while from who cares for somebody. */
export const hulpsoorten = ['gezelschap', 'boodschappen', 'vervoer', 'klussen', 'formulieren', 'maatje', 'mantelzorg', 'respijt'] as const;
export type Hulpsoort = (typeof hulpsoorten)[number];

export const dagdelen = ['ochtend', 'middag', 'avond', 'weekend'] as const;
export type Dagdeel = (typeof dagdelen)[number];

export const kennismakingtoestanden = ['voorgesteld', 'overeengekomen', 'gestopt'] as const;
export type Kennismakingtoestand = (typeof kennismakingtoestanden)[number];

/** What is compared of an offer and a question. */
export interface Hulp {
  readonly soort: Hulpsoort;
  readonly wijk: string;
  readonly dagdelen: readonly Dagdeel[];
}

/** Why these two fit, or undefined where they do not: the same kind, and a time at which both can; the same wijk counts for more than another. */
export function matchOf(a: Hulp, b: Hulp): { punten: number; omdat: Text[] } | undefined {
  const times = a.dagdelen.filter((one) => b.dagdelen.includes(one));
  if (a.soort !== b.soort || times.length === 0) return undefined;
  const near = a.wijk === b.wijk;
  return {
    punten: (near ? 10 : 0) + times.length,
    omdat: [
      { nl: `allebei: ${a.soort}`, en: `both: ${a.soort}` }, near ? { nl: 'in dezelfde wijk', en: 'in the same wijk' } : { nl: 'in een andere wijk', en: 'in another wijk' }, { nl: `allebei in: ${times.join(', ')}`, en: `both in: ${times.join(', ')}` },
    ],
  };
}

/** Both said yes, and nobody stopped: only then one sees how to reach the other. */
export const mayMeet = ({ toestand, akkoordAanbod, akkoordVraag }: { readonly toestand: Kennismakingtoestand; readonly akkoordAanbod: boolean | null; readonly akkoordVraag: boolean | null }): boolean =>
  toestand === 'overeengekomen' && akkoordAanbod === true && akkoordVraag === true;

/** Some kinds of help are done by who showed a verklaring omtrent het gedrag. */
export function mayIntroduce(soort: Hulpsoort, vogGezienOp: string | null, metVog: readonly Hulpsoort[]): Verdict {
  if (!metVog.includes(soort) || vogGezienOp !== null) return { ja: true };
  return { ja: false, reden: { nl: 'Voor deze hulp is een VOG nodig. Bekijk die eerst en noteer de dag.', en: 'This help needs a VOG (certificate of conduct). See it first and note the day.' } };
}
