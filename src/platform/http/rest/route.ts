import type { TSchema } from 'typebox';
import type { Command, Query, Route } from '../../act/act.ts';

export type Act = Command | Query;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The declared route of an act, taken apart. */
export interface ActRoute {
  readonly method: Method;
  /** `/meldingen/{id}/verslagen` */
  readonly path: string;
  /** The same as Fastify writes it: `/meldingen/:id/verslagen` */
  readonly url: string;
  /** Names of the path parameters: fields of the input. */
  readonly params: readonly string[];
}

/** Throws when a path parameter is no field of the input, or the path breaks the rules of the API. */
export function routeOf(act: Act): ActRoute {
  const { method, path } = splitRoute(act.route);
  const params = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  const missing = params.find((name) => !(name in propertiesOf(act.input)));
  if (missing !== undefined) throw new Error(`${act.name}: {${missing}} of ${act.route} is no field of its input`);
  if (!/^(?:\/(?:[a-z0-9]+(?:-[a-z0-9]+)*|\{[a-z][a-zA-Z0-9]*\}))+$/.test(path)) throw new Error(`${act.name}: ${path} is not kebab-case`);
  if (act.kind === 'command' && method === 'GET') throw new Error(`${act.name}: a command cannot be a GET`);
  return { method, path, url: path.replace(/\{([^}]+)\}/g, ':$1'), params };
}

function splitRoute(route: Route): { method: Method; path: string } {
  const space = route.indexOf(' ');
  return { method: route.slice(0, space) as Method, path: route.slice(space + 1) };
}

/** Fields of an object schema by name; none where it is no object. */
export function propertiesOf(schema: TSchema): Readonly<Record<string, TSchema>> {
  const { properties } = schema as { properties?: Readonly<Record<string, TSchema>> };
  return properties ?? {};
}
