import type { RawBuilder } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { Refusal } from '../error.ts';

/** Through which door somebody comes in. */
export type LoginSoort = 'inwoner' | 'medewerker' | 'organisatie';

/** Somebody whom an issuer vouches for. */
export interface Login {
  readonly soort: LoginSoort;
  /** Name of the source in the register of logins; two sources may know different people by the same key. */
  readonly bron: string;
  /** The key within the source; for an inwoner the BSN. Never in a log. */
  readonly sleutel: string;
  /** Name that the issuer gave, if it did. */
  readonly naam?: string | undefined;
}

/** Columns of a query that hold a login: `bsn_index` for an inwoner, `bron` and `sleutel` for others. */
export interface LoginColumns {
  readonly soort: RawBuilder<unknown>;
  readonly bron: RawBuilder<unknown>;
  readonly sleutel: RawBuilder<unknown>;
  readonly bsnIndex: RawBuilder<unknown>;
  /** Today. */
  readonly dag: RawBuilder<unknown>;
}

/** From a login to who may act; the registers provide it. */
export interface ActorSource {
  /** The login with its key as the registers write it; refuses one that may not be here, such as a real BSN in a demo. */
  accept(login: Login): Login;
  /** What an actor is made of, as an SQL expression, so that it is read along with the session. */
  facts(columns: LoginColumns): RawBuilder<unknown>;
  /** The actor; undefined when nobody here has this login. */
  toActor(login: Login, facts: unknown): Actor | undefined;
  /** How the person of a new login is called, where the issuer did not say. */
  nameOf(login: Login, facts: unknown): Promise<string | undefined>;
}

export const unknownLogin = (): Refusal =>
  new Refusal('InlogOnbekend', 403, {
    nl: 'U bent goed ingelogd, maar u hebt hier nog geen toegang. Vraag uw beheerder om een mandaat.',
    en: 'Your login is right, but you have no access here yet. Ask your administrator for a mandate.',
  });

export const issuerAway = (cause?: unknown): Refusal =>
  new Refusal('InlogdienstOnbereikbaar', 503, { nl: 'De inlogdienst is nu niet bereikbaar. Probeer het over een minuut nog eens.', en: 'The login service cannot be reached now. Try again in a minute.' }, { retryAfter: 30, ...(cause === undefined ? {} : { cause }) });
