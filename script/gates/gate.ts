/** What every gate of `script/test` is: a name, the question it answers, and how it is run. */

/** What a gate found. A gate that is no test run counts itself once. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Each a line, or a few, for the person who has to repair it. */
  readonly problems: readonly string[];
  /** What is worth reading when nothing is wrong: sizes, counts. */
  readonly notes: readonly string[];
  /** What did not run, and why. */
  readonly absent: readonly string[];
}

export interface GateContext {
  /** What cannot run counts as failed, not as skipped. */
  readonly strict: boolean;
  /** A folder that is removed afterwards. */
  readonly scratch: string;
  /** The throw-away PostgreSQL server, when there is one. */
  readonly postgresUrl: string | undefined;
}

export interface Gate {
  readonly name: string;
  readonly question: string;
  /** Begun before all others, or together with the gate before it, since it leaves a processor free most of the time; judged at its place. */
  readonly begins?: 'first' | 'with-the-one-before';
  readonly run: (context: GateContext) => Promise<Outcome>;
}

const nothing: Outcome = { passed: 0, failed: 0, skipped: 0, problems: [], notes: [], absent: [] };

/** The outcome of a check that either found problems or did not. */
export function judge(problems: readonly string[], notes: readonly string[] = []): Outcome {
  return problems.length === 0 ? { ...nothing, passed: 1, notes } : { ...nothing, failed: 1, problems, notes };
}

/** The outcome of a check that could not be made: skipped, or in strict mode failed. */
export function absent(context: GateContext, reason: string): Outcome {
  return context.strict ? { ...nothing, failed: 1, problems: [`strict mode: ${reason}`] } : { ...nothing, skipped: 1, absent: [reason] };
}
