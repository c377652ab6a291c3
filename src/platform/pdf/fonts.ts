import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Typefaces that a letter carries with it: Source Sans 3, the one of the screens, under the SIL Open Font License. */
export interface LetterFonts {
  readonly regular: Buffer;
  readonly bold: Buffer;
}

const { resolve } = createRequire(import.meta.url);
const load = (name: string): Promise<Buffer> => readFile(resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`));

let fonts: Promise<LetterFonts> | undefined;

/** Read once per process. They hold Latin with all accents, Greek and Cyrillic. */
export function letterFonts(): Promise<LetterFonts> {
  fonts ??= Promise.all([load('400Regular/SourceSans3_400Regular'), load('600SemiBold/SourceSans3_600SemiBold')]).then(([regular, bold]) => ({ regular, bold }));
  return fonts;
}
