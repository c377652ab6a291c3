import { briefLines } from '../../registers/gemeente/index.ts';
import { spellDay } from '../../platform/time/spell-day.ts';
import type { Brief } from '../../toegang/beschikking/index.ts';
import type { Uitspraakdagen, UitspraakInhoud } from './uitspraak-inhoud.ts';

type Blok = Brief['blokken'][number];
type Words = (nl: string, en: string) => string;

const heading = (text: string): Blok => ({ kind: 'heading', text });
const paragraph = (text: string): Blok => ({ kind: 'paragraph', text });

/** The letter of a decision on an objection, at B1: the decision first, then why, what happens now, and the way to the court (Awb 7:11, 7:12 and 3:45). */
export function composeUitspraak(inhoud: UitspraakInhoud, dagen: Uitspraakdagen): Brief {
  const { taal, gemeente } = inhoud;
  const w: Words = (nl, en) => (taal === 'nl' ? nl : en);
  const day = (one: string) => spellDay(one, taal === 'nl' ? 'nl-NL' : 'en-GB');
  return {
    taal, titel: titleOf(inhoud, w), afzender: [`Gemeente ${gemeente.naam}`, ...briefLines(gemeente.briefhoofd), gemeente.adres, w(`Telefoon ${gemeente.telefoon}`, `Telephone ${gemeente.telefoon}`)], aan: inhoud.aan,
    feiten: [
      { name: w('Datum', 'Date'), value: day(dagen.bekendgemaaktOp) }, { name: w('Ons nummer', 'Our number'), value: inhoud.kenmerk },
      { name: w('Uw bezwaar van', 'Your objection of'), value: day(inhoud.ontvangenOp) }, { name: w('Besluit van', 'Decision of'), value: day(inhoud.besluitVan) },
    ],
    blokken: [...decision(inhoud, w, day), ...reasons(inhoud, w, day), ...appeal(inhoud, w, day(dagen.beroepUiterlijk)), ...signature(inhoud, w)],
  };
}

const titleOf = ({ uitkomst }: UitspraakInhoud, w: Words): string => ({
  gegrond: w('U krijgt gelijk', 'You are right'), ongegrond: w('U krijgt geen gelijk', 'We do not agree with you'), 'niet-ontvankelijk': w('Wij kunnen uw bezwaar niet behandelen', 'We cannot handle your objection'),
}[uitkomst]);

function decision({ uitkomst, besluitVan, gevolg, gevolgTekst }: UitspraakInhoud, w: Words, day: (one: string) => string): Blok[] {
  const [nl, en] = [day(besluitVan), day(besluitVan)];
  if (uitkomst === 'gegrond') {
    const then = {
      'nieuw-besluit': w('Daarom nemen wij een nieuw besluit.', 'That is why we take a new decision.'), herroepen: w('Daarom geldt het besluit niet meer.', 'That is why the decision no longer holds.'),
      'ander-bedrag-of-periode': w('Daarom passen wij het besluit aan.', 'That is why we change the decision.'),
    };
    return [
      paragraph(w(`U maakte bezwaar tegen ons besluit van ${nl}. U krijgt gelijk: uw bezwaar is gegrond. ${gevolg === null ? '' : then[gevolg]}`, `You objected to our decision of ${en}. You are right: your objection is gegrond. ${gevolg === null ? '' : then[gevolg]}`)),
      heading(w('Wat verandert er?', 'What changes?')), paragraph(gevolgTekst),
    ];
  }
  return [paragraph(uitkomst === 'ongegrond'
    ? w(`U maakte bezwaar tegen ons besluit van ${nl}. U krijgt geen gelijk: uw bezwaar is ongegrond. Het besluit blijft zoals het is.`, `You objected to our decision of ${en}. We do not agree: your objection is ongegrond. The decision stays as it is.`)
    : w(`U maakte bezwaar tegen ons besluit van ${nl}. Wij kunnen uw bezwaar niet behandelen: het is niet-ontvankelijk. Het besluit blijft zoals het is.`, `You objected to our decision of ${en}. We cannot handle your objection: it is niet-ontvankelijk. The decision stays as it is.`))];
}

function reasons({ motivering, hoorzitting, nietGehoord }: UitspraakInhoud, w: Words, day: (one: string) => string): Blok[] {
  return [
    heading(w('Waarom?', 'Why?')), ...motivering.split(/\n\s*\n/).map((part) => paragraph(part.trim())),
    ...(hoorzitting === null ? [] : [paragraph(w(`U vertelde ons uw verhaal op ${day(hoorzitting)}. Dat hebben wij meegewogen. Het verslag van dat gesprek hoort bij deze brief.`, `You told us your side on ${day(hoorzitting)}. We took it into account. The report of that talk belongs to this letter.`))]),
    ...(nietGehoord === null ? [] : [paragraph(w(`Er was geen hoorzitting: ${nietGehoord}.`, `There was no hearing: ${nietGehoord}.`))]),
  ];
}

/** The way on and until when (Awb 3:45, 6:7, 6:8 and 8:1; 8:81 for what cannot wait). */
function appeal({ gemeente, rechtbank }: UitspraakInhoud, w: Words, last: string): Blok[] {
  return [
    heading(w('Bent u het er niet mee eens?', 'Do you not agree?')),
    paragraph(w(`Bel ons gerust: ${gemeente.telefoon}. U kunt ook naar de rechter. Dat heet beroep. Dat kan tot en met ${last}. Stuur uw brief naar ${rechtbank}. Het kan ook op rechtspraak.nl. Dit kost geld: het griffierecht. Heeft u weinig geld? Dan kunt u vragen of u minder of niets hoeft te betalen.`,
      `Please call us: ${gemeente.telefoon}. You can also go to court. This is called beroep. You can do this until ${last}. Send your letter to ${rechtbank}. You can also do it on rechtspraak.nl. This costs money: the court fee. Do you have little money? Then you can ask to pay less or nothing.`)),
    paragraph(w('Kunt u niet wachten? Vraag de rechter dan om een tijdelijk besluit (een voorlopige voorziening).', 'Can you not wait? Then ask the court for a temporary decision (voorlopige voorziening).')),
    paragraph(w('Wilt u hulp hierbij? Een cliëntondersteuner helpt u gratis. Die werkt niet voor de gemeente. Het Juridisch Loket geeft gratis advies: juridischloket.nl.', 'Do you want help with this? An independent supporter (cliëntondersteuner) helps you for free. They do not work for the gemeente. Het Juridisch Loket gives free advice: juridischloket.nl.')),
  ];
}

function signature({ gemeente, ondertekenaar }: UitspraakInhoud, w: Words): Blok[] {
  return [
    paragraph(w('Wij beslissen dit op grond van art. 7:11 en 7:12 Awb. Wie het besluit nam, heeft uw bezwaar niet behandeld.', 'We decide this under art. 7:11 and 7:12 Awb. Who took the decision did not handle your objection.')),
    paragraph(w(`Namens het college van burgemeester en wethouders van ${gemeente.naam},`, `For the college van burgemeester en wethouders of ${gemeente.naam},`)), paragraph(ondertekenaar),
  ];
}
