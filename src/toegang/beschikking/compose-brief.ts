import { briefLines } from '../../registers/gemeente/index.ts';
import type { LetterBlock } from '../../platform/pdf/index.ts';
import { afwijzingsgronden, type Afwijzingsgrond } from './afwijzingsgrond.ts';
import { uitkomstOf, type Deel } from './beschikking.ts';
import type { Briefdagen, BriefInhoud, BriefOnderdeel } from './brief-inhoud.ts';
import { spellEuro } from '../../platform/spell-euro.ts';
import { bijdrageIn, dayIn, omvangIn } from './brief-woorden.ts';

/** A letter in its parts: the same on the screen, on paper and read aloud. */
export interface Brief {
  readonly taal: 'nl' | 'en';
  readonly titel: string;
  readonly afzender: readonly string[];
  readonly aan: readonly string[];
  readonly feiten: readonly { readonly name: string; readonly value: string }[];
  readonly blokken: readonly LetterBlock[];
}

type Words = (nl: string, en: string) => string;
interface Scene {
  readonly inhoud: BriefInhoud;
  readonly dagen: Briefdagen;
  readonly w: Words;
  readonly granted: readonly BriefOnderdeel[];
  readonly refused: readonly BriefOnderdeel[];
}

const heading = (text: string): LetterBlock => ({ kind: 'heading', text });
const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });
const list = (items: readonly string[]): LetterBlock => ({ kind: 'list', items });
const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('nl') + text.slice(1);

/**
 * The letter of a decision to one addressee, at B1: the decision first, then why, what and from when,
 * what it costs, and how to object until which day.
 */
export function composeBrief(inhoud: BriefInhoud, dagen: Briefdagen): Brief {
  const { taal, gemeente } = inhoud;
  const w: Words = (nl, en) => (taal === 'nl' ? nl : en);
  const scene: Scene = { inhoud, dagen, w, granted: inhoud.onderdelen.filter((o) => o.oordeel === 'toegekend'), refused: inhoud.onderdelen.filter((o) => o.oordeel === 'afgewezen') };
  return {
    taal, titel: titleOf(scene), afzender: [`Gemeente ${gemeente.naam}`, ...briefLines(gemeente.briefhoofd), gemeente.adres, w(`Telefoon ${gemeente.telefoon}`, `Telephone ${gemeente.telefoon}`)],
    aan: inhoud.kind ? [w('Aan de ouder(s) of verzorger(s) van', 'To the parent(s) or carer(s) of'), ...inhoud.aan] : inhoud.aan,
    feiten: [
      { name: w('Datum', 'Date'), value: dayIn(dagen.bekendgemaaktOp, taal) },
      { name: w('Ons nummer', 'Our number'), value: inhoud.kenmerk },
      { name: inhoud.soort === 'spoed' ? w('Melding van', 'Reported on') : w('Aanvraag van', 'Application of'), value: dayIn(inhoud.aanvraagdatum, taal) },
    ],
    blokken: [
      ...decision(scene), ...reasons(scene), ...whatYouGet(scene), ...whoDoesWhat(scene), ...cost(scene), ...changes(scene), ...objection(scene), ...signature(scene),
    ],
  };
}

function titleOf({ inhoud, w }: Scene): string {
  if (inhoud.soort === 'spoed') return w('U krijgt nu tijdelijk hulp', 'You get temporary help now');
  return {
    toegekend: w('U krijgt hulp van de gemeente', 'You get help from the gemeente'),
    gedeeltelijk: w('U krijgt een deel van de hulp', 'You get part of the help'),
    afgewezen: w('U krijgt deze hulp niet', 'You do not get this help'),
  }[uitkomstOf(inhoud.onderdelen)];
}

const sentence = ({ inhoud: { taal }, w }: Scene, o: BriefOnderdeel): string =>
  w(`${lowerFirst(o.naam)}, ${omvangIn(o, taal)}, van ${dayIn(o.van, taal)} tot en met ${dayIn(o.tot, taal)}`, `${lowerFirst(o.naam)}, ${omvangIn(o, taal)}, from ${dayIn(o.van, taal)} to ${dayIn(o.tot, taal)}`);

function decision(scene: Scene): LetterBlock[] {
  const { inhoud, w, granted, refused } = scene;
  const who = inhoud.kind ? inhoud.naam : w('U', 'You');
  const gets = inhoud.kind ? w('krijgt', 'gets') : w('krijgt', 'get');
  const not = refused.map((o) => lowerFirst(o.naam)).join(w(' en ', ' and '));
  const [only] = granted;
  const first: LetterBlock[] = granted.length === 0 ? [] : granted.length === 1 && only
    ? [paragraph(`${who} ${gets} ${sentence(scene, only)}.`)]
    : [paragraph(`${who} ${gets}:`), list(granted.map((o) => `${sentence(scene, o)}.`))];
  if (refused.length > 0) return [...first, paragraph(w(`${who} krijgt geen ${not}.`, `${who} ${inhoud.kind ? 'does' : 'do'} not get ${not}.`))];
  if (granted.length > 0) return first;
  return [paragraph(w(`${who} krijgt de hulp die u op ${dayIn(inhoud.aanvraagdatum, 'nl')} aanvroeg niet.`, `${who} ${inhoud.kind ? 'does' : 'do'} not get the help that you applied for on ${dayIn(inhoud.aanvraagdatum, 'en')}.`))];
}

const groundText = ({ inhoud: { taal } }: Scene, grond: Afwijzingsgrond): string => `${afwijzingsgronden[grond].uitleg[taal].replace(/\.$/, '')} (${afwijzingsgronden[grond].artikel}).`;

function reasons(scene: Scene): LetterBlock[] {
  const { inhoud, w, granted, refused } = scene;
  const { taal, plandatum, gronden, motivering, soort } = inhoud;
  const fits = soort === 'spoed'
    ? [paragraph(w('U heeft deze hulp nu nodig en het kan niet wachten. Daarom beslissen wij meteen, voor een korte tijd (art. 2.3.3 Wmo 2015). Wij doen daarna nog onderzoek. Dan maken we samen met u een plan.',
      'You need this help now and it cannot wait. That is why we decide at once, for a short time (art. 2.3.3 Wmo 2015). After that we look into it further, and make a plan together with you.'))]
    : granted.length > 0 && plandatum !== null
      ? [paragraph(w(`Dit past bij het plan dat u en wij ondertekenden. De laatste handtekening is van ${dayIn(plandatum, taal)}.`, `This fits the plan that you and we signed. The last signature is of ${dayIn(plandatum, taal)}.`))]
      : [];
  const differs = granted.filter((o) => o.reden !== '').map((o) => paragraph(w(`Wij wijken af van het plan bij ${lowerFirst(o.naam)}: ${o.reden}`, `We differ from the plan for ${lowerFirst(o.naam)}: ${o.reden}`)));
  const instead = granted.filter((o) => o.vervangt === true).map((o) => paragraph(w(`U kreeg al ${lowerFirst(o.naam)}. Vanaf ${dayIn(o.van, taal)} geldt dit besluit in plaats van het vorige.`, `You had ${lowerFirst(o.naam)} already. From ${dayIn(o.van, taal)} this decision takes the place of the earlier one.`)));
  const no = refused.map((o) => paragraph(`${o.naam}: ${o.grond ? `${groundText(scene, o.grond)} ` : ''}${o.reden}`));
  return [
    heading(granted.length === 0 ? w('Waarom krijgt u dit niet?', 'Why do you not get this?') : w('Waarom?', 'Why?')),
    ...fits, ...instead, ...differs, ...no, ...gronden.map((grond) => paragraph(groundText(scene, grond))), ...(motivering === '' ? [] : [paragraph(motivering)]),
  ];
}

function whatYouGet({ inhoud: { taal }, w, granted }: Scene): LetterBlock[] {
  if (granted.length === 0) return [];
  return [heading(w('Wat krijgt u?', 'What do you get?')), ...granted.map((o): LetterBlock => ({
    kind: 'facts', label: o.naam, facts: [
      { name: w('Hoeveel', 'How much'), value: omvangIn(o, taal) },
      { name: w('Vanaf', 'From'), value: dayIn(o.van, taal) },
      { name: w('Tot en met', 'Until'), value: dayIn(o.tot, taal) },
      o.leveringsvorm === 'pgb'
        ? { name: w('Budget', 'Budget'), value: w(`${spellEuro(o.prijsCenten)[taal]} voor de hele periode, als persoonsgebonden budget (pgb). U kiest zelf wie u helpt.`, `${spellEuro(o.prijsCenten)[taal]} for the whole period, as a personal budget (pgb). You choose yourself who helps you.`) }
        : { name: w('Van wie', 'From whom'), value: o.organisatie ?? '' },
      ...(o.resultaat === '' ? [] : [{ name: w('Wat het oplevert', 'What it brings'), value: o.resultaat }]),
    ],
  }))];
}

function whoDoesWhat({ inhoud: { delen, taal }, w, granted }: Scene): LetterBlock[] {
  if (delen.length === 0) return [];
  const part = (title: string, items: readonly string[]): LetterBlock[] => (items.length === 0 ? [] : [paragraph(title), list(items)]);
  const of = (trede: Deel['trede']) => delen.filter((d) => d.trede === trede).map((d) => (d.wie === '' ? d.omschrijving : `${d.omschrijving} (${d.wie})`));
  return [
    heading(w('Wie doet wat?', 'Who does what?')),
    paragraph(w('Dit staat in uw plan.', 'This is in your plan.')),
    ...part(w('Dit doet u zelf:', 'You do this yourself:'), of('eigen')),
    ...part(w('Dit doen mensen om u heen:', 'People around you do this:'), of('netwerk')),
    ...part(w('Dit is er voor iedereen:', 'This is there for everybody:'), of('algemeen')),
    ...part(w('Dit kreeg u al van de gemeente, en dat blijft zo:', 'This you had from the gemeente already, and it stays so:'), of('toegekend')),
    ...part(w('Dit regelt de gemeente:', 'The gemeente arranges this:'), granted.map((o) => `${o.naam}, ${omvangIn(o, taal)}`)),
  ];
}

const cost = ({ inhoud: { bijdrage, taal }, w }: Scene): LetterBlock[] => (bijdrage === null ? [] : [heading(w('Wat kost het u?', 'What does it cost you?')), paragraph(bijdrageIn(bijdrage, taal))]);

function changes({ inhoud: { gemeente }, w, granted }: Scene): LetterBlock[] {
  if (granted.length === 0) return [];
  return [heading(w('Verandert er iets?', 'Does anything change?')), paragraph(w(
    `Vertel het ons meteen als u verhuist, in een ziekenhuis komt, of minder of meer hulp nodig heeft. Dat moet van de wet. Bel ${gemeente.telefoon}.`,
    `Tell us at once when you move house, go into hospital, or need less or more help. The law asks this. Call ${gemeente.telefoon}.`,
  ))];
}

/** How to object and until when (Awb 3:45, 6:4, 6:5, 6:7). */
function objection({ inhoud, dagen, w }: Scene): LetterBlock[] {
  const { gemeente, taal, kenmerk } = inhoud;
  const last = dayIn(dagen.bezwaarUiterlijk, taal);
  return [
    heading(w('Bent u het er niet mee eens?', 'Do you not agree?')),
    paragraph(w(`Bel ons gerust: ${gemeente.telefoon}. Vaak komen we er samen uit. U kunt ook bezwaar maken. Dat kan tot en met ${last}. Het kost niets.`,
      `Please call us: ${gemeente.telefoon}. Often we find a way together. You can also object (bezwaar). You can do this until ${last}. It costs nothing.`)),
    paragraph(w('Schrijf in uw brief:', 'Write in your letter:')),
    list([
      w('uw naam en adres', 'your name and address'), w('de datum van vandaag', 'the date of the day'), w(`ons nummer: ${kenmerk}`, `our number: ${kenmerk}`),
      w('waarom u het er niet mee eens bent', 'why you do not agree'), w('uw handtekening', 'your signature'),
    ]),
    paragraph(w(`Stuur de brief naar het college van burgemeester en wethouders van ${gemeente.naam}, ${gemeente.adres}.`, `Send the letter to the college van burgemeester en wethouders of ${gemeente.naam}, ${gemeente.adres}.`)),
    paragraph(w('Kunt u niet wachten? Vraag dan de rechter om een tijdelijk besluit (een voorlopige voorziening). Dat kan als u ook bezwaar maakt, en het kost wel geld.', 'Can you not wait? Then ask the court for a temporary decision (voorlopige voorziening). You can do this when you object as well, and it does cost money.')),
    paragraph(w('Wilt u hulp hierbij? Een cliëntondersteuner helpt u gratis. Die werkt niet voor de gemeente.', 'Do you want help with this? An independent supporter (cliëntondersteuner) helps you for free. They do not work for the gemeente.')),
  ];
}

function signature({ inhoud: { gemeente, ondertekenaar, onderdelen, soort, taal }, w }: Scene): LetterBlock[] {
  const wetten = new Set(onderdelen.map((o) => o.wet));
  const basis = [
    ...(wetten.has('wmo') || onderdelen.length === 0 ? [soort === 'spoed' ? 'art. 2.3.3 Wmo 2015' : 'art. 2.3.5 Wmo 2015'] : []), ...(wetten.has('jeugd') ? ['art. 2.3 Jeugdwet'] : []), ...(wetten.has('participatie') ? ['art. 7 Participatiewet'] : []),
  ];
  return [
    paragraph(w(`Wij besluiten dit op grond van ${basis.join(w(' en ', ' and '))} en de verordening van onze gemeente.`, `We decide this under ${basis.join(' and ')} and the by-law of our gemeente.`)),
    // What the gemeente says in the end is in Dutch only.
    ...(taal === 'nl' ? briefLines(gemeente.briefslot).map((line) => paragraph(line)) : []),
    paragraph(w(`Namens het college van burgemeester en wethouders van ${gemeente.naam},`, `For the college van burgemeester en wethouders of ${gemeente.naam},`)),
    paragraph(ondertekenaar),
  ];
}
