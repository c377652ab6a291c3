import { data, redirect } from 'react-router';
import type { AppContext, Execute } from './app-context.ts';
import type { Problem } from './forms/problem.ts';
import { problemOf } from './forms/problem.ts';

/**
 * The acts, with their refusals in the form in which a page shows them: React Router then answers with the right status.
 * Who is not logged in is sent to the login and comes back.
 */
export function executeForScreens(app: Pick<AppContext, 'execute' | 'lang'>, request: Request, proof: () => string | undefined = () => undefined): Execute {
  return async (name, input, options) => {
    try {
      const bewijs = proof();
      return await app.execute(name, input, bewijs === undefined ? options : { ...options, bewijs });
    } catch (error) {
      const problem = problemOf(error, app.lang);
      if (problem === undefined) throw error;
      if (problem.status === 401) throw redirect(loginPath(request));
      throw data(problem satisfies Problem, { status: problem.status });
    }
  };
}

const loginFor = (terug: string): string => `/inloggen?${new URLSearchParams({ terug }).toString()}`;

/** The address of the page that a request is about, also when it asks for its data. */
const pageOf = ({ url }: Request): string => new URL(url).pathname.replace(/\.data$/, '');

/** The login, and the page to come back to; a page of our own, never another host. */
export const loginPath = (request: Request): string => loginFor(request.method === 'GET' ? pageOf(request) + new URL(request.url).search : pageOf(request));

/** The login, and back to the page whose form was sent. */
export const loginToForm = (request: Request): string => loginFor(pageOf(request));
