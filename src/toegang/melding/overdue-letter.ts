import { spellDay } from '../../platform/time/spell-day.ts';

interface Overdue {
  readonly taal: string;
  readonly naam: string;
  readonly gemeente: { readonly naam: string; readonly telefoon: string };
  readonly einddatum: string;
}

/** The onderzoek is not done in time: the inwoner hears so, and may ask for a decision without it (Wmo 2015 art. 2.3.2 lid 9). */
export function overdueLetter({ taal, naam, gemeente, einddatum }: Overdue): { onderwerp: string; tekst: string } {
  return taal === 'en' ? {
    onderwerp: 'We are late with our inquiry',
    tekst: `Dear ${naam},\n\nYou asked us for help. We should have been ready by ${spellDay(einddatum, 'en-GB')}. We are not. We are sorry.\n\nWhat can you do?\nYou may now file an application yourself. Then you have a decision within two weeks. Log in and choose: File an application yourself. You may also wait: we go on with our work.\n\nDo you want help with this? An independent supporter (cliëntondersteuner) helps you for free. They do not work for the gemeente.\n\nDo you have a question? Call ${gemeente.telefoon}.\n\nGemeente ${gemeente.naam}`,
  } : {
    onderwerp: 'Wij zijn te laat met ons onderzoek',
    tekst: `Beste ${naam},\n\nU vroeg ons om hulp. Op ${spellDay(einddatum, 'nl')} moesten wij klaar zijn. Dat is niet gelukt. Dat spijt ons.\n\nWat kunt u doen?\nU mag nu zelf een aanvraag doen. Dan krijgt u binnen twee weken een besluit. Log in en kies: Zelf een aanvraag doen. U mag ook wachten: wij gaan door met ons werk.\n\nWilt u hulp hierbij? Een cliëntondersteuner helpt u gratis. Die werkt niet voor de gemeente.\n\nHeeft u een vraag? Bel ${gemeente.telefoon}.\n\nGemeente ${gemeente.naam}`,
  };
}
