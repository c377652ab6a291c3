import type { FastifyBaseLogger } from 'fastify';
import type { Environment } from '../platform/act/environment.ts';
import type { Module } from '../platform/act/module.ts';
import { failureOf } from '../platform/http/request-log.ts';
import { makeJobs } from '../platform/jobs/jobs.ts';
import { makeConductor } from '../platform/journal/conductor.ts';
import { gemeentenOf } from './gemeenten.ts';

/** What goes on behind the requests: numbering, readers and timed work. Alarms go to the log, with codes and no data of anybody. */
export function makeBackground(env: Environment, modules: readonly Module[], log: FastifyBaseLogger): { start(): void; stop(): Promise<void> } {
  const known = gemeentenOf(env);
  const gemeenten = async () => (await known()).map(({ code }) => code);
  const conductor = makeConductor(env, modules, gemeenten, (error) => log.error(failureOf(error), 'the readers could not go on'), (stood) => log.error(stood, 'ALARM: a reader stands still'));
  const jobs = makeJobs(env, modules, {
    gemeenten,
    onError: (error) => log.error(failureOf(error), 'timed work could not go on'),
    onAlarm: (alarm) => log.error(alarm, 'ALARM: timed work failed; it is tried again'),
  });
  return {
    start() {
      conductor.start();
      jobs.start();
    },
    async stop() {
      await jobs.stop();
      await conductor.stop();
    },
  };
}
