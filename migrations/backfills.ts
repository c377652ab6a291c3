import type { Backfill } from '../src/platform/database/backfill.ts';

/** What is carried over after an upgrade while people work, the oldest first. How: docs/decisions/0028. */
export const backfills: readonly Backfill[] = [];
