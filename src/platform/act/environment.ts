import type { Clock } from '../time/clock.ts';
import type { Random } from '../id.ts';
import type { Replica } from '../database/replica.ts';
import type { Database } from '../database/database.ts';
import type { SecretBox } from '../secret/secret-box.ts';
import type { Telemetry } from '../telemetry/index.ts';

/**
 * What acts may use beside their transaction. Modules add the clients of other systems by
 * augmenting this interface; `main.ts` fills it, tests fill it with the same real parts.
 */
export interface Environment {
  readonly database: Database;
  /** Where queries may be answered instead; commands never. */
  readonly replica?: Replica;
  readonly clock: Clock;
  readonly random: Random;
  readonly secrets: SecretBox;
  /** Where people reach this installation: for addresses in mails. */
  readonly publicUrl: URL;
  /** Who looks at the work; absent where nobody does. */
  readonly telemetry?: Telemetry;
}
