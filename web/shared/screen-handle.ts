/** What a route says of itself by `export const handle`. */
export interface ScreenHandle {
  /** Carries scripts and hydrates; without it the page is plain HTML. */
  readonly js?: true;
  /** Works without, and brings one small script of its own (`?worker&url`, with the nonce of the page); nothing hydrates and nothing else runs. */
  readonly ownScript?: true;
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

/** Whether the page brings a script of its own without being hydrated. */
export const hasOwnScript = (matches: readonly Handled[]): boolean => handles(matches).some((handle) => handle.ownScript === true);

/** The audience of the innermost route that names one; inwoner where none does. */
export const audienceOf = (matches: readonly Handled[]): NonNullable<ScreenHandle['audience']> =>
  handles(matches).findLast((handle) => handle.audience !== undefined)?.audience ?? 'inwoner';
