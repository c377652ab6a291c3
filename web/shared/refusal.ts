import { createContext, data } from 'react-router';
import type { MiddlewareFunction } from 'react-router';
import { loginToForm } from './execute.ts';
import type { ScreenRefusal } from '../../src/platform/http/screens/contract.ts';

/** Set by the adapter when it turned the request down: too large, not from our own form. */
export const refusalContext = createContext<ScreenRefusal | undefined>(undefined);

/** Shows the adapter's refusal before any loader or action runs. */
export const showRefusal: MiddlewareFunction<Response> = ({ context, request }) => {
  const refusal = context.get(refusalContext);
  if (refusal === undefined) return;
  const ended: EndedSession | null = refusal.typed === undefined ? null : { typed: refusal.typed, login: loginToForm(request) };
  throw data(ended, { status: refusal.status });
};

/** A form came after its session had ended: what was typed, and the way back to its page. */
export interface EndedSession {
  readonly typed: readonly string[];
  readonly login: string;
}

export const isEndedSession = (value: unknown): value is EndedSession => typeof value === 'object' && value !== null && 'typed' in value && 'login' in value;
