import { passesBy, standOf } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

export const meldingkanalen = ['portaal', 'telefoon', 'e-mail', 'balie', 'huisbezoek', 'huisarts', 'school', 'ketenpartner'] as const;
export type Meldingkanaal = (typeof meldingkanalen)[number];

/** Enkelvoudig goes quickly through; meervoudig is weighed with the team; multicomplex is taken up together (BUCH 3.4). */
export const zwaarten = ['enkelvoudig', 'meervoudig', 'multicomplex'] as const;
export type Zwaarte = (typeof zwaarten)[number];

export const meldingtoestanden = ['ontvangen', 'toegedeeld', 'in-onderzoek', 'onderzocht', 'afgehandeld', 'ingetrokken'] as const;
export type Meldingtoestand = (typeof meldingtoestanden)[number];

/**
 * The life of a melding. No step sends it back to the inwoner or on to another desk: "nooit door of
 * terugverwezen" (BUCH 3.3).
 */
export const overgangen = {
  toedeling: { van: ['ontvangen', 'toegedeeld', 'in-onderzoek'], naar: 'toegedeeld', wat: { nl: 'toedelen', en: 'assign' } },
  onderzoeksstart: { van: ['toegedeeld'], naar: 'in-onderzoek', wat: { nl: 'het onderzoek beginnen', en: 'start the onderzoek' } },
  onderzoeksafronding: { van: ['in-onderzoek'], naar: 'onderzocht', wat: { nl: 'het onderzoek afronden', en: 'finish the onderzoek' } },
  afhandeling: { van: ['ontvangen', 'toegedeeld', 'in-onderzoek'], naar: 'afgehandeld', wat: { nl: 'afhandelen', en: 'close' } },
  intrekking: { van: ['ontvangen', 'toegedeeld', 'in-onderzoek', 'onderzocht'], naar: 'ingetrokken', wat: { nl: 'intrekken', en: 'withdraw' } },
} as const satisfies Record<string, { van: readonly Meldingtoestand[]; naar: Meldingtoestand; wat: Text }>;

export type Meldingovergang = keyof typeof overgangen;

/** May this step be taken from this state? */
export const mayPass = passesBy(overgangen, standOf(meldingtoestanden, { nl: 'De melding', en: 'The melding' }), 'haar ');

/** The state after a step; a re-assignment keeps an onderzoek that had begun. */
export function stateAfter(overgang: Meldingovergang, toestand: Meldingtoestand): Meldingtoestand {
  return overgang === 'toedeling' && toestand === 'in-onderzoek' ? 'in-onderzoek' : overgangen[overgang].naar;
}

/** The table of this file, for tests and drawings. */
export const levensloop = {
  naam: 'melding', toestanden: meldingtoestanden, overgangen,
  after: (overgang: Meldingovergang, van: Meldingtoestand) => [stateAfter(overgang, van)],
};
