import { gebieden } from '../../demo/region/gebieden.ts';
import { omtrekken } from '../../demo/region/omtrekken.ts';
import { listDemoDiensten } from '../../demo/sociale-kaart/list-diensten.ts';
import type { Environment } from '../../src/platform/act/environment.ts';
import type { GemeenteCode } from '../../src/platform/id.ts';
import { asSystem } from '../../src/platform/testing/people.ts';
import { enterDiensten } from '../../src/voor-de-toegang/sociale-kaart/index.ts';

/** The wijken and the sociale kaart of a gemeente of the demo, in a gemeente of a test. */
export async function layKaart(spil: { readonly env: Environment; readonly conductor: { settle(): Promise<unknown> } } & Parameters<typeof asSystem>[0], code: GemeenteCode): Promise<void> {
  const wijken = gebieden.find(({ gemeente }) => gemeente === '0383')?.wijken ?? [];
  const here = (wijk: string | null | undefined): string | null => (wijk === null || wijk === undefined ? null : `${code}${wijk.slice(4)}`);
  const diensten = listDemoDiensten().filter(({ gemeente }) => gemeente === '0383').map(({ inhoud }) => ({ ...inhoud, wijken: [], locaties: (inhoud.locaties ?? []).map((place) => ({ ...place, wijk: here(place.wijk) })) }));
  await asSystem(spil, code, async (tx) => {
    await tx.insertInto('wijk').values(wijken.map((wijk) => ({ gemeente: code, code: `${code}${wijk.code.slice(4)}`, naam: wijk.naam, omtrek: JSON.stringify(omtrekken[wijk.code]) }))).execute();
    await enterDiensten(tx, spil.env, code, 'proef', diensten);
  });
  await spil.conductor.settle();
}
