/** A part of a letter, in the order in which it is read. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Names with their values, each on a line: a table with the names as row headers. */
  | { readonly kind: 'facts'; readonly label: string; readonly facts: readonly { readonly name: string; readonly value: string }[] };

/** A letter that knows what its parts are, so that it reads the same aloud as on paper. */
export interface Letter {
  /** Language of all of it: `nl-NL`, `en-GB`. */
  readonly lang: string;
  /** Its one heading, and the title of the document. */
  readonly title: string;
  /** Who writes: name first. */
  readonly sender: readonly string[];
  /** Lines of the envelope. */
  readonly addressee: readonly string[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly blocks: readonly LetterBlock[];
  /** Words of the line at the foot of each page. */
  readonly pageLabel: (page: number, pages: number) => string;
  /** When it was made; the only moment in the file, so that the same letter gives the same bytes. */
  readonly created: Date;
}
