import type { TSchema } from 'typebox';
import { contentTypes } from '../../act/content.ts';
import { mayCreate } from '../rest/send-answer.ts';
import { propertiesOf, type Act, type ActRoute } from '../rest/route.ts';
import { parametersOf, requiredOf } from './parameters.ts';
import { problemsOf } from './problem-responses.ts';
import { operationId, schemaName } from './schema-name.ts';
import { Temporal } from '../../time/temporal.ts';

/** What an act asks that signs or decides (RFC 9470). */
const freshLoginText = '\n\nVraagt een inlog van korter geleden: anders 401 met `max_age` in WWW-Authenticate.';

/** Whether everybody may does not depend on the moment. */
const epoch = Temporal.Instant.fromEpochMilliseconds(0);

/** An operation of the API and the schemas that it brings. */
export interface Operation {
  readonly operation: object;
  readonly schemas: Readonly<Record<string, unknown>>;
}

/** How an act looks in the description of the API. */
export function describeAct(act: Act, route: ActRoute, tag: string): Operation {
  const name = schemaName(act.name);
  const body = bodySchema(act, route);
  const output = contentTypes(act.output) === undefined && !isNothing(act.output) ? act.output : undefined;
  return {
    operation: {
      operationId: operationId(act.name),
      tags: [tag],
      summary: act.label.nl,
      description: `Wie mag dit: ${act.may.wie.nl}.\n\nDoel: ${act.purpose}.${act.freshLogin ? freshLoginText : ''}`,
      parameters: parametersOf(act, route),
      ...(body === undefined ? {} : { requestBody: { required: requiredOf(body).length > 0, content: json(`${name}Invoer`) } }),
      responses: { ...answersOf(act, route, name), ...problemsOf(act, route) },
      ...(isForEveryone(act) ? { security: [] } : {}),
    },
    schemas: { ...(body === undefined ? {} : { [`${name}Invoer`]: body }), ...(output === undefined ? {} : { [`${name}Uitvoer`]: output }) },
  };
}

/** The input without what the path gives; undefined where nothing is left or the method has no body. */
function bodySchema(act: Act, route: ActRoute): TSchema | undefined {
  if (route.method === 'GET' || route.method === 'DELETE') return undefined;
  const fields = Object.entries(propertiesOf(act.input)).filter(([name]) => !route.params.includes(name));
  if (fields.length === 0) return undefined;
  return { ...act.input, properties: Object.fromEntries(fields), required: requiredOf(act.input).filter((name) => !route.params.includes(name)) };
}

function answersOf(act: Act, route: ActRoute, name: string): Record<string, object> {
  const headers = headersOf(act);
  const media = contentTypes(act.output);
  if (media !== undefined) return { '200': { description: 'Het bestand.', headers, content: Object.fromEntries(media.map((type) => [type, {}])) } };
  if (isNothing(act.output)) return { '204': { description: 'Gedaan.', headers } };
  const ok = { '200': { description: act.kind === 'command' ? 'Gedaan.' : 'Het antwoord.', headers, content: json(`${name}Uitvoer`) } };
  if (!mayCreate(act, route)) return ok;
  const created = { '201': { description: 'Gemaakt.', headers: { ...headers, Location: { $ref: '#/components/headers/Location' } }, content: json(`${name}Uitvoer`) } };
  return route.params.length === 0 ? created : { ...ok, ...created };
}

function headersOf(act: Act): Record<string, object> {
  return {
    'API-Version': { $ref: '#/components/headers/ApiVersion' },
    ...('versie' in propertiesOf(act.output) ? { ETag: { $ref: '#/components/headers/ETag' } } : {}),
    ...(act.kind === 'command' ? { 'Spil-Positie': { $ref: '#/components/headers/SpilPositie' } } : {}),
  };
}

function json(schema: string): object {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}

/** An output that says nothing: the answer is 204. */
function isNothing(output: TSchema): boolean {
  return ['null', 'undefined', 'void'].includes((output as { type?: string }).type ?? '');
}

function isForEveryone(act: Act): boolean {
  return act.may.decide({ actor: { soort: 'anoniem' }, gemeente: '0000', grants: [], moment: epoch }).ja;
}
