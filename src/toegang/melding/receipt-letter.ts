import { spellDay, spellMoment } from '../../platform/time/spell-day.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import type { Gekozen } from '../../voor-de-toegang/spreektijd/index.ts';

interface Receipt {
  readonly taal: string;
  readonly naam: string;
  readonly gemeente: { readonly naam: string; readonly telefoon: string };
  readonly meldingsdatum: Temporal.PlainDate;
  readonly onderzoekUiterlijk: Temporal.PlainDate;
  readonly planUiterlijk: Temporal.PlainDate;
  readonly vraag: string;
  /** The moment that the inwoner chose for the conversation. */
  readonly gekozen?: Gekozen | undefined;
}

/**
 * The written confirmation of a melding, with what the law says must be pointed out at once: free
 * independent cliëntondersteuning, for the mantelzorger too, and the persoonlijk plan (Wmo 2015 art. 2.3.2 lid 1–3).
 */
export function receiptLetter(receipt: Receipt): { onderwerp: string; tekst: string } {
  return receipt.taal === 'en' ? english(receipt) : dutch(receipt);
}

function dutch({ naam, gemeente, meldingsdatum, onderzoekUiterlijk, planUiterlijk, vraag, gekozen }: Receipt): { onderwerp: string; tekst: string } {
  return {
    onderwerp: 'Wij hebben uw melding ontvangen',
    tekst: `Beste ${naam},

Op ${spellDay(meldingsdatum, 'nl')} vroeg u ons om hulp. Dit schreven wij op: “${vraag}”

Wat gebeurt er nu?
${gekozen === undefined ? 'Iemand van het sociaal team belt u voor een gesprek.' : `U koos zelf wanneer wij elkaar spreken: ${spellMoment(gekozen.begin, 'nl')}, ${gekozen.vorm === 'telefoon' ? 'aan de telefoon' : gekozen.plaats}.`} Samen kijken we wat er nodig is. Dat is klaar op ${spellDay(onderzoekUiterlijk, 'nl')} of eerder.

Wilt u zelf een plan maken?
Dat mag. In een persoonlijk plan schrijft u welke hulp u wilt. Stuur het ons voor of op ${spellDay(planUiterlijk, 'nl')}. Wij gebruiken het bij het gesprek.

Wilt u dat iemand u helpt?
Een cliëntondersteuner denkt met u mee en gaat mee naar het gesprek. Dat is gratis. Deze persoon werkt niet voor de gemeente. Vraag het ons, of zelf in Mijn dossier bij ‘Iemand die naast u staat’. U mag ook zelf iemand meenemen.

Zorgt er iemand voor u, zoals uw partner, uw kind of een buur? Een cliëntondersteuner helpt ook deze mantelzorger. Ook dat is gratis.

Heeft u een vraag, of is er haast bij? Bel ${gemeente.telefoon}.

Gemeente ${gemeente.naam}`,
  };
}

function english({ naam, gemeente, meldingsdatum, onderzoekUiterlijk, planUiterlijk, vraag, gekozen }: Receipt): { onderwerp: string; tekst: string } {
  return {
    onderwerp: 'We have received your request for help',
    tekst: `Dear ${naam},

On ${spellDay(meldingsdatum, 'en-GB')} you asked us for help. This is what we wrote down: “${vraag}”

What happens now?
${gekozen === undefined ? 'Somebody of the social team will call you to make an appointment.' : `You chose yourself when we talk: ${spellMoment(gekozen.begin, 'en-GB')}, ${gekozen.vorm === 'telefoon' ? 'by phone' : gekozen.plaats}.`} Together we look at what is needed. That is done by ${spellDay(onderzoekUiterlijk, 'en-GB')} at the latest.

Do you want to make a plan yourself?
You may. In a personal plan you write which help you want. Send it to us by ${spellDay(planUiterlijk, 'en-GB')}. We use it in the talk.

Do you want somebody to help you?
An independent supporter (cliëntondersteuner) thinks along with you and comes with you to the talk. This is free. This person does not work for the gemeente. Ask us, or ask it yourself in My file under ‘Somebody who stands beside you’. You may also bring somebody yourself.

Does somebody care for you, such as your partner, your child or a neighbour? An independent supporter helps this carer (mantelzorger) too. That is free as well.

Do you have a question, or can it not wait? Call ${gemeente.telefoon}.

Gemeente ${gemeente.naam}`,
  };
}
