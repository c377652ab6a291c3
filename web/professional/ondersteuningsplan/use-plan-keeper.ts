import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { PlanContent, PlanView } from '../../shared/plan/plan-view.ts';
import { useFreshToken } from '../../shared/session/use-fresh-token.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { PlanKeeper, type Draft, type KeepResult, type PlanStand } from './plan-keeper.ts';

type Answer = { readonly versie?: number; readonly inhoud?: PlanContent; readonly stand?: PlanStand; readonly detail?: string };

function resultOf(status: number, { versie, inhoud, stand, detail }: Answer): KeepResult {
  if (versie !== undefined && inhoud !== undefined && stand !== undefined && status === 200) return { kind: 'kept', versie, inhoud, stand };
  if (versie !== undefined && inhoud !== undefined && status === 412) return { kind: 'changed', versie, inhoud };
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) return { kind: 'refused', reason: detail ?? '' };
  throw new Error(`The server answered ${status}`);
}

function sender(url: string, token: () => string): (plan: PlanContent, versie: number) => Promise<KeepResult> {
  return async (inhoud, versie) => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', 'x-csrf': token() }, body: JSON.stringify({ versie, inhoud }) });
    // The session ended, or is another one now: then a page comes instead of an answer. What was typed stays on the screen.
    if (response.status === 401) return { kind: 'ended' };
    if (response.headers.get('content-type')?.includes('json') !== true) return response.status === 403 ? { kind: 'ended' } : { kind: 'refused', reason: '' };
    return resultOf(response.status, (await response.json()) as Answer);
  };
}

/** The plan in the making of this page, kept while it is typed. */
export function usePlanKeeper(plan: PlanView, stand: PlanStand, base: string): { readonly keeper: PlanKeeper; readonly draft: Draft } {
  const { csrf } = useShell();
  const latest = useRef(csrf);
  const [keeper] = useState(() => new PlanKeeper({ plan: plan.getoond.inhoud, versie: plan.versie, stand, send: sender(`${base}/bewaren`, () => latest.current), later: (work, milliseconds) => void setTimeout(work, milliseconds) }));
  const draft = useSyncExternalStore(keeper.subscribe, keeper.draft, keeper.draft);
  const { token, back } = useFreshToken(draft.state === 'ended');
  useEffect(() => {
    latest.current = token;
    if (back) keeper.resume();
  }, [keeper, token, back]);
  const open = draft.state !== 'kept';
  useEffect(() => {
    if (!open) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [open]);
  return { keeper, draft };
}
