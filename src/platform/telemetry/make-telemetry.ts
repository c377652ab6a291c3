import { AsyncLocalStorage } from 'node:async_hooks';
import { onlyAllowed, type Attributes } from './attributes.ts';
import type { Meters } from './meters.ts';
import { nameOf, toldOf, type Telemetry, type WorkKind } from './telemetry.ts';
import type { Trace, Tracer } from './otlp.ts';

/** Work that goes on. */
interface Going {
  readonly kind: WorkKind;
  readonly began: number;
  attributes: Attributes;
  readonly trace: Trace | undefined;
}

/** Who looks: at times and outcomes (`meters`), at traces (`tracer`), or at both. */
export function makeTelemetry({ meters, tracer }: { readonly meters?: Meters | undefined; readonly tracer?: Tracer | undefined }): Telemetry {
  const now = new AsyncLocalStorage<Going>();

  function begin(kind: WorkKind, attributes: Attributes, from: { readonly id: string; readonly parent: string | undefined } | undefined): Going {
    return { kind, began: performance.now(), attributes, trace: tracer?.begin(kind === 'request' ? 'server' : 'internal', now.getStore()?.trace, from) };
  }

  function end(going: Going, fault: boolean): void {
    const { kind, attributes, began, trace } = going;
    meters?.add(kind, { attributes, seconds: (performance.now() - began) / 1000, fault });
    if (trace === undefined) return;
    const told = onlyAllowed(attributes);
    trace.end(spanName(kind, told), told, fault);
  }

  return {
    span(kind, attributes, work) {
      const going = begin(kind, attributes, undefined);
      return now.run(going, async () => {
        let fault = false;
        try {
          return await work();
        } catch (error) {
          const told = toldOf(error);
          going.attributes = { ...going.attributes, ...told.attributes };
          ({ fault } = told);
          throw error;
        } finally {
          end(going, fault);
        }
      });
    },
    note(attributes) {
      const going = now.getStore();
      if (going) going.attributes = { ...going.attributes, ...attributes };
    },
    link: (spoor) => now.getStore()?.trace?.link(spoor),
    spoor: () => now.getStore()?.trace?.spoor,
    request(from, goOn) {
      const going = begin('request', {}, from);
      now.run(going, goOn);
      return (attributes, fault) => {
        going.attributes = { ...going.attributes, ...attributes };
        end(going, fault);
      };
    },
    close: () => tracer?.close() ?? Promise.resolve(),
  };
}

/** What a piece of work is called: its kind, and the name it has in the code. */
function spanName(kind: WorkKind, told: Readonly<Record<string, string | number>>): string {
  const name = nameOf[kind] === undefined ? undefined : told[nameOf[kind]];
  const first = kind === 'request' ? String(told['http.request.method'] ?? 'HTTP') : kind;
  return name === undefined ? first : `${first} ${name}`;
}
