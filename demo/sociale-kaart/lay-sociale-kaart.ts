import type { Environment } from '../../src/platform/act/environment.ts';
import { enterDiensten } from '../../src/voor-de-toegang/sociale-kaart/index.ts';
import { listDemoDiensten } from './list-diensten.ts';

/** Enters the sociale kaart of the demo; answers how many entries. */
export async function laySocialeKaart(env: Environment): Promise<number> {
  const diensten = Map.groupBy(listDemoDiensten(), ({ gemeente }) => gemeente);
  for (const [gemeente, own] of diensten) {
    await env.database.write({ gemeenten: [gemeente], actor: 's:demo', houder: '', doel: 'demo' }, (tx) => enterDiensten(tx, env, gemeente, 'demo', own.map(({ inhoud }) => inhoud)));
  }
  return [...diensten.values()].flat().length;
}
