import { data, redirect, redirectDocument } from 'react-router';
import type { KeptForm } from '../../src/platform/http/screens/contract.ts';
import type { AppContext, Execute } from './app-context.ts';
import type { Problem } from './forms/problem.ts';
import { problemOf } from './forms/problem.ts';

/**
 * The acts, with their refusals in the form in which a page shows them: React Router then answers with the right status.
 * Who is not logged in is sent to the login and comes back. So is who signs on a login that is too old, and finds the form as it was.
 */
export function executeForScreens(app: Pick<AppContext, 'execute' | 'lang' | 'keepForm'>, request: Request, proof: () => string | undefined = () => undefined, typed: () => Omit<KeptForm, 'pad'> | undefined = () => undefined): Execute {
  return async (name, input, options) => {
    try {
      const bewijs = proof();
      return await app.execute(name, input, bewijs === undefined ? options : { ...options, bewijs });
    } catch (error) {
      const problem = problemOf(error, app.lang);
      if (problem === undefined) throw error;
      if (problem.code === 'InlogTeOud') throw await askOnceMore(app, request, typed());
      if (problem.status === 401) throw redirect(loginPath(request));
      throw data(problem satisfies Problem, { status: problem.status });
    }
  };
}

/** Keeps what was typed, and leads to the page that says why somebody logs in once more. */
async function askOnceMore(app: Pick<AppContext, 'keepForm'>, request: Request, typed: Omit<KeptForm, 'pad'> | undefined): Promise<Response> {
  const pad = pathOf(request);
  if (typed !== undefined) await app.keepForm?.({ pad, ...typed });
  return redirectDocument(`/opnieuw-inloggen?${new URLSearchParams({ terug: pad }).toString()}`);
}

const loginFor = (terug: string): string => `/inloggen?${new URLSearchParams({ terug }).toString()}`;

/** The address of the page that a request is about, also when it asks for its data. */
const pageOf = ({ url }: Request): string => new URL(url).pathname.replace(/\.data$/, '');

/** What React Router adds to an address for itself. */
const ofRouter = ['_routes', 'index'];

/** The page of a request with what its address asks, the same for a form of that page and for the page itself. */
export function pathOf(request: Request): string {
  const asked = new URL(request.url).searchParams;
  for (const name of ofRouter) asked.delete(name);
  return pageOf(request) + (asked.size === 0 ? '' : `?${asked.toString()}`);
}

/** The login, and the page to come back to; a page of our own, never another host. */
export const loginPath = (request: Request): string => loginFor(request.method === 'GET' ? pageOf(request) + new URL(request.url).search : pageOf(request));

/** The login, and back to the page whose form was sent. */
export const loginToForm = (request: Request): string => loginFor(pageOf(request));
