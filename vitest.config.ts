import { defineConfig } from 'vitest/config';

/** Two workers fit the machine that everything has to run on; a journey has it for itself. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    slowTestThreshold: 2000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,demo,migrations,script,bench}/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'screens',
          include: ['web/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
