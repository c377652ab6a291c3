import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { onderwerpcodes } from '../../sociale-kaart/index.ts';

const EverydayQuestion = Type.Object({ vraag: Type.String({ minLength: 1 }), onderwerp: Type.Enum([...onderwerpcodes]) });
export type EverydayQuestion = Static<typeof EverydayQuestion>;

/** Questions as people ask them, written before there was anything that answers them. */
export const everydayQuestions: readonly EverydayQuestion[] = Value.Parse(Type.Array(EverydayQuestion), JSON.parse(readFileSync(new URL('everyday-questions.json', import.meta.url), 'utf8')));

const seed = 'spil 2026-11-29';
const draw = ({ vraag }: EverydayQuestion): string => createHash('sha256').update(`${seed}\n${vraag}`).digest('hex');

/** Two halves by a fixed seed: the words may be tuned on the first; the second is only counted. */
export function splitQuestions(): { readonly tuning: readonly EverydayQuestion[]; readonly held: readonly EverydayQuestion[] } {
  const drawn = [...everydayQuestions].sort((a, b) => (draw(a) < draw(b) ? -1 : 1));
  const half = Math.floor(drawn.length / 2);
  return { tuning: drawn.slice(0, half), held: drawn.slice(half) };
}
