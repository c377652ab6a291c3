import type { FastifyBaseLogger } from 'fastify';
import { backfills } from '../../migrations/backfills.ts';
import type { Environment } from '../platform/act/environment.ts';
import type { ReplicaState } from '../platform/database/replica.ts';
import type { Module } from '../platform/act/module.ts';
import { makeBackfills } from '../platform/database/run-backfills.ts';
import { makeJobs } from '../platform/jobs/jobs.ts';
import { makeConductor } from '../platform/journal/conductor.ts';
import { makeMailDesk, type MailSender } from '../platform/mail/index.ts';
import type { ClockWatch } from '../platform/time/clock-watch.ts';
import { gemeentenOf } from './gemeenten.ts';
import { makeOutage } from './outage.ts';

/** What goes on behind the requests: numbering, readers, timed work and mail. Alarms go to the log, with codes and no data of anybody. */
export function makeBackground(env: Environment, modules: readonly Module[], log: FastifyBaseLogger, { sender, watch }: { readonly sender: MailSender | undefined; readonly watch: ClockWatch }): { start(): void; stop(): Promise<void> } {
  const known = gemeentenOf(env);
  const gemeenten = async () => (await known()).map(({ code }) => code);
  const outage = makeOutage(env.database, log);
  const conductor = makeConductor(env, modules, gemeenten, outage.hear('the readers could not go on'), (stood) => log.error(stood, 'ALARM: a reader stands still'));
  const mayWork = () => watch.check();
  const jobs = makeJobs(env, modules, {
    gemeenten, mayWork,
    onError: outage.hear('timed work could not go on'),
    onAlarm: (alarm) => log.error(alarm, 'ALARM: timed work failed; it is tried again'),
  });
  // Without a mail server mails wait: nothing is lost, and beheer sees them.
  const mail = sender && makeMailDesk(env, { sender, gemeenten, mayWork, host: env.publicUrl.hostname, onError: outage.hear('mail could not go on') });
  const carrying = makeBackfills(env.database, backfills, { gemeenten, onError: outage.hear('what an upgrade left to carry over could not go on') });
  return {
    start() {
      env.replica?.follow(tellReplica(log));
      carrying.start();
      conductor.start();
      jobs.start();
      mail?.start();
    },
    async stop() {
      outage.stop();
      await env.replica?.close();
      await carrying.stop();
      await mail?.stop();
      await jobs.stop();
      await conductor.stop();
    },
  };
}

/** Each change once, and not each question that the primary answers in its place. */
const tellReplica = (log: Pick<FastifyBaseLogger, 'error' | 'info'>) => (toestand: ReplicaState): void => {
  if (toestand === 'gevolgd') log.info('the replica is read from again');
  else log.error({ toestand }, 'ALARM: the replica is not read from; the primary answers everything');
};
