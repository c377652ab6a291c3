import type { Seeded } from './seeded.ts';
import type { AlledaagsVerhaal, Mens } from './verhaal.ts';

/** Who lives in a house; the first asks for help. */
export interface Huisgenoten {
  readonly vrager: Mens;
  readonly partner?: Mens;
  readonly kinderen: readonly Mens[];
  /** All of them, in the order of the BRP. */
  readonly mensen: readonly Mens[];
}

/** From which households a situation can be told. Years of birth, first and last. */
export interface Samenstelling {
  readonly soort: 'alleen' | 'paar' | 'gezin' | 'eenouder';
  readonly geboren: readonly [number, number];
  readonly geslacht?: 'M' | 'V';
  readonly kinderen?: { readonly geboren: readonly [number, number]; readonly aantal: readonly [number, number]; readonly eerste?: 'M' | 'V' };
}

/** Something for which people ask the gemeente, with all the words of it. */
export interface Situatie {
  readonly sleutel: string;
  readonly huishouden: Samenstelling;
  tell(huis: Huisgenoten, chance: Seeded): AlledaagsVerhaal;
}
