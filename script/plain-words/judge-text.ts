import { easier } from './easier-words.ts';

/** More words than this in one sentence are hard to keep in mind (B1). */
const longestSentence = 20;
/** Over several sentences, the mean is lower. */
const longestMean = 14;
/** Longer words are compounds that people have to take apart. */
const longestWord = 18;

/** A text as it is read: placeholders as one word, without tags, of a plural the usual form. */
export function readAloud(message: string): string {
  return message.replaceAll(/\{\w+, (?:plural|select),[^{}]*(?:\{[^{}]*\}[^{}]*)*?other \{([^{}]*)\}\s*\}/g, '$1').replaceAll(/<\/?\d+\/?>/g, '').replaceAll(/\{\w+\}/g, 'iets').replaceAll('#', '5');
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** What makes a Dutch text harder than language level B1: long sentences, long words, and words of officials. Empty when nothing does. */
export function judgeText(message: string): string[] {
  const text = readAloud(message);
  const sentences = text.split(/(?<=[.!?:;])\s+/u).map(wordsOf).filter((words) => words.length > 0);
  const mean = sentences.reduce((sum, words) => sum + words.length, 0) / Math.max(1, sentences.length);
  const words = wordsOf(text);
  return [
    ...sentences.filter((sentence) => sentence.length > longestSentence).map((sentence) => `a sentence of ${sentence.length} words, at most ${longestSentence}`),
    ...(sentences.length >= 3 && mean > longestMean ? [`sentences of ${mean.toFixed(1)} words on average, at most ${longestMean}`] : []),
    ...words.filter((word) => word.replaceAll('-', '').length > longestWord).map((word) => `the long word ‘${word}’`),
    ...words.flatMap((word) => {
      const better = easier.get(word.toLowerCase());
      return better === undefined ? [] : [`‘${word}’ is a word of officials: write ‘${better}’`];
    }),
  ];
}
