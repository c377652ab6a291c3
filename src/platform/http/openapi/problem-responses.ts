import { everyone } from '../../access/rule.ts';
import type { Act, ActRoute } from '../rest/route.ts';

/** The schema of every error (RFC 9457). */
export const problemSchema = {
  type: 'object',
  description: 'Een weigering of fout (RFC 9457).',
  required: ['type', 'status', 'title', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'Naam van de regel die niet is gevolgd.' },
    status: { type: 'integer', description: 'HTTP-status.' },
    title: { type: 'string', description: 'Soort fout, kort.' },
    detail: { type: 'string', description: 'Wat er is en wat u kunt doen, in de taal van Accept-Language (nl of en).' },
    instance: { type: 'string', format: 'uri', description: 'Kenmerk van deze ene keer, voor wie helpt zoeken.' },
    code: { type: 'string', description: 'Vaste code van de regel.' },
    werk: { type: 'string', description: 'Alleen bij 429: werk (ALTCHA, base64url) waarmee het toch kan. Stuur challenge en solution samen, als base64url van JSON, mee in Spil-Bewijs.' },
    artikel: { type: 'string', description: 'Wetsartikel, als een wet de reden is.' },
    errors: {
      type: 'array',
      description: 'Alle fouten in wat is gestuurd.',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: { pointer: { type: 'string', description: 'Plaats, als JSON-pointer.' }, detail: { type: 'string' } },
      },
    },
  },
} as const;

const answers = {
  '400': 'De vraag klopt niet; alle fouten staan erbij.',
  '401': 'Niet ingelogd, of het toegangsbewijs is niet geldig.',
  '403': 'Niet bevoegd, met de reden.',
  '404': 'Niet gevonden, of niet zichtbaar voor wie het vraagt.',
  '409': 'Dit kan nu niet: de toestand laat het niet toe, of deze Idempotency-Key hoort bij andere gegevens.',
  '412': 'Iemand anders heeft dit intussen gewijzigd.',
  '413': 'Te groot.',
  '415': 'Alleen JSON.',
  '428': 'If-Match ontbreekt.',
  '429': 'Zonder inlog te vaak gedaan. Wacht (Retry-After), of doe het werk en stuur het mee in Spil-Bewijs.',
  '500': 'Er ging iets mis bij Spil.',
  '503': 'Even niet beschikbaar, of nog niet bijgewerkt tot Spil-Vanaf.',
} as const;

type Status = keyof typeof answers;

/** Shared responses of the document. */
export const problemResponses = Object.fromEntries(Object.entries(answers).map(([status, description]) => [`Probleem${status}`, {
  description,
  headers: { 'API-Version': { $ref: '#/components/headers/ApiVersion' } },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
}]));

/** Which errors an act can answer. */
export function problemsOf(act: Act, route: ActRoute): Record<string, { readonly $ref: string }> {
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
  const statuses: readonly Status[] = [
    '400', '401', '403', '404',
    ...(act.kind === 'command' ? (['409'] as const) : []),
    ...(act.kind === 'command' && act.versioned ? (['412', '428'] as const) : []),
    ...(hasBody ? (['413', '415'] as const) : []),
    ...(act.may === everyone ? (['429'] as const) : []),
    '500', '503',
  ];
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Probleem${status}` }]));
}
