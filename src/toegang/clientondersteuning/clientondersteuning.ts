import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

/** From the wish to somebody who stands beside the inwoner: free and independent (Wmo 2015 art. 2.2.4). */
export const ondersteuningstoestanden = ['gewenst', 'gevraagd', 'bevestigd', 'geweigerd', 'ingetrokken', 'beeindigd'] as const;
export type Ondersteuningstoestand = (typeof ondersteuningstoestanden)[number];

export const overgangen = {
  verzending: { van: ['gewenst', 'geweigerd'], naar: 'gevraagd', wat: { nl: 'aan de organisatie vragen', en: 'ask the organisation' } },
  bevestiging: { van: ['gevraagd', 'bevestigd'], naar: 'bevestigd', wat: { nl: 'bevestigen', en: 'confirm' } },
  weigering: { van: ['gevraagd'], naar: 'geweigerd', wat: { nl: 'teruggeven', en: 'give back' } },
  intrekking: { van: ['gewenst', 'gevraagd', 'geweigerd'], naar: 'ingetrokken', wat: { nl: 'intrekken', en: 'withdraw' } },
  beeindiging: { van: ['bevestigd'], naar: 'beeindigd', wat: { nl: 'stoppen', en: 'end' } },
} as const satisfies Record<string, { van: readonly Ondersteuningstoestand[]; naar: Ondersteuningstoestand; wat: Text }>;
export type Ondersteuningsovergang = keyof typeof overgangen;

/** May this step be taken from this state? */
export const mayPass = passesBy(overgangen, {
  gewenst: { nl: 'De vraag is nog niet aan een organisatie gestuurd', en: 'The question was not sent to an organisation yet' }, gevraagd: { nl: 'De organisatie heeft nog niet geantwoord', en: 'The organisation has not answered yet' },
  bevestigd: { nl: 'Er is al een cliëntondersteuner', en: 'There is an independent supporter already' }, geweigerd: { nl: 'De organisatie gaf de vraag terug', en: 'The organisation gave the question back' },
  ingetrokken: { nl: 'De vraag is ingetrokken', en: 'The question was withdrawn' }, beeindigd: { nl: 'De ondersteuning is gestopt', en: 'The support has ended' },
}, '');

/** The table of this file, for tests and drawings. */
export const levensloop = { naam: 'clientondersteuning', toestanden: ondersteuningstoestanden, overgangen };

/** How it is known that the inwoner agrees that name, way to be reached and question go to the organisation. */
export const akkoorden = ['zelf', 'mondeling', 'schriftelijk'] as const;
export type Akkoord = (typeof akkoorden)[number];

/** How the organisation gets in touch: by what is known already, or by what is filled in. */
export const bereikwegen = ['telefoon', 'email', 'anders'] as const;
export type Bereikweg = (typeof bereikwegen)[number];

/** All that an organisation is told. */
export interface Verstuurd {
  readonly naam: string;
  readonly bereik: string;
  /** In the words of the inwoner; may be empty. */
  readonly vraag: string;
}

/** The number by which inwoner, team and organisation speak of it. */
export const ondersteuningsnummer = (gemeente: string, id: string): string => `CO-${gemeente}-${id.slice(-8).toUpperCase()}`;
