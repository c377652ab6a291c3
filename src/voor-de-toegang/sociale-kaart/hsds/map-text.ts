/** Texts that say something, one after the other. */
export function joined(texts: readonly (string | null | undefined)[]): string {
  return texts.map((text) => text?.trim() ?? '').filter((text) => text !== '').join(' ');
}

export const textOf = (text: string | null | undefined): string => text?.trim() ?? '';

/** A number, however it was written. */
export function numberOf(value: number | string | null | undefined): number | null {
  if (typeof value === 'number') return value;
  return value === undefined || value === null || value.trim() === '' ? null : Number(value);
}

/** The day of a date or a moment; null when it is neither. */
export function dayOrNull(text: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0] ?? null;
}
