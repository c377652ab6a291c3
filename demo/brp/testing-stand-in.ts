import fastify, { type FastifyInstance } from 'fastify';
import { fixedClock } from '../../src/platform/time/clock.ts';
import { httpBrpClient, type BrpClient } from '../../src/registers/persoon/index.ts';
import { brpStandIn } from './brp-stand-in.ts';
import type { PersoonslijstStore } from './persoonslijst-store.ts';

/** The path under which the real API stands too. */
export const basePath = '/haalcentraal/api/brp';

/** A stand-in on 1 June 2026, 12:00, not listening yet. */
export async function standInOver(store: PersoonslijstStore, apiKey?: string): Promise<FastifyInstance> {
  const app = fastify();
  await app.register(brpStandIn, { prefix: basePath, store, clock: fixedClock('2026-06-01T10:00:00Z'), ...(apiKey !== undefined && { apiKey }) });
  return app;
}

/** A client of a stand-in that listens on a free port; close the app when done. */
export async function clientOver(store: PersoonslijstStore): Promise<{ readonly app: FastifyInstance; readonly client: BrpClient }> {
  const app = await standInOver(store, 'sleutel');
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, client: httpBrpClient({ baseUrl: `${url}${basePath}`, apiKey: 'sleutel', timeoutMs: 60_000 }) };
}
