import { onlyAllowed, type Attributes } from './attributes.ts';
import { nameOf, type End, type WorkKind } from './telemetry.ts';

/** Seconds up to which work is counted together. */
export const buckets: readonly number[] = [0.05, 0.2, 1, 5];
/** So many series at most: more would be a fault in the code. */
const most = 10_000;

/** How often a kind of work was done, and how long it took. */
export interface Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly counts: number[];
  count: number;
  seconds: number;
}

/** Counts of one process, from its start. */
export interface Meters {
  add(kind: WorkKind, end: End): void;
  list(): ReadonlyMap<WorkKind, readonly Series[]>;
}

export function makeMeters(): Meters {
  const known = new Map<WorkKind, Map<string, Series>>();
  let size = 0;
  return {
    add(kind, { attributes, seconds, fault }) {
      const ofKind = known.get(kind) ?? new Map<string, Series>();
      known.set(kind, ofKind);
      const labels = labelsOf(kind, attributes, fault);
      const key = Object.values(labels).join(' ');
      let series = ofKind.get(key);
      if (series === undefined) {
        if (size >= most) return;
        size += 1;
        series = { labels, counts: buckets.map(() => 0), count: 0, seconds: 0 };
        ofKind.set(key, series);
      }
      series.count += 1;
      series.seconds += seconds;
      for (const [at, edge] of buckets.entries()) if (seconds <= edge) series.counts[at] = (series.counts[at] ?? 0) + 1;
    },
    list: () => new Map([...known].map(([kind, series]) => [kind, [...series.values()]])),
  };
}

/** No gemeente and no address: series are as many as there are acts and routes. */
function labelsOf(kind: WorkKind, given: Attributes, fault: boolean): Record<string, string> {
  const told = onlyAllowed(given);
  const name = nameOf[kind] === undefined ? '' : String(told[nameOf[kind]] ?? '(none)');
  if (kind !== 'request') return { name, outcome: fault ? 'fault' : String(told['spil.uitkomst'] ?? 'ok') };
  const status = told['http.response.status_code'];
  return { method: String(told['http.request.method'] ?? 'OTHER'), name, outcome: status === undefined ? '(none)' : `${String(status).slice(0, 1)}xx` };
}
