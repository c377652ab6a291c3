import type { LoginSoort } from '../../src/platform/identity/login.ts';
import type { Text } from '../../src/platform/text.ts';

/** Somebody of the demo as whom one can log in. */
export interface DemoPersona {
  /** Short name: of `script/token`, and the key in the register of logins. */
  readonly sleutel: string;
  readonly naam: string;
  readonly soort: LoginSoort;
  /** Who this is, in a sentence. */
  readonly omschrijving: Text;
  /** Somebody whose story is told in the demo, and stands apart on the page to choose. */
  readonly groep?: 'verhaal';
  /** What the login service says of this person, beside `sub` and `name`: the `bsn` of an inwoner. */
  readonly claims: Readonly<Record<string, string>>;
}

/** Where the personas come from. */
export type PersonaSource = () => readonly DemoPersona[];
