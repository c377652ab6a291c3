import { acts } from './inzage.acts.ts';

export const inzage = { name: 'inzage', phase: 'regie', acts } as const;
