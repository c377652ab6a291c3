import { resolve } from 'node:path';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { forbidden } from '../../src/platform/error.ts';
import { screens } from '../../src/platform/http/screens.ts';
import type { ScreenMode } from '../../src/platform/http/screens.ts';
import { renderLetter } from '../../src/platform/pdf/index.ts';
import { writeZip } from '../../src/platform/zip/index.ts';
import type { AppContext, Execute, ScreenActor } from '../../web/shared/app-context.ts';

export interface ServeOptions {
  readonly mode?: ScreenMode;
  readonly demo?: boolean;
  readonly actor?: ScreenActor;
  readonly theme?: string;
  readonly port?: number;
  /** Receives each line of the log, as JSON. */
  readonly log?: (line: string) => void;
  readonly execute?: Execute;
  /** Another gemeente to choose, beside the two that are always there. */
  readonly gemeente?: string;
}

export interface Serving {
  readonly url: string;
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

const nobody: ScreenActor = { soort: 'anoniem', naam: '', rollen: [] };

const refuseAll: Execute = () => Promise.reject(forbidden({ nl: 'Hier kan niets worden gedaan.', en: 'Nothing can be done here.' }));

/** The screens by themselves, without acts behind them: to look at, and to test the shell and the kit. */
export async function serveScreens(options: ServeOptions = {}): Promise<Serving> {
  const { mode = 'production', demo = true, actor = nobody, theme = 'spil-theme', port = 0, log, execute = refuseAll, gemeente } = options;
  const app = Fastify({ logger: log === undefined ? false : { level: 'error', stream: { write: log } } });
  await screens<AppContext>(app, {
    mode,
    buildFolder: resolve(import.meta.dirname, '../../build'),
    makeContext: (_request, base) =>
      Promise.resolve({
        ...base,
        actor,
        execute,
        renderLetter,
        writeZip,
        demo,
        theme,
        gemeenten: [{ code: '0000', naam: 'Gemeente Duinrand' }, { code: '0001', naam: 'Gemeente Veenrode' }, ...(gemeente === undefined ? [] : [{ code: gemeente, naam: 'Gemeente Proefdam' }])],
        logins: [{ soort: 'inwoner', naam: 'DigiD', href: '/inloggen/digid' }],
        gemeente: { naam: 'Gemeente Duinrand', telefoon: '0800 000 0000', openingstijden: [{ dagen: [1, 2, 3, 4, 5], van: '09:00', tot: '17:00' }], adres: 'Duinplein 1, 1901 AA Duinrand', email: 'samen@duinrand.example', inloop: [{ dagen: [2, 4], van: '09:00', tot: '12:00' }] },
      }),
  });
  const url = await app.listen({ host: '127.0.0.1', port });
  return { url, app, close: () => app.close() };
}

if (import.meta.main) {
  const { url } = await serveScreens({ mode: process.argv.includes('--dev') ? 'development' : 'production', port: Number(process.env['PORT'] ?? 3100) });
  console.log(`The style guide: ${url}/stijl`);
}
