import type { Static } from 'typebox';
import type { QueryContext } from '../../platform/act/act.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { findOpOnderwerp, type Onderwerp } from '../sociale-kaart/index.ts';
import { tips } from './tips/index.ts';
import { landelijkeGidsen, type Gids } from './wegwijzer.policy.ts';
import type { Weg } from './wegwijzer.schema.ts';

/** The ladder for a subject (BUCH 3: own possibilities, network, general, collective); without a subject only what has the words of the question. */
export async function showWay({ tx, gemeente, moment, today }: QueryContext<unknown, unknown>, onderwerp: Onderwerp | undefined, wijk: string | undefined, tekst: string | undefined): Promise<Static<typeof Weg>> {
  const { waarde } = await policyOn(tx, landelijkeGidsen, gemeente, today);
  const fitting = waarde.filter(({ onderwerpen = [] }) => onderwerpen.length === 0 || (onderwerp !== undefined && onderwerpen.includes(onderwerp)));
  const { zelf, samen } = onderwerp === undefined ? { zelf: [], samen: [] } : tips[onderwerp];
  return {
    spoed: fitting.filter(({ spoed }) => spoed).map(toGids), zelf: [...zelf], samen: [...samen], ...(await findOpOnderwerp(tx, { gemeente, onderwerp, wijk, tekst, moment })), gidsen: fitting.filter(({ spoed }) => !spoed).map(toGids),
  };
}

const toGids = ({ naam, adres, telefoon = '' }: Gids) => ({ naam, adres, telefoon });
