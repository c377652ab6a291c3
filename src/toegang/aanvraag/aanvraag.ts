import { passesBy, standOf } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

/**
 * Where an aanvraag comes from: the plan that both signed (Wmo 2015 art. 2.3.5; BUCH 3.5), the inwoner
 * after an onderzoek without agreement, or the inwoner because the six weeks passed (art. 2.3.2 lid 9).
 */
export const aanvraagsoorten = ['ondertekend-plan', 'zonder-overeenstemming', 'onderzoek-te-laat'] as const;
export type Aanvraagsoort = (typeof aanvraagsoorten)[number];

export const aanvraagtoestanden = ['ontvangen', 'besloten', 'ingetrokken'] as const;
export type Aanvraagtoestand = (typeof aanvraagtoestanden)[number];

/** The life of an aanvraag; `naar` is undefined where the act does not move it. */
export const aanvraagovergangen = {
  aanvulling: { van: ['ontvangen'], naar: undefined, wat: { nl: 'aanvullen', en: 'complete' } },
  opschorting: { van: ['ontvangen'], naar: undefined, wat: { nl: 'opschorten', en: 'suspend' } },
  hervatting: { van: ['ontvangen'], naar: undefined, wat: { nl: 'hervatten', en: 'resume' } },
  besluit: { van: ['ontvangen'], naar: 'besloten', wat: { nl: 'afdoen met een besluit', en: 'decide on' } },
  intrekking: { van: ['ontvangen'], naar: 'ingetrokken', wat: { nl: 'intrekken', en: 'withdraw' } },
} as const satisfies Record<string, { van: readonly Aanvraagtoestand[]; naar: Aanvraagtoestand | undefined; wat: Text }>;
export type Aanvraagovergang = keyof typeof aanvraagovergangen;

/** May this be done with an aanvraag in this state? */
export const mayPass = passesBy(aanvraagovergangen, standOf(aanvraagtoestanden, { nl: 'De aanvraag', en: 'The aanvraag' }), 'haar ');
