/** Keys and identifiers from the top of a plan to one value in it. */
export type Path = readonly string[];

/** A place that two people changed differently. */
export interface PlanConflict {
  readonly path: Path;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged<T> {
  /** Changes of both; at a conflict the own one. */
  readonly value: T;
  readonly conflicts: readonly PlanConflict[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);

/** One text for equal values, whatever the order of their keys. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isFields(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part)) ?? '';
}

/** How an item of a list is known: goals and steps by their id, rungs by their name. */
function keyOf(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  const key = item['id'] ?? item['trede'];
  return typeof key === 'string' ? key : undefined;
}

function keyed(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(value)) return undefined;
  const pairs = value.map((item: unknown) => [keyOf(item), item] as const);
  return pairs.every(([key]) => key !== undefined) ? new Map(pairs.map(([key, item]) => [key ?? '', item])) : undefined;
}

/**
 * What comes of a plan that two people changed since `base`: different places go together by themselves,
 * and where both changed the same place the own words stay and theirs stand beside them.
 */
export function mergePlans<T>(base: T, mine: T, theirs: T): Merged<T> {
  const conflicts: PlanConflict[] = [];
  const value = merge(base, mine, theirs, [], conflicts) as T;
  return { value, conflicts };
}

function merge(base: unknown, mine: unknown, theirs: unknown, path: Path, conflicts: PlanConflict[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  const [oldItems, ownItems, otherItems] = [keyed(base), keyed(mine), keyed(theirs)];
  if (ownItems && otherItems && (ownItems.size > 0 || otherItems.size > 0)) return mergeLists({ base: oldItems ?? new Map(), mine: ownItems, theirs: otherItems }, path, conflicts);
  if (isFields(mine) && isFields(theirs)) {
    const before: Fields = isFields(base) ? base : {};
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    return Object.fromEntries(keys.map((key) => [key, merge(before[key], mine[key], theirs[key], [...path, key], conflicts)] as const).filter(([, value]) => value !== undefined));
  }
  conflicts.push({ path, mine, theirs });
  return mine;
}

type Items = ReadonlyMap<string, unknown>;

/** Own order; what the other added comes after. What one took away goes, unless the other changed it meanwhile. */
function mergeLists({ base, mine, theirs }: { readonly base: Items; readonly mine: Items; readonly theirs: Items }, path: Path, conflicts: PlanConflict[]): unknown[] {
  const result: unknown[] = [];
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const [before, own, other] = [base.get(key), mine.get(key), theirs.get(key)];
    if (own !== undefined && other !== undefined) result.push(merge(before, own, other, [...path, key], conflicts));
    else if (before === undefined || !same(before, own ?? other)) result.push(own ?? other);
  }
  return result;
}

/** The plan with another value in one place. */
export function withValue<T>(plan: T, [first, ...rest]: Path, value: unknown): T {
  if (first === undefined) return value as T;
  if (Array.isArray(plan)) return plan.map((item: unknown) => (keyOf(item) === first ? withValue(item, rest, value) : item)) as T;
  if (!isFields(plan)) return plan;
  const { [first]: part, ...others } = plan;
  const changed = withValue(part, rest, value);
  return (changed === undefined ? others : { ...plan, [first]: changed }) as T;
}
