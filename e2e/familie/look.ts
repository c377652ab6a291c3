import { lookAs } from '../browser/look.ts';

export const look = lookAs('familie');
