import { openLargeRegion } from '../large-region.ts';
import { makeMix } from '../load/mix.ts';
import { openLoop, openPhases, percentile, type Sent } from '../load/open-loop.ts';
import { withPublicPages } from '../load/public-pages.ts';
import { memoryOf, untilSettled, withServer } from '../load/server.ts';
import { growthOf, recoveredAfter } from '../load/steadiness.ts';
import { duration, type Measure } from '../measure.ts';
import type { Part } from '../part.ts';
import type { Stage } from '../stage.ts';

/** Half an hour at sixty a second is the whole of it. */
const seconds = Number(process.env['SPIL_BENCH_SECONDS'] ?? 1800);
const ratePerSecond = Number(process.env['SPIL_BENCH_RATE'] ?? 60);
const [spike, spikeSeconds, afterSeconds] = [5, 60, 60] as const;
/** The first part of the time warms up. */
const warm = 1 / 3;

interface Memory { readonly rss: number; readonly heap: number }

/** Megabytes in use after the last whole collection that V8 told of (`--trace-gc`). */
const heapIn = (output: string): number => Number(/-> ([\d.]+)/.exec(output.slice(output.lastIndexOf('Mark-Compact')))?.[1] ?? 0);

const isGood = ({ status }: Sent): boolean => status >= 200 && status < 300;
const times = (sent: readonly Sent[]): number[] => sent.map(({ milliseconds }) => milliseconds);

function describe(name: string, sent: readonly Sent[]): string {
  const good = times(sent.filter(isGood));
  const bad = [...Map.groupBy(sent.filter((one) => !isGood(one)), ({ status }) => status)].map(([status, own]) => `${status === 0 ? 'no answer' : status}: ${own.length}`).join(', ');
  const ms = (part: number): string => `${percentile(good, part).toFixed(1)} ms`;
  return `  ${name}: ${sent.length} sent, ${good.length} good; p50 ${ms(0.5)}, p95 ${ms(0.95)}, p99 ${ms(0.99)}${bad === '' ? '' : ` (${bad})`}`;
}

/** Looks at the memory thirty times while `work` goes on. */
async function withMemory<T>(look: () => Memory, work: () => Promise<T>): Promise<{ done: T; memory: Memory[] }> {
  const memory: Memory[] = [];
  const clock = setInterval(() => memory.push(look()), (seconds * 1000) / 30);
  try {
    return { done: await work(), memory };
  } finally {
    clearInterval(clock);
  }
}

function judge(stage: Stage, [steady, rush, after]: readonly [Sent[], Sent[], Sent[]], memory: readonly Memory[]): Measure[] {
  const p95 = percentile(times(steady), 0.95);
  const kept = memory.slice(Math.floor(memory.length * warm));
  // Nothing that is slower than half as much again, or than anybody notices.
  const recovered = recoveredAfter(after, Math.max(p95 * 1.5, p95 + 10));
  stage.tell([describe('steady', steady), describe('spike', rush), describe('after', after)].join('\n'));
  stage.tell(`  memory: ${memory.map(({ rss, heap }) => `${rss.toFixed(0)} (${heap.toFixed(0)} in use)`).join(', ')} MB`);
  return [
    duration('p95 of half an hour at 60/s', p95, 'ms', 100, stage.calibration),
    { name: 'p99 of half an hour at 60/s', value: percentile(times(steady), 0.99), unit: 'ms' },
    { name: 'errors in half an hour at 60/s', value: steady.filter((one) => !isGood(one)).length, unit: '', goal: { atMost: 0 } },
    { name: 'memory after half an hour', value: memory.at(-1)?.rss ?? 0, unit: 'MB' },
    { name: 'memory in half an hour, growth after warming up', value: growthOf(kept.map(({ rss }) => rss)), unit: '×', goal: { atMost: 1.1 } },
    { name: 'in use in half an hour, growth after warming up', value: growthOf(kept.map(({ heap }) => heap)), unit: '×', goal: { atMost: 1.1 } },
    { name: 'answered at once with 503 in a spike of five times', value: rush.filter(({ status }) => status === 503).length, unit: '' },
    { name: 'lost in the spike: no answer, or another error', value: [...rush, ...after].filter((one) => !isGood(one) && one.status !== 503).length, unit: '', goal: { atMost: 0 } },
    { name: 'as before after the spike', value: recovered ?? Number.POSITIVE_INFINITY, unit: 's', goal: { atMost: 30 } },
  ];
}

export const volhouden: Part = {
  name: 'volhouden',
  question: 'At 60 requests a second for half an hour, and then five times as many for a minute: does memory stay flat, is anything lost, and how soon is it as before?',
  async run(stage) {
    const region = await openLargeRegion(stage);
    try {
      const next = withPublicPages((await makeMix(region.database, region)).next);
      return await withServer(region.settings, async (spil) => {
        await untilSettled(region.database);
        await openLoop(spil.url, next, ratePerSecond, 15);
        stage.tell(`  ${ratePerSecond} a second for ${seconds} s, then ${ratePerSecond * spike} for ${spikeSeconds} s`);
        const { done: [steady = []], memory } = await withMemory(() => ({ rss: memoryOf(spil.pid), heap: heapIn(spil.output()) }), () => openPhases(spil.url, next, [[ratePerSecond, seconds]]));
        const [rush = [], after = []] = await openPhases(spil.url, next, [[ratePerSecond * spike, spikeSeconds], [ratePerSecond, afterSeconds]]);
        return judge(stage, [steady, rush, after], memory);
      }, ['--trace-gc']);
    } finally {
      await region.close();
    }
  },
};
