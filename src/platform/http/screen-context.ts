import type { FastifyInstance, FastifyRequest } from 'fastify';
import { gemeentenOf, rolesIn, type Actor } from '../access/actor.ts';
import type { Call, Registry } from '../act/registry.ts';
import { notFound, Refusal } from '../error.ts';
import { gemeenteOf, isId } from '../id.ts';
import type { Identity, LoginDoor, Session } from '../identity/identity.ts';
import { makeCookie } from '../identity/session-cookie.ts';
import { renderLetter, type Letter } from '../pdf/index.ts';
import { writeZip, type ZipEntry } from '../zip/index.ts';
import type { ScreenBase } from './screens/contract.ts';
import { isPassing } from '../database/passing.ts';
import { unavailable } from './refusal-of.ts';
import { shapeOutput } from './shape-output.ts';

interface Openingstijd {
  readonly dagen: readonly number[];
  readonly van: string;
  readonly tot: string;
}

/** A gemeente as its pages show it; what it has not said is empty. */
export interface ShownGemeente {
  readonly code: string;
  readonly naam: string;
  readonly telefoon: string;
  readonly openingstijden: readonly Openingstijd[];
  /** Where one comes by and writes to. */
  readonly adres: string;
  readonly email: string;
  /** When one may walk in without an appointment. */
  readonly inloop: readonly Openingstijd[];
  /** Name of its theme. */
  readonly thema: string;
}

export interface ShownActor {
  readonly soort: 'anoniem' | 'inwoner' | 'medewerker' | 'organisatie';
  readonly naam: string;
  readonly gemeente: string;
  /** All in which the person works; of an inwoner none. */
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly organisatie?: string;
  readonly rollen: readonly string[];
}

/** What goes with an act besides its input. */
export interface ExecuteOptions {
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  readonly vanaf?: string;
  /** Work that the browser did, where something was done too often. */
  readonly bewijs?: string;
}

/** Everything that a page may use of the server. */
export interface ScreenContext extends ScreenBase {
  readonly actor: ShownActor;
  /** Performs an act as the person of this request; answers what its schema declares, throws a `Refusal`. */
  execute(name: string, input: unknown, options?: ExecuteOptions): Promise<unknown>;
  renderLetter(letter: Letter): Promise<Uint8Array>;
  writeZip(entries: AsyncIterable<ZipEntry>): AsyncIterable<Uint8Array>;
  readonly gemeente: Omit<ShownGemeente, 'code' | 'thema'>;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly logins: readonly LoginDoor[];
  readonly theme: string;
  readonly demo: boolean;
}

export interface ScreenParts {
  readonly registry: Pick<Registry, 'acts' | 'execute'>;
  readonly identity: Pick<Identity, 'findSession' | 'doors'>;
  /** The gemeenten of this installation. */
  readonly gemeenten: () => Promise<readonly ShownGemeente[]>;
  readonly secure: boolean;
  readonly demo: boolean;
  /** The network address of a request, to hold back floods; left out: they are not. */
  readonly originOf?: (request: FastifyRequest) => string;
}

/** Seconds in which somebody's next page waits for what they just did. */
const recent = 15;
const year = 365 * 24 * 3600;
const unknownGemeente: ShownGemeente = { code: '0000', naam: 'Spil', telefoon: '', openingstijden: [], adres: '', email: '', inloop: [], thema: 'spil' };

/** Makes what pages know of a request. `keep` sets the cookies that it chose; register it on the server of the pages. */
export function makeScreens(parts: ScreenParts): { makeContext(request: FastifyRequest, base: ScreenBase): Promise<ScreenContext>; keep(app: FastifyInstance): void } {
  const positionCookie = makeCookie('spil-positie', parts.secure);
  const gemeenteCookie = makeCookie('spil-gemeente', parts.secure);
  const cookies = new WeakMap<FastifyRequest, Map<string, string>>();
  const remember = (request: FastifyRequest, name: string, line: string): void => {
    cookies.set(request, (cookies.get(request) ?? new Map<string, string>()).set(name, line));
  };
  return {
    async makeContext(request, base) {
      const [session, gemeenten] = await Promise.all([parts.identity.findSession(request), parts.gemeenten()]);
      const asked = (request.query as { gemeente?: unknown }).gemeente;
      if (gemeenten.some(({ code }) => code === asked)) remember(request, 'gemeente', gemeenteCookie.write(String(asked), year));
      const chosen = chooseGemeente(gemeenten, session?.actor, [asked, gemeenteCookie.read(request)]);
      // A page about something is of the gemeente of that, whatever was chosen: so are the roles in it. Its colours stay.
      const gemeente = session === undefined ? chosen : chooseGemeente(gemeenten, session.actor, [gemeenteInPath(request.url), chosen.code]);
      const { code: _code, thema: _thema, ...shown } = gemeente;
      const seen = positionCookie.read(request);
      return {
        ...base,
        csrf: session?.csrf ?? base.csrf,
        actor: showActor(session, gemeente.code, gemeenten),
        execute: makeExecute(parts.registry, { actor: session?.actor ?? { soort: 'anoniem' }, spoor: request.id, herkomst: parts.originOf?.(request) }, seen, (positie) => remember(request, 'positie', positionCookie.write(positie, recent))),
        renderLetter,
        writeZip,
        gemeente: shown,
        gemeenten: gemeenten.map(({ code, naam }) => ({ code, naam })),
        logins: parts.identity.doors,
        theme: `${chosen.thema}-theme`,
        demo: parts.demo,
      };
    },
    keep(app) {
      app.addHook('onSend', async (request, reply) => {
        for (const line of cookies.get(request)?.values() ?? []) void reply.header('set-cookie', line);
      });
    },
  };
}

/** The gemeente that was asked for or chosen before, as far as the person has anything to look for there; else the first. */
function chooseGemeente(all: readonly ShownGemeente[], actor: Actor | undefined, wishes: readonly unknown[]): ShownGemeente {
  const own = worksIn(all, actor);
  const open = own.length === 0 ? all : own;
  const home = actor?.soort === 'inwoner' ? actor.personen[0]?.gemeente : undefined;
  const found = [...wishes, home].map((wish) => open.find(({ code }) => code === wish)).find((gemeente) => gemeente !== undefined);
  return found ?? open[0] ?? unknownGemeente;
}

/** Of an inwoner none: everybody may look around in each gemeente. */
function worksIn(all: readonly ShownGemeente[], actor: Actor | undefined): ShownGemeente[] {
  const own = actor === undefined || actor.soort === 'inwoner' ? [] : gemeentenOf(actor).map(String);
  return all.filter(({ code }) => own.includes(code));
}

/** The gemeente of what an address is about: ids carry it. */
const gemeenteInPath = (url: string): string | undefined => (url.split('?')[0] ?? '').match(/[0-9a-f-]{36}/g)?.map((id) => gemeenteOf(id)).find((code) => code !== undefined && code !== '0000');

function showActor(session: Session | undefined, gemeente: string, all: readonly ShownGemeente[]): ShownActor {
  const { actor } = session ?? {};
  if (actor === undefined || actor.soort === 'anoniem' || actor.soort === 'systeem') return { soort: 'anoniem', naam: '', gemeente, gemeenten: [], rollen: [] };
  const { soort, naam } = actor;
  return { soort, naam, gemeente, gemeenten: worksIn(all, actor).map(({ code, naam: of }) => ({ code, naam: of })), rollen: rolesIn(actor, gemeente), ...(soort === 'organisatie' ? { organisatie: actor.organisatieNaam } : {}) };
}

/** Acts of one request. A query waits for the last command of the same person, also that of the page before. */
function makeExecute(registry: ScreenParts['registry'], who: Pick<Call, 'actor' | 'spoor' | 'herkomst'>, before: string | undefined, onPosition: (positie: string) => void): ScreenContext['execute'] {
  let last: string | undefined = before !== undefined && isId(before) ? before : undefined;
  return async (name, input, options = {}) => {
    const act = registry.acts.get(name);
    if (act === undefined) throw notFound();
    const call: Call = { ...who, idempotencyKey: options.idempotencyKey, ifMatch: readVersion(options.ifMatch), vanaf: options.vanaf ?? last, bewijs: options.bewijs };
    const answer = await registry.execute(name, input, call).catch((error: unknown) => {
      // Nobody asked for this wait: rather a page that is a moment behind than none.
      if (options.vanaf !== undefined || !(error instanceof Refusal) || error.code !== 'NogNietBijgewerkt') throw error;
      last = undefined;
      return registry.execute(name, input, { ...call, vanaf: undefined });
    }).catch((error: unknown) => {
      throw isPassing(error) ? unavailable() : error;
    });
    if (answer.positie !== undefined && gemeenteOf(answer.positie) !== undefined) {
      last = answer.positie;
      onPosition(answer.positie);
    }
    return answer.output === undefined || answer.output === null ? answer.output : shapeOutput(act.output, answer.output);
  };
}

/** `3` of `"3"`; what is no version is one that nothing has. */
function readVersion(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const version = /^"?(\d{1,15})"?$/.exec(text)?.[1];
  return version === undefined ? -1 : Number(version);
}
