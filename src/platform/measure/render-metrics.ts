import type { PoolState } from '../database/pool-state.ts';
import { buckets, type Meters, type Series } from '../telemetry/meters.ts';
import type { WorkKind } from '../telemetry/telemetry.ts';
import type { ClockState } from '../time/clock-watch.ts';
import type { Finding } from './measure.ts';

/** All that is told to who measures. */
export interface Readings {
  readonly meters: ReturnType<Meters['list']>;
  readonly pool: PoolState;
  readonly clock: ClockState;
  /** Undefined while the database cannot be asked. */
  readonly findings: readonly Finding[] | undefined;
  readonly sessions: readonly { readonly soort: string; readonly aantal: number }[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

const meanings: Readonly<Record<WorkKind, readonly [string, string]>> = {
  request: ['spil_request_seconds', 'Requests by method, route and kind of status'], act: ['spil_act_seconds', 'Acts by outcome: ok, a refusal, or a fault'],
  lezer: ['spil_reader_seconds', 'Batches of a reader'], effect: ['spil_effect_seconds', 'Events that an effect took'], zegelaar: ['spil_sealer_seconds', 'Batches of the sealer'],
  werk: ['spil_timed_work_seconds', 'Portions of timed work'], mail: ['spil_mail_seconds', 'Tries to send a mail'],
};

const escape = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
const labelled = (name: string, labels: Readonly<Record<string, string>>): string => `${name}{${Object.entries(labels).map(([label, value]) => `${label}="${escape(value)}"`).join(',')}}`;

/** To a millionth: digits beyond it are noise, and could look like a number of somebody. */
const spelled = (value: number): string => String(Math.round(value * 1e6) / 1e6);

function histogram(name: string, help: string, series: readonly Series[]): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...series.flatMap(({ labels, counts, count, seconds }) => [
    ...buckets.map((edge, at) => `${labelled(`${name}_bucket`, { ...labels, le: String(edge) })} ${counts[at] ?? 0}`),
    `${labelled(`${name}_bucket`, { ...labels, le: '+Inf' })} ${count}`, `${labelled(`${name}_sum`, labels)} ${spelled(seconds)}`, `${labelled(`${name}_count`, labels)} ${count}`,
  ])];
}

function gauge(name: string, help: string, values: readonly (readonly [Readonly<Record<string, string>>, number])[], type = 'gauge'): string[] {
  return values.length === 0 ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...values.map(([labels, value]) => `${Object.keys(labels).length === 0 ? name : labelled(name, labels)} ${spelled(value)}`)];
}

/** The text that Prometheus reads (text format 0.0.4). */
export function renderMetrics({ meters, pool, clock, findings, sessions, now }: Readings): string {
  const age = ({ sinds }: Finding): number => (sinds === null ? 0 : Math.max(0, (now - Date.parse(sinds)) / 1000));
  const told = (value: (finding: Finding) => number) => (findings ?? []).map((finding) => [{ what: finding.naam, part: finding.deel, gemeente: finding.gemeente }, value(finding)] as const);
  return [
    ...[...meters].flatMap(([kind, series]) => histogram(...meanings[kind], series)),
    ...gauge('spil_waiting', 'How much waits, by what, part and gemeente; absent: nothing', told(({ aantal }) => aantal)),
    ...gauge('spil_waiting_oldest_seconds', 'How long the oldest of it waits', told(age)),
    ...gauge('spil_database_up', 'Whether the database could be asked', [[{}, findings === undefined ? 0 : 1]]),
    ...gauge('spil_pool_connections', 'Connections of this process', [[{ state: 'in use' }, pool.inUse], [{ state: 'most' }, pool.size]]),
    ...gauge('spil_pool_waiting', 'Work that waits for a connection', [[{}, pool.waiting]]),
    ...gauge('spil_pool_asked_total', 'How often a connection was asked for', [[{}, pool.asked]], 'counter'),
    ...gauge('spil_pool_wait_seconds_total', 'Seconds waited for a connection', [[{}, pool.waitedSeconds]], 'counter'),
    ...gauge('spil_sessions', 'Sessions that last', sessions.map(({ soort, aantal }) => [{ kind: soort }, aantal])),
    ...gauge('spil_clock_difference_seconds', 'Seconds that this process is ahead of the database', [[{}, clock.seconds]]),
    ...gauge('spil_clock_jumps_total', 'How often the clock of this process jumped', [[{}, clock.jumps]], 'counter'),
    '',
  ].join('\n');
}
