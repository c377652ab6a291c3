import type { PlanContent, PlanView } from '../../shared/plan/plan-view.ts';
import { mergePlans, withValue, type Path, type PlanConflict } from './merge-plans.ts';

export type PlanStand = NonNullable<PlanView['stand']>;

/** What the server answers to a plan that was sent. */
export type KeepResult =
  | { readonly kind: 'kept'; readonly versie: number; readonly inhoud: PlanContent; readonly stand: PlanStand }
  /** Somebody else was first: their plan, with its version. */
  | { readonly kind: 'changed'; readonly versie: number; readonly inhoud: PlanContent }
  | { readonly kind: 'refused'; readonly reason: string }
  /** The session ended: somebody must log in, and nothing is lost meanwhile. */
  | { readonly kind: 'ended' };

export interface Draft {
  readonly plan: PlanContent;
  readonly stand: PlanStand;
  /** Price of each step in centen, by its id; null while it cannot be told. */
  readonly prices: ReadonlyMap<string, number | null>;
  readonly state: 'kept' | 'waiting' | 'sending' | 'away' | 'refused' | 'ended' | 'conflict';
  readonly reason: string;
  readonly conflicts: readonly PlanConflict[];
}

interface KeeperOptions {
  readonly plan: PlanContent;
  readonly versie: number;
  readonly stand: PlanStand;
  /** Throws when the server cannot be reached. */
  readonly send: (plan: PlanContent, versie: number) => Promise<KeepResult>;
  readonly later: (work: () => void, milliseconds: number) => void;
}

const quiet = 800;
const again = 4000;

export function pricesOf(plan: PlanContent): ReadonlyMap<string, number | null> {
  return new Map(plan.doelen.flatMap((goal) => goal.interventies.flatMap(({ id, maatwerk }) => (maatwerk === undefined ? [] : [[id, maatwerk.prijsCenten ?? null] as const]))));
}

/** Keeps a plan in the making while it is typed: one request at a time, and nothing lost when somebody else is in it too. */
export class PlanKeeper {
  readonly #options: KeeperOptions;
  readonly #listeners = new Set<() => void>();
  #draft: Draft;
  /** What the server has, as far as this page knows. */
  #base: PlanContent;
  #versie: number;
  #sending = false;
  #edits = 0;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#base = options.plan;
    this.#versie = options.versie;
    this.#draft = { plan: options.plan, stand: options.stand, prices: pricesOf(options.plan), state: 'kept', reason: '', conflicts: [] };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly draft = (): Draft => this.#draft;

  /** Changes the plan; it is sent when the typing pauses. */
  edit(change: (plan: PlanContent) => PlanContent): void {
    this.#show({ plan: change(this.#draft.plan), ...(this.#draft.conflicts.length === 0 ? { state: 'waiting' } : {}) });
    this.#soon(quiet);
  }

  /** Somebody has logged in again: what waited is sent. */
  resume(): void {
    if (this.#draft.state === 'ended') this.#soon(0);
  }

  /** Ends a conflict with one of the two. */
  choose(path: Path, value: unknown): void {
    const conflicts = this.#draft.conflicts.filter((one) => one.path.join('/') !== path.join('/'));
    this.#show({ plan: withValue(this.#draft.plan, path, value), conflicts, state: conflicts.length === 0 ? 'waiting' : 'conflict' });
    this.#soon(0);
  }

  #show(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change };
    for (const listener of this.#listeners) listener();
  }

  #soon(milliseconds: number): void {
    const edit = (this.#edits += 1);
    this.#options.later(() => { if (edit === this.#edits) void this.#send(); }, milliseconds);
  }

  async #send(): Promise<void> {
    if (this.#sending || this.#draft.conflicts.length > 0) return;
    this.#sending = true;
    const sent = this.#draft.plan;
    this.#show({ state: 'sending' });
    const result = await this.#options.send(sent, this.#versie).catch(() => undefined);
    this.#sending = false;
    if (result === undefined) {
      this.#show({ state: 'away' });
      this.#soon(again);
    } else if (result.kind === 'ended') this.#show({ state: 'ended' });
    else if (result.kind === 'refused') this.#show({ state: 'refused', reason: result.reason });
    else if (result.kind === 'changed') this.#merge(result.inhoud, result.versie);
    else this.#kept(sent, result);
  }

  #kept(sent: PlanContent, { versie, inhoud, stand }: Extract<KeepResult, { kind: 'kept' }>): void {
    this.#base = sent;
    this.#versie = versie;
    const more = this.#draft.plan !== sent;
    this.#show({ stand, prices: pricesOf(inhoud), state: more ? 'waiting' : 'kept', reason: '' });
    if (more) this.#soon(quiet);
  }

  #merge(theirs: PlanContent, versie: number): void {
    const { value, conflicts } = mergePlans(withoutPrices(this.#base), withoutPrices(this.#draft.plan), withoutPrices(theirs));
    this.#base = theirs;
    this.#versie = versie;
    this.#show({ plan: value, conflicts, state: conflicts.length === 0 ? 'waiting' : 'conflict' });
    if (conflicts.length === 0) this.#soon(0);
  }
}

/** Prices are the server's: they are no change of anybody. */
function withoutPrices(plan: PlanContent): PlanContent {
  return {
    ...plan,
    doelen: plan.doelen.map((goal) => ({
      ...goal,
      interventies: goal.interventies.map(({ maatwerk, ...step }) => {
        if (maatwerk === undefined) return step;
        const { prijsCenten: _price, ...rest } = maatwerk;
        return { ...step, maatwerk: rest };
      }),
    })),
  };
}
