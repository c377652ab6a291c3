import type { Doelgroep, Kaartcluster, Kaartdomein, Kaarttrede, Onderwerp } from '../../src/voor-de-toegang/sociale-kaart/index.ts';

/** Who does it; each has an invented name of its own in every gemeente. */
export type Aanbiedersoort = 'welzijn' | 'bibliotheek' | 'kerken' | 'sport' | 'ggz' | 'schuldhulp' | 'zorg' | 'vrijwilligers' | 'dorp' | 'jeugd' | 'gemeente' | 'eigen';

/** Where one goes: a place of the village, a place of its own, somebody's home, or nowhere (phone). */
export type Plekkeuze = 'buurthuis' | 'bibliotheek' | 'sporthal' | 'gemeentehuis' | 'eigen' | 'thuis';

/** A kind of help or activity as it is found in each gemeente; `{plaats}` is the village. */
export interface Soort {
  readonly naam: string;
  readonly omschrijving: string;
  readonly wie: Aanbiedersoort;
  /** Name of the organisation where it has one of its own (`wie` is `eigen`). */
  readonly organisatie?: string;
  readonly cluster: Kaartcluster;
  readonly trede: Kaarttrede;
  readonly onderwerpen: readonly Onderwerp[];
  readonly domeinen: readonly Kaartdomein[];
  readonly doelgroepen?: readonly Doelgroep[];
  readonly woorden: string;
  readonly plek: Plekkeuze;
  /** Rules of iCalendar with times, one of which each village gets: `WE 12:00-14:00`, `1TU 19:30-21:00`, `MO,TH 09:00-12:00`. Empty: on appointment. */
  readonly tijden: readonly string[];
  readonly kosten: string;
  readonly aanmelden?: string;
  readonly voorWie?: string;
  readonly vanaf?: number;
  readonly tot?: number;
  /** In how many villages, over the four gemeenten. */
  readonly aantal: number;
}
