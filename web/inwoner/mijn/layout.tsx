import { Outlet } from 'react-router';
import type { Route } from './+types/layout.ts';
import { requireActor } from '../../shared/require-actor.ts';

export const middleware: Route.MiddlewareFunction[] = [requireActor('inwoner')];

// Middleware runs for pages with a loader; without one, going here from another page would not ask the server.
export const loader = () => null;

export default function Layout() {
  return <Outlet />;
}
