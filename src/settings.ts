import { join } from 'node:path';
import type { ArmedFailpoint } from './platform/failpoint.ts';
import type { LogLevel } from './platform/http/server.ts';
import type { LoginSoort } from './platform/identity/login.ts';
import type { ClamdSettings } from './platform/scanner/index.ts';
import { failpointSetting, loginSetting, settings, soorten } from './settings/declared.ts';
import { checkNames, readSetting, type Environ } from './settings/reading.ts';
import { readSecretFile, withPassword } from './settings/secret-file.ts';
import { SettingFault } from './settings/setting.ts';

export { renderSettings } from './settings/page.ts';
export { readSecretFile } from './settings/secret-file.ts';
export { SettingFault } from './settings/setting.ts';

/** How this installation is set up: read once, at the start, from the environment. */
export interface Settings {
  readonly mode: 'demo' | 'productie';
  readonly host: string;
  readonly port: number;
  /** Where people and issuers reach Spil; https but on the own machine. */
  readonly publicUrl: URL;
  /** Folder of the embedded database, of generated keys, and of nothing else. */
  readonly dataFolder: string;
  /** A PostgreSQL server; undefined: the embedded database in the data folder. */
  readonly databaseUrl: string | undefined;
  /** Whether production may do with the embedded database. */
  readonly embeddedInProduction: boolean;
  readonly poolSize: number;
  /** A server that follows the one of `databaseUrl`, and the milliseconds that it may be behind to be read from. */
  readonly replica: { readonly url: string; readonly limit: number } | undefined;
  /** Seconds, once the process was asked to stop. */
  readonly stopping: { readonly pause: number; readonly limit: number };
  readonly keysFile: string;
  /** List of what was destroyed, outside the database; undefined: none is kept. */
  readonly destroyedFile: string | undefined;
  readonly trustedProxies: readonly string[];
  /** Questions a second without login, from one address; 0: any number. */
  readonly openPerAddress: number;
  /** Requests in hand at most. */
  readonly mostInHand: number;
  readonly apiAudience: string;
  readonly contact: string;
  /** Where a weakness is told (`mailto:` or `https:`), and the page with what the finder may expect. */
  readonly security: { readonly contact: string; readonly policy: string | undefined };
  readonly logLevel: LogLevel;
  /** Where the built screens lie. */
  readonly screensFolder: string;
  readonly logins: readonly LoginSettings[];
  /** The basisregistratie personen; undefined in a demo, which has its own stand-in. */
  readonly brp: { readonly url: string; readonly keyFile: string | undefined } | undefined;
  /** By which mails go; undefined: they wait. */
  readonly mail: MailSettings | undefined;
  /** Who looks at files before they are kept; undefined: nobody does. */
  readonly clamd: ClamdSettings['place'] | undefined;
  /** Who receives traces; undefined: none are kept. */
  readonly otlp: URL | undefined;
  /** Where metrics are told; undefined: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** Where this process dies: for the tests of faults, never in production. */
  readonly failpoint: ArmedFailpoint | undefined;
}

/** A mail server, and from whom mails come. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly beveiliging: 'starttls' | 'tls' | 'geen';
  readonly login: { readonly user: string; readonly passwordFile: string } | undefined;
  readonly from: string;
}

/** An issuer of logins. */
export interface LoginSettings {
  readonly soort: LoginSoort;
  readonly issuer: URL;
  readonly clientId: string;
  readonly naam: string;
  /** A private JWK, which NL GOV asks for, or a secret. */
  readonly proof: { readonly kind: 'key' | 'secret'; readonly file: string };
  readonly claims: readonly string[];
  readonly acr: readonly string[];
}

/** Reads the settings. Throws `SettingFault`, which says what is wrong and what to do, for unknown names too. */
export function readSettings(env: Environ): Settings {
  checkNames(env);
  const mode = readSetting(env, settings.SPIL_MODE);
  const dataFolder = readSetting(env, settings.SPIL_DATA);
  const port = readSetting(env, settings.PORT);
  const read: Settings = {
    mode, dataFolder, port,
    host: readSetting(env, settings.SPIL_HOST),
    publicUrl: readSetting(env, settings.SPIL_PUBLIC_URL) ?? new URL(`http://127.0.0.1:${port}`),
    databaseUrl: readDatabaseUrl(env, settings.DATABASE_URL),
    embeddedInProduction: readSetting(env, settings.SPIL_EMBEDDED_IN_PRODUCTION),
    poolSize: readSetting(env, settings.SPIL_DATABASE_POOL),
    replica: readReplica(env),
    stopping: { pause: readSetting(env, settings.SPIL_STOP_PAUSE) ?? (mode === 'demo' ? 0 : 5), limit: readSetting(env, settings.SPIL_STOP_LIMIT) },
    keysFile: readSetting(env, settings.SPIL_KEYS_FILE) ?? join(dataFolder, 'keys.json'),
    destroyedFile: readSetting(env, settings.SPIL_DESTROYED_FILE),
    trustedProxies: readSetting(env, settings.SPIL_TRUSTED_PROXIES),
    mostInHand: readSetting(env, settings.SPIL_IN_HAND),
    openPerAddress: readSetting(env, settings.SPIL_OPEN_PER_ADRES),
    apiAudience: readSetting(env, settings.SPIL_API_AUDIENCE),
    contact: readSetting(env, settings.SPIL_CONTACT),
    security: { contact: readSetting(env, settings.SPIL_SECURITY_CONTACT) ?? `mailto:${readSetting(env, settings.SPIL_CONTACT)}`, policy: readSetting(env, settings.SPIL_SECURITY_POLICY)?.href },
    logLevel: readSetting(env, settings.SPIL_LOG),
    screensFolder: readSetting(env, settings.SPIL_SCREENS),
    logins: soorten.flatMap((soort) => readLogin(env, soort)),
    brp: readBrp(env),
    mail: readMail(env),
    clamd: readSetting(env, settings.SPIL_CLAMD),
    otlp: readSetting(env, settings.SPIL_OTLP_URL),
    metrics: readSetting(env, settings.SPIL_METRICS),
    failpoint: readSetting(env, failpointSetting),
  };
  if (mode === 'productie') checkProduction(env, read);
  return read;
}

function readLogin(env: Environ, soort: LoginSoort): LoginSettings[] {
  const own = loginSetting(soort);
  const issuer = readSetting(env, own.issuer);
  if (issuer === undefined) return [];
  const keyFile = readSetting(env, own.keyFile);
  const secretFile = readSetting(env, own.secretFile);
  const clientId = readSetting(env, own.client);
  const file = keyFile ?? secretFile;
  if (clientId === undefined || file === undefined) throw new SettingFault(`${own.issuer.name} also needs ${own.client.name}, and ${own.keyFile.name} or ${own.secretFile.name}`);
  return [{
    soort, issuer, clientId, naam: readSetting(env, own.naam), claims: readSetting(env, own.claim), acr: readSetting(env, own.acr),
    proof: { kind: keyFile === undefined ? 'secret' : 'key', file },
  }];
}

function readBrp(env: Environ): Settings['brp'] {
  const url = readSetting(env, settings.SPIL_BRP_URL);
  return url === undefined ? undefined : { url: url.href.replace(/\/$/, ''), keyFile: readSetting(env, settings.SPIL_BRP_KEY_FILE) };
}

/** The address of a database, with the password of the file where one is named. */
function readDatabaseUrl(env: Environ, setting: typeof settings.DATABASE_URL): string | undefined {
  const [url, file] = [readSetting(env, setting), readSetting(env, settings.SPIL_DATABASE_PASSWORD_FILE)];
  if (file === undefined) return url;
  if (readSetting(env, settings.DATABASE_URL) === undefined) throw new SettingFault(`${settings.SPIL_DATABASE_PASSWORD_FILE.name} also needs ${settings.DATABASE_URL.name}`);
  return url === undefined ? undefined : withPassword(setting.name, url, readSecretFile(file));
}

function readReplica(env: Environ): Settings['replica'] {
  const url = readDatabaseUrl(env, settings.SPIL_REPLICA_URL);
  if (url === undefined) return undefined;
  if (readSetting(env, settings.DATABASE_URL) === undefined) throw new SettingFault(`${settings.SPIL_REPLICA_URL.name} also needs ${settings.DATABASE_URL.name}: the server that it follows`);
  return { url, limit: readSetting(env, settings.SPIL_REPLICA_LIMIT) };
}

function readMail(env: Environ): MailSettings | undefined {
  const host = readSetting(env, settings.SPIL_MAIL_HOST);
  if (host === undefined) return undefined;
  const from = readSetting(env, settings.SPIL_MAIL_FROM);
  const [user, passwordFile] = [readSetting(env, settings.SPIL_MAIL_USER), readSetting(env, settings.SPIL_MAIL_PASSWORD_FILE)];
  if (from === undefined) throw new SettingFault(`${settings.SPIL_MAIL_HOST.name} also needs ${settings.SPIL_MAIL_FROM.name}`);
  if ((user === undefined) !== (passwordFile === undefined)) throw new SettingFault(`${settings.SPIL_MAIL_USER.name} and ${settings.SPIL_MAIL_PASSWORD_FILE.name} go together`);
  return { host, from, port: readSetting(env, settings.SPIL_MAIL_PORT), beveiliging: readSetting(env, settings.SPIL_MAIL_BEVEILIGING), login: user === undefined || passwordFile === undefined ? undefined : { user, passwordFile } };
}

/** What may be left out in a demo and nowhere else. */
function checkProduction(env: Environ, read: Settings): void {
  if (read.failpoint !== undefined) throw new SettingFault(`${failpointSetting.name} lets the process die on purpose: it is for tests and refused in production.`);
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(read.publicUrl.hostname);
  const missing: string[] = [];
  if (readSetting(env, settings.SPIL_PUBLIC_URL) === undefined) missing.push('SPIL_PUBLIC_URL: the address where people reach Spil');
  if (read.publicUrl.protocol !== 'https:' && !loopback) missing.push('SPIL_PUBLIC_URL with https');
  if (readSetting(env, settings.SPIL_KEYS_FILE) === undefined) missing.push('SPIL_KEYS_FILE: the file with master keys, which must not lie beside the data');
  if (read.logins.length === 0) missing.push('SPIL_OIDC_MEDEWERKER_ISSUER, or that of another kind of people: without one nobody can log in');
  if (read.databaseUrl === undefined && !read.embeddedInProduction) {
    missing.push('DATABASE_URL: the embedded database can lose what was saved when the power fails; if that is no matter, set SPIL_EMBEDDED_IN_PRODUCTION=ja');
  }
  if (missing.length > 0) throw new SettingFault(`Production needs:\n${missing.map((line) => `- ${line}`).join('\n')}\nTo try Spil, start it with script/start, or set SPIL_MODE=demo.`);
}
