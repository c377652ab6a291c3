import { readFile } from 'node:fs/promises';
import type { Environment } from '../platform/act/environment.ts';
import type { Database } from '../platform/database/database.ts';
import { systemRandom } from '../platform/id.ts';
import { clamd } from '../platform/scanner/index.ts';
import { loadKeys } from '../platform/secret/key-file.ts';
import { makeSecretBox } from '../platform/secret/secret-box.ts';
import { systemClock } from '../platform/time/clock.ts';
import { assertTestBsn, httpBrpClient, type BrpSettings } from '../registers/persoon/index.ts';
import type { Settings } from '../settings.ts';

/** What acts may use. `brp` stands in for the real register in a demo. */
export async function makeEnvironment(settings: Settings, database: Database, brp: BrpSettings | undefined): Promise<Environment> {
  const demo = settings.mode === 'demo';
  return {
    database,
    clock: systemClock,
    random: systemRandom,
    publicUrl: settings.publicUrl,
    secrets: makeSecretBox(await loadKeys(settings.keysFile, { make: demo })),
    ...(settings.destroyedFile === undefined ? {} : { destroyedFile: settings.destroyedFile }),
    brp: httpBrpClient(brp ?? (await brpOf(settings))),
    ...(settings.clamd === undefined ? {} : { virusscanner: clamd({ place: settings.clamd }) }),
    admitBsn: demo ? assertTestBsn : () => undefined,
  };
}

/** Without an address each question says that the register cannot be reached: what Spil knows itself still works. */
async function brpOf({ brp }: Settings): Promise<BrpSettings> {
  if (brp === undefined) return { baseUrl: 'https://brp.invalid' };
  return { baseUrl: brp.url, ...(brp.keyFile === undefined ? {} : { apiKey: (await readFile(brp.keyFile, 'utf8')).trim() }) };
}
