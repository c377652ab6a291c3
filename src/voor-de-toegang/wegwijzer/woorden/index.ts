import { gezinEnVeiligheid } from './gezin-en-veiligheid.ts';
import { geldEnWerk } from './geld-en-werk.ts';
import { gezondheid } from './gezondheid.ts';
import { meedoen } from './meedoen.ts';
import { wonen } from './wonen.ts';
import type { Onderwerp } from '../../sociale-kaart/index.ts';
import type { Woorden } from './woordenlijst.ts';

/** Words of every subject that hold in each gemeente. */
export const landelijkeWoorden: Readonly<Record<Onderwerp, Woorden>> = { ...geldEnWerk, ...meedoen, ...wonen, ...gezondheid, ...gezinEnVeiligheid };
