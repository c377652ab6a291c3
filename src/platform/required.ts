/** A value that must be there by what was done before; throws, naming what is missing, when it is not. */
export function required<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`Missing: ${what}`);
  return value;
}
