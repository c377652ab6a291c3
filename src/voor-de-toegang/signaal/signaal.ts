import { passesBy, standOf } from '../../platform/act/lifecycle.ts';
import type { Verdict } from '../../platform/access/rule.ts';
import type { Text } from '../../platform/text.ts';
import { partnerdeuren } from '../../registers/organisatie/index.ts';

/** The doors by which a signal comes in: all land in the same model (BUCH 3.7). */
export const deuren = ['portaal', 'klantcontact', ...partnerdeuren] as const;
export type Deur = (typeof deuren)[number];

/** What the sender did already: people nearby come first (BUCH 3.2). */
export const eigenStappen = ['gepraat', 'durf-niet', 'wil-niet', 'kan-niet'] as const;
export type EigenStap = (typeof eigenStappen)[number];

export const relaties = ['buur', 'familie', 'vriend', 'kennis', 'vrijwilliger', 'werk', 'onbekend'] as const;
export type Relatie = (typeof relaties)[number];

export const urgenties = ['spoed', 'snel', 'gewoon'] as const;
export type Urgentie = (typeof urgenties)[number];

export const opvolgwijzen = ['gebeld', 'langsgegaan', 'geschreven', 'overlegd', 'anders'] as const;
export type Opvolgwijze = (typeof opvolgwijzen)[number];

/** How a signal can end by itself; `melding` only by making one. */
export const uitkomsten = ['contact-gelegd', 'doorgeleid', 'geen-actie', 'niet-te-vinden', 'melding'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

export const signaaltoestanden = ['ontvangen', 'getrieerd', 'afgehandeld'] as const;
export type Signaaltoestand = (typeof signaaltoestanden)[number];

/** The life of a signal. It is never sent on to another desk: who took it up keeps it until its outcome (BUCH 3.3). */
export const overgangen = {
  triage: { van: ['ontvangen', 'getrieerd'], naar: 'getrieerd', wat: { nl: 'verdelen', en: 'triage' } },
  opvolging: { van: ['getrieerd'], naar: undefined, wat: { nl: 'opvolgen', en: 'follow up' } },
  afhandeling: { van: ['ontvangen', 'getrieerd'], naar: 'afgehandeld', wat: { nl: 'afhandelen', en: 'close' } },
} as const satisfies Record<string, { van: readonly Signaaltoestand[]; naar: Signaaltoestand | undefined; wat: Text }>;
export type Signaalovergang = keyof typeof overgangen;

/** May this step be taken from this state? */
export const mayPass = passesBy(overgangen, standOf(signaaltoestanden, { nl: 'Het signaal', en: 'The signal' }));

/** A signal in which a crisis runs stays open until somebody looked at the broad picture (BUCH 3.6). */
export function mayClose({ toestand, crisis }: { readonly toestand: Signaaltoestand; readonly crisis: boolean }): Verdict {
  const verdict = mayPass('afhandeling', toestand);
  if (!verdict.ja || !crisis) return verdict;
  return { ja: false, reden: { nl: 'Er loopt een crisis. Rond eerst het brede beeld af; dan raakt niemand uit het oog.', en: 'A crisis is going on. Finish the broad picture first, so that nobody is lost sight of.' } };
}

/** The table of this file, for tests and drawings. */
export const levensloop = { naam: 'signaal', toestanden: signaaltoestanden, overgangen };

/** What a sender may be told: sentences that say nothing about the person concerned. */
export const mededelingen: Readonly<Record<'gelezen' | 'besproken' | 'opgepakt' | 'geen-actie' | 'blijf-kijken' | 'houd-contact', Text>> = {
  gelezen: { nl: 'Wij hebben uw signaal gelezen.', en: 'We have read your signal.' },
  besproken: { nl: 'Wij hebben het met een collega besproken.', en: 'We have talked it over with a colleague.' },
  opgepakt: { nl: 'Wij hebben gedaan wat wij konden. Wat dat is, mogen wij u niet vertellen: dat is privé.', en: 'We have done what we could. What that is, we may not tell you: that is private.' },
  'geen-actie': { nl: 'Wij doen nu zelf niets meer met uw signaal.', en: 'We take no further steps on your signal now.' },
  'blijf-kijken': { nl: 'Ziet u het weer, of wordt het erger? Laat het ons dan opnieuw weten.', en: 'Do you see it again, or does it get worse? Then tell us again.' },
  'houd-contact': { nl: 'U helpt het meest door gewoon contact te houden. Een praatje doet veel.', en: 'You help most by simply keeping in touch. A chat does a lot.' },
};
export type Mededeling = keyof typeof mededelingen;
export const mededelingCodes = Object.keys(mededelingen) as [Mededeling, ...Mededeling[]];

/** Words of a name that tell who it is: no title, and long enough. */
const titles: ReadonlySet<string> = new Set(['meneer', 'mevrouw', 'familie', 'gezin', 'dhr', 'mevr', 'van', 'der', 'den', 'het', 'met', 'een']);
const namesIn = (text: string): string[] => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 2 && !titles.has(word));

/** Does a text to the sender name the person concerned? */
export function tellsWho(text: string, ...names: readonly string[]): boolean {
  const words = new Set(namesIn(text));
  return names.flatMap(namesIn).some((name) => words.has(name));
}

/** One home, however it was typed: by postcode and number, else by street and number; null when too little is known. */
export function thuisOf({ straat, huisnummer, postcode }: { readonly straat: string; readonly huisnummer: number | null; readonly postcode: string }): string | null {
  if (huisnummer === null) return null;
  const code = postcode.replaceAll(' ', '').toUpperCase();
  if (/^\d{4}[A-Z]{2}$/.test(code)) return `${code} ${huisnummer}`;
  const street = straat.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return street === '' ? null : `${street} ${huisnummer}`;
}

/** The number that a sender is told: of the gemeente and the last digits of the id. */
export const nummerOf = (gemeente: string, id: string): string => `SG-${gemeente}-${id.slice(-8).toUpperCase()}`;
