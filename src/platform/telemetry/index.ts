export { otlpTracer } from './otlp.ts';
export { makeMeters, type Meters } from './meters.ts';
export { makeTelemetry } from './make-telemetry.ts';
export { traced, type Telemetry } from './telemetry.ts';
export { traceIn } from './spoor.ts';
export { traceRequests } from './trace-requests.ts';
