import type { Backfill } from '../../src/platform/database/backfill.ts';
import type { Allowance } from './allowed.ts';
import type { Change } from './judge-migration.ts';

/** A change, and the migration that makes it. */
export interface Made extends Change {
  readonly migration: string;
}

/** What else there is to go by. */
export interface Known {
  readonly allowed: readonly Allowance[];
  /** The versions that are out. */
  readonly releases: readonly string[];
  readonly backfills: readonly Backfill[];
}

const takesNothing = new Set<string>(['index', 'constraint', 'rewritten']);

function judge({ migration, kind, what, why }: Made, { allowed, releases, backfills }: Known): readonly string[] {
  const at = `${migration}: ${what}: ${kind}`;
  const found = allowed.find((one) => one.migration === migration && one.kind === kind && one.what === what);
  if (found === undefined) return [`${at}. Not allowed: ${why}. Let a later release do it, or name it in script/releases/allowed.ts (docs/decisions/0036)`];
  if (!takesNothing.has(kind) && (found.unusedSince === undefined || !releases.includes(found.unusedSince))) return [`${at}. Allowed too early: no release is out that no longer uses it (unusedSince: ${found.unusedSince ?? 'none'})`];
  const table = what.slice(0, what.lastIndexOf('.'));
  if (kind === 'must be filled' && !backfills.some((one) => one.contract === migration && one.table === table)) return [`${at}. Nothing in migrations/backfills.ts fills ${table} before this migration (its contract)`];
  return [];
}

/** A line for each change that may not be made, and for each allowance of nothing. */
export function refuse(made: readonly Made[], known: Known): readonly string[] {
  const idle = known.allowed.filter((one) => !made.some(({ migration, kind, what }) => migration === one.migration && kind === one.kind && what === one.what));
  return [...made.flatMap((change) => judge(change, known)), ...idle.map(({ migration, kind, what }) => `${migration}: ${what}: ${kind}. Allowed and not done: take the line out of script/releases/allowed.ts`)];
}
