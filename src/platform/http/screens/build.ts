import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { ScreenBase, ScreenBuild, ScreenHandler } from './contract.ts';

/** Gives the handler for the next request; in development a fresh one after every change. */
export type HandlerSource<C extends ScreenBase> = () => Promise<ScreenHandler<C>>;

/** Serves `build/client` (names with a digest: for ever) and loads `build/server`. */
export async function serveBuild<C extends ScreenBase>(scope: FastifyInstance, folder: string): Promise<HandlerSource<C>> {
  await scope.register(fastifyStatic, {
    root: join(folder, 'client'),
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const named = path.includes(`${join('client', 'assets')}/`);
      reply.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    },
  });
  const build = (await import(pathToFileURL(join(folder, 'server', 'index.js')).href)) as ScreenBuild<C>;
  const handler = build.entry.module.makeHandler(build, 'production');
  return () => Promise.resolve(handler);
}

/** Vite in the same process: a change shows at the next request, or at once where a page has scripts. */
export async function serveSources<C extends ScreenBase>(scope: FastifyInstance): Promise<HandlerSource<C>> {
  const [{ createServer }, { default: middie }] = await Promise.all([import('vite'), import('@fastify/middie')]);
  const vite = await createServer({ server: { middlewareMode: true, hmr: { server: scope.server } }, appType: 'custom' });
  await scope.register(middie);
  scope.use(vite.middlewares);
  scope.addHook('onClose', () => vite.close());
  return async () => {
    const build = (await vite.ssrLoadModule('virtual:react-router/server-build')) as ScreenBuild<C>;
    return build.entry.module.makeHandler(build, 'development');
  };
}
