import { acts } from './afspraak.acts.ts';

export const afspraak = { name: 'afspraak', phase: 'voor-de-toegang', acts } as const;

export { requireFree } from './afspraak.queries.ts';
