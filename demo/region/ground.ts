import type { WriteTx } from '../../src/platform/database/transaction.ts';
import { gebieden } from './gebieden.ts';
import type { DemoHuishouden } from './huishoudens.ts';

/** Gemeenten, wijken, buurten, and which postcode lies in which wijk. */
export async function layGround(tx: WriteTx, huishoudens: readonly DemoHuishouden[]): Promise<void> {
  for (const { gemeente, naam, wijken } of gebieden) {
    await tx.insertInto('gemeente').values({
      gemeente, naam, telefoon: '088 909 7000', openingstijden: 'maandag tot en met vrijdag 8.30 tot 17.00 uur', adres: `Gemeentehuis ${naam}`, thema: gemeente === '0373' ? 'duin' : 'spil',
    }).execute();
    await tx.insertInto('wijk').values(wijken.map((wijk) => ({ gemeente, code: wijk.code, naam: wijk.naam }))).execute();
    await tx.insertInto('buurt').values(wijken.flatMap((wijk) => wijk.buurten.map((buurt) => ({ gemeente, code: buurt.code, wijk: wijk.code, naam: buurt.naam })))).execute();
  }
  const postcodes = new Map(huishoudens.flatMap(({ gebied, wijk, persoonslijsten }) => persoonslijsten.flatMap((pl) => (pl.verblijfplaats.soort === 'adres' && pl.verblijfplaats.postcode
    ? [[`${gebied.gemeente} ${pl.verblijfplaats.postcode}`, wijk.code] as const] : []))));
  await tx.insertInto('postcode_wijk').values([...postcodes].map(([key, wijk]) => ({ gemeente: key.slice(0, 4), postcode: key.slice(5), wijk }))).execute();
}
