import type { FastifyInstance, FastifyRequest } from 'fastify';
import { gemeentenOf, rolesIn, type Actor } from '../access/actor.ts';
import type { Call, Registry } from '../act/registry.ts';
import { notFound, Refusal } from '../error.ts';
import { gemeenteOf, isId } from '../id.ts';
import type { Identity, LoginDoor, Session } from '../identity/identity.ts';
import { makeCookie } from '../identity/session-cookie.ts';
import type { ScreenBase } from './screens/contract.ts';
import { shapeOutput } from './shape-output.ts';

/** A gemeente as its pages show it. */
export interface ShownGemeente {
  readonly code: string;
  readonly naam: string;
  readonly telefoon: string;
  readonly openingstijden: readonly { readonly dagen: readonly number[]; readonly van: string; readonly tot: string }[];
  /** Name of its theme. */
  readonly thema: string;
}

export interface ShownActor {
  readonly soort: 'anoniem' | 'inwoner' | 'medewerker' | 'organisatie';
  readonly naam: string;
  readonly gemeente: string;
  readonly organisatie?: string;
  readonly rollen: readonly string[];
}

/** What goes with an act besides its input. */
export interface ExecuteOptions {
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  readonly vanaf?: string;
}

/** Everything that a page may use of the server. */
export interface ScreenContext extends ScreenBase {
  readonly actor: ShownActor;
  /** Performs an act as the person of this request; answers what its schema declares, throws a `Refusal`. */
  execute(name: string, input: unknown, options?: ExecuteOptions): Promise<unknown>;
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
}

/** Seconds in which somebody's next page waits for what they just did. */
const recent = 15;
const year = 365 * 24 * 3600;
const unknownGemeente: ShownGemeente = { code: '0000', naam: 'Spil', telefoon: '', openingstijden: [], thema: 'spil' };

/** Makes what pages know of a request. `keep` sets the cookies that it chose; register it on the server of the pages. */
export function makeScreens(parts: ScreenParts): { makeContext(request: FastifyRequest, base: ScreenBase): Promise<ScreenContext>; keep(app: FastifyInstance): void } {
  const positionCookie = makeCookie('spil-positie', parts.secure);
  const gemeenteCookie = makeCookie('spil-gemeente', parts.secure);
  const chosen = new WeakMap<FastifyRequest, Map<string, string>>();
  const remember = (request: FastifyRequest, name: string, line: string): void => {
    chosen.set(request, (chosen.get(request) ?? new Map<string, string>()).set(name, line));
  };
  return {
    async makeContext(request, base) {
      const [session, gemeenten] = await Promise.all([parts.identity.findSession(request), parts.gemeenten()]);
      const asked = (request.query as { gemeente?: unknown }).gemeente;
      if (gemeenten.some(({ code }) => code === asked)) remember(request, 'gemeente', gemeenteCookie.write(String(asked), year));
      const gemeente = chooseGemeente(gemeenten, session?.actor, [asked, gemeenteCookie.read(request)]);
      const { code: _code, thema, ...shown } = gemeente;
      const seen = positionCookie.read(request);
      return {
        ...base,
        csrf: session?.csrf ?? base.csrf,
        actor: showActor(session, gemeente.code),
        execute: makeExecute(parts.registry, session?.actor ?? { soort: 'anoniem' }, request.id, seen, (positie) => remember(request, 'positie', positionCookie.write(positie, recent))),
        gemeente: shown,
        gemeenten: gemeenten.map(({ code, naam }) => ({ code, naam })),
        logins: parts.identity.doors,
        theme: `${thema}-theme`,
        demo: parts.demo,
      };
    },
    keep(app) {
      app.addHook('onSend', async (request, reply) => {
        for (const line of chosen.get(request)?.values() ?? []) void reply.header('set-cookie', line);
      });
    },
  };
}

/** The gemeente that was asked for or chosen before, as far as the person has anything to look for there; else the first. */
function chooseGemeente(all: readonly ShownGemeente[], actor: Actor | undefined, wishes: readonly unknown[]): ShownGemeente {
  const own = actor === undefined || actor.soort === 'inwoner' ? [] : gemeentenOf(actor).map(String);
  const open = own.length === 0 ? all : all.filter(({ code }) => own.includes(code));
  const home = actor?.soort === 'inwoner' ? actor.personen[0]?.gemeente : undefined;
  const found = [...wishes, home].map((wish) => open.find(({ code }) => code === wish)).find((gemeente) => gemeente !== undefined);
  return found ?? open[0] ?? unknownGemeente;
}

function showActor(session: Session | undefined, gemeente: string): ShownActor {
  const { actor } = session ?? {};
  if (actor === undefined || actor.soort === 'anoniem' || actor.soort === 'systeem') return { soort: 'anoniem', naam: '', gemeente, rollen: [] };
  const { soort, naam } = actor;
  return { soort, naam, gemeente, rollen: rolesIn(actor, gemeente), ...(soort === 'organisatie' ? { organisatie: actor.organisatieNaam } : {}) };
}

/** Acts of one request. A query waits for the last command of the same person, also that of the page before. */
function makeExecute(registry: ScreenParts['registry'], actor: Actor, spoor: string, before: string | undefined, onPosition: (positie: string) => void): ScreenContext['execute'] {
  let last: string | undefined = before !== undefined && isId(before) ? before : undefined;
  return async (name, input, options = {}) => {
    const act = registry.acts.get(name);
    if (act === undefined) throw notFound();
    const call: Call = { actor, spoor, idempotencyKey: options.idempotencyKey, ifMatch: readVersion(options.ifMatch), vanaf: options.vanaf ?? last };
    const answer = await registry.execute(name, input, call).catch((error: unknown) => {
      // Nobody asked for this wait: rather a page that is a moment behind than none.
      if (options.vanaf !== undefined || !(error instanceof Refusal) || error.code !== 'NogNietBijgewerkt') throw error;
      last = undefined;
      return registry.execute(name, input, { ...call, vanaf: undefined });
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
