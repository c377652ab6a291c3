import type { TSchema } from 'typebox';
import { everyone } from '../../access/rule.ts';
import { propertiesOf, type Act, type ActRoute } from '../rest/route.ts';

/** A parameter of an operation, as OpenAPI describes it. */
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: unknown;
}

/** Promises that a request may make, shared by all operations. */
export const headerParameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key', in: 'header', required: false,
    description: 'Kies zelf een unieke sleutel per handeling. Dezelfde sleutel met dezelfde gegevens doet het één keer en geeft hetzelfde antwoord.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  },
  IfMatch: {
    name: 'If-Match', in: 'header', required: true,
    description: 'De ETag van de versie die u hebt gezien.', schema: { type: 'string', examples: ['"3"'] },
  },
  SpilBewijs: {
    name: 'Spil-Bewijs', in: 'header', required: false,
    description: 'Na een 429: het werk uit dat antwoord met de oplossing, waarmee het toch kan.', schema: { type: 'string', maxLength: 4000 },
  },
  SpilVanaf: {
    name: 'Spil-Vanaf', in: 'header', required: false,
    description: 'De Spil-Positie van een eerder antwoord: wacht (ten hoogste twee seconden) tot die wijziging hier te zien is.', schema: { type: 'string', format: 'uuid' },
  },
} as const satisfies Record<string, Parameter>;

const ref = (name: keyof typeof headerParameters) => ({ $ref: `#/components/parameters/${name}` });

/** Parameters of an operation: those of the path, the query where there is no body, and the promises. */
export function parametersOf(act: Act, route: ActRoute): (Parameter | { readonly $ref: string })[] {
  const fields = propertiesOf(act.input);
  const required = requiredOf(act.input);
  const inPath = route.params.map((name) => parameter(name, 'path', true, fields[name]));
  const hasQuery = route.method === 'GET' || route.method === 'DELETE';
  const inQuery = hasQuery ? Object.entries(fields).filter(([name]) => !route.params.includes(name)).map(([name, schema]) => parameter(name, 'query', required.includes(name), schema)) : [];
  const promises = act.kind === 'command' ? [ref('IdempotencyKey'), ...(act.may === everyone ? [ref('SpilBewijs')] : []), ...(act.versioned ? [ref('IfMatch')] : [])] : act.readers === undefined ? [] : [ref('SpilVanaf')];
  return [...inPath, ...inQuery, ...promises];
}

function parameter(name: string, place: Parameter['in'], required: boolean, schema: TSchema | undefined): Parameter {
  const { description } = (schema ?? {}) as { description?: string };
  return { name, in: place, required, ...(description === undefined ? {} : { description }), schema };
}

/** Names of the required fields of an object schema. */
export function requiredOf(schema: TSchema): readonly string[] {
  return (schema as { required?: readonly string[] }).required ?? [];
}
