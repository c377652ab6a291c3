/** As many rows as a list gives at once. */
export const pageSize = 100;

/** What an act answers, or undefined where this person may not see it; any other fault is one. */
export const allowed = <T>(answer: Promise<T>): Promise<T | undefined> => answer.catch((error: unknown) => {
  const status = typeof error === 'object' && error !== null && 'init' in error ? (error.init as { status?: number } | null)?.status : undefined;
  if (status === 403 || status === 404) return undefined;
  throw error;
});
