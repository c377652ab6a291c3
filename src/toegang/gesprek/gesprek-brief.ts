import type { Temporal } from '../../platform/time/temporal.ts';
import type { Gespreksvorm } from './gesprek.ts';

interface Uitnodiging {
  readonly taal: string;
  readonly naam: string;
  readonly gemeente: { readonly naam: string; readonly telefoon: string };
  readonly regisseur: string;
  readonly begin: Temporal.ZonedDateTime;
  readonly duur: number;
  readonly vorm: Gespreksvorm;
  readonly plaats: string;
  /** The appointment replaces an earlier one. */
  readonly opnieuw: boolean;
}

const time = { hour: '2-digit', minute: '2-digit' } as const;
const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** The appointment in writing: when, where, who may come along, what to have at hand (Wmo 2015 art. 2.3.2 lid 3 and 2.3.4). */
export function uitnodigingsbrief(u: Uitnodiging): { onderwerp: string; tekst: string } {
  return u.taal === 'en' ? english(u) : dutch(u);
}

const plaatsNl: Readonly<Record<Gespreksvorm, (plaats: string) => string>> = {
  thuis: () => 'bij u thuis', kantoor: (p) => `op ons kantoor${p === '' ? '' : `, ${p}`}`, telefoon: () => 'aan de telefoon. Wij bellen u', beeldbellen: () => 'met beeldbellen. U krijgt een link', elders: (p) => (p === '' ? 'op de plek die u koos' : p),
};
const plaatsEn: Readonly<Record<Gespreksvorm, (plaats: string) => string>> = {
  thuis: () => 'at your home', kantoor: (p) => `at our office${p === '' ? '' : `, ${p}`}`, telefoon: () => 'on the phone. We call you', beeldbellen: () => 'by video call. You will get a link', elders: (p) => (p === '' ? 'at the place that you chose' : p),
};

function dutch({ naam, gemeente, regisseur, begin, duur, vorm, plaats, opnieuw }: Uitnodiging): { onderwerp: string; tekst: string } {
  return {
    onderwerp: opnieuw ? 'Uw nieuwe afspraak voor het gesprek' : 'Uw afspraak voor het gesprek',
    tekst: `Beste ${naam},

${opnieuw ? 'De afspraak is veranderd. Wij spreken elkaar nu op' : 'Wij spreken elkaar op'} ${begin.toLocaleString('nl', date)} om ${begin.toLocaleString('nl', time)} uur, ${plaatsNl[vorm](plaats)}. Het gesprek duurt ongeveer ${duur} minuten. U praat met ${regisseur}.

Waar gaat het over?
We kijken samen naar alles wat voor u belangrijk is: wat goed gaat, wat lastig is en wat u wilt.

Wie mag erbij zijn?
U mag iemand meenemen. Een cliëntondersteuner kan ook mee. Dat is gratis. Deze persoon werkt niet voor de gemeente.

Wat heeft u nodig?
Uw paspoort, identiteitskaart of rijbewijs. Heeft u zelf een plan gemaakt? Neem het mee of stuur het ons.

Kunt u niet? Bel ${gemeente.telefoon}.

Gemeente ${gemeente.naam}`,
  };
}

function english({ naam, gemeente, regisseur, begin, duur, vorm, plaats, opnieuw }: Uitnodiging): { onderwerp: string; tekst: string } {
  return {
    onderwerp: opnieuw ? 'Your new appointment for the talk' : 'Your appointment for the talk',
    tekst: `Dear ${naam},

${opnieuw ? 'The appointment has changed. We now talk on' : 'We talk on'} ${begin.toLocaleString('en-GB', date)} at ${begin.toLocaleString('en-GB', time)}, ${plaatsEn[vorm](plaats)}. The talk takes about ${duur} minutes. You talk with ${regisseur}.

What is it about?
Together we look at all that matters to you: what goes well, what is hard and what you want.

Who may be there?
You may bring somebody. An independent supporter (cliëntondersteuner) can come too. That is free. This person does not work for the gemeente.

What do you need?
Your passport, identity card or driving licence. Have you made a plan yourself? Bring it or send it to us.

Is the time not good for you? Call ${gemeente.telefoon}.

Gemeente ${gemeente.naam}`,
  };
}
