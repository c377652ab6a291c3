import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

/** About what somebody is asked how it went: the way to a plan, or help that has run for some time. */
export const ervaringsoorten = ['toegang', 'voorziening'] as const;
export type Ervaringsoort = (typeof ervaringsoorten)[number];

export const ervaringsvraagtoestanden = ['open', 'beantwoord', 'geweigerd'] as const;
export type Ervaringsvraagtoestand = (typeof ervaringsvraagtoestanden)[number];

/** The life of a question how it went. One that nobody answers stays open, and is no longer shown after its last day. */
export const ervaringsvraagovergangen = {
  beantwoording: { van: ['open'], naar: 'beantwoord', wat: { nl: 'invullen', en: 'fill in' } },
  weigering: { van: ['open'], naar: 'geweigerd', wat: { nl: 'sluiten', en: 'close' } },
} as const satisfies Record<string, { van: readonly Ervaringsvraagtoestand[]; naar: Ervaringsvraagtoestand; wat: Text }>;

export type Ervaringsvraagovergang = keyof typeof ervaringsvraagovergangen;

/** May it pass, or why not. */
export const mayPass = passesBy(ervaringsvraagovergangen, {
  open: { nl: 'Deze vragenlijst is nog open', en: 'This questionnaire is still open' },
  beantwoord: { nl: 'U vulde deze vragenlijst al in. Dank u wel', en: 'You filled in this questionnaire already. Thank you' },
  geweigerd: { nl: 'U wilde deze vragenlijst liever niet invullen', en: 'You preferred not to fill in this questionnaire' },
});

/** Five answers from agreeing wholly to not at all, and that one cannot say. */
export const instemming = ['helemaal-mee-eens', 'mee-eens', 'neutraal', 'niet-mee-eens', 'helemaal-niet-mee-eens'] as const;
const bekendheid = ['ja', 'nee'] as const;
/** Counts as an answer, and not in a share. */
export const weetNiet = 'weet-niet';
export const antwoorden = [...instemming, ...bekendheid, weetNiet] as const;
export type Antwoord = (typeof antwoorden)[number];
/** Answers that say that it went well. */
export const positief: ReadonlySet<string> = new Set<Antwoord>(['helemaal-mee-eens', 'mee-eens', 'ja']);

/**
 * The ten standard statements of the cliëntervaringsonderzoek Wmo (VNG and VWS, Instructie Cliëntervaringsonderzoek Wmo 2015), five about
 * the way to help and five about the help itself: what gemeenten compare each other on. Asked about youth help too (Jeugdwet art. 2.10).
 */
export const vragenlijst = {
  toegang: {
    weg: { nl: 'Ik wist waar ik moest zijn met mijn vraag', en: 'I knew where to go with my question' },
    snel: { nl: 'Ik werd snel geholpen', en: 'I was helped quickly' },
    serieus: { nl: 'De medewerker nam mij serieus', en: 'The colleague took me seriously' },
    samen: { nl: 'De medewerker en ik zochten samen naar oplossingen', en: 'The colleague and I looked for solutions together' },
    clientondersteuning: { nl: 'Wist u dat een onafhankelijke cliëntondersteuner u gratis kan helpen?', en: 'Did you know that an independent supporter (cliëntondersteuner) can help you for free?' },
  },
  voorziening: {
    kwaliteit: { nl: 'De hulp die ik krijg is goed', en: 'The help that I get is good' },
    passend: { nl: 'De hulp past bij mijn vraag', en: 'The help fits my question' },
    doen: { nl: 'Door de hulp kan ik beter doen wat ik wil', en: 'With the help I can better do what I want' },
    redden: { nl: 'Door de hulp red ik mij beter', en: 'With the help I manage better' },
    leven: { nl: 'Door de hulp heb ik een beter leven', en: 'With the help I have a better life' },
  },
} as const satisfies Record<Ervaringsoort, Record<string, Text>>;

/** The questions about one thing, in the order in which they are asked. */
export const vragenOver = (soort: Ervaringsoort): readonly { readonly vraag: string; readonly tekst: Text }[] => Object.entries<Text>(vragenlijst[soort]).map(([vraag, tekst]) => ({ vraag, tekst }));

/** What can be answered to a question. */
export const antwoordenOp = (vraag: string): readonly Antwoord[] => [...(vraag === 'clientondersteuning' ? bekendheid : instemming), weetNiet];
