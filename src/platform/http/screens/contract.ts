import type { FastifyRequest } from 'fastify';

export type ScreenLang = 'nl' | 'en';
export type ScreenWeergave = 'auto' | 'licht' | 'donker';

/** What the adapter knows of every request by itself, before anybody is known. */
export interface ScreenBase {
  readonly lang: ScreenLang;
  readonly weergave: ScreenWeergave;
  /** Allows the scripts of this one answer in its Content-Security-Policy. */
  readonly nonce: string;
  /** Expected as the field `csrf`, or the header `x-csrf`, of everything that changes something. */
  readonly csrf: string;
}

/** What was typed in a form that asks for a newer login: kept with the session until the person is back. */
export interface KeptForm {
  /** The page of the form, as a path of our own. */
  readonly pad: string;
  /** `id` of the form. */
  readonly form: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Why the adapter itself turns a request down; the screens show it in the house style. */
export interface ScreenRefusal {
  readonly status: 400 | 401 | 403 | 413;
  /** With 401, of a form that was sent after the session had ended: what was typed, so that it is not lost. */
  readonly typed?: readonly string[];
}

/** One line for the log: where it went wrong, never whose data it was. */
export interface ScreenFailure {
  readonly name: string;
  readonly code: string | undefined;
  readonly method: string;
  readonly pattern: string;
  readonly frames: string;
}

export interface ScreenCall<C extends ScreenBase> {
  readonly app: C;
  readonly refusal: ScreenRefusal | undefined;
  readonly report: (failure: ScreenFailure) => void;
}

export type ScreenHandler<C extends ScreenBase> = (request: Request, call: ScreenCall<C>) => Promise<Response>;

/** What a build of the screens must export for the adapter; `makeHandler` runs inside the bundle, so that context keys exist once. */
export interface ScreenBuild<C extends ScreenBase> {
  readonly entry: { readonly module: { makeHandler(build: unknown, mode: ScreenMode): ScreenHandler<C> } };
}

export type ScreenMode = 'development' | 'production';

export interface ScreenOptions<C extends ScreenBase> {
  /** Called once per request for a page, never for a static file. */
  readonly makeContext: (request: FastifyRequest, base: ScreenBase) => Promise<C>;
  readonly mode: ScreenMode;
  /** Where the build lies; absolute. Default: `build` in the working folder. */
  readonly buildFolder?: string;
  /** Bytes of a form without files. Default 256 kB. */
  readonly formLimit?: number;
  /** Bytes of a form with files (`multipart/form-data`). Default 25 MB. */
  readonly uploadLimit?: number;
}
