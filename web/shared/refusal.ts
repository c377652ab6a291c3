import { createContext, data } from 'react-router';
import type { MiddlewareFunction } from 'react-router';
import type { ScreenRefusal } from '../../src/platform/http/screens/contract.ts';

/** Set by the adapter when it turned the request down: too large, not from our own form. */
export const refusalContext = createContext<ScreenRefusal | undefined>(undefined);

/** Shows the adapter's refusal before any loader or action runs. */
export const showRefusal: MiddlewareFunction<Response> = ({ context }) => {
  const refusal = context.get(refusalContext);
  if (refusal !== undefined) throw data(null, { status: refusal.status });
};
