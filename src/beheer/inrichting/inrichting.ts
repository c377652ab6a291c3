/** What a gemeente sets up, in the order in which it goes best. */
export const onderdelen = [
  'bereikbaarheid', 'wijken', 'teams', 'teamleider', 'generalist', 'klantcontact', 'beschikkingen', 'tweede-beheerder', 'privacy', 'planmandaat', 'brieven', 'voorzieningen', 'sociale-kaart', 'clientondersteuning',
] as const;
export type Onderdeel = (typeof onderdelen)[number];

/** Without these nobody could take up a first melding. */
const needed: ReadonlySet<Onderdeel> = new Set(['bereikbaarheid', 'wijken', 'teams', 'teamleider', 'generalist', 'klantcontact']);

export interface OnderdeelStand {
  readonly onderdeel: Onderdeel;
  readonly klaar: boolean;
  readonly aantal: number;
  readonly nodig: boolean;
}

/** How far each part is, by how many there are of it; of beheerders two are asked for. */
export const judgeSetUp = (aantallen: Readonly<Record<Onderdeel, number>>): OnderdeelStand[] =>
  onderdelen.map((onderdeel) => ({ onderdeel, aantal: aantallen[onderdeel], klaar: aantallen[onderdeel] >= (onderdeel === 'tweede-beheerder' ? 2 : 1), nodig: needed.has(onderdeel) }));
