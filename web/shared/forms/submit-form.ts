import { data } from 'react-router';
import type { FormState } from './form-state.ts';
import { newKey } from './new-key.ts';
import type { Problem } from './problem.ts';
import { thrownProblem } from './problem.ts';
import type { FormReader } from './read-form.ts';

/** Refusals that a person can do something about on the form itself; the others get a page. */
const onForm = new Set([400, 409, 412, 422, 428, 429, 503]);

const stateOf = (form: FormReader, problem: Problem | undefined): FormState => ({
  form: form.form,
  answer: newKey(),
  values: form.values,
  errors: [...form.errors, ...(problem?.errors ?? [])],
  problem: problem !== undefined && problem.errors.length === 0 ? problem : undefined,
});

/** The page again, with all that was typed and what is wrong with it. */
export const showErrors = (form: FormReader) => data(stateOf(form, undefined), { status: 422 });

/**
 * Carries a form out: `work` executes the act with what was read from the form, and returns a redirect, or what the page itself
 * shows where that may stand in no address. When something is wrong with what was typed, or the act refuses, the page comes back
 * with everything that was typed, the errors and the right status.
 */
export async function submitForm<I, A>(form: FormReader, input: I, work: (input: I) => Promise<A>) {
  if (form.errors.length > 0) return showErrors(form);
  try {
    return await work(input);
  } catch (error) {
    const problem = thrownProblem(error);
    if (problem === undefined || !onForm.has(problem.status)) throw error;
    return data(stateOf(form, problem), { status: problem.status === 400 ? 422 : problem.status });
  }
}
