import type { Registry } from '../../act/registry.ts';
import { apiBase, apiVersion } from '../api-headers.ts';
import { routeOf } from '../rest/route.ts';
import { describeAct } from './operation.ts';
import { headerParameters } from './parameters.ts';
import { problemResponses, problemSchema } from './problem-responses.ts';

export interface OpenApiOptions {
  /** Where this installation is reached. */
  readonly publicUrl: URL;
  /** E-mail address of who looks after this installation. */
  readonly contact: string;
  /** Issuers whose access tokens are accepted. */
  readonly issuers: readonly string[];
}

const headers = {
  ApiVersion: { description: 'Volledig versienummer van de API.', schema: { type: 'string', examples: [apiVersion] } },
  ETag: { description: 'Versie van wat u ziet; geef hem als If-Match mee als u het wijzigt.', schema: { type: 'string', examples: ['"3"'] } },
  SpilPositie: { description: 'Plaats in het journaal; geef hem als Spil-Vanaf mee om deze wijziging terug te zien.', schema: { type: 'string', format: 'uuid' } },
  Location: { description: 'Adres van wat is gemaakt.', schema: { type: 'string', format: 'uri-reference' } },
} as const;

const introduction = [
  'Alles wat Spil kan, langs één weg: schermen en API gebruiken dezelfde handelingen met dezelfde rechten.',
  'Elke handeling noemt wie haar mag doen en met welk doel. Een weigering zegt waarom.',
  'Lijsten hebben bladzijden: geef `volgende` uit het antwoord mee als `cursor`.',
].join('\n\n');

/** The description of the API (OpenAPI 3.1), made from the declared acts and nothing else. */
export function makeOpenApi({ modules, acts }: Pick<Registry, 'modules' | 'acts'>, options: OpenApiOptions): object {
  const paths: Record<string, Record<string, object>> = {};
  const schemas: Record<string, unknown> = { Probleem: problemSchema };
  for (const module of modules) {
    for (const { name } of module.acts) {
      const act = acts.get(name);
      if (act === undefined) continue;
      const route = routeOf(act);
      const described = describeAct(act, route, module.name);
      paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: described.operation };
      Object.assign(schemas, described.schemas);
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Spil', version: apiVersion, summary: 'Eén huishouden, één plan, één regisseur.', description: introduction,
      contact: { name: 'Spil, beheer van de API', url: options.publicUrl.href, email: options.contact },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: serverUrl(options.publicUrl), description: 'Deze installatie' }],
    tags: modules.filter((m) => m.acts.length > 0).map((m) => ({ name: m.name, description: `${m.name} (${m.phase})` })),
    security: [{ oidc: [] }, { bearer: [] }],
    paths: sorted(paths),
    components: { schemas: sorted(schemas), responses: problemResponses, parameters: headerParameters, headers, securitySchemes: securitySchemes(options.issuers) },
  };
}

/** The rules ask for https; a copy on the own machine, which has none, says where it is by its path alone. */
function serverUrl(publicUrl: URL): string {
  return publicUrl.protocol === 'https:' ? new URL(apiBase, publicUrl).href : apiBase;
}

function securitySchemes(issuers: readonly string[]): Record<string, object> {
  const first = issuers.find((issuer) => issuer.startsWith('http')) ?? 'https://voorbeeld.invalid';
  return {
    oidc: { type: 'openIdConnect', openIdConnectUrl: `${first.replace(/\/$/, '')}/.well-known/openid-configuration`, description: 'Inloggen met OpenID Connect.' },
    bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: `Toegangsbewijs (JWT) van een van: ${issuers.join(', ')}.` },
  };
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
