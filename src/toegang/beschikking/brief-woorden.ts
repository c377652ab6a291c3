import { spellEuro } from '../../platform/spell-euro.ts';
import { spellDay } from '../../platform/time/spell-day.ts';
import type { Eenheid, Frequentie } from '../../registers/voorziening/index.ts';
import type { BriefOnderdeel } from './brief-inhoud.ts';
import type { Bijdrage } from './contribution-of.ts';

/** Language of a letter. */
export type Taal = 'nl' | 'en';

const locale = { nl: 'nl-NL', en: 'en-GB' } as const;

export const dayIn = (day: string, taal: Taal): string => spellDay(day, locale[taal]);

const one: Record<Exclude<Eenheid, '83'>, { nl: readonly [string, string]; en: readonly [string, string] }> = {
  '01': { nl: ['minuut', 'minuten'], en: ['minute', 'minutes'] },
  '04': { nl: ['uur', 'uur'], en: ['hour', 'hours'] },
  '14': { nl: ['etmaal', 'etmalen'], en: ['day and night', 'days and nights'] },
  '16': { nl: ['dagdeel', 'dagdelen'], en: ['half day', 'half days'] },
  '82': { nl: ['keer', 'keer'], en: ['time', 'times'] },
  '84': { nl: ['keer', 'keer'], en: ['time', 'times'] },
};
const often: Record<Frequentie, { nl: string; en: string }> = {
  '1': { nl: ' per dag', en: ' a day' }, '2': { nl: ' per week', en: ' a week' }, '4': { nl: ' per maand', en: ' a month' }, '6': { nl: ' in totaal', en: ' in all' },
};

/** How much, as people say it: `3 uur per week`, `€ 500,00 per maand`. */
export function omvangIn({ volume, eenheid, frequentie }: Pick<BriefOnderdeel, 'volume' | 'eenheid' | 'frequentie'>, taal: Taal): string {
  const amount = eenheid === '83' ? spellEuro(volume)[taal] : `${volume.toLocaleString(locale[taal])} ${one[eenheid][taal][volume === 1 ? 0 : 1]}`;
  return amount + often[frequentie][taal];
}

/** What it costs the inwoner, plainly. */
export function bijdrageIn(bijdrage: Bijdrage, taal: Taal): string {
  const nl = taal === 'nl';
  switch (bijdrage.soort) {
    case 'geen': return {
      'andere-wet': nl ? 'U betaalt geen eigen bijdrage voor deze hulp.' : 'You pay no contribution for this help.',
      rolstoel: nl ? 'Voor een rolstoel betaalt u geen eigen bijdrage.' : 'You pay no contribution for a wheelchair.',
      minderjarig: nl ? 'Voor hulp aan iemand onder de 18 jaar betaalt u geen eigen bijdrage.' : 'You pay no contribution for help to somebody under 18.',
    }[bijdrage.waarom];
    case 'apart': return nl
      ? 'U betaalt een eigen bijdrage. Hoe hoog die is, hangt af van uw inkomen en vermogen. Het CAK rekent dit uit en stuurt u een brief. U kunt het zelf uitrekenen op hetcak.nl.'
      : 'You pay a contribution. How much depends on your income and means. The CAK works it out and sends you a letter. You can work it out yourself on hetcak.nl.';
    case 'hoogstens': {
      const amount = spellEuro(bijdrage.centenPerMaand)[taal];
      return nl
        ? `U betaalt hoogstens ${amount} per maand (${bijdrage.jaar}). Dit heet de eigen bijdrage. Het is één bedrag per maand voor alle hulp uit de Wmo samen, ook als u getrouwd bent. Het CAK stuurt u de rekening. Soms hoeft u niets te betalen. Het CAK kijkt dat na.`
        : `You pay at most ${amount} a month (${bijdrage.jaar}). This is your contribution. It is one amount a month for all help under the Wmo together, also when you are married. The CAK sends you the bill. Sometimes you do not have to pay. The CAK checks that.`;
    }
  }
}
