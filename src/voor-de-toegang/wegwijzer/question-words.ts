import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { wordsOf } from '../../platform/search/search.ts';
import { stopWords } from '../../platform/search/stop-words.ts';

/** Words that say little alone, and much beside another: `niet meer`, `geen geld`. */
const bound = new Set((
  'able acht achter af after afternoon again against all alles already also always alweer anders another anyone anything april around ask asked asks augustus avond away back bad because beetje before '
  + 'begin beginnen begint behind being belde bellen belt beneden best betekent beter between big bijna binnen bit blij blijf blijft blijkt blijven both boven boy boys bracht brengen brengt broer brother '
  + 'buiten call called calls cannot cant child city come comes coming dad dag dagen daughter day days december denk denkt derde dertig different ding dingen dinsdag dochter dochtertje doing donderdag done '
  + 'dont dorp drie durf during each early echt een eens eerst eerste eigen eight elk elkaar elke else end ends enige enkele enough ergens even evening evenings ever every everything far father februari '
  + 'feel feels felt few fijn find first five forty found four friday front full gebeurd gebeurt gedaan geef geeft geen gegaan gehad geholpen gek gekomen gekregen gelopen gemaakt gemeente geweest gewone '
  + 'gewoon gezegd gezien girl girls gisteren give gives go goed goes going good graag grandma great groot haal haalde haalt haar halen half halfuur halve having heel heen hele helpt hem here hielp hij him '
  + 'his hoef hoeft home hoor hoort horen houd houdt hour hours house huis huizen hun husband ieder iedere iemand iets inside jaar januari january jaren jongen jongens juist juli jullie july june juni just '
  + 'kan keek keep keeps keer kept kids kijken kijkt kind kinderen klaar klein know kom komen komt krijg krijgen krijgt kunnen kwam kwart laatst laatste lady last late later leaves leaving leek left let '
  + 'lets leuk lief liever ligge liggen ligt lijkt like little long look looks loop loopt lopen lot lots maakt maakte maand maandag maanden maart made mag make makes mama man many maybe mean means mee meer '
  + 'mei meisje meisjes men mens mensen meteen middag misschien mocht moeder moest moeten mogelijk mom monday month months morgen morgens morning mornings mother much mum nacht nadat near nearby negen '
  + 'nergens net never new next nice niemand niet niets nieuw nieuwe night nights niks nine no nobody nodig nooit not nothing november nowhere ochtend often okay oktober old older oma omdat once only ons '
  + 'onze onzer op opa other others ouders our out outside over own paar papa parents part pas people per person plaats place please plek put quite raar rather really right said same samen saturday savonds '
  + 'saw say says second see seen september seven she short side since sinds sister six slecht small smorgens somebody someone something sometimes somewhere sommige soms son soon staan staat stad start '
  + 'started starts still stond straks sturen stuurt sure take takes tegen tell tells ten terwijl teveel than thank thanks their them then there they thing things think third thirty three thuis thursday '
  + 'tien tijd tijdens time times toch today together told too took tot town tuesday tussen twee tweede twenty twice twintig two uit under until up uren us use used uses uur uurtje vader vaker vandaag vast '
  + 'veertig verder vertellen vertelt very via vier vijf vijftig vind vinden vindt vol volgende vond voordat vorige vraagt vragen vrijdag vroeg vroeger vrouw wanneer want wanted wants wat wednesday week '
  + 'weekend weeks weg weinig weken welk went werd weten while whole wife wil willen winter wist without woensdag woman women wont worden year years young younger zat zaterdag zeg zeggen zegt zei zeker '
  + 'zelfs zes zestig zette zeven zie zien ziet zij zijn zitte zitten zodra zoiets zomer zonder zoon zoontje zulke zus'
).split(' '));
/** What other searches leave out, and here says what is the matter. */
const telling = new Set(['alleen']);

/** A text as it is searched: the words that say what it is about, and every two of them that stand beside each other. */
export function splitText(text: string): string[] {
  const words = wordsOf(text.replaceAll(/['’]/g, '')).filter((word) => telling.has(word) || bound.has(word) || (!stopWords.has(word) && word.length > 1));
  const pairs = words.slice(1).map((word, place) => `${words[place] ?? ''} ${word}`);
  return [...words.filter((word) => !bound.has(word)), ...pairs];
}

const stemmers = { nl: stemDutch, en: stemEnglish } as const;
type Taal = keyof typeof stemmers;

/** Stems that were found before, of the words of subjects and example questions: a bounded number. */
const found: Record<Taal, Map<string, string>> = { nl: new Map(), en: new Map() };
const mostKept = 50_000;

function stemWord(word: string, taal: Taal): string {
  const kept = found[taal].get(word);
  if (kept !== undefined) return kept;
  const stem = stemmers[taal](word);
  if (found[taal].size < mostKept) found[taal].set(word, stem);
  return stem;
}

/** A word or pair without its endings. */
export const stemOf = (term: string, taal: Taal): string => (term.includes(' ') ? term.split(' ').map((word) => stemWord(word, taal)).join(' ') : stemWord(term, taal));
