import type { FastifyRequest } from 'fastify';
import { invalidInput, type InputFault } from '../../error.ts';
import { coerceText } from './coerce.ts';
import { propertiesOf, type Act, type ActRoute } from './route.ts';

type Texts = Readonly<Record<string, string | readonly string[]>>;

/**
 * The input of an act from a request: path parameters, and the body; or the query where the method
 * has no body. Throws `InvoerOnjuist` when the body is no object or gives what the path gives.
 */
export function readInput(act: Act, route: ActRoute, request: FastifyRequest): Record<string, unknown> {
  const fields = propertiesOf(act.input);
  const coerced = (texts: Texts): Record<string, unknown> => Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, coerceText(fields[name], value)]));
  const path = coerced(request.params as Texts);
  const rest = route.method === 'GET' || route.method === 'DELETE' ? coerced(queryOf(act, request)) : bodyOf(request);
  const twice: InputFault[] = Object.keys(rest).filter((name) => name in path)
    .map((name) => ({ pad: `/${name}`, uitleg: { nl: 'Dit gegeven staat al in het adres.', en: 'This is in the address already.' } }));
  if (twice.length > 0) throw invalidInput(twice);
  return { ...rest, ...path };
}

/** `vanaf` is a promise of the REST face, unless the act has a field of that name. */
function queryOf(act: Act, request: FastifyRequest): Texts {
  const { vanaf, ...rest } = request.query as Texts;
  return vanaf === undefined || !('vanaf' in propertiesOf(act.input)) ? rest : { ...rest, vanaf };
}

function bodyOf(request: FastifyRequest): Record<string, unknown> {
  const { body } = request;
  if (body === undefined) return {};
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    throw invalidInput([{ pad: '', uitleg: { nl: 'Stuur een JSON-object.', en: 'Send a JSON object.' } }]);
  }
  return body as Record<string, unknown>;
}
