import type { Context, Link, SpanContext } from '@opentelemetry/api';
import { systemRandom } from '../id.ts';
import { readTrail } from './spoor.ts';

/** A span that goes on. What it is called and what is told of it is said at its end. */
export interface Trace {
  readonly spoor: string;
  readonly context: Context;
  link(spoor: string | null | undefined): void;
  end(name: string, attributes: Readonly<Record<string, string | number>>, fault: boolean): void;
}

export interface Tracer {
  begin(kind: 'server' | 'internal', parent: Trace | undefined, from: { readonly id: string; readonly parent: string | undefined } | undefined): Trace;
  close(): Promise<void>;
}

export interface OtlpSettings {
  /** Where the receiver listens; traces go to `v1/traces` below it. */
  readonly url: URL;
  readonly version: string;
  /** Hears that traces could not be sent. They are lost; nothing else is. */
  readonly onLost: () => void;
}

/** Links of one span: of a batch of events the first ones are enough to find the rest. */
const linkCountLimit = 32;

/** Traces by OTLP over HTTP. What this needs is loaded here and nowhere else: without a receiver it costs nothing. */
export async function otlpTracer({ url, version, onLost }: OtlpSettings): Promise<Tracer> {
  const [{ ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace }, { TracerProvider, BatchSpanProcessor }, { resourceFromAttributes }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/api'), import('@opentelemetry/sdk-trace'), import('@opentelemetry/resources'), import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const base = url.href.endsWith('/') ? url : new URL(`${url.href}/`);
  const exporter = new OTLPTraceExporter({ url: new URL('v1/traces', base).href, timeoutMillis: 5000 });
  const telling: typeof exporter.export = (spans, done) => exporter.export(spans, (result) => {
    if (result.error !== undefined) onLost();
    done(result);
  });
  let given: string | undefined;
  const provider = new TracerProvider({
    // Nothing of the machine or the process: their names may be names of people.
    resource: resourceFromAttributes({ 'service.name': 'spil', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor({ exporter: { export: telling, shutdown: () => exporter.shutdown(), forceFlush: () => exporter.forceFlush() } })],
    spanLimits: { linkCountLimit },
    // A request has its number already, with which it stands in the log and in the access log.
    idGenerator: { generateTraceId: () => given ?? systemRandom(16).toString('hex'), generateSpanId: () => systemRandom(8).toString('hex') },
  });
  const tracer = provider.getTracer('spil', version);
  const remote = (traceId: string, spanId: string): SpanContext => ({ traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });
  return {
    begin(kind, parent, from) {
      const context = from?.parent === undefined ? parent?.context ?? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, remote(from.id, from.parent));
      given = from?.id;
      const span = tracer.startSpan(kind, { kind: kind === 'server' ? SpanKind.SERVER : SpanKind.INTERNAL }, context);
      given = undefined;
      const { traceId, spanId } = span.spanContext();
      const links = new Set<string>();
      return {
        spoor: `${traceId}-${spanId}`,
        context: trace.setSpan(ROOT_CONTEXT, span),
        link(spoor) {
          const trail = readTrail(spoor);
          if (trail === undefined || links.size >= linkCountLimit || links.has(trail.spanId)) return;
          links.add(trail.spanId);
          span.addLink({ context: remote(trail.traceId, trail.spanId) } satisfies Link);
        },
        end(name, attributes, fault) {
          span.updateName(name);
          span.setAttributes(attributes);
          if (fault) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    close: () => provider.shutdown(),
  };
}
