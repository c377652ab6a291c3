import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, begun first so that no processor waits for them at the end. */
const slow = /two-sinks|crash-(?:embedded|postgres)|hostile|src\/rights|stamp-region|kerncijfers\/kerncijfers|main-job|other-ways|aanbieder\/journey|plan\/journey/;

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(slow.test(b.moduleId)) - Number(slow.test(a.moduleId)));
  }
}

/**
 * Two workers fit the machine that everything has to run on. They are threads: what one made fast of the embedded
 * database (WebAssembly) is fast for the next. Timeouts are wide: they find what hangs, and are no measure of speed
 * on a machine that has other work too.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    pool: 'threads',
    sequence: { sequencer: SlowFirst },
    slowTestThreshold: 2000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,demo,migrations,script,bench}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // One worker keeps what it loaded for its next file: half of the time of a short file is loading.
          isolate: false,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'screens',
          include: ['web/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
