import { tookTooLong } from '../busy/too-busy.ts';
import { isPassing } from '../database/passing.ts';
import { Refusal } from '../error.ts';
import { malformedJson } from './rest/json-body.ts';

const tooLarge = (): Refusal => new Refusal('TeGroot', 413, { nl: 'Wat u stuurt is te groot.', en: 'What you send is too large.' });
const wrongType = (): Refusal => new Refusal('InhoudsoortOnbekend', 415, { nl: 'Stuur JSON (application/json).', en: 'Send JSON (application/json).' });
const badRequest = (): Refusal => new Refusal('VraagOnjuist', 400, { nl: 'Deze vraag is niet goed geschreven.', en: 'This request is not written correctly.' });
/** Something is away for a moment: nothing of the request was kept, or what was kept gives the same answer when it is sent again. */
export const unavailable = (): Refusal => new Refusal('NietBeschikbaar', 503, { nl: 'Spil is even niet bereikbaar. Probeer het zo nog eens.', en: 'Spil cannot be reached for a moment. Try again soon.' });

/** What nobody foresaw: said without details, which are in the log. */
export const defect = (): Refusal =>
  new Refusal('Fout', 500, { nl: 'Er ging iets mis bij Spil. Het is gemeld. Probeer het later nog eens.', en: 'Something went wrong in Spil. It was reported. Try again later.' });

const byCode: Readonly<Record<string, (cause: unknown) => Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: wrongType,
  FST_ERR_CTP_EMPTY_JSON_BODY: malformedJson,
  FST_ERR_CTP_INVALID_JSON_BODY: malformedJson,
  FST_ERR_HANDLER_TIMEOUT: tookTooLong,
};

/** The refusal behind an error; undefined for a defect. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const { code = '', statusCode = 500 } = error as { code?: unknown; statusCode?: unknown };
  if (typeof code === 'string') {
    const known = byCode[code];
    if (known !== undefined) return known(error);
  }
  if (isPassing(error)) return unavailable();
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? badRequest() : undefined;
}
