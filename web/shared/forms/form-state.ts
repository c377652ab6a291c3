import { createContext, use } from 'react';
import type { FieldError, Problem } from './problem.ts';

export type FormValues = Readonly<Record<string, readonly string[]>>;

/** What an action sends back when a form could not be carried out: what was typed, and why not. */
export interface FormState {
  /** `id` of the form, for pages with more than one. */
  readonly form: string;
  /** Differs for each answer: a new one takes the focus again, and gets a new idempotency key. */
  readonly answer: string;
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  /** A refusal as a whole: changed meanwhile, not allowed now, out of order. */
  readonly problem: Problem | undefined;
}

export interface FormScope {
  readonly id: string;
  readonly state: FormState | undefined;
  readonly defaults: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export const FormContext = createContext<FormScope>({ id: 'formulier', state: undefined, defaults: {} });

export interface Field {
  readonly id: string;
  readonly name: string;
  /** What to show in it: typed before, else known already. */
  readonly values: readonly string[];
  readonly error: string | undefined;
  readonly invalid: true | undefined;
  /** For `aria-describedby`, with the parts that exist. */
  readonly describe: (hasHint: boolean) => string | undefined;
}

export const hintId = (id: string): string => `${id}-uitleg`;
export const errorId = (id: string): string => `${id}-fout`;

/** What a field of a form needs to know of itself. */
export function useField(name: string): Field {
  const { id: form, state, defaults } = use(FormContext);
  const known = defaults[name];
  const given = known === undefined ? [] : typeof known === 'string' ? [known] : known;
  const error = state?.errors.find((e) => e.pad === name || e.pad.startsWith(`${name}.`))?.uitleg;
  const id = `${form}-${name}`;
  return {
    id,
    name,
    values: state === undefined ? given : (state.values[name] ?? []),
    error,
    invalid: error === undefined ? undefined : true,
    describe: (hasHint) => [hasHint ? hintId(id) : '', error === undefined ? '' : errorId(id)].filter(Boolean).join(' ') || undefined,
  };
}
