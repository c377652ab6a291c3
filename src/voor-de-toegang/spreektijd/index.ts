import { levensloop } from './spreektijd.ts';
import { acts } from './spreektijd.acts.ts';

export const spreektijd = { name: 'spreektijd', phase: 'voor-de-toegang', acts, lifecycles: [levensloop] } as const;

export { findGekozen, freeSpreektijd, passSpreektijd, takeSpreektijd } from './spreektijd.queries.ts';
export { GekozenMoment, Spreektijdkeuze } from './spreektijd.schema.ts';
export type { Gekozen } from './spreektijd.ts';
