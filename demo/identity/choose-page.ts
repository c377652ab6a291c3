import { html, plainPage } from '../../src/platform/http/plain-page.ts';
import type { LoginSoort } from '../../src/platform/identity/login.ts';
import type { Text } from '../../src/platform/text.ts';
import type { DemoPersona } from './persona.ts';

const words = {
  title: { nl: 'Kies wie u bent', en: 'Choose who you are' },
  demo: { nl: 'Dit is een demo. De mensen hieronder zijn verzonnen. U hebt geen wachtwoord nodig.', en: 'This is a demo. The people below are made up. You need no password.' },
  other: { nl: 'Anders inloggen', en: 'Log in another way' },
  over: { nl: 'Dit duurde te lang', en: 'This took too long' },
  again: { nl: 'Begin opnieuw.', en: 'Start again.' },
  login: { nl: 'Opnieuw inloggen', en: 'Log in again' },
} as const satisfies Record<string, Text>;

const headings: Readonly<Record<LoginSoort, Text>> = {
  inwoner: { nl: 'Inwoners, zoals met DigiD', en: 'Inwoners, as with DigiD' },
  organisatie: { nl: 'Organisaties, zoals met eHerkenning', en: 'Organisations, as with eHerkenning' },
  medewerker: { nl: 'Medewerkers van de gemeente', en: 'Staff of the gemeente' },
};

/** The page of the demo's login service: one button per person. */
export function choosePage(lang: keyof Text, soort: LoginSoort, personas: readonly DemoPersona[], action: string): string {
  const buttons = personas.map((persona) => html`<li><button name="persona" value="${persona.sleutel}"><strong>${persona.naam}</strong><small>${persona.omschrijving[lang]}</small></button></li>`);
  return plainPage(lang, words.title[lang], html`<p>${words.demo[lang]}</p>
<form method="post" action="${action}">
<h2>${headings[soort][lang]}</h2>
<ul>${buttons}</ul>
</form>
<p><a href="/inloggen">${words.other[lang]}</a></p>`);
}

/** When the login that this page belongs to is over. */
export function overPage(lang: keyof Text): string {
  return plainPage(lang, words.over[lang], html`<p>${words.again[lang]}</p><p><a class="knop" href="/inloggen">${words.login[lang]}</a></p>`);
}
