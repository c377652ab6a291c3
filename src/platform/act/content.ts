import Type, { type TSchema, type TUnsafe } from 'typebox';

/** An answer that is a file and no JSON: a letter, a message, a calendar. */
export interface Content {
  /** One of the media types that the act declares. */
  readonly mediatype: string;
  readonly inhoud: Uint8Array | string;
  /** Offered as a download under this name. */
  readonly bestandsnaam?: string;
}

const key = 'x-content';

/** Output schema of an act that answers a file of one of these media types. */
export function contentOutput(...mediatypes: readonly [string, ...string[]]): TUnsafe<Content> {
  return Type.Unsafe<Content>({ [key]: mediatypes });
}

/** Media types of the files that an act with this output answers; undefined where it answers JSON. */
export function contentTypes(output: TSchema): readonly string[] | undefined {
  return (output as { [key]?: readonly string[] })[key];
}
