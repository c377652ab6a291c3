import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { FormState } from '../forms/form-state.ts';
import { Button, ButtonGroup } from './button.tsx';
import type { DataItem } from './data-list.tsx';
import { DataList } from './data-list.tsx';
import { Form } from './form.tsx';

interface Props {
  /** All that was answered, each with a way to change it. */
  readonly items: readonly DataItem[];
  readonly state?: FormState | undefined;
  /** What happens when the button is pressed, and whether it can be undone. */
  readonly children: ReactNode;
  /** What the button does, in a verb. */
  readonly submit: string;
  /** Back to where it was, without doing it. */
  readonly cancel: string;
}

/** The last page before something gets done: read it, change it, then do it. */
export function Confirm({ items, state, children, submit, cancel }: Props) {
  return (
    <>
      <DataList items={items} />
      <Form state={state}>
        <div className="spil-prose">{children}</div>
        <ButtonGroup>
          <Button>{submit}</Button>
          <Link to={cancel}>
            <Trans>Niet doen</Trans>
          </Link>
        </ButtonGroup>
      </Form>
    </>
  );
}

export interface NextStep {
  readonly key: string;
  readonly text: ReactNode;
}

interface DoneProps {
  readonly title: string;
  /** What happens next, with dates and a name where known. */
  readonly next: readonly NextStep[];
  readonly children?: ReactNode;
}

/** It worked; what happens next. */
export function Done({ title, next, children }: DoneProps) {
  return (
    <>
      <div className="spil-done spil-tone--positive" role="status">
        <p className="spil-done__title">{title}</p>
        {children}
      </div>
      <section className="spil-section" aria-labelledby="hierna">
        <h2 id="hierna">
          <Trans>Wat gebeurt er nu?</Trans>
        </h2>
        <ol className="spil-next">
          {next.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ol>
      </section>
    </>
  );
}
