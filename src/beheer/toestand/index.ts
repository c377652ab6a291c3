import { acts } from './toestand.acts.ts';

export const toestand = { name: 'toestand', phase: 'beheer', acts } as const;
