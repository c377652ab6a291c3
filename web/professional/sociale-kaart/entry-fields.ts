import type { FieldError } from '../../shared/forms/problem.ts';
import { thrownProblem } from '../../shared/forms/problem.ts';

/** Fields of the act by the names that the form has for them. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^inhoud\.locaties\.\d+\.openingstijden.*/, 'tijden'], [/^inhoud\.openingstijden.*/, 'tijden'], [/^inhoud\.locaties\.\d+\.(\w+)$/, 'plek-$1'], [/^inhoud\.organisatie\.naam$/, 'organisatie'], [/^inhoud\.organisatie\.telefoon$/, 'organisatieTelefoon'],
  [/^inhoud\.organisatie\.website$/, 'organisatieWebsite'], [/^inhoud\.organisatie\.email$/, 'organisatieEmail'], [/^inhoud\.contacten\.\d+\.telefoon$/, 'telefoon'], [/^inhoud\./, ''],
];

type Work<I> = (input: I) => Promise<Response>;

/** Carries out an act and, when it refuses, says so at the fields of the form. */
export function entryFields<I>(work: Work<I>): Work<I> {
  return renamed(work, (fault) => {
    const [pattern, name] = names.find(([one]) => one.test(fault.pad)) ?? [/^$/, ''];
    return { ...fault, pad: fault.pad.replace(pattern, name) };
  });
}

/** The same for files: every faulty record is told at the one field that they came from, with its place in the file. */
export function fileFaults<I>(work: Work<I>): Work<I> {
  return renamed(work, ({ pad, uitleg }) => ({ pad: 'bestanden', uitleg: `${pad}: ${uitleg}` }));
}

function renamed<I>(work: Work<I>, rename: (fault: FieldError) => FieldError): Work<I> {
  return async (input) => {
    try {
      return await work(input);
    } catch (error) {
      const problem = thrownProblem(error);
      throw problem === undefined ? error : Object.assign(error as object, { data: { ...problem, errors: problem.errors.map(rename) } });
    }
  };
}
