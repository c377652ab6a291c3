import { createHash } from 'node:crypto';
import type { SecretBox } from '../../../../src/platform/secret/secret-box.ts';
import type { Row } from '../read-region.ts';
import { readable } from './readable.ts';

/** One digest over every row of a region, ids and chains included: equal when two regions are the same. */
export function regionDigest(region: ReadonlyMap<string, readonly Row[]>, secrets: SecretBox): string {
  const hash = createHash('sha256');
  for (const [, rows] of region) for (const line of rows.map((row) => readable(row, secrets, clocks)).toSorted()) hash.update(line).update('\n');
  return hash.digest('hex');
}

/** What the clock of the machine wrote. */
const clocks: ReadonlySet<string> = new Set(['effect.moment', 'lezer.bijgewerkt']);
