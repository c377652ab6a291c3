import type { FastifyBaseLogger } from 'fastify';
import type { Environment } from '../platform/act/environment.ts';
import type { Module } from '../platform/act/module.ts';
import { selectRaw, sql } from '../platform/database/transaction.ts';
import { askMeasures, ownMeasures, renderMetrics, serveMetrics, type Finding } from '../platform/measure/index.ts';
import { makeMeters, makeTelemetry, otlpTracer, type Meters, type Telemetry } from '../platform/telemetry/index.ts';
import { dayOf, isoMoment } from '../platform/time/clock.ts';
import { askDatabaseNow, makeClockWatch, type ClockWatch } from '../platform/time/clock-watch.ts';
import type { Settings } from '../settings.ts';
import { gemeentenOf } from './gemeenten.ts';
import manifest from '../../package.json' with { type: 'json' };

/** Milliseconds in which metrics come from memory, however often they are asked. */
const freshness = 15_000;
/** So many of one thing are counted, and no more. */
const hoogstens = 1000;
/** Milliseconds between two warnings that traces are lost. */
const quiet = 600_000;

/** Who looks at the work of this process; nobody where no setting asks for it. */
export interface Seeing {
  readonly telemetry: Telemetry | undefined;
  readonly meters: Meters | undefined;
  /** From here on what is lost is told. */
  logTo(log: FastifyBaseLogger): void;
}

export async function makeSeeing({ otlp, metrics }: Settings): Promise<Seeing> {
  const meters = metrics && makeMeters();
  let log: FastifyBaseLogger | undefined;
  let told = -Infinity;
  const onLost = (): void => {
    if (performance.now() - told < quiet) return;
    told = performance.now();
    log?.warn('traces could not be sent to the receiver of SPIL_OTLP_URL; they are lost, and nothing else is');
  };
  const tracer = otlp && (await otlpTracer({ url: otlp, version: manifest.version, onLost }));
  return { meters, telemetry: meters || tracer ? makeTelemetry({ meters, tracer }) : undefined, logTo: (given) => { log = given; } };
}

/** Looks whether the clock can be believed; says so in the log when it cannot. */
export const watchClock = (env: Environment, log: FastifyBaseLogger): ClockWatch =>
  makeClockWatch({ clock: env.clock, databaseNow: () => askDatabaseNow(env.database) }, (alarm) => log.error(alarm, 'ALARM: the clock is wrong; nothing is done by the clock and no mail is sent until it is right'));

/** Tells metrics where the settings say so; answers how to stop it. */
export async function openMetrics({ metrics }: Settings, { meters }: Seeing, env: Environment, modules: readonly Module[], watch: ClockWatch): Promise<() => Promise<void>> {
  if (metrics === undefined || meters === undefined) return () => Promise.resolve();
  const ask = askSeldom(env, modules);
  const server = await serveMetrics(metrics, async () => renderMetrics({ meters: meters.list(), pool: env.database.pool(), clock: watch.state(), now: env.clock.now().epochMilliseconds, ...(await ask()) }));
  return () => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}

interface Asked {
  readonly findings: readonly Finding[] | undefined;
  readonly sessions: readonly { readonly soort: string; readonly aantal: number }[];
}

/** What the database knows: asked once in a while, also by two at once. */
function askSeldom(env: Environment, modules: readonly Module[]): () => Promise<Asked> {
  const gemeenten = gemeentenOf(env);
  const measures = [...ownMeasures, ...modules.flatMap((module) => module.measures ?? [])];
  let known: Promise<Asked> | undefined;
  let until = 0;
  async function ask(): Promise<Asked> {
    const codes = (await gemeenten()).map(({ code }) => code);
    const now = env.clock.now();
    return env.database.read({ gemeenten: codes, actor: 's:meting', houder: '', doel: 'beheer' }, async (tx) => ({
      findings: await askMeasures(tx, measures, { gemeenten: codes, nu: isoMoment(now), vandaag: dayOf(now).toString(), hoogstens }),
      sessions: await selectRaw(tx, sql<{ soort: string; aantal: number }>`select soort, aantal from tel_sessies(${isoMoment(now)}::timestamptz)`),
    }), 'background');
  }
  return () => {
    if (known === undefined || performance.now() >= until) {
      until = performance.now() + freshness;
      known = ask().catch(() => ({ findings: undefined, sessions: [] }));
    }
    return known;
  };
}
