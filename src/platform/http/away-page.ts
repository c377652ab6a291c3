import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Text } from '../text.ts';
import { html, plainPage, sendPlainPage } from './plain-page.ts';
import { readLang } from './screens/preference.ts';
import { sayWhenAgain } from './send-problem.ts';

const words = {
  title: { nl: 'Het is erg druk', en: 'It is very busy' },
  wait: { nl: 'Wacht even en probeer het dan opnieuw.', en: 'Wait a moment and try again.' },
  again: { nl: 'Probeer het opnieuw', en: 'Try again' },
  form: { nl: 'Er is niets verstuurd. Ga terug met uw browser: wat u invulde, staat er dan nog. Verstuur het daarna opnieuw.', en: 'Nothing was sent. Go back with your browser: what you filled in is still there. Then send it again.' },
  danger: { nl: 'Is er gevaar? Bel 112.', en: 'Is there danger? Call 112.' },
} as const satisfies Record<string, Text>;

/** Says that it is too busy, by a page that costs next to nothing: no screens, no database. */
export function sendBusyPage(request: FastifyRequest, reply: FastifyReply, seconds?: number): FastifyReply {
  const lang = readLang(request);
  sayWhenAgain({ status: 503, retryAfter: seconds }, reply);
  const isForm = request.method !== 'GET' && request.method !== 'HEAD';
  const body = isForm ? html`<p>${words.form[lang]}</p>` : html`<p>${words.wait[lang]}</p>
<ul><li><a class="knop" href="${request.originalUrl}">${words.again[lang]}</a></li></ul>`;
  return sendPlainPage(reply, 503, lang, plainPage(lang, words.title[lang], html`${body}
<p>${words.danger[lang]}</p>`));
}

const away = {
  title: { nl: 'Dit lukt nu even niet', en: 'This does not work for a moment' },
  words: {
    nl: 'Het ligt niet aan u. Onze computers zijn even niet bereikbaar. Wat u al had verstuurd en waarop u antwoord kreeg, is bewaard. Probeer het over een paar minuten opnieuw.',
    en: 'It is not your fault. Our computers cannot be reached for a moment. What you had sent and had an answer to is kept. Try again in a few minutes.',
  },
} as const satisfies Record<string, Text>;

/** Says in words that the database cannot be reached: nothing of a page is known then, not even whose colours it has. */
export function sendAway(request: FastifyRequest, reply: FastifyReply, seconds = 10): FastifyReply {
  const lang = readLang(request);
  sayWhenAgain({ status: 503, retryAfter: seconds }, reply);
  return sendPlainPage(reply, 503, lang, plainPage(lang, away.title[lang], html`<p>${away.words[lang]}</p>`));
}
