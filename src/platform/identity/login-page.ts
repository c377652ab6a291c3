import type { FastifyReply, FastifyRequest } from 'fastify';
import { html, plainPage, sendPlainPage } from '../http/plain-page.ts';
import { refusalOf } from '../http/refusal-of.ts';
import { readLang } from '../http/screens/preference.ts';
import { sayWhenAgain } from '../http/send-problem.ts';
import type { Text } from '../text.ts';

const words = {
  title: { nl: 'Inloggen is niet gelukt', en: 'Logging in did not work' },
  again: { nl: 'Opnieuw inloggen', en: 'Log in again' },
  home: { nl: 'Naar de voorpagina', en: 'To the front page' },
  failed: { nl: 'U bent teruggegaan, of het duurde te lang. Er is niets gewijzigd.', en: 'You went back, or it took too long. Nothing was changed.' },
  out: { nl: 'U bent uitgelogd', en: 'You are logged out' },
  issuer: { nl: 'Log ook uit bij de inlogdienst', en: 'Log out at the login service too' },
} as const satisfies Record<string, Text>;

/** Why logging in did not work, and what to do: never a bare error. */
export function sendLoginFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const lang = readLang(request);
  const known = error === undefined ? undefined : refusalOf(error);
  if (known !== undefined) sayWhenAgain(known, reply);
  const body = html`<p>${(known?.uitleg ?? words.failed)[lang]}</p>
<ul><li><a class="knop" href="/inloggen">${words.again[lang]}</a></li><li><a href="/">${words.home[lang]}</a></li></ul>`;
  return sendPlainPage(reply, known?.status ?? 400, lang, plainPage(lang, words.title[lang], body));
}

/** Leads on to the issuer on another host, by a page: a form may not lead there itself (form-action 'self'). */
export function sendLogoutPage(request: FastifyRequest, reply: FastifyReply, issuer: URL): FastifyReply {
  const lang = readLang(request);
  const body = html`<ul><li><a class="knop" href="${issuer.href}">${words.issuer[lang]}</a></li><li><a href="/">${words.home[lang]}</a></li></ul>`;
  return sendPlainPage(reply, 200, lang, plainPage(lang, words.out[lang], body, issuer.href));
}
