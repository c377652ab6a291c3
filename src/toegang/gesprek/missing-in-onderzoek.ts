import type { Text } from '../../platform/text.ts';
import { onderwerpen, onderwerpletters } from './gesprek.ts';

/** Something that the law wants in the onderzoek and that is not there yet. */
export interface Ontbrekend {
  /** Path of the field where it is written; `legitimatie` for the identity check. */
  readonly pad: string;
  readonly uitleg: Text;
  readonly artikel: string;
}

interface Onderzoek {
  /** Value by path. */
  readonly velden: ReadonlyMap<string, string>;
  readonly persoonlijkPlan: boolean;
  /** Was the identity established, or written down why it could not be? */
  readonly gelegitimeerd: boolean;
  /** Paths with texts of two people, of which nobody chose one yet. */
  readonly conflicten: readonly string[];
}

const artikel = (lid: string) => `Wmo 2015 art. 2.3.2 lid ${lid}`;

/** What is still to be done before the onderzoek can be called done (Wmo 2015 art. 2.3.2 lid 3–6 and 2.3.4). */
export function missingInOnderzoek({ velden, persoonlijkPlan, gelegitimeerd, conflicten }: Onderzoek): Ontbrekend[] {
  const filled = (pad: string): boolean => (velden.get(pad) ?? '').trim() !== '';
  const list: Ontbrekend[] = conflicten.map((pad) => ({ pad, artikel: artikel('8'), uitleg: { nl: 'Kies welke van de twee teksten klopt.', en: 'Choose which of the two texts is right.' } }));
  for (const letter of onderwerpletters) {
    if (filled(`onderwerp/${letter}/uitkomst`) && filled(`onderwerp/${letter}/toelichting`)) continue;
    const { nl, en } = onderwerpen[letter];
    list.push({ pad: `onderwerp/${letter}/toelichting`, artikel: `${artikel('4')} onder ${letter}`, uitleg: { nl: `${nl}: schrijf op wat eruit kwam, of waarom het niet besproken is.`, en: `${en}: write down the outcome, or why it was not discussed.` } });
  }
  if (!filled('clientondersteuning/uitkomst')) {
    list.push({ pad: 'clientondersteuning/uitkomst', artikel: artikel('3'), uitleg: { nl: 'Wijs op gratis cliëntondersteuning en kies wat de inwoner wil.', en: 'Point out free independent support and choose what the inwoner wants.' } });
  }
  if (!filled('pgb/uitkomst') || (velden.get('pgb/uitkomst') === 'niet-verteld' && !filled('pgb/toelichting'))) {
    list.push({ pad: 'pgb/uitkomst', artikel: artikel('6'), uitleg: { nl: 'Vertel over het pgb en wat het vraagt, of schrijf op waarom dat nog niet kon.', en: 'Explain the pgb and what it asks, or write down why that was not possible yet.' } });
  }
  if (persoonlijkPlan && !filled('persoonlijk-plan/gebruik')) {
    list.push({ pad: 'persoonlijk-plan/gebruik', artikel: artikel('5'), uitleg: { nl: 'De inwoner gaf een persoonlijk plan. Schrijf op hoe het gebruikt is.', en: 'The inwoner handed in a personal plan. Write down how it was used.' } });
  }
  if (!gelegitimeerd) {
    list.push({ pad: 'legitimatie', artikel: 'Wmo 2015 art. 2.3.4', uitleg: { nl: 'Stel de identiteit vast met een document, of schrijf op waarom dat nog niet kon.', en: 'Establish the identity by a document, or write down why that was not possible yet.' } });
  }
  return list;
}
