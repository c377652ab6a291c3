/** What a route says of itself by `export const handle`. */
export interface ScreenHandle {
  /** Carries scripts and hydrates; without it the page is plain HTML. */
  readonly js?: true;
  /** Sizes, density and colours of the page; a layout says it for all below it. */
  readonly audience?: 'inwoner' | 'professional' | 'aanbieder' | 'bestuur';
}

interface Handled {
  readonly handle?: unknown;
}

function handles(matches: readonly Handled[]): ScreenHandle[] {
  return matches.flatMap((match) => (typeof match.handle === 'object' && match.handle !== null ? [match.handle as ScreenHandle] : []));
}

/** Whether one of the matched routes asks for scripts. */
export const hasScripts = (matches: readonly Handled[]): boolean => handles(matches).some((handle) => handle.js === true);

/** The audience of the innermost route that names one; inwoner where none does. */
export const audienceOf = (matches: readonly Handled[]): NonNullable<ScreenHandle['audience']> =>
  handles(matches).findLast((handle) => handle.audience !== undefined)?.audience ?? 'inwoner';
