import type { Verdict } from '../../platform/access/rule.ts';

export const contactkanalen = ['portaal', 'telefoon', 'e-mail', 'balie', 'inloop'] as const;
export type Contactkanaal = (typeof contactkanalen)[number];

/** A question is answered or passed on warm within minutes, or it becomes a melding; it never goes back (BUCH 3.2–3.3). */
export const contacttoestanden = ['open', 'beantwoord', 'doorgeleid', 'melding'] as const;
export type Contacttoestand = (typeof contacttoestanden)[number];

/** Only an open question can be closed or become a melding. */
export function mayClose(toestand: Contacttoestand): Verdict {
  if (toestand === 'open') return { ja: true };
  return { ja: false, reden: { nl: `Deze vraag is al afgehandeld (${toestand}).`, en: `This question has been dealt with already (${toestand}).` } };
}
