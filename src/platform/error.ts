import type { Text } from './text.ts';

/** One mistake in what was sent: where (JSON pointer) and what to do about it. */
export interface InputFault {
  readonly pad: string;
  readonly uitleg: Text;
}

/**
 * A refusal that people can act on. `code` is stable and named after the broken rule; `status` is
 * the HTTP status; `artikel` names the law where a law is the reason.
 */
export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly uitleg: Text;
  readonly artikel: string | undefined;
  readonly fouten: readonly InputFault[];
  /** Seconds after which it may be tried again. */
  readonly retryAfter: number | undefined;

  constructor(code: string, status: number, uitleg: Text, more: { artikel?: string; fouten?: readonly InputFault[]; cause?: unknown; retryAfter?: number } = {}) {
    super(`${code}: ${uitleg.en}`, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = code;
    this.code = code;
    this.status = status;
    this.uitleg = uitleg;
    this.artikel = more.artikel;
    this.fouten = more.fouten ?? [];
    this.retryAfter = more.retryAfter;
  }
}

export const invalidInput = (fouten: readonly InputFault[]): Refusal =>
  new Refusal('InvoerOnjuist', 400, { nl: 'Sommige gegevens kloppen niet. Kijk ze na en probeer het opnieuw.', en: 'Some of the data is not right. Check it and try again.' }, { fouten });

/** One mistake, at one place in what was sent. */
export const faultAt = (pad: string, nl: string, en: string): InputFault => ({ pad, uitleg: { nl, en } });

/** The refusal of what was sent for one mistake, at one place in it. */
export const invalidAt = (pad: string, nl: string, en: string): Refusal => invalidInput([faultAt(pad, nl, en)]);

export const notFound = (): Refusal =>
  new Refusal('NietGevonden', 404, { nl: 'Dit is niet gevonden. Misschien is het verplaatst of mag u het niet zien.', en: 'This was not found. It may have moved, or you may not see it.' });

export const notLoggedIn = (): Refusal =>
  new Refusal('NietIngelogd', 401, { nl: 'Log eerst in.', en: 'Please log in first.' });

export const forbidden = (uitleg: Text): Refusal => new Refusal('NietBevoegd', 403, uitleg);

export const changedMeanwhile = (): Refusal =>
  new Refusal('IntussenGewijzigd', 412, { nl: 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe versie en probeer het opnieuw.', en: 'Somebody else changed this meanwhile. Look at the new version and try again.' });

export const versionRequired = (): Refusal =>
  new Refusal('VersieOntbreekt', 428, { nl: 'Stuur de versie mee die u hebt gezien (If-Match).', en: 'Send the version you have seen (If-Match).' });

export const conflict = (code: string, uitleg: Text, artikel?: string): Refusal =>
  new Refusal(code, 409, uitleg, artikel === undefined ? {} : { artikel });
