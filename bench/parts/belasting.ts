import { readFileSync } from 'node:fs';
import { findFreePort, startProcess, untilReady } from '../../src/testing/spil-process.ts';
import { openLargeRegion } from '../large-region.ts';
import { closedLoop, openLoop, percentile, type Sent } from '../load/open-loop.ts';
import { makeMix } from '../load/mix.ts';
import type { Measure } from '../measure.ts';
import type { Part } from '../part.ts';

const [ratePerSecond, seconds] = [100, 30] as const;
const width = 24;

function latencies(sent: readonly Sent[], calibration: number): Measure[] {
  const of = (kind: 'lezen' | 'schrijven') => sent.filter(({ ask }) => ask.kind === kind).map(({ milliseconds }) => milliseconds);
  const measure = (name: string, values: readonly number[], atMost: number): Measure => {
    const value = percentile(values, 0.95);
    return { name, value, unit: 'ms', goal: { atMost }, ratio: { value: (value * calibration) / 1000, better: 'lower' } };
  };
  return [
    measure('reading p95 at 100/s', of('lezen'), 50), measure('writing p95 at 100/s', of('schrijven'), 100),
    { name: 'answers that were errors', value: sent.filter(({ status }) => status < 200 || status >= 300).length, unit: '', goal: { atMost: 0 } },
  ];
}

/** The slowest kinds of request, and the answers that were none. */
function describe(sent: readonly Sent[]): string {
  const lines = [...Map.groupBy(sent, ({ ask }) => ask.name)].map(([name, own]) => {
    const bad = Map.groupBy(own.filter(({ status }) => status < 200 || status >= 300), ({ status }) => status);
    const faults = [...bad].map(([status, list]) => `${status}: ${list.length}`).join(', ');
    return { p95: percentile(own.map(({ milliseconds }) => milliseconds), 0.95), text: `${name} ${own.length}${faults === '' ? '' : ` (${faults})`}` };
  });
  return lines.toSorted((a, b) => b.p95 - a.p95).map(({ p95, text }) => `  ${p95.toFixed(1).padStart(8)} ms  ${text}`).join('\n');
}

const memoryOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

export const belasting: Part = {
  name: 'belasting',
  question: 'At 100 requests a second in a region of 20,000 open dossiers: how long do people wait, where is the end, and does memory grow?',
  async run(stage) {
    const region = await openLargeRegion(stage);
    const next = await makeMix(region.database, region.dataFolder, region.audience);
    const port = await findFreePort();
    const start = performance.now();
    const spil = startProcess(port, { SPIL_MODE: 'demo', SPIL_DATA: region.dataFolder, DATABASE_URL: region.url, SPIL_LOG: 'error', NODE_ENV: 'production' });
    try {
      await untilReady(spil, 30);
      const started = (performance.now() - start) / 1000;
      await openLoop(spil.url, next, ratePerSecond, 5);
      const sent = await openLoop(spil.url, next, ratePerSecond, seconds);
      stage.tell(describe(sent));
      let requests = sent.length + ratePerSecond * 5;
      const end = await closedLoop(spil.url, next, width, (_done, passed) => passed > 15);
      requests += end.done;
      if (requests < 10_000) await closedLoop(spil.url, next, width, (done) => done >= 10_000 - requests);
      const early = memoryOf(spil.pid);
      const more = Math.max(0, Number(process.env['SPIL_BENCH_REQUESTS'] ?? 100_000) - Math.max(requests, 10_000));
      await closedLoop(spil.url, next, width, (done) => done >= more);
      const late = memoryOf(spil.pid);
      return [
        ...latencies(sent, stage.calibration),
        { name: 'saturation', value: end.perSecond, unit: '/s', ratio: { value: end.perSecond / stage.calibration, better: 'higher' } },
        { name: 'start with a filled database', value: started, unit: 's', goal: { atMost: 10 } },
        { name: 'memory after 10,000 requests', value: early, unit: 'MB' },
        { name: 'memory after 100,000 requests', value: late, unit: 'MB', goal: { atMost: 500 } },
        { name: 'memory growth', value: late / early, unit: '×', goal: { atMost: 1.1 } },
      ];
    } finally {
      await spil.stop();
      await region.close();
    }
  },
};
