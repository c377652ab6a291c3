import { data, redirect } from 'react-router';
import type { MiddlewareFunction } from 'react-router';
import type { ScreenActor } from './app-context.ts';
import { getApp } from './app-context.ts';
import { loginPath } from './execute.ts';

/**
 * Lets only these kinds of people into the pages of a layout, also where a page is asked for as data.
 * What they may do there is decided by the acts.
 */
export function requireActor(...allowed: readonly ScreenActor['soort'][]): MiddlewareFunction<Response> {
  return ({ context, request }) => {
    const { soort } = getApp(context).actor;
    if (allowed.includes(soort)) return;
    if (soort === 'anoniem') throw redirect(loginPath(request));
    throw data(null, { status: 403 });
  };
}
