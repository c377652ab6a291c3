import type { WriteTx } from '../../src/platform/database/transaction.ts';
import { gebieden } from './gebieden.ts';
import { omtrekken } from './omtrekken.ts';

/** Where a postcode lies. */
export interface Plaats {
  readonly gemeente: string;
  readonly postcode: string;
  readonly wijk: string;
}

/** Gemeenten, wijken, buurten, and which postcode lies in which wijk. */
export async function layGround(tx: WriteTx, plaatsen: readonly Plaats[]): Promise<void> {
  for (const { gemeente, naam, wijken } of gebieden) {
    await tx.insertInto('gemeente').values({
      gemeente, naam, telefoon: '088 909 7000', openingstijden: 'maandag tot en met vrijdag 8.30 tot 17.00 uur', adres: `Gemeentehuis ${naam}`, thema: gemeente === '0373' ? 'duin' : 'spil',
      email: `samen@${naam.toLowerCase()}.example`, inloop: 'maandag tot en met donderdag 9.00 tot 12.00 uur',
    }).execute();
    await tx.insertInto('wijk').values(wijken.map((wijk) => ({ gemeente, code: wijk.code, naam: wijk.naam, omtrek: JSON.stringify(omtrekken[wijk.code]) }))).execute();
    await tx.insertInto('buurt').values(wijken.flatMap((wijk) => wijk.buurten.map((buurt) => ({ gemeente, code: buurt.code, wijk: wijk.code, naam: buurt.naam })))).execute();
  }
  const postcodes = new Map(plaatsen.map(({ gemeente, postcode, wijk }) => [`${gemeente} ${postcode}`, wijk] as const));
  await tx.insertInto('postcode_wijk').values([...postcodes].map(([key, wijk]) => ({ gemeente: key.slice(0, 4), postcode: key.slice(5), wijk }))).execute();
}
