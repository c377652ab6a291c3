import type { Text } from '../../../platform/text.ts';
import type { Onderwerp } from '../../sociale-kaart/index.ts';

/** First steps for one subject: what an inwoner can do, and what people around can do. */
export interface Tips {
  readonly zelf: readonly Text[];
  readonly samen: readonly Text[];
}

/** First steps for some of the subjects. */
export type Tipslijst = Readonly<Partial<Record<Onderwerp, Tips>>>;
