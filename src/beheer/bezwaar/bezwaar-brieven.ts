import { spellDay } from '../../platform/time/spell-day.ts';
import type { Temporal } from '../../platform/time/temporal.ts';

/** What each short letter about an objection needs. */
export interface Ontvanger {
  readonly taal: string;
  readonly naam: string;
  readonly gemeente: { readonly naam: string; readonly telefoon: string };
}
export interface Post {
  readonly onderwerp: string;
  readonly tekst: string;
}
type Day = Temporal.PlainDate | string;

/** A letter in the language of who gets it, from its paragraphs; what is undefined is left out. */
export function letterTo({ taal, naam, gemeente }: Ontvanger, write: (w: (nl: string, en: string) => string, day: (one: Day) => string) => { onderwerp: string; alineas: readonly (string | undefined)[] }): Post {
  const nl = taal !== 'en';
  const w = (dutch: string, english: string): string => (nl ? dutch : english);
  const { onderwerp, alineas } = write(w, (one) => spellDay(one, nl ? 'nl-NL' : 'en-GB'));
  const all = [w(`Beste ${naam},`, `Dear ${naam},`), ...alineas, w(`Heeft u een vraag? Bel ${gemeente.telefoon}.`, `Do you have a question? Call ${gemeente.telefoon}.`), `Gemeente ${gemeente.naam}`];
  return { onderwerp, tekst: all.filter((one) => one !== undefined).join('\n\n') };
}

interface Ontvangst {
  readonly besluitVan: string;
  readonly ontvangenOp: Temporal.PlainDate;
  readonly bezwaarUiterlijk: Temporal.PlainDate;
  readonly tijdig: boolean;
  readonly laatReden: string;
  /** The last day to write why; null where that is known. */
  readonly grondenUiterlijk: Temporal.PlainDate | null;
  readonly horen: boolean;
  /** The last day to decide; undefined where it lies in the past. */
  readonly beslissenUiterlijk: Temporal.PlainDate | undefined;
  readonly commissie: boolean;
}

/** The receipt of an objection in writing, at once (Awb 6:14), with what happens next and when. */
export function receiptOfBezwaar(to: Ontvanger, about: Ontvangst): Post {
  const { besluitVan, ontvangenOp, bezwaarUiterlijk, tijdig, laatReden, grondenUiterlijk, horen, beslissenUiterlijk, commissie } = about;
  return letterTo(to, (w, day) => ({
    onderwerp: w('Wij hebben uw bezwaar ontvangen', 'We received your objection'),
    alineas: [
      w(`U maakte bezwaar tegen ons besluit van ${day(besluitVan)}. Wij kregen uw bezwaar op ${day(ontvangenOp)}.`, `You objected to our decision of ${day(besluitVan)}. We received your objection on ${day(ontvangenOp)}.`),
      tijdig ? undefined : w(`De laatste dag om bezwaar te maken was ${day(bezwaarUiterlijk)}. Uw bezwaar kwam later. Wij kijken of daar een goede reden voor is.${laatReden === '' ? ' Vertel ons waarom het later werd. Bel ons, of schrijf het in Mijn dossier.' : ' U schreef ons waarom.'}`,
        `The last day to object was ${day(bezwaarUiterlijk)}. Your objection came later. We look whether there is a good reason.${laatReden === '' ? ' Tell us why it became later. Call us, or write it in My dossier.' : ' You wrote to us why.'}`),
      grondenUiterlijk === null ? undefined : w(`Wij weten nog niet waarom u het niet eens bent met het besluit. Schrijf ons dat voor of op ${day(grondenUiterlijk)}. Dat kan in Mijn dossier, met een brief of aan de telefoon. Zo lang wij wachten, staat onze tijd om te beslissen stil. Krijgen wij niets? Dan kan het zijn dat wij uw bezwaar niet behandelen.`,
        `We do not know yet why you do not agree with the decision. Write this to us by ${day(grondenUiterlijk)}: in My dossier, by letter or by phone. While we wait, our time to decide stands still. Do we get nothing? Then it may be that we do not handle your objection.`),
      `${w('Wat gebeurt er nu?', 'What happens now?')}\n${[
        w('- Iemand die het besluit niet nam, bekijkt uw bezwaar.', '- Somebody who did not take the decision looks at your objection.'),
        horen ? w('- U mag uw verhaal vertellen. Dat heet een hoorzitting. U krijgt daarvoor een uitnodiging. U mag iemand meenemen.', '- You may tell your side. This is called a hoorzitting (hearing). You get an invitation. You may bring somebody along.')
          : w('- U wilt geen hoorzitting. Verandert u van gedachten? Bel ons dan.', '- You do not want a hearing. Do you change your mind? Then call us.'),
        commissie ? w('- Een commissie van mensen die niet bij de gemeente werken, geeft advies.', '- A committee of people who do not work for the gemeente gives advice.') : undefined,
        beslissenUiterlijk === undefined ? w('- U krijgt onze beslissing zo snel mogelijk.', '- You get our decision as soon as possible.')
          : w(`- U krijgt onze beslissing op ${day(beslissenUiterlijk)} of eerder. Hebben wij meer tijd nodig? Dan krijgt u een brief. Het kan één keer zes weken later worden.`, `- You get our decision by ${day(beslissenUiterlijk)}. Do we need more time? Then you get a letter. It can become six weeks later once.`),
      ].filter((one) => one !== undefined).join('\n')}`,
      w('Het besluit blijft gelden tot wij beslissen. Kunt u niet wachten? Vraag de rechter dan om een tijdelijk besluit. Dat heet een voorlopige voorziening. Het kost geld: het griffierecht.', 'The decision holds until we decide. Can you not wait? Then ask the court for a temporary decision. This is called a voorlopige voorziening. It costs money: the court fee.'),
      w('Wilt u hulp hierbij? Een cliëntondersteuner helpt u gratis. Die werkt niet voor de gemeente. Het Juridisch Loket geeft gratis advies: juridischloket.nl.', 'Do you want help with this? An independent supporter (cliëntondersteuner) helps you for free. They do not work for the gemeente. Het Juridisch Loket gives free advice: juridischloket.nl.'),
    ],
  }));
}

/** The invitation to be heard (Awb 7:2): where, when, and what one may send in and look at before (Awb 7:4). */
export function hearingLetter(to: Ontvanger, { op, uur, plaats, stukkenTot }: { op: Temporal.PlainDate; uur: string; plaats: string; stukkenTot: Temporal.PlainDate | undefined }): Post {
  return letterTo(to, (w, day) => ({
    onderwerp: w('U bent uitgenodigd voor een hoorzitting', 'You are invited to a hearing'),
    alineas: [
      w(`Wij willen uw verhaal horen. Dat kan op ${day(op)} om ${uur} uur. Plaats: ${plaats}.`, `We want to hear your side. This is on ${day(op)} at ${uur}. Place: ${plaats}.`),
      w('Wie het besluit nam, leidt dit gesprek niet. U mag iemand meenemen: familie, een cliëntondersteuner of een advocaat. U krijgt een verslag.', 'Who took the decision does not lead this talk. You may bring somebody: family, a cliëntondersteuner or a lawyer. You get a report.'),
      stukkenTot === undefined ? undefined : w(`Heeft u nog stukken? Stuur ze voor of op ${day(stukkenTot)}. U kunt alle stukken over uw bezwaar lezen in Mijn dossier.`, `Do you have more documents? Send them by ${day(stukkenTot)}. You can read all documents about your objection in My dossier.`),
      w('Kunt u niet? Bel ons, dan kiezen we een ander moment. Wilt u liever bellen of geen hoorzitting? Dat mag ook.', 'Can you not come? Call us, then we choose another moment. Do you prefer the phone, or no hearing? That is possible too.'),
    ],
  }));
}

/** There will be no hearing, and why (Awb 7:3). */
export function noHearingLetter(to: Ontvanger, waarom: { readonly nl: string; readonly en: string }): Post {
  return letterTo(to, (w) => ({
    onderwerp: w('Er komt geen hoorzitting', 'There will be no hearing'),
    alineas: [w(`Wij behandelen uw bezwaar zonder hoorzitting. De reden: ${waarom.nl}.`, `We handle your objection without a hearing. The reason: ${waarom.en}.`), w('Bent u het daar niet mee eens? Bel ons dan snel.', 'Do you not agree? Then call us soon.')],
  }));
}

/** More time is needed, once (Awb 7:10 lid 3 and 5). */
export function adjournLetter(to: Ontvanger, { reden, uiterlijk }: { reden: string; uiterlijk: Temporal.PlainDate | undefined }): Post {
  return letterTo(to, (w, day) => ({
    onderwerp: w('Wij hebben meer tijd nodig voor uw bezwaar', 'We need more time for your objection'),
    alineas: [
      w(`Het lukt niet om op tijd te beslissen. Dit is waarom: ${reden}`, `We cannot decide in time. This is why: ${reden}`),
      uiterlijk === undefined ? undefined : w(`U krijgt onze beslissing op ${day(uiterlijk)} of eerder. Dit mag één keer (art. 7:10 lid 3 Awb).`, `You get our decision by ${day(uiterlijk)}. This may happen once (art. 7:10 lid 3 Awb).`),
    ],
  }));
}

/** The reasons came: the clock runs again. */
export function resumedLetter(to: Ontvanger, uiterlijk: Temporal.PlainDate): Post {
  return letterTo(to, (w, day) => ({
    onderwerp: w('Wij weten nu waarom u bezwaar maakt', 'We now know why you object'),
    alineas: [w(`Bedankt. Wij kregen wat u schreef. U krijgt onze beslissing op ${day(uiterlijk)} of eerder.`, `Thank you. We received what you wrote. You get our decision by ${day(uiterlijk)}.`)],
  }));
}

/** The objection was withdrawn (Awb 6:21). */
export function withdrawnLetter(to: Ontvanger, besluitVan: string): Post {
  return letterTo(to, (w, day) => ({
    onderwerp: w('U trok uw bezwaar in', 'You withdrew your objection'),
    alineas: [w(`Wij doen niets meer met uw bezwaar. Het besluit van ${day(besluitVan)} blijft zoals het is. Was dit niet uw bedoeling? Bel ons dan meteen.`, `We do nothing more with your objection. The decision of ${day(besluitVan)} stays as it is. Did you not mean this? Then call us at once.`)],
  }));
}

/** The decision is late: when it will be there (Awb 4:14 lid 1 by 7:14), and what one can do (Awb 4:17). */
export function overdueLetter(to: Ontvanger, { einddatum, nieuw }: { einddatum: Day; nieuw: Temporal.PlainDate }): Post {
  return letterTo(to, (w, day) => ({
    onderwerp: w('Wij zijn te laat met onze beslissing op uw bezwaar', 'We are late with our decision on your objection'),
    alineas: [
      w(`Op ${day(einddatum)} moest u onze beslissing hebben. Dat is niet gelukt. Dat spijt ons. U krijgt de beslissing op ${day(nieuw)} of eerder.`, `You should have had our decision by ${day(einddatum)}. You have not. We are sorry. You will have it by ${day(nieuw)}.`),
      w('Wilt u niet langer wachten? U mag ons een brief sturen. Daarin vraagt u ons om alsnog te beslissen. Is er twee weken later nog geen beslissing? Dan betalen wij u geld voor elke dag dat het langer duurt, voor hoogstens 42 dagen.', 'Do you not want to wait any longer? You may send us a letter in which you ask us to decide after all. Is there still no decision two weeks later? Then we pay you an amount for each day that it takes longer, for 42 days at most.'),
      w('Wilt u hulp hierbij? Een cliëntondersteuner helpt u gratis.', 'Do you want help with this? An independent supporter (cliëntondersteuner) helps you for free.'),
    ],
  }));
}
