import { Refusal } from '../error.ts';

/** More is asked than can be answered in time: refused at once, so that what is in hand is done. */
export const tooBusy = (retryAfter = 5): Refusal =>
  new Refusal('HeelDruk', 503, { nl: 'Het is nu erg druk. Er is niets bewaard. Wacht even en probeer het dan opnieuw.', en: 'It is very busy now. Nothing was saved. Wait a moment and try again.' }, { retryAfter });

/** It was given up because it took longer than anybody waits. */
export const tookTooLong = (cause?: unknown): Refusal =>
  new Refusal('DuurdeTeLang', 503, { nl: 'Dit duurde te lang. Probeer het over een paar minuten opnieuw.', en: 'This took too long. Try again in a few minutes.' }, { retryAfter: 60, ...(cause === undefined ? {} : { cause }) });
