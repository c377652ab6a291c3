import { Outlet } from 'react-router';
import type { Route } from './+types/layout.ts';
import type { ScreenHandle } from '../shared/screen-handle.ts';
import { ErrorNotice } from '../shared/shell/error-page.tsx';
import { InwonerFrame } from '../shared/shell/inwoner-frame.tsx';

export const handle: ScreenHandle = { audience: 'inwoner' };

export default function Layout() {
  return (
    <InwonerFrame>
      <Outlet />
    </InwonerFrame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <InwonerFrame>
      <ErrorNotice error={error} />
    </InwonerFrame>
  );
}
