import type { FastifyRequest } from 'fastify';
import type { Call } from '../../act/registry.ts';
import { invalidInput, type InputFault } from '../../error.ts';
import { isId } from '../../id.ts';
import type { Text } from '../../text.ts';
import { propertiesOf, type Act } from './route.ts';

type Promises = Pick<Call, 'idempotencyKey' | 'ifMatch' | 'vanaf' | 'bewijs'>;

const faults = {
  key: { nl: 'Idempotency-Key heeft 1 tot 200 zichtbare tekens.', en: 'Idempotency-Key has 1 to 200 visible characters.' },
  match: { nl: 'If-Match heeft de vorm "3": de ETag die u ontving.', en: 'If-Match has the form "3": the ETag you received.' },
  from: { nl: 'Spil-Vanaf is de Spil-Positie van een eerder antwoord.', en: 'Spil-Vanaf is the Spil-Positie of an earlier answer.' },
} satisfies Record<string, Text>;

/** The promises of a request: once only, only on this version, not before this position. Throws `InvoerOnjuist`. */
export function readPromises(act: Act, request: FastifyRequest): Promises {
  const wrong: InputFault[] = [];
  const take = (value: string | undefined, fits: (text: string) => boolean, pad: string, uitleg: Text): string | undefined => {
    if (value !== undefined && !fits(value)) wrong.push({ pad, uitleg });
    return value;
  };
  const key = take(header(request, 'idempotency-key'), (text) => /^[\x21-\x7e]{1,200}$/.test(text), '#/header/Idempotency-Key', faults.key);
  const match = take(header(request, 'if-match'), (text) => /^"\d{1,15}"$/.test(text), '#/header/If-Match', faults.match);
  const from = take(header(request, 'spil-vanaf') ?? fromQuery(act, request), isId, '#/header/Spil-Vanaf', faults.from);
  if (wrong.length > 0) throw invalidInput(wrong);
  return { idempotencyKey: key, ifMatch: match === undefined ? undefined : Number(match.slice(1, -1)), vanaf: from, bewijs: header(request, 'spil-bewijs') };
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function fromQuery(act: Act, request: FastifyRequest): string | undefined {
  const { vanaf } = request.query as Readonly<Record<string, string | readonly string[]>>;
  return vanaf === undefined || 'vanaf' in propertiesOf(act.input) ? undefined : String(vanaf);
}
