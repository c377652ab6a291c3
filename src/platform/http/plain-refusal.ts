import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Text } from '../text.ts';
import { html, plainPage, sendPlainPage } from './plain-page.ts';
import { readLang } from './screens/preference.ts';

const title: Text = { nl: 'Dit lukt nu even niet', en: 'This does not work for a moment' };
const words: Text = {
  nl: 'Het ligt niet aan u. Onze computers zijn even niet bereikbaar. Wat u al had verstuurd en waarop u antwoord kreeg, is bewaard. Probeer het over een paar minuten opnieuw.',
  en: 'It is not your fault. Our computers cannot be reached for a moment. What you had sent and had an answer to is kept. Try again in a few minutes.',
};

/** A page in words while the database cannot be reached: nothing of a page is known then, not even whose colours it has. */
export function sendUnavailable(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const lang = readLang(request);
  void reply.header('retry-after', '10');
  return sendPlainPage(reply, 503, lang, plainPage(lang, title[lang], html`<p>${words[lang]}</p>`));
}
