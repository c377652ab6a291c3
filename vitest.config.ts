import { defineConfig } from 'vitest/config';

/**
 * Two workers fit the machine that everything has to run on. They are threads: what one made fast of the embedded
 * database (WebAssembly) is fast for the next. Timeouts are wide: they find what hangs, and are no measure of speed
 * on a machine that has other work too.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    pool: 'threads',
    slowTestThreshold: 2000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,demo,migrations,script,bench}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
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
