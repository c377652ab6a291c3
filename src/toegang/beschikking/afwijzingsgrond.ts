import type { Text } from '../../platform/text.ts';

interface Grond {
  readonly artikel: string;
  /** Short, for who chooses it. */
  readonly naam: Text;
  /** For the letter, at B1. */
  readonly uitleg: Text;
}

const wmo = 'Wmo 2015';

/** Why help may be refused, each with its article. */
export const afwijzingsgronden = {
  'eigen-kracht': { artikel: `art. 2.3.5 lid 3 ${wmo}`, naam: { nl: 'Zelf of met het netwerk op te lossen', en: 'Can be solved alone or with the network' },
    uitleg: { nl: 'U kunt dit zelf oplossen, of met hulp van mensen om u heen.', en: 'You can solve this yourself, or with the help of people around you.' } },
  'gebruikelijke-hulp': { artikel: `art. 2.3.5 lid 3 ${wmo}`, naam: { nl: 'Gebruikelijke hulp van huisgenoten', en: 'Usual help of the household' },
    uitleg: { nl: 'Wie met u in één huis woont, kan deze hulp geven. Dat heet gebruikelijke hulp.', en: 'Those who live with you can give this help. This is called usual help.' } },
  'algemeen-gebruikelijk': { artikel: `art. 2.3.5 lid 3 ${wmo}`, naam: { nl: 'Algemeen gebruikelijk', en: 'Commonly bought by anybody' },
    uitleg: { nl: 'Dit is iets dat iedereen gewoon in de winkel kan kopen.', en: 'This is something that anybody can buy in a shop.' } },
  'algemene-voorziening': { artikel: `art. 2.3.5 lid 3 ${wmo}`, naam: { nl: 'Algemene voorziening helpt genoeg', en: 'A general provision is enough' },
    uitleg: { nl: 'Er is hulp in de buurt waar u zonder besluit gebruik van kunt maken. Die helpt genoeg.', en: 'There is help in the neighbourhood that you can use without a decision. It is enough.' } },
  wlz: { artikel: `art. 2.3.5 lid 6 ${wmo}`, naam: { nl: 'Recht op zorg uit de Wlz', en: 'Entitled to care under the Wlz' },
    uitleg: { nl: 'U kunt zorg krijgen uit de Wet langdurige zorg. Die gaat voor.', en: 'You can get care under the Wet langdurige zorg (long-term care). That comes first.' } },
  'andere-voorziening': { artikel: 'art. 2.3.5 lid 5 Wmo 2015; art. 1.2 Jeugdwet', naam: { nl: 'Andere wet gaat voor', en: 'Another act comes first' },
    uitleg: { nl: 'Een andere regeling, zoals uw zorgverzekering, betaalt deze hulp.', en: 'Another scheme, such as your health insurance, pays for this help.' } },
  'geen-ingezetene': { artikel: `art. 2.3.5 lid 1 en 1.2.1 ${wmo}`, naam: { nl: 'Woont in een andere gemeente', en: 'Lives in another gemeente' },
    uitleg: { nl: 'U woont niet in onze gemeente. De gemeente waar u woont besluit over deze hulp.', en: 'You do not live in our gemeente. The gemeente where you live decides on this help.' } },
  'niet-vast-te-stellen': { artikel: `art. 2.3.8 ${wmo}; art. 4:2 lid 2 Awb`, naam: { nl: 'Niet vast te stellen wat nodig is', en: 'What is needed cannot be established' },
    uitleg: { nl: 'Wij weten te weinig om te zien of deze hulp nodig is.', en: 'We know too little to see whether this help is needed.' } },
  'pgb-voorwaarden': { artikel: `art. 2.3.6 lid 2 ${wmo}; art. 8.1.1 Jeugdwet`, naam: { nl: 'Voorwaarden voor een pgb', en: 'Conditions for a pgb' },
    uitleg: { nl: 'U voldoet niet aan de regels voor een persoonsgebonden budget (pgb).', en: 'You do not meet the rules for a personal budget (pgb).' } },
} as const satisfies Record<string, Grond>;

export type Afwijzingsgrond = keyof typeof afwijzingsgronden;
export const afwijzingsgrondNames = Object.keys(afwijzingsgronden) as Afwijzingsgrond[];
