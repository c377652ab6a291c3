import { acts } from './klad.acts.ts';
import { bewaren } from './klad.policy.ts';
import { kladdenOpruimen } from './pass-kladden.ts';

export const klad = { name: 'klad', phase: 'voor-de-toegang', acts, timed: [kladdenOpruimen], policies: [bewaren] } as const;

export { dropKlad } from './klad.queries.ts';
