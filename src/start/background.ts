import type { FastifyBaseLogger } from 'fastify';
import { backfills } from '../../migrations/backfills.ts';
import type { Environment } from '../platform/act/environment.ts';
import type { Module } from '../platform/act/module.ts';
import { makeBackfills } from '../platform/database/run-backfills.ts';
import { failureOf } from '../platform/http/request-log.ts';
import { makeJobs } from '../platform/jobs/jobs.ts';
import { makeConductor } from '../platform/journal/conductor.ts';
import { makeMailDesk, type MailSender } from '../platform/mail/index.ts';
import { gemeentenOf } from './gemeenten.ts';

/** What goes on behind the requests: numbering, readers, timed work and mail. Alarms go to the log, with codes and no data of anybody. */
export function makeBackground(env: Environment, modules: readonly Module[], log: FastifyBaseLogger, sender: MailSender | undefined): { start(): void; stop(): Promise<void> } {
  const known = gemeentenOf(env);
  const gemeenten = async () => (await known()).map(({ code }) => code);
  const conductor = makeConductor(env, modules, gemeenten, (error) => log.error(failureOf(error), 'the readers could not go on'), (stood) => log.error(stood, 'ALARM: a reader stands still'));
  const jobs = makeJobs(env, modules, {
    gemeenten,
    onError: (error) => log.error(failureOf(error), 'timed work could not go on'),
    onAlarm: (alarm) => log.error(alarm, 'ALARM: timed work failed; it is tried again'),
  });
  // Without a mail server mails wait: nothing is lost, and beheer sees them.
  const mail = sender && makeMailDesk(env, { sender, gemeenten, host: env.publicUrl.hostname, onError: (error) => log.error(failureOf(error), 'mail could not go on') });
  const carrying = makeBackfills(env.database, backfills, { gemeenten, onError: (error) => log.error(failureOf(error), 'what an upgrade left to carry over could not go on') });
  return {
    start() {
      carrying.start();
      conductor.start();
      jobs.start();
      mail?.start();
    },
    async stop() {
      await carrying.stop();
      await mail?.stop();
      await jobs.stop();
      await conductor.stop();
    },
  };
}
