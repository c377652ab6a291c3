import { sql } from 'kysely';
import Type from 'typebox';
import Value from 'typebox/value';
import type { Environment } from '../act/environment.ts';
import '../copy/herstel.tables.ts';
import type { Scope } from '../database/database.ts';
import type { WriteTx } from '../database/transaction.ts';
import { isPassing } from '../database/passing.ts';
import { traced } from '../telemetry/index.ts';
import { isoMoment } from '../time/clock.ts';
import { delays, type MailSender, type Outcome } from './mail.ts';
import './mail.tables.ts';

/** Milliseconds between two looks. */
const interval = 5000;
/** Milliseconds until what was sent is marked again, where the database was away. */
const again = 500;
/** Minutes that a mail may be under way: longer than any sender waits. Then whoever had it is gone, and another takes it. */
const lease = 10;

const Kept = Type.Object({ aan: Type.String(), onderwerp: Type.String(), tekst: Type.String() });

export interface MailDeskOptions {
  readonly sender: MailSender;
  readonly gemeenten: () => Promise<readonly string[]>;
  /** The part after the @ of the ids of mails. */
  readonly host: string;
  readonly onError: (error: unknown) => void;
  /** Whether the clock can be believed; while it cannot, no mail is taken: another process may have it under way. */
  readonly mayWork?: () => Promise<boolean>;
}

/** Takes mails that wait to the sender, one after the other; many processes may do it at once. */
export interface MailDesk {
  /** Sends all that is due; answers how many tries that took. */
  settle(): Promise<number>;
  start(): void;
  stop(): Promise<void>;
}

export function makeMailDesk(env: Pick<Environment, 'database' | 'clock' | 'secrets' | 'telemetry'>, { sender, gemeenten, host, onError, mayWork }: MailDeskOptions): MailDesk {
  let stopped = false;
  let running: Promise<void> | undefined;
  let wake = (): void => undefined;

  async function settle(): Promise<number> {
    if (mayWork && !(await mayWork())) return 0;
    let count = 0;
    for (const gemeente of await gemeenten()) while (!stopped && sender.isAway?.() !== true && (await sendOne(gemeente))) count += 1;
    return count;
  }

  /** Nothing is open in the database while the other side thinks. */
  async function sendOne(gemeente: string): Promise<boolean> {
    const taken = await env.database.write(scopeOf(gemeente), (tx) => take(tx, env, gemeente), 'background');
    if (taken === undefined) return false;
    const { id, inhoud, pogingen, soort, spoor } = taken;
    const outcome = await traced(env.telemetry, 'mail', { 'spil.mail': soort, 'spil.gemeente': gemeente }, async () => {
      env.telemetry?.link(spoor);
      const came: Outcome = inhoud === null ? { kind: 'never', code: 'leeg' } : await sender.send(Value.Parse(Kept, JSON.parse(env.secrets.open(inhoud))), `<${id}@${host}>`);
      env.telemetry?.note({ 'spil.uitkomst': came.kind });
      return came;
    });
    await untilKept(() => env.database.write(scopeOf(gemeente), (tx) => mark(tx, env, { gemeente, id, pogingen }, outcome), 'background'));
    return true;
  }

  /** What went out has to be known as such, or it goes out again: while the database is away this waits for it. */
  async function untilKept(keep: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await keep();
      } catch (error) {
        if (stopped || !isPassing(error)) throw error;
        onError(error);
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, again);
        });
      }
    }
  }

  return {
    settle,
    start() {
      running ??= (async () => {
        while (!stopped) {
          await settle().catch(onError);
          await new Promise<void>((resolve) => {
            wake = resolve;
            setTimeout(resolve, interval).unref();
          });
        }
      })();
    },
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}

const scopeOf = (gemeente: string): Scope => ({ gemeenten: [gemeente], actor: 's:mail', houder: '', doel: 'uitvoering' });

interface Taken {
  readonly id: string;
  readonly inhoud: Uint8Array | null;
  readonly pogingen: number;
  readonly soort: string;
  readonly spoor: string | null;
}

/** The mail that waits longest; nobody else takes it for a while. None while the gemeente is held after a copy was put back: it may have gone already. */
async function take(tx: WriteTx, { clock }: Pick<Environment, 'clock'>, gemeente: string): Promise<Taken | undefined> {
  const now = clock.now();
  const row = await tx.selectFrom('mail').select(['id', 'inhoud', 'pogingen', 'soort', 'spoor']).where('gemeente', '=', gemeente).where('toestand', '=', 'wachtend')
    // A first try waits for no clock: one that was put back would hold it up.
    .where(({ or, eb }) => or([eb('vanaf', '<=', isoMoment(now)), eb('pogingen', '=', 0)]))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('herstel').select('gemeente').where('gemeente', '=', gemeente).where('vrijgegeven_op', 'is', null)))).orderBy('vanaf').orderBy('id').limit(1)
    .modifyEnd(sql`for update skip locked`).executeTakeFirst();
  if (row === undefined) return undefined;
  await tx.updateTable('mail').set({ pogingen: row.pogingen + 1, vanaf: isoMoment(now.add({ minutes: lease })) }).where('gemeente', '=', gemeente).where('id', '=', row.id).execute();
  return { ...row, pogingen: row.pogingen + 1 };
}

/** What is sent, or never will be, keeps neither address nor text. */
async function mark(tx: WriteTx, { clock }: Pick<Environment, 'clock'>, { gemeente, id, pogingen }: { gemeente: string; id: string; pogingen: number }, outcome: Outcome): Promise<void> {
  const now = clock.now();
  const { [pogingen - 1]: delay } = delays;
  const set = outcome.kind === 'sent' ? { toestand: 'verzonden' as const, verzonden_op: isoMoment(now), inhoud: null, fout: null }
    : outcome.kind === 'never' || delay === undefined ? { toestand: 'opgegeven' as const, inhoud: null, fout: outcome.code }
      : { vanaf: isoMoment(now.add({ minutes: delay })), fout: outcome.code };
  await tx.updateTable('mail').set(set).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', 'wachtend').execute();
}
