import { acts } from './inrichting.acts.ts';

export const inrichting = { name: 'inrichting', phase: 'beheer', acts } as const;

export { GemeenteFault, openGemeente } from './open-gemeente.ts';
