import type { Temporal } from '../../platform/time/temporal.ts';
import { spellDay } from '../../platform/time/spell-day.ts';
import type { Klachtoordeel } from './klacht.ts';

interface Van {
  readonly naam: string;
  readonly gemeente: { readonly naam: string; readonly telefoon: string };
}
interface Post {
  readonly onderwerp: string;
  readonly tekst: string;
}
const letter = ({ naam, gemeente }: Van, onderwerp: string, alineas: readonly string[]): Post => ({
  onderwerp, tekst: [`Beste ${naam},`, ...alineas.filter((one) => one !== ''), `Heeft u een vraag? Bel ${gemeente.telefoon}.`, `Gemeente ${gemeente.naam}`].join('\n\n'),
});

/** The receipt of a complaint (Awb 9:6): who handles it, that a talk comes first, and by which day. */
export function receiptOfKlacht(van: Van, { nummer, bellen, uiterlijk }: { nummer: string; bellen: Temporal.PlainDate; uiterlijk: Temporal.PlainDate }): Post {
  return letter(van, 'Wij hebben uw klacht ontvangen', [
    `Wat vervelend dat het niet goed ging. Wij hebben uw klacht. Het nummer is ${nummer}.`,
    `Wat gebeurt er nu?\n- Iemand die er niet bij was, behandelt uw klacht.\n- Wij bellen of mailen u op ${spellDay(bellen, 'nl')} of eerder. Vaak helpt een gesprek. Wilt u dat niet? Dan hoeft het niet.\n- U krijgt onze brief op ${spellDay(uiterlijk, 'nl')} of eerder. Lukt dat niet? Dan hoort u dat. Het mag vier weken langer duren.`,
    'Uw klacht staat niet in uw dossier. Wie u helpt, ziet haar daar niet.',
    'Wilt u hulp hierbij? Een cliëntondersteuner helpt u gratis. Die werkt niet voor de gemeente.',
  ]);
}

const oordeelWoorden: Readonly<Record<Klachtoordeel, string>> = {
  gegrond: 'U heeft gelijk: uw klacht is gegrond. Het spijt ons.', 'deels-gegrond': 'U heeft voor een deel gelijk: uw klacht is deels gegrond. Het spijt ons.', ongegrond: 'Wij vinden dat het goed gegaan is: uw klacht is ongegrond.',
  'niet-behandeld': 'Wij kunnen uw klacht niet behandelen (art. 9:8 Awb).',
};

/** The letter that ends it: what was found, what follows, and the ombudsman (Awb 9:12). */
export function closingLetter(van: Van, { oordeel, bevinding, gevolg, ombudsman }: { oordeel: Klachtoordeel; bevinding: string; gevolg: string; ombudsman: { naam: string; website: string } }): Post {
  return letter(van, 'Onze brief over uw klacht', [
    oordeelWoorden[oordeel], `Dit vonden wij:\n${bevinding}`, gevolg === '' ? '' : `Dit doen wij ermee:\n${gevolg}`,
    `Bent u niet tevreden over hoe wij dit deden? U kunt binnen een jaar naar ${ombudsman.naam}. Dat is gratis. Kijk op ${ombudsman.website}.`,
  ]);
}

/** More time is needed, once (Awb 9:11 lid 2). */
export function adjournKlachtLetter(van: Van, { reden, uiterlijk }: { reden: string; uiterlijk: Temporal.PlainDate }): Post {
  return letter(van, 'Wij hebben meer tijd nodig voor uw klacht', [`Het lukt niet om op tijd klaar te zijn. Dit is waarom: ${reden}`, `U krijgt onze brief op ${spellDay(uiterlijk, 'nl')} of eerder.`]);
}
