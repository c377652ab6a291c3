/** What a test knows to be there; throws, and so fails the test, when it is not. */
export function present<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('The test expects something here, and there is nothing');
  return value;
}
