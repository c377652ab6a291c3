import type { ReadTx, WriteTx } from '../database/transaction.ts';
import { againWhenUndone } from '../database/again.ts';
import { seeAsSpil, type Scope } from '../database/database.ts';

import { dayOf, isoMoment, monthOf } from '../time/clock.ts';
import { gemeenteOf, newId, parseGemeenteCode, type GemeenteCode, type Id } from '../id.ts';
import { requirePass } from './lifecycle.ts';
import { changedMeanwhile, forbidden, notFound, notLoggedIn, Refusal, versionRequired } from '../error.ts';
import { actorKey, gemeentenOf, holderKeys, limitingKey, worksElsewhere, type Actor } from '../access/actor.ts';
import type { Grant } from '../access/grant.ts';
import { everyone, type Facts } from '../access/rule.ts';
import { writeAccessLine } from '../access/access-log.ts';
import { appendEvents, type NewEvent } from '../journal/append.ts';
import { waitForReaders } from '../journal/wait.ts';
import { passFailpoint } from '../failpoint.ts';
import { traced, traceIn } from '../telemetry/index.ts';
import type { Temporal } from '../time/temporal.ts';
import type { Environment } from './environment.ts';
import { holdBackFlood } from './flood.ts';
import { requireFreshLogin } from './fresh-login.ts';
import type { ActContext, Command, Loaded, Offer, Query } from './act.ts';
import type { Module } from './module.ts';
import { checkInput } from './validate.ts';
import { findAnswer, hashInput, isDoubleRequest, keepAnswer, type Answer } from './idempotency.ts';

/** How a request reaches an act: who, and with which promises. */
export interface Call {
  readonly actor: Actor;
  /** Trace id of the request, for the access log. */
  readonly spoor: string;
  readonly idempotencyKey?: string | undefined;
  readonly ifMatch?: number | undefined;
  /** Position of an earlier command that a query must have seen. */
  readonly vanaf?: string | undefined;
  /** Network address of who asks, where it comes from outside: only to hold back floods, and kept nowhere. */
  readonly herkomst?: string | undefined;
  /** When who asks last proved who they are; `null` where nobody told. Left out: no login brought this, as of Spil's own work. */
  readonly ingelogdOp?: Temporal.Instant | null;
  /** Work that the machine of who asks did, where something was done too often (`proof-of-work.ts`). */
  readonly bewijs?: string | undefined;
}

/** Finds the grants of these holders on a dossier; the module that owns grants provides it. */
export type GrantSource = (tx: ReadTx, gemeente: string, dossier: string, houders: readonly string[]) => Promise<Grant[]>;

export interface Registry {
  readonly modules: readonly Module[];
  /** Every act by its name. */
  readonly acts: ReadonlyMap<string, Command | Query>;
  execute(name: string, input: unknown, call: Call): Promise<Answer>;
}

const systemFacts: readonly Grant[] = [];
const noGemeente = parseGemeenteCode('0000');

/** Ties the declared acts to the mechanisms. */
export function makeRegistry(modules: readonly Module[], env: Environment, findGrants: GrantSource): Registry {
  const acts = new Map<string, Command | Query>();
  for (const module of modules) {
    for (const act of module.acts) {
      if (acts.has(act.name)) throw new Error(`Two acts are called ${act.name}`);
      acts.set(act.name, act as unknown as Command | Query);
    }
  }
  const registry: Registry = {
    modules,
    acts,
    async execute(name, input, call) {
      const act = acts.get(name);
      if (!act) throw notFound();
      checkInput(act.input, input);
      const gemeente = chooseGemeente(act, input, call.actor, env);
      return traced(env.telemetry, 'act', { 'spil.act': name, 'spil.soort': act.kind, 'spil.gemeente': gemeente }, async () => {
        if (call.actor.soort === 'anoniem') requireOpen(act, gemeente, env, call.actor);
        if (call.actor.soort === 'anoniem' && call.herkomst !== undefined && (act.kind === 'command' || act.secret)) await holdBackFlood(env, gemeente, act, { herkomst: call.herkomst, bewijs: call.bewijs });
        requireFreshLogin(act, call.actor, call.ingelogdOp, env.clock.now());
        const asked: Run = { env, acts, findGrants, gemeente, call, act, input, prepared: undefined };
        const run: Run = { ...asked, prepared: await prepare(asked) };
        return act.kind === 'command' ? executeCommand(run, act) : executeQuery(run, act);
      });
    },
  };
  return registry;
}

interface Run {
  readonly env: Environment;
  readonly acts: ReadonlyMap<string, Command | Query>;
  readonly findGrants: GrantSource;
  readonly gemeente: GemeenteCode;
  readonly call: Call;
  readonly act: Command | Query;
  readonly input: unknown;
  readonly prepared: unknown;
}

/** What takes long or is known elsewhere, done outside the transaction and only for who may do the act. */
async function prepare(run: Run): Promise<unknown> {
  const { act, input, env, gemeente, call: { actor } } = run;
  if (!act.prepare) return undefined;
  const byRole = act.may.decide({ actor, gemeente, grants: [], moment: env.clock.now() }).ja;
  return byRole || (await mayBefore(run)) ? act.prepare(input, env, actor) : undefined;
}

/** Whether the right follows from what the act is about: looked up in a transaction that is over before anything long begins. Who may not is told why by the act itself. */
async function mayBefore(run: Run): Promise<boolean> {
  if (!run.act.load) return false;
  try {
    await run.env.database.read(scopeOf(run), (tx) => decide(run, tx));
    return true;
  } catch (error) {
    if (error instanceof Denied || error instanceof Refusal) return false;
    throw error;
  }
}

/** Who is not logged in has no grants: nothing needs to be looked up to say so. */
function requireOpen(act: Command | Query, gemeente: string, env: Environment, actor: Actor): void {
  if (!act.may.decide({ actor, gemeente, grants: [], moment: env.clock.now() }).ja) throw notLoggedIn();
}

/** Exactly one gemeente: from the act, from an id in the input, or the only one the actor has. */
function chooseGemeente(act: Command | Query, input: unknown, actor: Actor, env: Environment): GemeenteCode {
  const named = act.gemeente?.(input, actor) ?? fromIds(input);
  if (named !== undefined) return parseGemeenteCode(named);
  const own = gemeentenOf(actor);
  const [only] = act.kind === 'query' && act.scope === 'set' ? [...listedGemeenten(act, actor, env), ...own] : own;
  if (only !== undefined && (own.length === 1 || (act.kind === 'query' && act.scope === 'set'))) return only;
  if (actor.soort === 'anoniem') throw notLoggedIn();
  // A list over all gemeenten of somebody who has none is empty, or not for them.
  if (own.length === 0 && act.kind === 'query' && act.scope === 'set') return noGemeente;
  throw new Refusal('GemeenteOntbreekt', 400, { nl: 'Kies eerst een gemeente.', en: 'Choose a gemeente first.' });
}

function fromIds(input: unknown): string | undefined {
  const fields = input as Record<string, unknown>;
  if (typeof fields['gemeente'] === 'string') return fields['gemeente'];
  // Who works, and for which organisation, is of several gemeenten at once: that tells nothing.
  return Object.values(fields).map((v) => (typeof v === 'string' ? gemeenteOf(v) : undefined)).find((code) => code !== undefined && code !== noGemeente);
}

/** Gemeenten of a list over several: those where the actor may see it, for a role holds in the gemeente that gave it. */
function listedGemeenten(act: Query, actor: Actor, env: Environment): GemeenteCode[] {
  return gemeentenOf(actor).filter((gemeente) => act.may.decide({ actor, gemeente, grants: [], moment: env.clock.now() }).ja);
}

/** Whose eyes row-level security gives: of staff only in the gemeenten that gave them a mandate. */
function scopeOf({ act, gemeente, call, env }: Run): Scope {
  const { actor } = call;
  const set = act.kind === 'query' && act.scope === 'set' ? listedGemeenten(act, actor, env) : [gemeente];
  const elsewhere = worksElsewhere(actor, gemeente) && !act.asSpil;
  // What everybody may look at without login, who works elsewhere sees with the eyes of nobody in particular.
  if (elsewhere && act.kind === 'query' && act.may === everyone) return { gemeenten: [gemeente], actor: actorKey(actor), houder: limitingKey({ soort: 'anoniem' }, gemeente), doel: act.purpose };
  // What else a member of staff of another gemeente does here as everybody may, is done as Spil or needs no table.
  const gemeenten = elsewhere ? set.filter((code) => code !== gemeente) : set;
  return { gemeenten, actor: actorKey(actor), houder: limitingKey(actor, gemeente), doel: act.purpose };
}

/**
 * Loads what the act is about and decides; throws with the reason when the answer is no. What is
 * loaded is seen with the eyes of the actor, also where the act then goes on as Spil: nobody does
 * something about what they may not see.
 */
async function decide(run: Run, tx: ReadTx): Promise<{ loaded: Loaded; grond: string | undefined; facts: Facts }> {
  const { act, gemeente, input, call } = run;
  if (worksElsewhere(call.actor, gemeente)) requireHere(run);
  const loaded = act.load ? await act.load(tx, input, gemeente) : {};
  const facts = await factsFor(run, tx, loaded);
  const verdict = act.may.decide(facts);
  if (!verdict.ja) throw new Denied(forbidden(verdict.reden), loaded);
  if (act.asSpil) await seeAsSpil(tx);
  return { loaded, grond: verdict.grond, facts };
}

/** Staff of another gemeente is told so before anything is looked up: not even that something exists is told. */
function requireHere({ act, gemeente, call, env }: Run): void {
  if (act.may.decide({ actor: call.actor, gemeente, grants: [], moment: env.clock.now() }).ja) return;
  throw new Denied(forbidden({ nl: 'U werkt niet voor deze gemeente.', en: 'You do not work for this gemeente.' }), {});
}

async function factsFor({ findGrants, gemeente, call, env }: Run, tx: ReadTx, loaded: Loaded): Promise<Facts> {
  const keys = holderKeys(call.actor, gemeente);
  const grants = loaded.dossier !== undefined && keys.length > 0 ? await findGrants(tx, gemeente, loaded.dossier, keys) : systemFacts;
  return { actor: call.actor, gemeente, grants, moment: env.clock.now(), houder: loaded.houder };
}

/** A refusal on rights; it becomes a line in the access log. */
class Denied extends Error {
  readonly refusal: Refusal;
  readonly dossier: string | undefined;
  constructor(refusal: Refusal, loaded: Loaded) {
    super('denied');
    this.refusal = refusal;
    this.dossier = loaded.dossier;
  }
}

function contextFor(run: Run, loaded: Loaded, facts: Facts): ActContext<unknown, Loaded> {
  const moment = run.env.clock.now();
  return {
    input: run.input, prepared: run.prepared, loaded, actor: run.call.actor, gemeente: run.gemeente, moment, today: dayOf(moment), env: run.env,
    mag: (rule) => rule.decide(facts).ja,
  };
}

/** Every command of a resource with its verdict on this thing: what screens draw their buttons from. */
export function offersOn(acts: ReadonlyMap<string, Command | Query>, resource: string, thing: Loaded, facts: Facts): Offer[] {
  const commands = [...acts.values()].filter((a): a is Command => a.kind === 'command' && a.name.startsWith(`${resource}.`));
  return commands.map((act) => {
    const may = act.may.decide(facts);
    const verdict = may.ja && act.when ? act.when(thing, dayOf(facts.moment)) : may;
    return verdict.ja ? { act: act.name, label: act.label, mag: true } : { act: act.name, label: act.label, mag: false, reden: verdict.reden };
  });
}

async function executeCommand(run: Run, act: Command): Promise<Answer> {
  const { env, call, gemeente } = run;
  const scope = scopeOf(run);
  const invoer = hashInput(act.name, run.input);
  const key = act.secretInput ? undefined : call.idempotencyKey;
  const sealed = act.secretAnswer ? env.secrets : undefined;
  try {
    // Nothing but this transaction is in here: what takes long or reaches outside was prepared before.
    const answer = await againWhenUndone(() => env.database.write(scope, async (tx) => {
      const earlier = key === undefined ? undefined : await findAnswer(tx, gemeente, scope.actor, key, invoer, sealed);
      if (earlier) return earlier;
      const { loaded, facts } = await decide(run, tx);
      guard(act, loaded, run);
      const events: { stroom: Id; event: NewEvent }[] = [];
      const output = await runAct(act, loaded, {
        ...contextFor(run, loaded, facts), tx,
        newId: () => newId(gemeente, env.clock, env.random),
        publish: (stroom, kind, inhoud) => {
          const moment = env.clock.now();
          events.push({ stroom: stroom as Id, event: { id: newId(gemeente, env.clock, env.random), maand: monthOf(moment), soort: kind.soort, versie: kind.versie, moment: isoMoment(moment), actor: scope.actor, act: act.name, inhoud } });
        },
      });
      const last = events.at(-1);
      const kept: Answer = last ? { output, positie: last.event.id } : { output };
      if (key !== undefined) await keepAnswer(tx, { gemeente, actor: scope.actor, sleutel: key, act: act.name, invoer, antwoord: kept, moment: env.clock.now().toString() }, sealed);
      env.telemetry?.note({ 'spil.aantal': events.length });
      await appendAll(tx, gemeente, { act: act.name, spoor: env.telemetry?.spoor() ?? traceIn(call.spoor) }, events);
      passFailpoint('command-before-commit');
      return kept;
    }));
    passFailpoint('command-after-commit');
    return answer;
  } catch (error) {
    if (key !== undefined && (isDoubleRequest(error) || cameSecond(error))) {
      const answer = await env.database.read(scope, (tx) => findAnswer(tx, gemeente, scope.actor, key, invoer, sealed));
      if (answer) return answer;
    }
    throw await afterDenial(run, scope, error);
  }
}

/** Refused on the state or the version of what the same request, sent twice at once, may itself have changed just now. */
function cameSecond(error: unknown): boolean {
  return error instanceof Refusal && (error.status === 409 || error.status === 412);
}

function guard(act: Command, loaded: Loaded, { call, env }: Run): void {
  if (act.versioned) {
    if (call.ifMatch === undefined) throw versionRequired();
    if (loaded.versie !== call.ifMatch) throw changedMeanwhile();
  }
  if (act.when) requirePass(act.when(loaded, dayOf(env.clock.now())));
}

/** Streams in the order of their ids, so that two commands never wait for each other in a circle. */
async function appendAll(tx: WriteTx, gemeente: string, { act, spoor }: { readonly act: string; readonly spoor: string | undefined }, events: readonly { stroom: Id; event: NewEvent }[]): Promise<void> {
  const streams = [...new Set(events.map((e) => e.stroom))].sort();
  for (const stroom of streams) {
    await appendEvents(tx, gemeente, stroom, act.slice(0, act.indexOf('.')), events.filter((e) => e.stroom === stroom).map((e) => e.event), spoor);
  }
}

async function executeQuery(run: Run, act: Query): Promise<Answer> {
  const { env, call } = run;
  const scope = scopeOf(run);
  const since = call.vanaf === undefined ? undefined : gemeenteOf(call.vanaf);
  if (call.vanaf !== undefined && since !== undefined && act.readers && scope.gemeenten.includes(since)) await waitForReaders(env.database, since, call.vanaf, act.readers);
  try {
    const seen = await env.replica?.look(scope, (tx) => look(run, act, tx, scope), call.vanaf !== undefined);
    if (seen === undefined) return await againWhenUndone(() => env.database.write(scope, async (tx) => logLooks(run, tx, await look(run, act, tx, scope))));
    // A replica keeps no log: who looked stands at the primary before anything is told.
    return seen.subjects.length === 0 ? { output: seen.output } : await againWhenUndone(() => env.database.write(scope, (tx) => logLooks(run, tx, seen)));
  } catch (error) {
    throw await afterDenial(run, scope, error);
  }
}

/** What a query found, and whom it is about. */
interface Look {
  readonly output: unknown;
  readonly subjects: readonly string[];
  readonly grond: string | undefined;
}

async function look(run: Run, act: Query, tx: ReadTx, scope: Scope): Promise<Look> {
  const { loaded, grond, facts } = await decide(run, tx);
  const output = await runAct(act, loaded, {
    ...contextFor(run, loaded, facts), tx, gemeenten: scope.gemeenten.map(parseGemeenteCode),
    // A query changes no rights: of the dossier that was loaded they are known.
    offers: async (resource, thing) => offersOn(run.acts, resource, thing, thing.dossier === loaded.dossier ? { ...facts, houder: thing.houder } : await factsFor(run, tx, thing)),
  });
  return { output, subjects: act.subjects?.(output, loaded) ?? [], grond };
}

async function logLooks({ act, call, gemeente, env }: Run, tx: WriteTx, { output, subjects, grond }: Look): Promise<Answer> {
  for (const [code, onderwerpen] of Map.groupBy(subjects, (s) => gemeenteOf(s) ?? gemeente)) {
    await writeAccessLine(tx, { gemeente: code, actor: call.actor, act: act.name, doel: act.purpose, uitkomst: grond === 'nood' ? 'nood' : 'toegestaan', onderwerpen, spoor: call.spoor }, env.clock, env.random);
  }
  return { output };
}

/** Runs it; that it finds on the way that this actor may not is a refusal on rights like any other. */
async function runAct<C>(act: { run(context: C): Promise<unknown> }, loaded: Loaded, context: C): Promise<unknown> {
  try {
    return await act.run(context);
  } catch (error) {
    throw error instanceof Refusal && error.status === 403 ? new Denied(error, loaded) : error;
  }
}

/** A refusal on rights leaves its line in the access log, in a transaction of its own. */
async function afterDenial({ act, call, gemeente, env }: Run, scope: Scope, error: unknown): Promise<unknown> {
  if (!(error instanceof Denied)) return error;
  const onderwerpen = error.dossier === undefined ? [] : [error.dossier];
  await env.database.write({ ...scope, gemeenten: [gemeente] }, (tx) =>
    writeAccessLine(tx, { gemeente, actor: call.actor, act: act.name, doel: act.purpose, uitkomst: 'geweigerd', reden: error.refusal.uitleg.nl, onderwerpen, spoor: call.spoor }, env.clock, env.random));
  return error.refusal;
}

