import type { ReactNode } from 'react';
import type { FormState } from '../forms/form-state.ts';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import type { Shown } from './family-plan.ts';

export interface EditorProps {
  readonly shown: Shown;
  /** Who writes: the household, or the id of somebody in the circle. */
  readonly reader: string;
  readonly state: FormState | undefined;
  /** Goes along with each change: by which code. */
  readonly hidden?: ReactNode;
}

/** One change, in a form of its own that is folded until it is wanted; open again where something was wrong. */
export function ChangeForm({ id, kind, about, title, state, hidden, defaults, submit, children }: {
  readonly id: string; readonly kind: string; readonly about?: string; readonly title: string; readonly state: FormState | undefined; readonly hidden?: ReactNode; readonly defaults?: Readonly<Record<string, string>>; readonly submit: string; readonly children?: ReactNode;
}) {
  return (
    <details open={state?.form === id}>
      <summary>{title}</summary>
      <Form id={id} state={state} label={title} {...(defaults === undefined ? {} : { defaults })}>
        {hidden}
        <input type="hidden" name="verandering" value={kind} />
        {about !== undefined && <input type="hidden" name="in" value={about} />}
        {children}
        <div><Button kind="secondary">{submit}</Button></div>
      </Form>
    </details>
  );
}
