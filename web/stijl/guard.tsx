import { Outlet, data } from 'react-router';
import type { Route } from './+types/guard.ts';
import { getApp } from '../shared/app-context.ts';

export const middleware: Route.MiddlewareFunction[] = [
  ({ context }) => {
    if (!getApp(context).demo) throw data(null, { status: 404 });
  },
];

export const loader = () => null;

export default function Guard() {
  return <Outlet />;
}
