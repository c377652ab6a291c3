import type { Temporal } from '../../platform/time/temporal.ts';
import { describeDay, gronden, type Grond } from '../../platform/term/index.ts';

/** What a short letter about an aanvraag needs. */
export interface Ontvanger {
  readonly taal: string;
  readonly naam: string;
  readonly gemeente: { readonly naam: string; readonly telefoon: string };
}

interface Post {
  readonly onderwerp: string;
  readonly tekst: string;
}

const languageOf = ({ taal }: Ontvanger): 'nl' | 'en' => (taal === 'en' ? 'en' : 'nl');

function letter(to: Ontvanger, text: { nl: Post; en: Post }): Post {
  const { onderwerp, tekst } = text[languageOf(to)];
  const [hello, bell] = languageOf(to) === 'en' ? ['Dear', 'Do you have a question? Call'] : ['Beste', 'Heeft u een vraag? Bel'];
  return { onderwerp, tekst: `${hello} ${to.naam},\n\n${tekst}\n\n${bell} ${to.gemeente.telefoon}.\n\nGemeente ${to.gemeente.naam}` };
}

/** The aanvraag came in, and until when the gemeente has (Awb 4:3a; Wmo 2015 art. 2.3.5 lid 2). */
export function receiptOfAanvraag(to: Ontvanger, { plan, uiterlijk }: { plan: boolean; uiterlijk: Temporal.PlainDate }): Post {
  return letter(to, {
    nl: {
      onderwerp: 'Wij hebben uw aanvraag ontvangen',
      tekst: `${plan ? 'U en wij hebben uw plan ondertekend. Dat plan is ook uw aanvraag. U hoeft niets meer in te vullen.' : 'U heeft hulp aangevraagd.'}\n\nU krijgt van ons een besluit voor of op ${describeDay(uiterlijk, 'nl')}.`,
    },
    en: {
      onderwerp: 'We have received your application',
      tekst: `${plan ? 'You and we have signed your plan. That plan is also your application. You do not have to fill in anything more.' : 'You have applied for help.'}\n\nYou will have our decision by ${describeDay(uiterlijk, 'en')}.`,
    },
  });
}

/** The clock stands still: why, and until when (Awb 4:15 lid 3 asks to say so). */
export function suspensionLetter(to: Ontvanger, { grond, toelichting, tot }: { grond: Grond; toelichting: string; tot: Temporal.PlainDate | undefined }): Post {
  const { artikel, omschrijving } = gronden[grond];
  return letter(to, {
    nl: {
      onderwerp: 'Wij hebben meer tijd nodig voor ons besluit',
      tekst: `De tijd voor ons besluit op uw aanvraag staat stil. De reden: ${omschrijving.nl} (${artikel}).\n\n${toelichting}\n\n${tot ? `De tijd loopt weer vanaf ${describeDay(tot, 'nl')}, of eerder als het kan.` : 'U hoort van ons wanneer de tijd weer loopt.'}`,
    },
    en: {
      onderwerp: 'We need more time for our decision',
      tekst: `The time for our decision on your application stands still. The reason: ${omschrijving.en} (${artikel}).\n\n${toelichting}\n\n${tot ? `The time runs again from ${describeDay(tot, 'en')}, or earlier if possible.` : 'We will tell you when the time runs again.'}`,
    },
  });
}

/** The clock runs again, with its new last day. */
export function resumptionLetter(to: Ontvanger, uiterlijk: Temporal.PlainDate): Post {
  return letter(to, {
    nl: { onderwerp: 'Wij gaan verder met uw aanvraag', tekst: `De tijd voor ons besluit loopt weer. U krijgt ons besluit voor of op ${describeDay(uiterlijk, 'nl')}.` },
    en: { onderwerp: 'We go on with your application', tekst: `The time for our decision runs again. You will have our decision by ${describeDay(uiterlijk, 'en')}.` },
  });
}
