/** An odd factor: multiplying by it modulo 2³² gives each number another one. */
const factor = 0x9e3779b1;

/** Eight hexadecimal digits of a copy; no two copies have the same, and neighbours do not look alike. */
export function markOf(copy: number): string {
  return (Math.imul(copy, factor) >>> 0).toString(16).padStart(8, '0');
}

/**
 * Gives the ids of a pattern to its copies. An id keeps its first twenty digits (its moment and its
 * gemeente); the rest is its place in the order of the pattern and the mark of the copy, so that ids
 * of a copy are in the same order as those of the pattern.
 */
export function idCopier(ids: Iterable<string>): (id: string) => string {
  const sorted = [...ids].toSorted();
  if (sorted.length > 0xffff) throw new RangeError('A pattern has more ids than there are places for');
  const heads = new Map(sorted.map((id, place) => [id, `${id.slice(0, 24)}${place.toString(16).padStart(4, '0')}`]));
  return (id) => {
    const head = heads.get(id);
    if (head === undefined) throw new RangeError(`An id is not of this pattern: ${id}`);
    return head;
  };
}
