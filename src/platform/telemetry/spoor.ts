/** What work left behind for what follows from it: the trace, and where in it. */
export interface Trail {
  readonly traceId: string;
  readonly spanId: string;
}

/** Reads a trail (`trace-span`, both hexadecimal). Undefined for a trace without its place, and for anything else. */
export function readTrail(spoor: string | null | undefined): Trail | undefined {
  const [, traceId, spanId] = /^(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})$/.exec(spoor ?? '') ?? [];
  return traceId === undefined || spanId === undefined ? undefined : { traceId, spanId };
}

/** The span that a request follows from, in the W3C header; undefined where none is told. */
export function parentOf(traceparent: string | readonly string[] | undefined): string | undefined {
  return typeof traceparent === 'string' ? /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}(?:$|-)/.exec(traceparent)?.[1] : undefined;
}

/** The number of a request; undefined where there was none (a story that is told). */
export const traceIn = (spoor: string): string | undefined => (/^0*$/.test(spoor) ? undefined : spoor);
