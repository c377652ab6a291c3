import type { FastifyRequest } from 'fastify';
import { makeAllowance, tooMuch } from '../busy/allowance.ts';
import type { Clock } from '../time/clock.ts';

/** Seconds of the usual pace that may come at once: somebody who takes a copy, a class that begins. */
const rush = 30;

/** Throws `TeVaak` where too much is asked without login from one place; `cost`: how many usual questions this one is. */
export type AdmitOpen = (request: FastifyRequest, cost?: number) => void;

/** Undefined where any number a second is right. */
export function makeAdmitOpen(clock: Clock, perSecond: number, originOf: (request: FastifyRequest) => string): AdmitOpen | undefined {
  if (perSecond === 0) return undefined;
  const allowance = makeAllowance(clock, { perSecond, atOnce: perSecond * rush });
  return (request, cost) => {
    const wait = allowance.take(originOf(request), cost);
    if (wait > 0) throw tooMuch(wait, { nl: 'Vanaf deze plek wordt nu heel veel gevraagd.', en: 'Very much is asked from this place now.' });
  };
}
