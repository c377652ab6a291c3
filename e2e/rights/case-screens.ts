import { resolve } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Actor } from '../../src/platform/access/actor.ts';
import { makeScreens, type ScreenContext } from '../../src/platform/http/screen-context.ts';
import { screens } from '../../src/platform/http/screens.ts';
import { buildServer } from '../../src/platform/http/server.ts';
import { gemeentenOf } from '../../src/start/gemeenten.ts';
import type { WholeSpil } from '../../src/testing/zaak/whole-spil.ts';

/** The token in the forms of somebody who is logged in. */
const csrf = 'x'.repeat(43);

/** The built screens over a case, asked by each of these people. */
export interface CaseScreens {
  readonly app: FastifyInstance;
  get(who: string, url: string): Promise<LightMyRequestResponse>;
  /** Sends a form of a page, as a browser does. */
  post(who: string, url: string, fields: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>;
}

export async function serveCase(spil: WholeSpil, people: Readonly<Record<string, Actor>>): Promise<CaseScreens> {
  const { makeContext, keep } = makeScreens({
    registry: spil.registry, gemeenten: gemeentenOf(spil.env), secure: false, demo: false,
    identity: {
      doors: [],
      findSession({ headers }) {
        const actor = people[decodeURIComponent(headers.authorization ?? '')] ?? { soort: 'anoniem' };
        return Promise.resolve(actor.soort === 'anoniem' ? undefined : { actor, csrf, ingelogdOp: spil.env.clock.now() });
      },
      keepForm: () => Promise.resolve(),
      takeForm: () => Promise.resolve(undefined),
    },
  });
  const app = await buildServer({
    logLevel: 'silent', trustedProxies: [],
    faces: [async (server) => {
      keep(server);
      await screens<ScreenContext>(server, { mode: 'production', buildFolder: resolve('build'), makeContext });
    }],
  });
  const as = (who: string) => ({ authorization: encodeURIComponent(who), accept: 'text/html' });
  return {
    app,
    get: (who, url) => app.inject({ url, headers: as(who) }),
    post: (who, url, fields, headers = {}) => app.inject({
      method: 'POST', url, payload: new URLSearchParams({ csrf, formulier: 'formulier', ...fields }).toString(),
      headers: { ...as(who), 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:80', host: 'localhost:80', 'sec-fetch-site': 'same-origin', ...headers },
    }),
  };
}
