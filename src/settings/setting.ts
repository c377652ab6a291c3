/** A setting: its name, what it means, and how its text is read. */
export interface Setting<T> {
  readonly name: string;
  /** For docs/generated/settings.md. */
  readonly meaning: string;
  /** What holds when it is not set, in words or as the text itself. */
  readonly fallback: string;
  /** It names a file with a secret. */
  readonly secret?: true;
  /** Throws with what was expected. */
  read(text: string | undefined): T;
}

/** A setting that is not right; its message tells the keeper what to do. */
export class SettingFault extends Error {
  override readonly name = 'SettingFault';
}
