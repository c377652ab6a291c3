import { spellDay } from '../../platform/time/spell-day.ts';
import type { Temporal } from '../../platform/time/temporal.ts';

interface Verslagbrief {
  readonly taal: string;
  readonly naam: string;
  readonly gemeente: { readonly naam: string; readonly telefoon: string };
  /** The last day to react; undefined when the verslag is fixed. */
  readonly reactieUiterlijk: Temporal.PlainDate | undefined;
  /** Sent before, and changed since. */
  readonly opnieuw: boolean;
}

/** Goes with the verslag: what it is, how to correct it and until when, or that it is fixed (Wmo 2015 art. 2.3.2 lid 8). */
export function verslagbrief(v: Verslagbrief): { onderwerp: string; tekst: string } {
  return v.taal === 'en' ? english(v) : dutch(v);
}

function dutch({ naam, gemeente, reactieUiterlijk, opnieuw }: Verslagbrief): { onderwerp: string; tekst: string } {
  const body = reactieUiterlijk === undefined
    ? `Het verslag van ons gesprek is klaar. U krijgt het bij deze brief. Wat u erbij schreef, staat erin.

Hoe gaat het verder?
We maken samen met u een plan. Wij nemen daarvoor contact met u op.`
    : `${opnieuw ? 'We hebben het verslag van ons gesprek veranderd. U krijgt het nieuwe verslag bij deze brief.' : 'We hebben opgeschreven wat we met u bespraken. U krijgt dit verslag bij deze brief.'}

Klopt het?
Lees het rustig. Klopt iets niet? Schrijf dan wat het moet zijn. Uw woorden komen in het verslag te staan. Doe dit voor of op ${spellDay(reactieUiterlijk, 'nl')}. Dat kan in Mijn dossier, met een brief of aan de telefoon.

Klopt alles? Laat ons dat ook weten.`;
  return {
    onderwerp: reactieUiterlijk === undefined ? 'Uw verslag is klaar' : opnieuw ? 'Uw verslag is veranderd: klopt het zo?' : 'Uw verslag: klopt het?',
    tekst: `Beste ${naam},\n\n${body}\n\nHeeft u een vraag? Bel ${gemeente.telefoon}.\n\nGemeente ${gemeente.naam}`,
  };
}

function english({ naam, gemeente, reactieUiterlijk, opnieuw }: Verslagbrief): { onderwerp: string; tekst: string } {
  const body = reactieUiterlijk === undefined
    ? `The report of our talk is ready. You find it with this letter. What you wrote is in it.

What happens next?
Together with you we make a plan. We will contact you for that.`
    : `${opnieuw ? 'We have changed the report of our talk. You find the new report with this letter.' : 'We have written down what we talked about with you. You find this report with this letter.'}

Is it right?
Take your time to read it. Is something not right? Write what it should be. Your words will stand in the report. Do this by ${spellDay(reactieUiterlijk, 'en-GB')}. You can do it in My dossier, by letter or on the phone.

Is everything right? Let us know that too.`;
  return {
    onderwerp: reactieUiterlijk === undefined ? 'Your report is ready' : opnieuw ? 'Your report has changed: is it right now?' : 'Your report: is it right?',
    tekst: `Dear ${naam},\n\n${body}\n\nDo you have a question? Call ${gemeente.telefoon}.\n\nGemeente ${gemeente.naam}`,
  };
}
