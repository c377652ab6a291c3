/** What somebody who asked for help is told: a number to refer to, and days (`YYYY-MM-DD`). */
export interface Receipt {
  readonly nummer: string;
  readonly reactie: string;
  readonly plan: string;
  readonly onderzoek: string;
}

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The receipt in an address; undefined when anything in it is not what we put there. */
export function readReceipt(query: URLSearchParams): Receipt | undefined {
  const [nummer = '', reactie = '', plan = '', onderzoek = ''] = ['nummer', 'reactie', 'plan', 'onderzoek'].map((name) => query.get(name) ?? '');
  const sound = /^HV-[0-9A-F]{8}$/.test(nummer) && [reactie, plan, onderzoek].every((value) => day.test(value));
  return sound ? { nummer, reactie, plan, onderzoek } : undefined;
}
