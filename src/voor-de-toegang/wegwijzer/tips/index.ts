import type { Onderwerp } from '../../sociale-kaart/index.ts';
import { geldEnWerk } from './geld-en-werk.ts';
import { gezinEnVeiligheid } from './gezin-en-veiligheid.ts';
import { gezondheid } from './gezondheid.ts';
import { meedoen } from './meedoen.ts';
import { wonen } from './wonen.ts';
import type { Tips } from './tip.ts';

/** First steps for every subject of the wegwijzer. */
export const tips: Readonly<Record<Onderwerp, Tips>> = { ...geldEnWerk, ...meedoen, ...wonen, ...gezondheid, ...gezinEnVeiligheid };
