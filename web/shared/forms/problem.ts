import type { ScreenLang } from '../../../src/platform/http/screens/contract.ts';

export interface FieldError {
  /** Name of the field. */
  readonly pad: string;
  readonly uitleg: string;
}

/** A refusal as a page shows it: the reason in the language of the reader, and the fields it is about. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly artikel: string | undefined;
  /** Work by which it may be done all the same (429). */
  readonly werk?: string | undefined;
  readonly errors: readonly FieldError[];
}

interface TextLike {
  readonly nl: string;
  readonly en: string;
}

interface RefusalLike {
  readonly status: number;
  readonly code: string;
  readonly uitleg: TextLike;
  readonly artikel?: string | undefined;
  readonly werk?: string | undefined;
  readonly fouten: readonly { readonly pad: string; readonly uitleg: TextLike }[];
}

// By shape and not by class: the server runs from its sources and the screens from a bundle, which would have a class of its own.
function isRefusal(error: unknown): error is RefusalLike {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && 'uitleg' in error && 'fouten' in error && Array.isArray(error.fouten);
}

/** `/adres/postcode` (a JSON pointer) as the name of the field, `adres.postcode`. */
export const fieldName = (pointer: string): string => pointer.replace(/^[#/]+/, '').replaceAll('/', '.');

/** The problem of a refusal; undefined for a defect, which nobody should read. */
export function problemOf(error: unknown, lang: ScreenLang): Problem | undefined {
  if (!isRefusal(error)) return undefined;
  return {
    status: error.status,
    code: error.code,
    detail: error.uitleg[lang],
    artikel: error.artikel,
    werk: error.werk,
    errors: error.fouten.map((fout) => ({ pad: fieldName(fout.pad), uitleg: fout.uitleg[lang] })),
  };
}

/** The problem that an act of a screen threw; undefined for anything else. */
export const thrownProblem = (error: unknown): Problem | undefined => (typeof error === 'object' && error !== null && 'data' in error && isProblem(error.data) ? error.data : undefined);

/** Whether this came from `problemOf`, for what was thrown through the router. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'status' in value && 'detail' in value && 'errors' in value;
}
