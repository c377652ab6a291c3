import type { Part } from './part.ts';
import { berichten } from './parts/berichten.ts';
import { belasting } from './parts/belasting.ts';
import { lezers } from './parts/lezers.ts';
import { opdracht } from './parts/opdracht.ts';

/** Every part, the short ones first. */
export const parts: readonly Part[] = [berichten, opdracht, lezers, belasting];
