import { createHash } from 'node:crypto';
import type { Database } from '../../../src/platform/database/database.ts';
import { readRegion } from '../copy/read-region.ts';

/**
 * What two tellings need not share: what is enciphered with a fresh nonce, the moment at which a reader was at it by the
 * clock on the wall, and in the journal the order of events of one and the same act, with the chain that follows from it.
 */
const own: Readonly<Record<string, readonly string[]>> = {
  persoon: ['bsn_versleuteld'], bericht: ['inhoud'], klad: ['inhoud'], klad_bijlage: ['naam', 'inhoud'], clientondersteuning: ['inhoud'], lezer: ['bijgewerkt'], effect: ['moment'],
  gebeurtenis: ['id', 'volgnummer', 'digest', 'vorige', 'hash'], stroom: ['hash'], zegel: ['gebeurtenis', 'hash'], zegelaar: ['hash'],
};

/** Every table of the region with its number of rows and a digest over all that is in them: ids, texts, documents, events. */
export async function digestOfRegion(database: Database): Promise<ReadonlyMap<string, string>> {
  const region = await database.load((bulk) => readRegion(bulk));
  return new Map([...region].map(([tabel, rows]) => {
    const lines = rows.map(({ waarden }) => JSON.stringify(Object.entries(waarden).filter(([kolom]) => own[tabel]?.includes(kolom) !== true))).toSorted();
    return [tabel, `${lines.length} rows ${createHash('sha256').update(lines.join('\n')).digest('hex')}`];
  }));
}
