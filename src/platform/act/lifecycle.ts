/**
 * The life of a thing as its module declares it: one table of states and transitions, from which the guards, the
 * tests and the drawing in the documentation come. The first state is the one it begins in.
 */
export interface Lifecycle {
  readonly naam: string;
  readonly toestanden: readonly string[];
  /** `naar` is undefined where the act does not move it, or where `after` tells. */
  readonly overgangen: Readonly<Record<string, { readonly van: readonly string[]; readonly naar: string | undefined }>>;
  /** States that a step may lead to, where `naar` alone does not tell; undefined means `naar`. */
  after?(overgang: string, van: string): readonly string[] | undefined;
}

/** One arrow of the drawing. */
export interface Step {
  readonly van: string;
  readonly naar: string;
  readonly overgang: string;
}

/** Every arrow of a lifecycle; a step that moves nothing returns to its own state. */
export function listSteps({ overgangen, after }: Lifecycle): Step[] {
  return Object.entries(overgangen).flatMap(([overgang, { van, naar }]) =>
    van.flatMap((from) => (after?.(overgang, from) ?? [naar ?? from]).map((to) => ({ van: from, naar: to, overgang }))));
}
