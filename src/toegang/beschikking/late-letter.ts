import { spellDay } from '../../platform/time/spell-day.ts';
import type { Temporal } from '../../platform/time/temporal.ts';

interface Late {
  readonly taal: string;
  readonly naam: string;
  readonly gemeente: { readonly naam: string; readonly telefoon: string };
  /** The last day of the term that went by. */
  readonly einddatum: Temporal.PlainDate;
  /** Before or on this day there will be a decision. */
  readonly nieuw: Temporal.PlainDate;
}

/** The decision is not there in time: the inwoner hears so, with the day on which it will be (Awb 4:14 lid 1), and what they can do (Awb 4:17). */
export function lateLetter({ taal, naam, gemeente, einddatum, nieuw }: Late): { onderwerp: string; tekst: string } {
  return taal === 'en' ? {
    onderwerp: 'We are late with our decision',
    tekst: `Dear ${naam},\n\nYou applied for help. You should have had our decision by ${spellDay(einddatum, 'en-GB')}. You have not. We are sorry.\n\nWhat happens now?\nYou will have our decision by ${spellDay(nieuw, 'en-GB')}.\n\nDo you not want to wait any longer?\nYou may send us a letter in which you ask us to decide after all. Is there still no decision two weeks later? Then we pay you an amount for each day that it takes longer, for 42 days at most.\n\nDo you want help with this? An independent supporter (cliëntondersteuner) helps you for free. They do not work for the gemeente.\n\nDo you have a question? Call ${gemeente.telefoon}.\n\nGemeente ${gemeente.naam}`,
  } : {
    onderwerp: 'Wij zijn te laat met ons besluit',
    tekst: `Beste ${naam},\n\nU vroeg hulp aan. Op ${spellDay(einddatum, 'nl')} moest u ons besluit hebben. Dat is niet gelukt. Dat spijt ons.\n\nWat gebeurt er nu?\nU krijgt ons besluit op ${spellDay(nieuw, 'nl')} of eerder.\n\nWilt u niet langer wachten?\nU mag ons een brief sturen. Daarin vraagt u ons om alsnog te besluiten. Is er twee weken later nog geen besluit? Dan betalen wij u geld voor elke dag dat het langer duurt, voor hoogstens 42 dagen.\n\nWilt u hulp hierbij? Een cliëntondersteuner helpt u gratis. Die werkt niet voor de gemeente.\n\nHeeft u een vraag? Bel ${gemeente.telefoon}.\n\nGemeente ${gemeente.naam}`,
  };
}
