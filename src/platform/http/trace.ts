import { systemRandom } from '../id.ts';

/** Trace id of a request: from `traceparent` (W3C Trace Context), or a new one. 32 hexadecimal digits. */
export function traceOf(traceparent: string | readonly string[] | undefined): string {
  const given = typeof traceparent === 'string' ? /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:$|-)/.exec(traceparent)?.[1] : undefined;
  return given ?? systemRandom(16).toString('hex');
}
