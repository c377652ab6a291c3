import type { Id } from '../../platform/id.ts';

/** In which hands and when. */
export interface Bewaring {
  readonly gemeente: string;
  readonly door: string;
  readonly moment: string;
  readonly newId: () => Id;
}
