import { acts } from './voorziening.acts.ts';
import * as events from './voorziening.events.ts';

export const voorziening = { name: 'voorziening', phase: 'registers', acts, events: Object.values(events) } as const;

export { priceOf, countTimes, type Periode } from './price-of.ts';
export {
  categorieen, clusterOf, clusters, eenheden, frequenties, leveringsvormen, mayStack, wetten,
  type Cluster, type Eenheid, type Frequentie, type Leveringsvorm, type Omvang, type Voorzieningtrede, type Wet,
} from './voorziening.ts';
export { findAanbodOn, getVoorziening, listAanbod, listAllAanbod, listVoorzieningen, type Aanbod, type Voorziening } from './voorziening.queries.ts';
export { EenheidCode, FrequentieCode, LeveringsvormKeuze, Omvang as OmvangSchema } from './voorziening.schema.ts';
