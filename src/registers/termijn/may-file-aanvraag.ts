import { Refusal } from '../../platform/error.ts';
import { describeDay, isBefore, isOverdue } from '../../platform/term/index.ts';
import type { Text } from '../../platform/text.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { computeTermijn } from './compute-termijn.ts';

/** Whether an aanvraag can be filed, on which article, and from when on at the latest. */
export interface AanvraagOordeel {
  readonly mag: boolean;
  readonly artikel: string;
  readonly reden: Text;
  /** The first day on which an aanvraag can be filed without the onderzoek. */
  readonly uiterlijkVanaf: Temporal.PlainDate;
}

/**
 * Whether an aanvraag for a maatwerkvoorziening can be filed today: once the onderzoek is done, or
 * when it was not done within its six weeks (Wmo 2015 art. 2.3.2 lid 9). `onderzoekAfgerond` is the
 * day on which the onderzoek was done. Throws `OnderzoekVoorMelding` when that lies before the melding.
 */
export function mayFileAanvraag({ melding, onderzoekAfgerond, today }: {
  readonly melding: Temporal.PlainDate;
  readonly onderzoekAfgerond?: Temporal.PlainDate | undefined;
  readonly today: Temporal.PlainDate;
}): AanvraagOordeel {
  const artikel = 'art. 2.3.2 lid 9 Wmo 2015';
  if (onderzoekAfgerond !== undefined && isBefore(onderzoekAfgerond, melding)) {
    throw new Refusal('OnderzoekVoorMelding', 422, {
      nl: 'Het onderzoek kan niet zijn afgerond vóór de melding.',
      en: 'The investigation cannot have been completed before the melding.',
    }, { artikel: 'art. 2.3.2 lid 1 Wmo 2015' });
  }
  const term = computeTermijn({ regel: 'wmo-onderzoek', begindatum: melding });
  if (term.einddatum === undefined) throw new Error('The term of the onderzoek cannot be suspended, so it has a last day');
  const uiterlijkVanaf = term.einddatum.add({ days: 1 });
  if (onderzoekAfgerond !== undefined && !isBefore(today, onderzoekAfgerond)) {
    return { mag: true, artikel, uiterlijkVanaf, reden: {
      nl: `Het onderzoek is afgerond op ${describeDay(onderzoekAfgerond, 'nl')}: een aanvraag kan worden gedaan.`,
      en: `The investigation was completed on ${describeDay(onderzoekAfgerond, 'en')}: an application can be filed.`,
    } };
  }
  if (isOverdue(term, today)) {
    return { mag: true, artikel, uiterlijkVanaf, reden: {
      nl: `Het onderzoek is niet binnen zes weken uitgevoerd (de laatste dag was ${describeDay(term.einddatum, 'nl')}): een aanvraag kan ook zonder onderzoek worden gedaan.`,
      en: `The investigation was not carried out within six weeks (the last day was ${describeDay(term.einddatum, 'en')}): an application can be filed without it.`,
    } };
  }
  return { mag: false, artikel, uiterlijkVanaf, reden: {
    nl: `Een aanvraag kan pas na het onderzoek. Is het onderzoek niet klaar op ${describeDay(term.einddatum, 'nl')}, dan kan een aanvraag vanaf ${describeDay(uiterlijkVanaf, 'nl')}.`,
    en: `An application can only be filed after the investigation. If that is not done on ${describeDay(term.einddatum, 'en')}, an application can be filed from ${describeDay(uiterlijkVanaf, 'en')}.`,
  } };
}
