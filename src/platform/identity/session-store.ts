import { createHash, randomBytes } from 'node:crypto';
import Type from 'typebox';
import { Value } from 'typebox/value';
import { sql } from 'kysely';
import type { Actor } from '../access/actor.ts';
import type { Environment } from '../act/environment.ts';
import type { Scope } from '../database/database.ts';
import { dayOf } from '../time/clock.ts';
import { Temporal } from '../time/temporal.ts';
import { otherPerson, unknownLogin, type ActorSource, type Login, type LoginColumns, type LoginSoort } from './login.ts';

/** Seconds without a request after which a session ends, and seconds after which it ends in any case. */
const lasting: Readonly<Record<LoginSoort, { readonly rust: number; readonly geheel: number }>> = {
  // DigiD asks for fifteen minutes.
  inwoner: { rust: 15 * 60, geheel: 4 * 3600 },
  organisatie: { rust: 60 * 60, geheel: 12 * 3600 },
  medewerker: { rust: 60 * 60, geheel: 12 * 3600 },
};

/** What only we can read of a session. */
const Sealed = Type.Object({ sleutel: Type.String(), naam: Type.String(), idToken: Type.String() });

/** A session that lasts. */
interface FoundSession {
  readonly actor: Actor;
  /** When the person last proved who they are; `null` where the issuer did not tell. */
  readonly ingelogdOp: Temporal.Instant | null;
  /** What was kept of a form. */
  readonly form: string | undefined;
}

interface SessionRow {
  readonly soort: LoginSoort;
  readonly bron: string;
  readonly inhoud: Uint8Array;
  readonly ingelogd: number | null;
  readonly formulier: Uint8Array | null;
}

export interface SessionStore {
  /**
   * Begins a session in place of `previous`; answers the token for the cookie, which is kept nowhere. Throws `InlogOnbekend`.
   * `again`: the person of `previous` logs in once more, and finds the form back that asked for it. Throws `InlogVanAnder`.
   */
  begin(login: Login, idToken: string, previous: string | undefined, again?: boolean): Promise<string>;
  /** Who has this token now; undefined when the session ended, or when nobody has that login any more. */
  find(token: string): Promise<FoundSession | undefined>;
  /** Keeps what was typed in a form, sealed, with the session and no longer than that; undefined: lets go of it. */
  keepForm(token: string, form: string | undefined): Promise<void>;
  /** Ends a session; answers its ID token, for the issuer to end its own. */
  end(token: string): Promise<string | undefined>;
  /** Who has this login, without a session. */
  actorOf(login: Login): Promise<Actor | undefined>;
}

const scope: Scope = { gemeenten: [], actor: 's:identiteit', houder: 'niemand', doel: 'inloggen' };
const digest = (token: string): Buffer => createHash('sha256').update(token).digest();

/** What was typed before somebody logged in once more: handed over to the same person only. Throws `InlogVanAnder`. */
async function formOfSame({ database, secrets, clock }: Environment, login: Login, previous: string): Promise<Uint8Array | null> {
  const found = await database.ask(scope, sql<SessionRow>`select soort, bron, inhoud, ingelogd, formulier from sessie_stand(${digest(previous)}, ${clock.now().toString()}::timestamptz)`);
  const row = found[0];
  if (row === undefined) return null;
  const { sleutel } = Value.Parse(Sealed, JSON.parse(secrets.open(row.inhoud)));
  if (row.soort !== login.soort || row.bron !== login.bron || sleutel !== login.sleutel) throw otherPerson();
  return row.formulier;
}

/** The moment that is kept of a login: the clock of an issuer may run ahead of ours, and no login is newer than now. */
function provedBy({ bewezenOp }: Login, now: Temporal.Instant): string | null {
  if (bewezenOp === undefined) return null;
  return (bewezenOp.epochMilliseconds > now.epochMilliseconds ? now : bewezenOp).toString();
}

/** A row as the session that it is. */
function toFound(actor: Actor | undefined, { ingelogd, formulier }: SessionRow, secrets: Environment['secrets']): FoundSession | undefined {
  if (actor === undefined) return undefined;
  return { actor, ingelogdOp: ingelogd === null ? null : Temporal.Instant.fromEpochMilliseconds(ingelogd), form: formulier === null ? undefined : secrets.open(formulier) };
}

/** Sessions in the database: every process of Spil knows them, and an ended mandate ends its rights at the next request. */
export function makeSessionStore(env: Environment, source: ActorSource): SessionStore {
  const { secrets } = env;
  const indexOf = (login: Login): Buffer | null => (login.soort === 'inwoner' ? secrets.blindIndex(login.sleutel) : null);
  const today = (): string => dayOf(env.clock.now()).toString();

  async function factsOf(login: Login): Promise<unknown> {
    const columns: LoginColumns = {
      soort: sql`${login.soort}::text`, bron: sql`${login.bron}::text`, sleutel: sql`${login.soort === 'inwoner' ? '' : login.sleutel}::text`,
      bsnIndex: sql`${indexOf(login)}::bytea`, dag: sql`${today()}::date`,
    };
    const found = await env.database.ask(scope, sql<{ feiten: unknown }>`select ${source.facts(columns)} as feiten`);
    return found[0]?.feiten;
  }

  return {
    async begin(verified, idToken, previous, again = false) {
      const login = source.accept(verified);
      const formulier = again && previous !== undefined ? await formOfSame(env, login, previous) : null;
      const facts = await factsOf(login);
      const actor = source.toActor(login, facts);
      if (actor === undefined) throw unknownLogin();
      const naam = login.naam ?? (await source.nameOf(login, facts)) ?? '';
      const token = randomBytes(32).toString('base64url');
      const inhoud = secrets.seal(JSON.stringify({ sleutel: login.sleutel, naam, idToken }));
      const now = env.clock.now();
      const { rust, geheel } = lasting[login.soort];
      await env.database.ask(scope, sql`select sessie_opening(${digest(token)}, ${previous === undefined ? null : digest(previous)}::bytea, ${login.soort}, ${login.bron},
        ${login.soort === 'inwoner' ? '' : login.sleutel}, ${indexOf(login)}::bytea, ${inhoud}, ${rust}, ${now.toString()}::timestamptz, ${now.add({ seconds: geheel }).toString()}::timestamptz,
        ${provedBy(verified, now)}::timestamptz, ${formulier}::bytea)`);
      return token;
    },
    async find(token) {
      const columns: LoginColumns = { soort: sql`s.soort`, bron: sql`s.bron`, sleutel: sql`s.sleutel`, bsnIndex: sql`s.bsn_index`, dag: sql`${today()}::date` };
      const found = await env.database.ask(scope, sql<SessionRow & { readonly feiten: unknown }>`
        select s.soort, s.bron, s.inhoud, s.ingelogd, s.formulier, ${source.facts(columns)} as feiten from sessie_stand(${digest(token)}, ${env.clock.now().toString()}::timestamptz) s`);
      const row = found[0];
      if (!row) return undefined;
      const { sleutel, naam } = Value.Parse(Sealed, JSON.parse(secrets.open(row.inhoud)));
      return toFound(source.toActor({ soort: row.soort, bron: row.bron, sleutel, naam }, row.feiten), row, secrets);
    },
    async keepForm(token, form) {
      await env.database.ask(scope, sql`select sessie_formulier(${digest(token)}, ${form === undefined ? null : secrets.seal(form)}::bytea)`);
    },
    async end(token) {
      const ended = await env.database.ask(scope, sql<{ inhoud: Uint8Array | null }>`select sessie_einde(${digest(token)}) as inhoud`);
      const inhoud = ended[0]?.inhoud;
      return inhoud ? Value.Parse(Sealed, JSON.parse(secrets.open(inhoud))).idToken : undefined;
    },
    async actorOf(verified) {
      const login = source.accept(verified);
      return source.toActor(login, await factsOf(login));
    },
  };
}
