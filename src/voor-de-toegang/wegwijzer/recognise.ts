import { onderwerpcodes, type Onderwerp } from '../sociale-kaart/index.ts';
import { makeLexicon, type Herkend, type Lexicon } from './lexicon.ts';
import { splitText, stemOf } from './question-words.ts';
import { voorbeelden } from './voorbeelden/index.ts';
import type { Zoekwoord } from './wegwijzer.queries.ts';
import { landelijkeWoorden } from './woorden/index.ts';

export type EigenWoord = Pick<Zoekwoord, 'onderwerp' | 'woord' | 'taal' | 'soort'>;

/** A word that a gemeente added itself counts as much as two telling words of everybody. */
const ownWeight = 60;

let national: Lexicon | undefined;
/** Made at the first question: it takes a third of a second, and is the same for every gemeente. */
const nationalLexicon = (): Lexicon => (national ??= makeLexicon(landelijkeWoorden, voorbeelden));

/** What a question is about: by the words of everybody, with those a gemeente added and without those it left out. Best first. */
export function recognise(vraag: string, own: readonly EigenWoord[]): Herkend[] {
  const lexicon = nationalLexicon();
  const inQuestion = own.filter((word) => isIn(word, vraag));
  if (inQuestion.length === 0) return lexicon.recognise(vraag);
  const weights = new Map<Onderwerp, Herkend>(lexicon.recognise(vraag).map((found) => [found.onderwerp, found]));
  for (const onderwerp of onderwerpcodes) {
    const mine = inQuestion.filter((word) => word.onderwerp === onderwerp);
    const gone = mine.filter(({ soort }) => soort === 'weg');
    const more = mine.filter(({ soort }) => soort === 'erbij');
    if (mine.length === 0) continue;
    const rest = gone.length === 0 ? weights.get(onderwerp) : lexicon.recognise(without(vraag, gone)).find((found) => found.onderwerp === onderwerp);
    const gewicht = (rest?.gewicht ?? 0) + more.length * ownWeight;
    if (gewicht === 0) weights.delete(onderwerp);
    else weights.set(onderwerp, { onderwerp, gewicht, omdat: [...new Set([...more.map(({ woord }) => woord), ...(rest?.omdat ?? [])])] });
  }
  return [...weights.values()].sort((a, b) => b.gewicht - a.gewicht);
}

const stemsOf = (text: string, taal: EigenWoord['taal']): string[] => splitText(text).map((term) => stemOf(term, taal));

function isIn({ woord, taal }: EigenWoord, vraag: string): boolean {
  const asked = new Set(stemsOf(vraag, taal));
  const wanted = stemsOf(woord, taal);
  return wanted.length > 0 && wanted.every((stem) => asked.has(stem));
}

function without(vraag: string, gone: readonly EigenWoord[]): string {
  return vraag.split(/\s+/u).filter((word) => !gone.some((left) => stemsOf(word, left.taal).some((stem) => stemsOf(left.woord, left.taal).includes(stem)))).join(' ');
}
