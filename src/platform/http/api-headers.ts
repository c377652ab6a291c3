import type { FastifyReply } from 'fastify';

/** Version of the API (semantic versioning): its first number is in every address. */
export const apiVersion = '1.0.0';

/** Where the API lives. */
export const apiBase = `/api/v${apiVersion.split('.')[0]}`;

/** On every answer of the API (NL API Design Rules /core/transport/security-headers and /core/version-header). */
export const apiHeaders = {
  'api-version': apiVersion,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

export function setApiHeaders(reply: FastifyReply): void {
  void reply.headers(apiHeaders);
}
