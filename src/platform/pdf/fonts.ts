import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphRun } from 'fontkit';

/** Typefaces that a letter carries with it: Source Sans 3, the one of the screens, under the SIL Open Font License. */
export interface LetterFonts {
  readonly regular: Font;
  readonly bold: Font;
}

const { resolve } = createRequire(import.meta.url);

/**
 * A typeface is taken apart once per process: its tables are most of the work of a letter. Every glyph
 * is asked for in the order of its character, since a glyph that stands for two of them remembers the first.
 */
async function load(name: string): Promise<Font> {
  const font = create(await readFile(resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)));
  if (!('layout' in font)) throw new TypeError(`${name} is a collection of typefaces`);
  font.getGlyph(0);
  for (const character of font.characterSet.toSorted((a, b) => a - b)) font.glyphForCodePoint(character);
  return rememberWords(font);
}

/** More words than letters have in common; past this they are forgotten. */
const most = 5000;

/** Letters are made of the same words: where their glyphs stand is found once. pdfkit changes the places it gets, so it gets its own. */
function rememberWords(font: Font): Font {
  const words = new Map<string, GlyphRun>();
  const layOut = font.layout.bind(font);
  return Object.assign(font, {
    layout(text: string, ...how: readonly never[]): GlyphRun {
      if (how.some((choice) => choice !== undefined)) return layOut(text, ...how);
      const known = words.get(text) ?? layOut(text);
      if (words.size >= most) words.clear();
      words.set(text, known);
      return Object.assign(Object.create(Object.getPrototypeOf(known) as object) as GlyphRun, known, { positions: known.positions.map((position) => ({ ...position })) });
    },
  });
}

let fonts: Promise<LetterFonts> | undefined;

/** Read once per process. They hold Latin with all accents, Greek and Cyrillic. */
export function letterFonts(): Promise<LetterFonts> {
  fonts ??= Promise.all([load('400Regular/SourceSans3_400Regular'), load('600SemiBold/SourceSans3_600SemiBold')]).then(([regular, bold]) => ({ regular, bold }));
  return fonts;
}
