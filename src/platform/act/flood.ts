import { sql } from 'kysely';
import { isoMoment } from '../time/clock.ts';
import { Refusal } from '../error.ts';
import { systemScope } from '../journal/system-scope.ts';
import type { Command, Query } from './act.ts';
import type { Environment } from './environment.ts';
import { setWork, takeWork } from './proof-of-work.ts';

/** Minutes that are counted together. */
const minutes = 10;
/** So often may one address do the same in that time: a family, a library and a school still can. */
const perAddress = 20;
/** So often may all that is not logged in do the same in one gemeente: more is no rush of people. */
const together = 600;
/** With work done by the machine of who asks, so many times more: a street behind one address still can, and a flood costs who makes it. */
const withWork = 10;
/** What saves by itself comes so many times as often: every five seconds, all that time, with some room for others who write there. */
const whileWriting = 7;

/** Too often: seconds after which it may be tried again, or at once with this work done (`werk`). */
export class TooOften extends Refusal {
  readonly werk: string | undefined;
  constructor(seconds: number, werk?: string) {
    const left = Math.max(1, Math.ceil(seconds / 60));
    super('TeVaak', 429, {
      nl: `Dit is hier net heel vaak gedaan. Probeer het over ${left} ${left === 1 ? 'minuut' : 'minuten'} opnieuw, of bel ons. Wat u schreef, staat er nog.`,
      en: `This was done very often just now. Try again in ${left} ${left === 1 ? 'minute' : 'minutes'}, or call us. What you wrote is still there.`,
    }, { retryAfter: seconds });
    this.werk = werk;
  }
}

/**
 * Counts what is done without login, by address and together, and refuses a flood (`TeVaak`). Of an address only a digest
 * is kept that nobody can turn back, other each day; it is gone after a day. A command that is over may still be done with
 * work (`bewijs`): nobody has to solve a puzzle. Guessing at a secret may not.
 */
export async function holdBackFlood(env: Environment, gemeente: string, { name: act, often, kind }: Pick<Command | Query, 'name' | 'often' | 'kind'>, { herkomst, bewijs }: { readonly herkomst: string; readonly bewijs?: string | undefined }): Promise<void> {
  const now = env.clock.now();
  const since = now.epochMilliseconds - (now.epochMilliseconds % (minutes * 60_000));
  const venster = new Date(since).toISOString();
  const wie = env.secrets.blindIndex(`${isoMoment(now).slice(0, 10)} ${herkomst}`).toString('base64url');
  const counted = await env.database.write(systemScope(gemeente, 'drukte'), (tx) => sql<{ wie: string; aantal: number }>`insert into drukte (gemeente, act, wie, venster, aantal)
    values (${gemeente}, ${act}, ${wie}, ${venster}::timestamptz, 1), (${gemeente}, ${act}, '', ${venster}::timestamptz, 1)
    on conflict (gemeente, act, wie, venster) do update set aantal = drukte.aantal + 1 returning wie, aantal`.execute(tx));
  const isOver = (times: number): boolean => counted.rows.some((row) => row.aantal > (row.wie === '' ? together : perAddress) * (often === true ? whileWriting : 1) * times);
  if (!isOver(1)) return;
  const open = kind === 'command' && !isOver(withWork);
  if (open && bewijs !== undefined && (await takeWork(env, gemeente, act, bewijs))) return;
  throw new TooOften(Math.ceil((since + minutes * 60_000 - now.epochMilliseconds) / 1000), open ? await setWork(env, gemeente, act) : undefined);
}
