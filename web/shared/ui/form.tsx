import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Form as RouterForm, useLocation } from 'react-router';
import { FormContext } from '../forms/form-state.ts';
import type { FormScope, FormState } from '../forms/form-state.ts';
import { newKey } from '../forms/new-key.ts';
import { LoggedInOnceMore } from '../session/logged-in-once-more.tsx';
import { useFreshToken } from '../session/use-fresh-token.ts';
import { useKeptForm } from '../session/use-kept-form.ts';
import { ErrorSummary } from './error-summary.tsx';

interface Props {
  /** Needed where a page has more than one form. */
  readonly id?: string;
  /** What the action returned. */
  readonly state?: FormState | undefined;
  /** What is known already, by name of the field. */
  readonly defaults?: FormScope['defaults'];
  readonly action?: string;
  /** With files. */
  readonly files?: boolean;
  /** Beside the page instead of in its place: hydrated pages only. */
  readonly navigate?: boolean;
  /** Name for who listens, where a page has more than one form. */
  readonly label?: string;
  readonly children: ReactNode;
}

const nothingKnown: FormScope['defaults'] = {};

/** A form that changes something: guarded, done once however often it is sent, its errors on top. Our own checks, not the browser's. */
export function Form({ id = 'formulier', state, defaults = nothingKnown, action, files = false, navigate = true, label, children }: Props) {
  const location = useLocation();
  const kept = useKeptForm(id);
  const answered = state?.form === id ? state : undefined;
  const own = answered ?? kept;
  const { token, back } = useFreshToken(answered?.problem?.status === 401);
  const scope = useMemo(() => ({ id, state: own, defaults }), [id, own, defaults]);
  return (
    <FormContext value={scope}>
      <RouterForm
        className="spil-form"
        id={id}
        method="post"
        noValidate
        navigate={navigate}
        aria-label={label}
        {...(action === undefined ? {} : { action })}
        {...(files ? { encType: 'multipart/form-data' } : {})}
      >
        <input type="hidden" name="csrf" value={token} />
        <input type="hidden" name="formulier" value={id} />
        <OnceKey key={`${location.key} ${own?.answer ?? ''}`} />
        {answered !== undefined && <ErrorSummary key={answered.answer} state={answered} back={back} />}
        {answered === undefined && kept !== undefined && <LoggedInOnceMore />}
        {children}
      </RouterForm>
    </FormContext>
  );
}

/** A new key for each visit and each answer; the value in the page is the server's, also after hydration. */
function OnceKey() {
  const [key] = useState(newKey);
  return <input type="hidden" name="idempotency-key" value={key} suppressHydrationWarning />;
}

/** A form that only asks: what is typed becomes part of the address, so nothing private. */
export function QueryForm({ action, label, children }: { readonly action?: string; readonly label?: string; readonly children: ReactNode }) {
  return (
    <RouterForm className="spil-form" method="get" role="search" aria-label={label} {...(action === undefined ? {} : { action })}>
      {children}
    </RouterForm>
  );
}
