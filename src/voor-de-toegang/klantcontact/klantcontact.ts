import type { Verdict } from '../../platform/access/rule.ts';

export const contactkanalen = ['portaal', 'telefoon', 'e-mail', 'balie', 'inloop', 'ketenpartner'] as const;
export type Contactkanaal = (typeof contactkanalen)[number];

/** A question is answered or passed on warm within minutes, or it becomes a melding or a signal; it never goes back (BUCH 3.2–3.3). */
export const contacttoestanden = ['open', 'beantwoord', 'doorgeleid', 'overgedragen', 'signaal', 'melding'] as const;
export type Contacttoestand = (typeof contacttoestanden)[number];

/** Who asks, seen from whom it is about. */
export const relaties = ['zelf', 'partner', 'ouder', 'kind', 'familie', 'mantelzorger', 'buur', 'vertegenwoordiger', 'professional', 'anders'] as const;
export type Relatie = (typeof relaties)[number];

/**
 * How whoever it is about agreed that somebody else asks; `onbekend`: nothing of the dossier may be told. The last three are what the
 * teller says of it: there is consent, it is a child under twelve, or the person can no longer say so.
 */
export const toestemmingen = ['mondeling', 'schriftelijk', 'vertegenwoordiger', 'onbekend', 'verteld', 'jong-kind', 'kan-niet'] as const;
export type Toestemming = (typeof toestemmingen)[number];

/** Whom the inwoner wants at the conversation (Wmo 2015 art. 2.2.4 and 2.3.2 lid 1). */
export const meekomers = ['eigen-persoon', 'mantelzorger', 'clientondersteuner', 'tolk'] as const;
export interface Meekomer { readonly soort: (typeof meekomers)[number]; readonly naam?: string }

/** Who told it for another and whom to bring along, as it goes with the question from the first contact to the conversation. */
export interface Verteld { readonly verteller: string; readonly relatie: Relatie; readonly toestemming: Toestemming | null; readonly gezelschap: readonly Meekomer[] }

export interface Vrager { readonly relatie: Relatie; readonly namens: string; readonly toestemming: Toestemming | null }

/** Who asks for themselves needs no consent; of who asks for another it is unknown until somebody said so. */
export function vragerOf({ relatie, namens = '', toestemming }: { readonly relatie?: Relatie | undefined; readonly namens?: string | undefined; readonly toestemming?: Toestemming | undefined }): Vrager {
  const seen = relatie ?? (namens === '' ? 'zelf' : 'anders');
  return seen === 'zelf' ? { relatie: seen, namens: '', toestemming: null } : { relatie: seen, namens, toestemming: toestemming ?? 'onbekend' };
}

/** Only a question that somebody has in hand can be closed or become something else: who got it handed over has it too. */
export function mayClose(toestand: Contacttoestand): Verdict {
  if (toestand === 'open' || toestand === 'overgedragen') return { ja: true };
  return { ja: false, reden: { nl: `Deze vraag is al afgehandeld (${toestand}).`, en: `This question has been dealt with already (${toestand}).` } };
}

/** Another question belongs to the same contact on its own day (`YYYY-MM-DD`), and as long as this one is open. */
export function mayAskMore(toestand: Contacttoestand, ontvangen: string, today: string): Verdict {
  if (toestand === 'open' || ontvangen === today) return { ja: true };
  return { ja: false, reden: { nl: 'Dit gesprek was op een andere dag. Schrijf een nieuwe vraag op.', en: 'This conversation was on another day. Write down a new question.' } };
}

/** Nobody is sent from desk to desk: a question is handed over once, by who heard it (BUCH 3.3). */
export function mayHandOver(toestand: Contacttoestand): Verdict {
  if (toestand === 'open') return { ja: true };
  return { ja: false, reden: { nl: `Deze vraag is ${toestand}. Zij gaat niet nog eens naar een ander.`, en: `This question is ‘${toestand}’. It does not go to another once more.` } };
}

export const afspraakvormen = ['telefoon', 'thuis', 'kantoor', 'video'] as const;
export type Afspraakvorm = (typeof afspraakvormen)[number];

export const terugbeltoestanden = ['open', 'gesproken', 'vervallen'] as const;
export type Terugbeltoestand = (typeof terugbeltoestanden)[number];

/** Who called back is done; what lapsed was dealt with otherwise. */
export function mayCallBack(toestand: Terugbeltoestand): Verdict {
  if (toestand === 'open') return { ja: true };
  return { ja: false, reden: { nl: `Dit terugbelverzoek is al ${toestand}.`, en: `This call-back is ‘${toestand}’ already.` } };
}
