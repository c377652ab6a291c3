import type { FastifyInstance } from 'fastify';
import type { TokenIssuer } from '../../src/platform/identity/bearer.ts';
import type { LoginProvider } from '../../src/platform/identity/provider.ts';
import { demoPath, demoProviders } from './demo-client.ts';
import { loadDemoKeys } from './demo-keys.ts';
import { demoRoutes } from './demo-routes.ts';
import { demoTokenIssuer } from './demo-token.ts';
import { fetchInside } from './fetch-inside.ts';
import { makeProvider } from './make-provider.ts';
import type { PersonaSource } from './persona.ts';

/** What the demo adds to the ways of logging in. */
export interface DemoIdentity {
  readonly providers: readonly LoginProvider[];
  readonly tokenIssuer: TokenIssuer;
  routes(app: FastifyInstance): Promise<void>;
}

/** A login service inside Spil, with a page to choose who you are. Only for a demo: it asks nobody for a secret. */
export async function makeDemoIdentity(dataFolder: string, publicUrl: URL, personas: PersonaSource): Promise<DemoIdentity> {
  const keys = await loadDemoKeys(dataFolder);
  const provider = makeProvider(publicUrl, keys, personas);
  const inside = fetchInside(new URL(demoPath, publicUrl));
  const providers = demoProviders(publicUrl, keys, inside.fetch);
  return {
    providers,
    tokenIssuer: demoTokenIssuer(keys, providers),
    async routes(app) {
      inside.use(app);
      await demoRoutes(app, provider, personas);
    },
  };
}
