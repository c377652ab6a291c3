import { Refusal } from '../error.ts';
import type { Text } from '../text.ts';

/** A ground on which the Awb lets a term stand still: article, lid and part. */
export type Grond = keyof typeof gronden;

/** What each ground means; who may use which one is up to the rule of the term. */
export const gronden = {
  'awb-4:15-1-a': ground('art. 4:15 lid 1 onder a Awb', 'de aanvrager is uitgenodigd de aanvraag aan te vullen', 'the applicant was invited to complete the application'),
  'awb-4:15-1-b': ground('art. 4:15 lid 1 onder b Awb', 'er is noodzakelijke informatie gevraagd aan een buitenlandse instantie', 'necessary information was asked from a foreign body'),
  'awb-4:15-2-a': ground('art. 4:15 lid 2 onder a Awb', 'de aanvrager heeft schriftelijk met uitstel ingestemd', 'the applicant agreed to a delay in writing'),
  'awb-4:15-2-b': ground('art. 4:15 lid 2 onder b Awb', 'de vertraging kan aan de aanvrager worden toegerekend', 'the delay is attributable to the applicant'),
  'awb-4:15-2-c': ground('art. 4:15 lid 2 onder c Awb', 'er is overmacht', 'there is force majeure'),
  'awb-7:10-2': ground('art. 7:10 lid 2 Awb', 'de indiener is verzocht een verzuim te herstellen', 'the objector was asked to repair an omission'),
  'awb-7:10-4-a': ground('art. 7:10 lid 4 onder a Awb', 'alle belanghebbenden stemmen met verder uitstel in', 'all interested parties agree to a further delay'),
  'awb-7:10-4-b': ground('art. 7:10 lid 4 onder b Awb', 'de indiener stemt met verder uitstel in en niemand wordt daardoor geschaad', 'the objector agrees to a further delay and nobody is harmed by it'),
  'awb-7:10-4-c': ground('art. 7:10 lid 4 onder c Awb', 'wettelijke procedurevoorschriften maken verder uitstel nodig', 'procedural rules of law make a further delay necessary'),
} as const;

function ground(artikel: string, nl: string, en: string): { readonly artikel: string; readonly omschrijving: Text } {
  return { artikel, omschrijving: { nl, en } };
}

export const grondNames = Object.keys(gronden) as readonly Grond[];

/**
 * A ground from its name (`awb-4:15-1-a`) or from a citation of the same article, lid and part
 * (`Awb 4:15 lid 1 onder a`, `4:15 lid 1a`). `7:10` alone is lid 2, the only suspension proper in
 * that article. Throws `GrondOnbekend` for anything else.
 */
export function parseGrond(text: string, pad = ''): Grond {
  const cited = citation.exec(text.trim());
  const name = cited === null ? undefined : ['awb', cited[1], cited[2] ?? (cited[1] === '7:10' ? '2' : undefined), cited[3]?.toLowerCase()];
  const found = grondNames.find((grond) => grond === name?.filter((part) => part !== undefined).join('-'));
  if (found !== undefined) return found;
  const uitleg: Text = {
    nl: `"${text.slice(0, 60)}" is geen grond voor opschorting. De gronden zijn: ${grondNames.join(', ')}.`,
    en: `"${text.slice(0, 60)}" is no ground for suspension. The grounds are: ${grondNames.join(', ')}.`,
  };
  throw new Refusal('GrondOnbekend', 400, uitleg, { fouten: [{ pad, uitleg }] });
}

const citation = /^(?:awb\b[\s,-]*)?(?:art(?:ikel|\.)?\s*)?(\d+:\d+)(?:[\s,-]*(?:lid\s*)?(\d))?(?:[\s,-]*(?:aanhef en\s+)?(?:onder(?:deel)?\s+|sub\s+)?([a-c]))?(?:[\s,]+awb)?$/i;
