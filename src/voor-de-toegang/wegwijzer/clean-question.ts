const mostWords = 12;
const longestWord = 24;
const address = /\S+@\S+|https?:\/\/\S+|www\.\S+/giu;

/**
 * What is kept of a question that found no answer: its first words in lower case, without numbers and addresses, and without
 * words that begin with a capital where no sentence begins: they are names. Empty when nothing is left to learn from.
 */
export function cleanQuestion(vraag: string): string {
  const sentences = vraag.normalize('NFC').replaceAll(address, ' ').split(/[.!?\n]+/u);
  const shouted = vraag === vraag.toUpperCase();
  const words = sentences.flatMap((sentence) => sentence.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean).filter((word, place) => !/\p{N}/u.test(word) && (shouted || place === 0 || !/^\p{Lu}/u.test(word))));
  return words.filter((word) => /\p{L}/u.test(word) && word.length <= longestWord).slice(0, mostWords).join(' ').toLowerCase();
}
