import type { Part } from './part.ts';
import { berichten } from './parts/berichten.ts';
import { opdracht } from './parts/opdracht.ts';

/** Every part, the short ones first. */
export const parts: readonly Part[] = [berichten, opdracht];
