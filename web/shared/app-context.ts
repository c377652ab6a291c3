import { createContext } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import type { ActMap } from '../../src/platform/act/module.ts';
import type { modules } from '../../src/modules.ts';
import type { Letter } from '../../src/platform/pdf/index.ts';
import type { ZipEntry } from '../../src/platform/zip/index.ts';
import type { KeptForm, ScreenBase } from '../../src/platform/http/screens/contract.ts';

/** Input and output of every act, by its name. */
export interface Acts extends ActMap<typeof modules> {}

interface ActShape {
  readonly input: unknown;
  readonly output: unknown;
}

/** What goes with an act besides its input. */
export interface ExecuteOptions {
  /** From the form (`form.idempotencyKey`): sending twice does it once. */
  readonly idempotencyKey?: string;
  /** The version that the person had in view; 412 when it is no longer the newest. */
  readonly ifMatch?: string;
  /** Position of the reader's own last command: the query waits for its projection. */
  readonly vanaf?: string;
  /** Work that the browser did, where something was done too often. */
  readonly bewijs?: string;
}

/** Performs an act as the person of this request; throws a `Refusal` with its reason. */
export type Execute = <N extends Extract<keyof Acts, string>>(
  name: N,
  input: Acts[N] extends ActShape ? Acts[N]['input'] : never,
  options?: ExecuteOptions,
) => Promise<Acts[N] extends ActShape ? Acts[N]['output'] : never>;

export interface ScreenActor {
  readonly soort: 'anoniem' | 'inwoner' | 'medewerker' | 'organisatie';
  /** How the person is addressed; empty for `anoniem`. */
  readonly naam: string;
  readonly gemeente?: string;
  /** All in which the person works. */
  readonly gemeenten?: readonly { readonly code: string; readonly naam: string }[];
  readonly organisatie?: string;
  readonly rollen: readonly string[];
}

/** Days 1 (Monday) to 7, times as HH:MM. */
export interface Openingstijd {
  readonly dagen: readonly number[];
  readonly van: string;
  readonly tot: string;
}

/** What the pages of a gemeente show of it. */
export interface ScreenGemeente {
  readonly naam: string;
  readonly telefoon: string;
  readonly openingstijden: readonly Openingstijd[];
  /** Where one comes by and writes to; empty where the gemeente has not said. */
  readonly adres: string;
  readonly email: string;
  /** When one may walk in without an appointment. */
  readonly inloop: readonly Openingstijd[];
}

/** A way to log in, as the page `/inloggen` offers it. */
export interface Login {
  readonly soort: 'inwoner' | 'medewerker' | 'organisatie';
  /** "DigiD", "eHerkenning", or a name in the demo. */
  readonly naam: string;
  /** Where it starts; `terug` with a path of our own is added to it. */
  readonly href: string;
}

export interface AppContext extends ScreenBase {
  readonly actor: ScreenActor;
  readonly execute: Execute;
  /** Hands in the work that came with a form, for the acts that follow; only while a request is answered. */
  prove?(bewijs: string): void;
  /** Remembers what was typed in the form that came with this request; only while a request is answered. */
  typed?(form: Omit<KeptForm, 'pad'>): void;
  /** Keeps what was typed in a form, until the person has logged in once more. */
  keepForm?(form: KeptForm): Promise<void>;
  /** Hands back what was typed on a page before that, once. */
  takeForm?(pad: string): Promise<KeptForm | undefined>;
  /** A letter as tagged PDF: made by the server, which has the typefaces. */
  renderLetter(letter: Letter): Promise<Uint8Array>;
  /** An archive that leaves while it is made. */
  writeZip(entries: AsyncIterable<ZipEntry>): AsyncIterable<Uint8Array>;
  readonly gemeente: ScreenGemeente;
  /** All gemeenten of this installation. */
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly logins: readonly Login[];
  /** Origins to which a form of ours may lead in the end, such as the issuer after logging out. */
  readonly formTargets?: readonly string[];
  /** CSS class of the gemeente's theme (`web/theme/<name>.css`). */
  readonly theme: string;
  /** A demo or a developer's copy: shows the banner and the style guide. */
  readonly demo: boolean;
}

export const appContext = createContext<AppContext>();

/** Everything that a loader or an action may use of the server. */
export const getApp = (context: Readonly<RouterContextProvider>): AppContext => context.get(appContext);
