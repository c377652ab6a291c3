import { Outlet } from 'react-router';
import type { Route } from './+types/layout.ts';
import { requireActor } from '../shared/require-actor.ts';
import type { ScreenHandle } from '../shared/screen-handle.ts';
import { ErrorNotice } from '../shared/shell/error-page.tsx';
import { WorkFrame } from '../shared/shell/work-frame.tsx';
import { useKetenpartnerNavigation } from './navigation.ts';

export const handle: ScreenHandle = { audience: 'aanbieder', js: true };

export const middleware: Route.MiddlewareFunction[] = [requireActor('organisatie')];

// Middleware runs for pages with a loader; without one, going here from another page would not ask the server.
export const loader = () => null;

export default function Layout() {
  return (
    <WorkFrame items={useKetenpartnerNavigation()}>
      <Outlet />
    </WorkFrame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <WorkFrame items={useKetenpartnerNavigation()}>
      <ErrorNotice error={error} />
    </WorkFrame>
  );
}
