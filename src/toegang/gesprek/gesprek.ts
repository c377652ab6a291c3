import type { Verdict } from '../../platform/access/rule.ts';
import type { Text } from '../../platform/text.ts';
import type { Meldingtoestand } from '../melding/index.ts';

/** Where and how the conversation is held. */
export const gespreksvormen = ['thuis', 'kantoor', 'telefoon', 'beeldbellen', 'elders'] as const;
export type Gespreksvorm = (typeof gespreksvormen)[number];

/** Who comes along; the inwoner chooses (BUCH 3.4; Wmo 2015 art. 2.3.2 lid 1 and 3). */
export const gezelschappen = ['eigen-persoon', 'mantelzorger', 'clientondersteuner', 'vertegenwoordiger', 'tolk', 'collega'] as const;
export type Gezelschap = (typeof gezelschappen)[number];

/** Documents of art. 1 Wet op de identificatieplicht, by which the identity is established (Wmo 2015 art. 2.3.4). */
export const legitimatiebewijzen = ['paspoort', 'identiteitskaart', 'rijbewijs', 'vreemdelingendocument'] as const;
export type Legitimatiebewijs = (typeof legitimatiebewijzen)[number];

/** What the onderzoek must look at: the letters of Wmo 2015 art. 2.3.2 lid 4. */
export const onderwerpen = {
  a: { nl: 'Wat u nodig heeft, wie u bent en wat u belangrijk vindt', en: 'What you need, who you are and what matters to you' },
  b: { nl: 'Wat u zelf kunt, en wat huisgenoten kunnen doen', en: 'What you can do yourself, and what people at home can do' },
  c: { nl: 'Wat mantelzorgers en mensen om u heen kunnen doen', en: 'What carers and people around you can do' },
  d: { nl: 'Wat uw mantelzorger nodig heeft', en: 'What your carer needs' },
  e: { nl: 'Wat er in de buurt is, en wat u voor anderen kunt doen', en: 'What there is in the neighbourhood, and what you can do for others' },
  f: { nl: 'Samenwerken met zorg, school, werk, wonen en inkomen', en: 'Working together with care, school, work, housing and income' },
  g: { nl: 'Wat het u gaat kosten', en: 'What it will cost you' },
} as const satisfies Record<string, Text>;
export type Onderwerp = keyof typeof onderwerpen;
export const onderwerpletters = Object.keys(onderwerpen) as Onderwerp[];

/** An appointment is made once somebody took the melding up, and until the onderzoek is done. */
export function mayPlan(toestand: Meldingtoestand): Verdict {
  if (toestand === 'toegedeeld' || toestand === 'in-onderzoek') return { ja: true };
  return toestand === 'ontvangen'
    ? { ja: false, reden: { nl: 'De melding heeft nog geen regisseur. Deel haar eerst toe.', en: 'The melding has no regisseur yet. Assign it first.' } }
    : { ja: false, reden: { nl: `De melding is ${toestand}. Een nieuw gesprek hoort bij een nieuwe melding.`, en: `The melding is ‘${toestand}’. A new conversation belongs to a new melding.` } };
}

/** What is written down belongs to an onderzoek that runs; afterwards the verslag is fixed. */
export function mayWrite(toestand: Meldingtoestand): Verdict {
  if (toestand === 'in-onderzoek') return { ja: true };
  return { ja: false, reden: { nl: `De melding is ${toestand}. Het gesprek kan niet meer veranderen.`, en: `The melding is ‘${toestand}’. The conversation can no longer change.` } };
}

/** There is one verslag of a conversation, made once something was written down. */
export function mayDrawUp({ verslag, ingevuldOp, toestand }: { readonly verslag: string | null; readonly ingevuldOp: string | null; readonly toestand: Meldingtoestand }): Verdict {
  if (verslag !== null) return { ja: false, reden: { nl: 'Er is al een verslag van dit gesprek.', en: 'There is a report of this conversation already.' } };
  if (ingevuldOp === null) return { ja: false, reden: { nl: 'Er is nog niets opgeschreven. Vul eerst het gesprek in.', en: 'Nothing was written down yet. Fill in the conversation first.' } };
  return mayWrite(toestand);
}
