import type { Part } from './part.ts';
import { belasting } from './parts/belasting.ts';
import { berichten } from './parts/berichten.ts';
import { bijblijven } from './parts/bijblijven.ts';
import { geheugen } from './parts/geheugen.ts';
import { lezers } from './parts/lezers.ts';
import { opdracht } from './parts/opdracht.ts';
import { paginas } from './parts/paginas.ts';
import { telefoon } from './parts/telefoon.ts';
import { verzadiging } from './parts/verzadiging.ts';
import { volhouden } from './parts/volhouden.ts';
import { zoeken } from './parts/zoeken.ts';

/** Every part, the short ones first; the last ones leave the large region other than it was. */
export const parts: readonly Part[] = [berichten, opdracht, zoeken, telefoon, lezers, paginas, belasting, bijblijven, geheugen, verzadiging, volhouden];
