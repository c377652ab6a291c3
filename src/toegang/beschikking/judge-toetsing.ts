import type { Text } from '../../platform/text.ts';
import type { Afwijzingsgrond } from './afwijzingsgrond.ts';
import { uitkomstOf, type Oordeel } from './beschikking.ts';
import type { Toetsingslijst } from './beschikking.policy.ts';

/** An answer to one question of the checklist. */
export interface Antwoord {
  readonly code: string;
  readonly ja: boolean;
  readonly toelichting: string;
}

export interface TeToetsen {
  readonly antwoorden: readonly Antwoord[];
  readonly onderdelen: readonly { readonly id: string; readonly oordeel: Oordeel | null; readonly grond: Afwijzingsgrond | null; readonly reden: string; readonly gewijzigd: boolean }[];
  /** Grounds of a refusal as a whole, where the plan asks for nothing. */
  readonly gronden: readonly Afwijzingsgrond[];
  readonly motivering: string;
}

/** What is still missing before there can be a decision. */
export interface Gebrek {
  readonly pad: string;
  readonly uitleg: Text;
}

const gebrek = (pad: string, nl: string, en: string): Gebrek => ({ pad, uitleg: { nl, en } });

/** All that stands between this check and a lawful decision: nothing where it can be taken. */
export function judgeToetsing({ vragen }: Toetsingslijst, toetsing: TeToetsen): Gebrek[] {
  const uitkomst = uitkomstOf(toetsing.onderdelen);
  const checklist = vragen.flatMap(({ code, vraag, blokkeert }): Gebrek[] => {
    const antwoord = toetsing.antwoorden.find((a) => a.code === code);
    const pad = `/antwoorden/${code}`;
    if (!antwoord) return [gebrek(pad, `Beantwoord de vraag: ${vraag.nl}`, `Answer the question: ${vraag.en}`)];
    if (antwoord.ja) return [];
    if (antwoord.toelichting.trim() === '') return [gebrek(pad, `Leg uit waarom het antwoord nee is: ${vraag.nl}`, `Explain why the answer is no: ${vraag.en}`)];
    return blokkeert && uitkomst !== 'afgewezen' ? [gebrek(pad, `Toekennen kan niet zolang het antwoord nee is: ${vraag.nl}`, `Nothing can be granted while the answer is no: ${vraag.en}`)] : [];
  });
  return [...checklist, ...toetsing.onderdelen.flatMap(judgeOnderdeel), ...judgeRefusal(toetsing)];
}

function judgeOnderdeel({ id, oordeel, grond, reden, gewijzigd }: TeToetsen['onderdelen'][number]): Gebrek[] {
  const pad = `/onderdelen/${id}`;
  if (oordeel === null) return [gebrek(pad, 'Kies of dit onderdeel wordt toegekend of afgewezen.', 'Choose whether this part is granted or refused.')];
  if (oordeel === 'afgewezen' && grond === null) return [gebrek(pad, 'Kies de grond waarop dit onderdeel wordt afgewezen.', 'Choose the ground on which this part is refused.')];
  const mustExplain = oordeel === 'afgewezen' || gewijzigd;
  return mustExplain && reden.trim() === '' ? [gebrek(pad, 'Leg uit waarom u afwijst of van het plan afwijkt (art. 3:46 Awb).', 'Explain why you refuse or differ from the plan (art. 3:46 Awb).')] : [];
}

function judgeRefusal({ onderdelen, gronden, motivering }: TeToetsen): Gebrek[] {
  if (onderdelen.length > 0) return [];
  return [
    ...(gronden.length === 0 ? [gebrek('/gronden', 'Kies de grond van de afwijzing. Zonder plan dat beiden ondertekenden kan er niet worden toegekend.', 'Choose the ground of the refusal. Without a plan that both signed nothing can be granted.')] : []),
    ...(motivering.trim() === '' ? [gebrek('/motivering', 'Leg uit waarom de aanvraag wordt afgewezen (art. 3:46 Awb).', 'Explain why the application is refused (art. 3:46 Awb).')] : []),
  ];
}
