import { passesBy, standOf } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

export const netwerktoestanden = ['voorbereiding', 'actief', 'beeindigd'] as const;
export type Netwerktoestand = (typeof netwerktoestanden)[number];

const living = ['voorbereiding', 'actief'] as const satisfies readonly Netwerktoestand[];

/** The life of a network: made ready, working in the open, ended. What it did stays to be read. */
export const netwerkovergangen = {
  wijziging: { van: living, naar: undefined, wat: { nl: 'veranderen', en: 'change' } },
  start: { van: ['voorbereiding'], naar: 'actief', wat: { nl: 'starten', en: 'start' } },
  werk: { van: living, naar: undefined, wat: { nl: 'bijhouden', en: 'keep up' } },
  beeindiging: { van: living, naar: 'beeindigd', wat: { nl: 'beëindigen', en: 'end' } },
} as const satisfies Record<string, { van: readonly Netwerktoestand[]; naar: Netwerktoestand | undefined; wat: Text }>;

/** May this be done with a network in this state? */
export const mayPass = passesBy(netwerkovergangen, {
  voorbereiding: { nl: 'Het netwerk is in voorbereiding', en: 'The network is being prepared' }, actief: { nl: 'Het netwerk is actief', en: 'The network is active' }, beeindigd: { nl: 'Het netwerk is beëindigd', en: 'The network has ended' },
});

export const afspraaktoestanden = ['open', 'gedaan', 'vervallen'] as const;
export type Afspraaktoestand = (typeof afspraaktoestanden)[number];
/** What becomes of an afspraak. */
export const afspraakuitkomsten = ['gedaan', 'vervallen'] as const satisfies readonly Afspraaktoestand[];

export const afspraakovergangen = {
  afronding: { van: ['open'], naar: undefined, wat: { nl: 'afronden', en: 'finish' } },
} as const satisfies Record<string, { van: readonly Afspraaktoestand[]; naar: undefined; wat: Text }>;
export const mayPassAfspraak = passesBy(afspraakovergangen, standOf(afspraaktoestanden, { nl: 'De afspraak', en: 'The afspraak' }), 'haar ');

export const behoeftetoestanden = ['open', 'opgepakt', 'beantwoord'] as const;
export type Behoeftetoestand = (typeof behoeftetoestanden)[number];

/** The life of what a wijk needs: told by a network, taken up by somebody, answered. */
export const behoefteovergangen = {
  oppakking: { van: ['open'], naar: 'opgepakt', wat: { nl: 'oppakken', en: 'take up' } },
  beantwoording: { van: ['opgepakt'], naar: 'beantwoord', wat: { nl: 'beantwoorden', en: 'answer' } },
} as const satisfies Record<string, { van: readonly Behoeftetoestand[]; naar: Behoeftetoestand; wat: Text }>;
export const mayPassBehoefte = passesBy(behoefteovergangen, standOf(behoeftetoestanden, { nl: 'Deze behoefte', en: 'This need' }), 'haar ');

/** The tables of this file, for tests and drawings. */
export const levenslopen = [
  { naam: 'wijknetwerk', toestanden: netwerktoestanden, overgangen: netwerkovergangen },
  { naam: 'netwerkafspraak', toestanden: afspraaktoestanden, overgangen: afspraakovergangen, after: (): readonly string[] => afspraakuitkomsten },
  { naam: 'wijkbehoefte', toestanden: behoeftetoestanden, overgangen: behoefteovergangen },
];

/** Who takes part: an organisation of the sociale kaart, an initiatief of inwoners, or a group of inwoners by its name. */
export const lidsoorten = ['organisatie', 'initiatief', 'groep'] as const;
export type Lidsoort = (typeof lidsoorten)[number];

/** By what a need is taken up: something of the sociale kaart, an initiatief, or a member of the network that sees to it. */
export const oppakkers = ['dienst', 'initiatief', 'lid'] as const;
export type Oppakker = (typeof oppakkers)[number];
