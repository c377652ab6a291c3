import type { Environment } from '../platform/act/environment.ts';
import { makeSystems } from '../platform/busy/systems.ts';
import { openPostgres, type Database } from '../platform/database/database.ts';
import { makeReplica } from '../platform/database/replica.ts';
import { systemRandom } from '../platform/id.ts';
import { clamd } from '../platform/scanner/index.ts';
import { loadKeys } from '../platform/secret/key-file.ts';
import { openSecrets } from '../platform/secret/index-layers.ts';
import type { Telemetry } from '../platform/telemetry/index.ts';
import { isoMoment, systemClock } from '../platform/time/clock.ts';
import { assertTestBsn, httpBrpClient, type BrpSettings } from '../registers/persoon/index.ts';
import { readSecretFile, type Settings } from '../settings.ts';

/** What acts may use. `brp` stands in for the real register in a demo. */
export async function makeEnvironment(settings: Settings, database: Database, brp: BrpSettings | undefined, telemetry?: Telemetry): Promise<Environment> {
  const demo = settings.mode === 'demo';
  const systems = makeSystems(systemClock);
  return {
    database,
    systems,
    ...(settings.replica === undefined ? {} : { replica: makeReplica(database, await openPostgres(settings.replica.url, { poolSize: settings.poolSize }), settings.replica.limit) }),
    clock: systemClock,
    random: systemRandom,
    publicUrl: settings.publicUrl,
    secrets: await openSecrets(database, await loadKeys(settings.keysFile, { make: demo }), isoMoment(systemClock.now())),
    ...(settings.destroyedFile === undefined ? {} : { destroyedFile: settings.destroyedFile }),
    ...(telemetry === undefined ? {} : { telemetry }),
    brp: httpBrpClient({ ...(brp ?? brpOf(settings)), breaker: systems.breaker('basisregistratie personen') }),
    ...(settings.clamd === undefined ? {} : { virusscanner: clamd({ place: settings.clamd, breaker: systems.breaker('virusscanner') }) }),
    admitBsn: demo ? assertTestBsn : () => undefined,
  };
}

/** Without an address each question says that the register cannot be reached: what Spil knows itself still works. */
function brpOf({ brp }: Settings): BrpSettings {
  if (brp === undefined) return { baseUrl: 'https://brp.invalid' };
  return { baseUrl: brp.url, ...(brp.keyFile === undefined ? {} : { apiKey: readSecretFile(brp.keyFile) }) };
}
