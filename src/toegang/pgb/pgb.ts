import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';
import { countTimes, type Frequentie, type Periode } from '../../registers/voorziening/index.ts';

export const budgetplantoestanden = ['concept', 'ingediend', 'aanvullen', 'akkoord', 'vervangen'] as const;
export type Budgetplantoestand = (typeof budgetplantoestanden)[number];

/** The life of a budgetplan: the inwoner writes it, the access weighs it, a new one takes its place once it is agreed to. */
export const budgetplanovergangen = {
  wijziging: { van: ['concept', 'aanvullen'], naar: undefined, wat: { nl: 'wijzigen', en: 'change' } },
  indiening: { van: ['concept', 'aanvullen'], naar: 'ingediend', wat: { nl: 'versturen', en: 'send' } },
  beoordeling: { van: ['ingediend'], naar: undefined, wat: { nl: 'beoordelen', en: 'judge' } },
} as const satisfies Record<string, { van: readonly Budgetplantoestand[]; naar: Budgetplantoestand | undefined; wat: Text }>;
export type Budgetplanovergang = keyof typeof budgetplanovergangen;

const stand: Readonly<Record<Budgetplantoestand, Text>> = {
  concept: { nl: 'Het budgetplan wordt nog geschreven', en: 'The budgetplan is still being written' },
  ingediend: { nl: 'Het budgetplan is verstuurd. De gemeente kijkt ernaar', en: 'The budgetplan was sent. The gemeente looks at it' },
  aanvullen: { nl: 'De gemeente vroeg om het budgetplan aan te vullen', en: 'The gemeente asked to complete the budgetplan' },
  akkoord: { nl: 'De gemeente is akkoord met het budgetplan', en: 'The gemeente agreed to the budgetplan' },
  vervangen: { nl: 'Er is een nieuwer budgetplan', en: 'There is a newer budgetplan' },
};

/** May this be done with a budgetplan in this state? */
export const mayPass = passesBy(budgetplanovergangen, stand);

/** Formal help is somebody's profession; informal help is given by family or others one knows. Each has a tarief of its own. */
export const hulpvormen = ['formeel', 'informeel'] as const;
export type Hulpvorm = (typeof hulpvormen)[number];

/** How often hours are bought: each week, each month, or once. */
export const budgetfrequenties = ['2', '4', '6'] as const satisfies readonly Frequentie[];
export type Budgetfrequentie = (typeof budgetfrequenties)[number];

/** What managing a pgb asks of somebody: the ten points of pgb-vaardigheid (Wmo 2015 art. 2.3.6 lid 2 onder a; Jeugdwet art. 8.1.1 lid 2 onder a). */
export const bekwaamheidspunten = ['situatie', 'regels', 'administratie', 'contact', 'zelfstandig', 'afspraken', 'kwaliteit', 'afstemmen', 'aansturen', 'werkgever'] as const;
export type Bekwaamheidspunt = (typeof bekwaamheidspunten)[number];
export const bekwaamheden = ['zelf', 'met-hulp', 'niet'] as const;
export type Bekwaamheid = (typeof bekwaamheden)[number];

/** What the access weighs of what is bought (Wmo 2015 art. 2.3.6 lid 2 onder c and lid 3). */
export const kwaliteitseisen = ['veilig', 'doeltreffend', 'clientgericht'] as const;

/** One kind of help that is bought from one person or organisation. */
export interface Budgetregel {
  readonly id: string;
  readonly wat: string;
  readonly wie: string;
  readonly vorm: Hulpvorm;
  /** Minutes each time of the frequency. */
  readonly minuten: number;
  readonly frequentie: Budgetfrequentie;
  /** Centen per hour. */
  readonly uurtarief: number;
}

/** What a line costs over a period, in whole centen (half a cent up); begun weeks and months count whole, as in `priceOf`. */
export function priceRegel({ minuten, frequentie, uurtarief }: Pick<Budgetregel, 'minuten' | 'frequentie' | 'uurtarief'>, periode: Periode): number {
  return Math.floor((minuten * uurtarief * countTimes(frequentie, periode) + 30) / 60);
}

/** The most that may be paid for an hour, in centen. */
export type Uurtarieven = Readonly<Record<Hulpvorm, number>>;

/** What of a pgb is left, in centen: what was paid counts, and what was declared as long as it is not paid. */
export const leftOf = (budget: number, maanden: readonly { readonly gedeclareerd: number | null; readonly betaald: number | null }[]): number =>
  budget - maanden.reduce((sum, { gedeclareerd, betaald }) => sum + (betaald ?? gedeclareerd ?? 0), 0);
