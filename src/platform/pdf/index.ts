export type { Letter, LetterBlock } from './letter.ts';
export { renderLetter } from './render-letter.ts';
