import { acts } from './klad.acts.ts';
import { bewaren } from './klad.policy.ts';
import { kladdenOpruimen } from './pass-kladden.ts';

export const klad = { name: 'klad', phase: 'voor-de-toegang', acts, timed: [kladdenOpruimen], policies: [bewaren] } as const;

export { takeKlad } from './klad.queries.ts';
export type { Meegestuurd } from './klad-bijlage.queries.ts';
