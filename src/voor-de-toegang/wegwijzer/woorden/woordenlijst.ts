import type { Onderwerp } from '../../sociale-kaart/index.ts';

/** Words and short phrases, separated by commas, in which people speak of a subject. */
export interface Woorden {
  readonly nl: string;
  readonly en: string;
}

export type Woordenlijst = Readonly<Partial<Record<Onderwerp, Woorden>>>;
