import { failpoints, type ArmedFailpoint } from '../platform/failpoint.ts';
import type { LogLevel } from '../platform/http/server.ts';
import type { LoginSoort } from '../platform/identity/login.ts';
import type { ClamdSettings } from '../platform/scanner/index.ts';
import type { Setting } from './setting.ts';

const text = (name: string, meaning: string, fallback: string): Setting<string> => ({ name, meaning, fallback, read: (given) => given ?? fallback });
const optional = (name: string, meaning: string, fallback = ''): Setting<string | undefined> => ({ name, meaning, fallback, read: (given) => given });
const list = (name: string, meaning: string, fallback = ''): Setting<readonly string[]> =>
  ({ name, meaning, fallback, read: (given) => (given ?? fallback).split(',').map((part) => part.trim()).filter((part) => part !== '') });

const choice = <T extends string>(name: string, meaning: string, fallback: T, options: readonly T[]): Setting<T> => ({
  name, meaning: `${meaning} One of: ${options.join(', ')}.`, fallback,
  read(given) {
    const found = given === undefined ? fallback : options.find((option) => option === given);
    if (found === undefined) throw new Error(`expected one of ${options.join(', ')}`);
    return found;
  },
});

const whole = (name: string, meaning: string, fallback: number, least: number, most: number): Setting<number> => ({
  name, meaning, fallback: String(fallback),
  read(given) {
    const value = given === undefined ? fallback : Number(given);
    if (!Number.isInteger(value) || value < least || value > most) throw new Error(`expected a whole number from ${least} to ${most}`);
    return value;
  },
});

/** A file with a secret: what the environment holds is seen by too many, and stands in dumps. */
const secretFile = (name: string, meaning: string, fallback = ''): Setting<string | undefined> => ({ ...optional(name, meaning, fallback), secret: true });

const address = (name: string, meaning: string, fallback = ''): Setting<URL | undefined> => ({
  name, meaning, fallback,
  read(given) {
    if (given === undefined) return undefined;
    if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) throw new Error('expected an address such as https://spil.example.nl');
    const url = new URL(given);
    if (url.username !== '' || url.password !== '') throw new Error('expected an address without user and password');
    return url;
  },
});

function hostAndPort(given: string): { readonly host: string; readonly port: number } | undefined {
  const [, host, port] = /^([^\s/:]+|\[[0-9a-f:]+\]):(\d{1,5})$/i.exec(given) ?? [];
  return host === undefined || port === undefined || Number(port) > 65_535 ? undefined : { host: host.replaceAll(/[[\]]/g, ''), port: Number(port) };
}

/** A host with its port. */
const metricsPlace = (name: string, meaning: string): Setting<{ readonly host: string; readonly port: number } | undefined> => ({
  name, meaning, fallback: '',
  read(given) {
    if (given === undefined) return undefined;
    const place = hostAndPort(given);
    if (place === undefined) throw new Error('expected host:port');
    return place;
  },
});

/** A host with its port, or the path of a socket. */
const clamdPlace = (name: string, meaning: string): Setting<ClamdSettings['place'] | undefined> => ({
  name, meaning, fallback: '',
  read(given) {
    if (given === undefined) return undefined;
    if (given.startsWith('/')) return { path: given };
    const place = hostAndPort(given);
    if (place === undefined) throw new Error('expected host:port, or a path that begins with /');
    return place;
  },
});

/** Every setting of Spil but those of the logins. */
export const settings = {
  SPIL_MODE: choice('SPIL_MODE', 'A demo has invented people and a login without passwords; production has neither.', 'productie', ['demo', 'productie'] as const),
  PORT: whole('PORT', 'Port on which Spil listens.', 3000, 1, 65_535),
  SPIL_HOST: text('SPIL_HOST', 'Address on which Spil listens. Behind a balancer on another machine: `0.0.0.0`.', '127.0.0.1'),
  SPIL_PUBLIC_URL: address('SPIL_PUBLIC_URL', 'Where people and issuers reach Spil. Required in production, with https.', 'in a demo `http://127.0.0.1:PORT`'),
  SPIL_TRUSTED_PROXIES: list('SPIL_TRUSTED_PROXIES', 'Addresses of balancers (commas between) whose `X-Forwarded-For`, `-Proto` and `-Host` are believed.', ''),
  SPIL_IN_HAND: whole('SPIL_IN_HAND', 'Requests that a process has in hand at most; what is more is refused at once, with when to try again (503). Fewer where answers take more than three seconds on average.', 200, 4, 10_000),
  SPIL_OPEN_PER_ADRES: whole('SPIL_OPEN_PER_ADRES', 'Questions a second that one address may ask of the API and the open data without login, for each process; half a minute of that may come at once. 0: any number.', 20, 0, 10_000),
  DATABASE_URL: optional('DATABASE_URL', 'A PostgreSQL server (15 or newer): `postgres://user:password@host/database`. Several hosts with commas between: the one that takes writes, also after a failover. Without a password in it, it comes from `SPIL_DATABASE_PASSWORD_FILE`.', 'the embedded database in `SPIL_DATA`'),
  SPIL_DATABASE_PASSWORD_FILE: secretFile('SPIL_DATABASE_PASSWORD_FILE', 'File with the password of the user in `DATABASE_URL`, and of that in `SPIL_REPLICA_URL`.'),
  SPIL_DATABASE_POOL: whole('SPIL_DATABASE_POOL', 'Connections to the PostgreSQL server per process.', 10, 2, 200),
  SPIL_REPLICA_URL: optional('SPIL_REPLICA_URL', 'A physical replica of the server of `DATABASE_URL`: what is only looked at is read there while it follows closely enough.'),
  SPIL_REPLICA_LIMIT: whole('SPIL_REPLICA_LIMIT', 'Milliseconds that the replica may be behind to be read from. A right that ended is over there after as long.', 2000, 500, 60_000),
  SPIL_STOP_PAUSE: {
    name: 'SPIL_STOP_PAUSE', meaning: 'Seconds in which a process that was asked to stop still takes requests while `/readyz` says 503: as long as the balancer takes to see it.', fallback: '5; in a demo 0',
    read(given: string | undefined) {
      if (given === undefined) return undefined;
      if (!/^\d{1,3}$/.test(given)) throw new Error('expected a whole number from 0 to 999');
      return Number(given);
    },
  },
  SPIL_STOP_LIMIT: whole('SPIL_STOP_LIMIT', 'Seconds in which a process that was asked to stop is done, the pause included; then it ends as it is and says so. Keep it under what the system waits before it kills.', 25, 1, 600),
  SPIL_DATA: text('SPIL_DATA', 'Folder of the embedded database and of the keys that a demo makes.', './data'),
  SPIL_EMBEDDED_IN_PRODUCTION: {
    name: 'SPIL_EMBEDDED_IN_PRODUCTION', meaning: '`ja` allows the embedded database in production. It survives the end of the process, not the loss of power.', fallback: 'no',
    read(given: string | undefined) {
      if (given !== undefined && given !== 'ja') throw new Error('expected ja, or nothing');
      return given === 'ja';
    },
  },
  SPIL_KEYS_FILE: secretFile('SPIL_KEYS_FILE', 'JSON file with the master keys by version: `{ "1": "<32 bytes in base64>" }`. Required in production; make one with `openssl rand -base64 32`. New values use the highest version, or the one that `"seal"` names. Another key: operations.md, *Rotating keys*.', 'in a demo `keys.json` in `SPIL_DATA`'),
  SPIL_DESTROYED_FILE: optional('SPIL_DESTROYED_FILE', 'List of the dossiers that were destroyed (ids and days, one line each), to which Spil adds. Keep it beside the keys, outside the database and its copies: at every start what a copy brought back is destroyed again by it. Without it a restore brings back what was destroyed after the copy was made.'),
  SPIL_API_AUDIENCE: text('SPIL_API_AUDIENCE', 'For whom access tokens must be made out (`aud`).', 'spil-api'),
  SPIL_CONTACT: text('SPIL_CONTACT', 'E-mail address of who looks after this installation, for the description of the API.', 'beheer@spil.example'),
  SPIL_SECURITY_CONTACT: {
    name: 'SPIL_SECURITY_CONTACT', meaning: 'E-mail address, or page with https, where somebody who found a weakness tells it: `/.well-known/security.txt`.', fallback: '`SPIL_CONTACT`',
    read(given: string | undefined) {
      if (given === undefined || /^https:\/\/\S+$/.test(given)) return given;
      if (!/^[^\s@:]+@[^\s@:]+$/.test(given)) throw new Error('expected an e-mail address, or a page such as https://gemeente.example.nl/cvd');
      return `mailto:${given}`;
    },
  },
  SPIL_SECURITY_POLICY: address('SPIL_SECURITY_POLICY', 'Page with what a finder of a weakness may do and expect, named in `/.well-known/security.txt`.'),
  SPIL_BRP_URL: address('SPIL_BRP_URL', 'BRP API Personen (Haal Centraal, version 2), up to and without `/personen`.', 'in a demo its own stand-in'),
  SPIL_BRP_KEY_FILE: secretFile('SPIL_BRP_KEY_FILE', 'File with the key that is sent to the BRP as `X-API-KEY`.'),
  SPIL_MAIL_HOST: optional('SPIL_MAIL_HOST', 'Mail server by which Spil sends (SMTP). Without it mails wait, and beheer sees how many.'),
  SPIL_MAIL_PORT: whole('SPIL_MAIL_PORT', 'Port of the mail server.', 587, 1, 65_535),
  SPIL_MAIL_BEVEILIGING: choice('SPIL_MAIL_BEVEILIGING', 'How the line to the mail server is secured: `starttls` before anything is said, `tls` from the first byte, `geen` only on the own machine.', 'starttls', ['starttls', 'tls', 'geen'] as const),
  SPIL_MAIL_USER: optional('SPIL_MAIL_USER', 'Who Spil is at the mail server.'),
  SPIL_MAIL_PASSWORD_FILE: secretFile('SPIL_MAIL_PASSWORD_FILE', 'File with the password there.'),
  SPIL_MAIL_FROM: optional('SPIL_MAIL_FROM', 'From whom mails come: `Gemeente <spil@gemeente.example>`. Required with a mail server.'),
  SPIL_CLAMD: clamdPlace('SPIL_CLAMD', 'ClamAV daemon that looks at every file before it is kept: `127.0.0.1:3310`, or the path of its socket (`/run/clamav/clamd.ctl`). While it cannot be reached no file is taken. Without it files are kept unscanned.'),
  SPIL_SCREENS: text('SPIL_SCREENS', 'Folder with the built screens; where there are none, only the API is served.', './build'),
  SPIL_OTLP_URL: address('SPIL_OTLP_URL', 'Receiver of traces (OpenTelemetry, OTLP over HTTP): `http://127.0.0.1:4318`; they go to `/v1/traces` there. They hold no personal data. Without it none are kept.'),
  SPIL_METRICS: metricsPlace('SPIL_METRICS', 'Address and port of `GET /metrics` for Prometheus: `127.0.0.1:9464`. Never let the world reach it. Without it nothing is measured.'),
  SPIL_LOG: choice<LogLevel>('SPIL_LOG', 'How much is logged. No level logs personal data.', 'info', ['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
} as const;

/** Kinds of people, each with an issuer of its own or the same. */
export const soorten: readonly LoginSoort[] = ['inwoner', 'organisatie', 'medewerker'];

const usual: Readonly<Record<LoginSoort, { readonly naam: string; readonly claim: string }>> = {
  inwoner: { naam: 'DigiD', claim: 'bsn' },
  // A company and the person who acts for it.
  organisatie: { naam: 'eHerkenning', claim: 'urn:etoegang:core:LegalSubjectID,urn:etoegang:core:ActingSubjectID' },
  medewerker: { naam: 'Medewerker van de gemeente', claim: 'sub' },
};

/** The settings of the issuer of one kind of people. */
export function loginSetting(soort: LoginSoort) {
  const name = (what: string): string => `SPIL_OIDC_${soort.toUpperCase()}_${what}`;
  return {
    issuer: address(name('ISSUER'), `OpenID Connect issuer with which a${soort === 'medewerker' ? '' : 'n'} ${soort} logs in, and whose access tokens the API takes.`),
    client: optional(name('CLIENT'), 'Our client id there. Redirect address: `SPIL_PUBLIC_URL/inloggen/terug`.'),
    keyFile: secretFile(name('KEY_FILE'), 'File with our private key there (JWK with `kid` and `alg`), for `private_key_jwt`.'),
    secretFile: secretFile(name('SECRET_FILE'), 'File with our secret there, where the issuer takes no key.'),
    naam: text(name('NAAM'), 'What the button is called.', usual[soort].naam),
    claim: list(name('CLAIM'), 'Claims that together are the key of a person (commas between).', usual[soort].claim),
    acr: list(name('ACR'), 'Levels of assurance that are accepted (`acr`, commas between), such as `http://eidas.europa.eu/LoA/substantial`. Empty: what the issuer asks by itself.'),
  };
}

/** For the tests of faults: refused in production. */
export const failpointSetting: Setting<ArmedFailpoint | undefined> = {
  name: 'SPIL_FAILPOINT', meaning: `Where this process dies, and at which passing: \`sealer-halfway:3\`. For the tests, and refused in production. One of: ${failpoints.join(', ')}.`, fallback: '',
  read(given) {
    if (given === undefined) return undefined;
    const [name, passing = '1'] = given.split(':');
    const at = failpoints.find((known) => known === name);
    if (at === undefined || !/^[1-9]\d{0,5}$/.test(passing)) throw new Error(`expected one of ${failpoints.join(', ')}, perhaps with :2 for the second passing`);
    return { at, passing: Number(passing) };
  },
};

/** Read by the tests alone; here, so that they are known names. */
const ofTests: readonly Setting<string | undefined>[] = [
  optional('SPIL_STRICT', '`1`: what a test needs may not be absent. For the tests.'),
  optional('SPIL_SHARED_DATA', 'Folder with official material that tests read. For the tests.', '`../shared/data`'),
  optional('SPIL_TEST_POSTGRES', 'PostgreSQL server on which tests make databases of their own. For the tests.'),
  optional('SPIL_MUTANTS', 'How many broken messages the tests make. For the tests.'),
  optional('SPIL_CRASHES', 'How often a server is killed at random. For the tests.'),
  optional('SPIL_CHROMIUM', 'The browser of the journeys. For the tests.'),
];

/** Every setting there is. */
export const everySetting: readonly Setting<unknown>[] = [...Object.values(settings), ...soorten.flatMap((soort) => Object.values(loginSetting(soort))), failpointSetting, ...ofTests];
