import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** True in CI: material that a test needs may then not be absent. */
export const strict = process.env['SPIL_STRICT'] === '1';

/**
 * Path of official material that tests read but the project does not carry.
 * Root: `SPIL_SHARED_DATA`, default `../shared/data` beside the checkout.
 * Answers undefined when absent; throws when absent in strict mode.
 */
export function sharedData(path: string): string | undefined {
  const root = process.env['SPIL_SHARED_DATA'] ?? resolve(import.meta.dirname, '../../../../shared/data');
  const full = resolve(root, path);
  if (existsSync(full)) return full;
  if (strict) throw new Error(`Strict mode: test material is absent: ${full}`);
  return undefined;
}
