import type { JWTPayload, JWK } from 'jose';
import { Refusal } from '../error.ts';
import { Temporal } from '../time/temporal.ts';
import type { Login, LoginSoort } from './login.ts';

/** An issuer that vouches for one kind of people (OpenID Connect NL GOV). */
export interface LoginProvider {
  readonly soort: LoginSoort;
  /** Name on the button: DigiD, eHerkenning. */
  readonly naam: string;
  readonly issuer: URL;
  readonly clientId: string;
  /** How we prove who we are: a private key (as NL GOV wants it), a secret, or for a public client nothing. */
  readonly proof: { readonly kind: 'key'; readonly key: JWK } | { readonly kind: 'secret'; readonly secret: string } | { readonly kind: 'none' };
  /** Name of the source in the register of logins. */
  readonly bron: string;
  /** Claims that together are the key of a person, in this order. */
  readonly claims: readonly string[];
  /** Levels of assurance that are good enough (`acr`); none: whatever the issuer asks. */
  readonly acr: readonly string[];
  /** Extra parameters of the request to log in. */
  readonly extra?: Readonly<Record<string, string>>;
  /** How the issuer is reached, where not over the network. */
  readonly fetch?: typeof fetch;
}

const notEnough = (): Refusal =>
  new Refusal('InlogOnvoldoende', 403, {
    nl: 'Deze manier van inloggen is hier niet sterk genoeg. Kies een hoger niveau.',
    en: 'This way of logging in is not strong enough here. Choose a higher level.',
  });

const incomplete = (): Refusal =>
  new Refusal('InlogOnvolledig', 403, { nl: 'De inlogdienst gaf niet door wie u bent.', en: 'The login service did not tell who you are.' });

/** Who the claims of a verified token speak of. Throws `InlogOnvoldoende` or `InlogOnvolledig`. */
export function loginOf(provider: LoginProvider, claims: JWTPayload): Login {
  if (provider.acr.length > 0 && !provider.acr.includes(String(claims['acr']))) throw notEnough();
  const parts = provider.claims.map((name) => claims[name]);
  if (!parts.every((part): part is string => typeof part === 'string' && part !== '')) throw incomplete();
  const { name, auth_time: proved } = claims;
  return {
    soort: provider.soort, bron: provider.bron, sleutel: parts.join('/'), naam: typeof name === 'string' ? name : undefined,
    bewezenOp: typeof proved === 'number' && Number.isSafeInteger(proved * 1000) ? Temporal.Instant.fromEpochMilliseconds(proved * 1000) : undefined,
  };
}
