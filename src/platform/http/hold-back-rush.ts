import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { makeCrowd } from '../busy/crowd.ts';
import { watchLoopDelay } from '../busy/loop-delay.ts';
import { tooBusy } from '../busy/too-busy.ts';
import { sendBusyPage } from './away-page.ts';
import { sendProblem } from './send-problem.ts';

export interface RushOptions {
  /** Requests in hand at most; what is more is refused at once. */
  readonly mostInHand: number;
  /** How many wait for a connection to the database. */
  readonly waiting: () => number;
}

/** Bytes from which a body is called large; of those only so many may be coming in, for they are held in memory. */
const large = 1024 * 1024;
const mostLarge = 20;

/** What a balancer asks, and what a page that is shown needs: next to no work. */
const isFree = (path: string): boolean => path === '/livez' || path === '/readyz' || path === '/eenvoudig.css' || path.startsWith('/assets/');

/** Which part of all places a request may fill: who writes goes before who reads, and they before who copies open data. */
function shareOf({ method, url }: FastifyRequest): number {
  if (url.startsWith('/hsds/')) return 0.5;
  return method === 'GET' || method === 'HEAD' ? 0.75 : 1;
}

const hasBody = ({ headers }: FastifyRequest): boolean => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
const isLarge = ({ headers }: FastifyRequest): boolean => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > large;

/**
 * Refuses what cannot be answered in time (503 with Retry-After), so that what is in hand is done. A request with a body is
 * in hand when that has come in: who sends slowly keeps no place.
 */
export function holdBackRush(app: FastifyInstance, { mostInHand, waiting }: RushOptions): void {
  const loop = watchLoopDelay();
  app.addHook('onClose', async () => loop.stop());
  const crowd = makeCrowd({ most: mostInHand, waiting, isBehind: loop.isBehind, now: () => performance.now() });
  const incoming = makeCrowd({ most: mostLarge, waiting: () => 0, isBehind: () => false, now: () => 0 });
  const leaves = new WeakMap<FastifyRequest, () => void>();

  const enter = (reply: FastifyReply): void => until(reply, crowd.enter());
  const refuse = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (hasBody(request)) void reply.header('connection', 'close');
    // Not all at the same moment again.
    const seconds = 2 + (crowd.inHand() % 5);
    return wantsPage(request) ? sendBusyPage(request, reply, seconds) : sendProblem(tooBusy(seconds), request, reply);
  };

  app.addHook('onRequest', async (request, reply) => {
    if (isFree(request.url)) return undefined;
    if (!crowd.hasRoom(shareOf(request)) || (isLarge(request) && !incoming.hasRoom(1))) return refuse(request, reply);
    if (!hasBody(request)) enter(reply);
    else if (isLarge(request)) {
      const leave = incoming.enter();
      leaves.set(request, leave);
      until(reply, leave);
    }
    return undefined;
  });
  app.addHook('preValidation', async (request, reply) => {
    if (!hasBody(request)) return undefined;
    leaves.get(request)?.();
    if (!crowd.hasRoom(1)) return refuse(request, reply);
    enter(reply);
    return undefined;
  });
}

/** Answered, or nobody is there any more. */
function until(reply: FastifyReply, leave: () => void): void {
  reply.raw.once('finish', leave).once('close', leave);
}

const wantsPage = ({ url, headers }: FastifyRequest): boolean => !/^\/(?:api|hsds)(?:\/|$)/.test(url) && (headers.accept ?? '').includes('text/html');
