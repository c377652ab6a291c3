import { data, redirect } from 'react-router';
import type { AppContext, Execute } from './app-context.ts';
import type { Problem } from './forms/problem.ts';
import { problemOf } from './forms/problem.ts';

/**
 * The acts, with their refusals in the form in which a page shows them: React Router then answers with the right status.
 * Who is not logged in is sent to the login and comes back.
 */
export function executeForScreens(app: AppContext, request: Request): Execute {
  return async (name, input, options) => {
    try {
      return await app.execute(name, input, options);
    } catch (error) {
      const problem = problemOf(error, app.lang);
      if (problem === undefined) throw error;
      if (problem.status === 401) throw redirect(loginPath(request));
      throw data(problem satisfies Problem, { status: problem.status });
    }
  };
}

/** The login, and the page to come back to; a page of our own, never another host. */
export function loginPath(request: Request): string {
  const url = new URL(request.url);
  const path = url.pathname.replace(/\.data$/, '');
  return `/inloggen?${new URLSearchParams({ terug: request.method === 'GET' ? path + url.search : path }).toString()}`;
}
