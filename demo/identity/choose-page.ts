import { html, plainPage } from '../../src/platform/http/plain-page.ts';
import type { LoginSoort } from '../../src/platform/identity/login.ts';
import type { Text } from '../../src/platform/text.ts';
import type { DemoPersona } from './persona.ts';

const words = {
  title: { nl: 'Kies wie u bent', en: 'Choose who you are' },
  demo: { nl: 'Dit is een demo. De mensen hieronder zijn verzonnen. U hebt geen wachtwoord nodig.', en: 'This is a demo. The people below are made up. You need no password.' },
  other: { nl: 'Anders inloggen', en: 'Log in another way' },
  stories: { nl: 'Mensen uit de verhalen', en: 'People from the stories' },
  storiesHelp: { nl: 'Zij hebben al een dossier. Bij ieder is iets anders te zien.', en: 'They have a dossier already. With each there is something else to see.' },
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
  const button = (persona: DemoPersona) => html`<li><button name="persona" value="${persona.sleutel}"><strong>${persona.naam}</strong><small>${persona.omschrijving[lang]}</small></button></li>`;
  const told = personas.filter(({ groep }) => groep === 'verhaal');
  const stories = told.length === 0 ? html`` : html`<h2>${words.stories[lang]}</h2>
<p>${words.storiesHelp[lang]}</p>
<ul>${told.map(button)}</ul>`;
  return plainPage(lang, words.title[lang], html`<p>${words.demo[lang]}</p>
<form method="post" action="${action}">
<h2>${headings[soort][lang]}</h2>
<ul>${personas.filter(({ groep }) => groep !== 'verhaal').map(button)}</ul>
${stories}
</form>
<p><a href="/inloggen">${words.other[lang]}</a></p>`);
}

/** When the login that this page belongs to is over. */
export function overPage(lang: keyof Text): string {
  return plainPage(lang, words.over[lang], html`<p>${words.again[lang]}</p><p><a class="knop" href="/inloggen">${words.login[lang]}</a></p>`);
}
