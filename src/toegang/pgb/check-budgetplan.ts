import { spellEuro } from '../../platform/spell-euro.ts';
import type { Text } from '../../platform/text.ts';
import type { Periode } from '../../registers/voorziening/index.ts';
import { bekwaamheidspunten, priceRegel, type Bekwaamheid, type Bekwaamheidspunt, type Budgetregel, type Uurtarieven } from './pgb.ts';

/** What is wrong with a budgetplan, and where. */
export interface Budgetfout {
  readonly pad: string;
  readonly uitleg: Text;
}

export interface Budgetplaninhoud {
  readonly regels: readonly Budgetregel[];
  readonly waarom: string;
  readonly kwaliteit: string;
  readonly punten: Readonly<Partial<Record<Bekwaamheidspunt, Bekwaamheid>>>;
  /** Who manages the pgb with or for the inwoner; empty where nobody does. */
  readonly hulp: string;
}

/** What a budgetplan is checked against: the sum in centen and the period of the pgb, and the most for an hour. */
export interface Budgetgrens {
  readonly budget: number;
  readonly periode: Periode;
  readonly tarieven: Uurtarieven;
}

/** What all lines cost together, in centen. */
export const sumOf = (regels: readonly Budgetregel[], periode: Periode): number => regels.reduce((sum, regel) => sum + priceRegel(regel, periode), 0);

/** All that is missing or too much before the gemeente can weigh it; empty when it can be sent. */
export function checkBudgetplan({ regels, waarom, kwaliteit, punten, hulp }: Budgetplaninhoud, { budget, periode, tarieven }: Budgetgrens): Budgetfout[] {
  const fouten: Budgetfout[] = [];
  const add = (wrong: boolean, pad: string, nl: string, en: string): void => {
    if (wrong) fouten.push({ pad, uitleg: { nl, en } });
  };
  add(regels.length === 0, '/regels', 'Zet erin welke hulp u koopt, en van wie.', 'Write down which help you buy, and from whom.');
  for (const { id, wie, vorm, uurtarief } of regels) {
    const most = spellEuro(tarieven[vorm]);
    add(uurtarief > tarieven[vorm], `/regels/${id}`, `Voor ${wie} is het hoogste uurtarief ${most.nl}. Spreek een lager tarief af.`, `The most for an hour of ${wie} is ${most.en}. Agree on a lower tarief.`);
  }
  const [much, granted] = [spellEuro(sumOf(regels, periode) - budget), spellEuro(budget)];
  add(sumOf(regels, periode) > budget, '/bedrag', `Samen is dit ${much.nl} meer dan uw budget van ${granted.nl}. Koop minder uren, of spreek een lager tarief af.`, `Together this is ${much.en} more than your budget of ${granted.en}. Buy fewer hours, or agree on a lower tarief.`);
  add(waarom.trim() === '', '/waarom', 'Schrijf op waarom u zelf hulp wilt kopen.', 'Write down why you want to buy help yourself.');
  add(kwaliteit.trim() === '', '/kwaliteit', 'Schrijf op hoe u weet dat de hulp goed en veilig is.', 'Write down how you know that the help is good and safe.');
  add(bekwaamheidspunten.some((punt) => punten[punt] === undefined), '/punten', 'Beantwoord alle tien de vragen over wat een pgb vraagt.', 'Answer all ten questions on what a pgb asks.');
  const alone = bekwaamheidspunten.every((punt) => (punten[punt] ?? 'zelf') === 'zelf');
  add(!alone && hulp.trim() === '', '/hulp', 'U kunt niet alles alleen. Schrijf op wie u helpt met het pgb.', 'You cannot do everything alone. Write down who helps you with the pgb.');
  return fouten;
}
