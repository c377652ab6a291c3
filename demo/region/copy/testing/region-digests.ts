import { createHash } from 'node:crypto';
import type { SecretBox } from '../../../../src/platform/secret/secret-box.ts';
import type { Row } from '../read-region.ts';
import { readable } from './readable.ts';

/** A digest for each table over every row of a region, ids and chains included: equal when two regions are the same. */
export function regionDigests(region: ReadonlyMap<string, readonly Row[]>, secrets: SecretBox): Readonly<Record<string, string>> {
  return Object.fromEntries([...region].map(([tabel, rows]) => {
    const hash = createHash('sha256');
    for (const line of rows.map((row) => readable(row, secrets, clocks)).toSorted()) hash.update(line).update('\n');
    return [tabel, hash.digest('hex')];
  }));
}

/** What the clock of the machine wrote. */
const clocks: ReadonlySet<string> = new Set(['effect.moment', 'lezer.bijgewerkt']);
