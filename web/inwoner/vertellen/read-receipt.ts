/** What somebody who asked for help is told: a number to refer to, and days (`YYYY-MM-DD`). */
export interface Receipt {
  readonly nummer: string;
  readonly reactie: string;
  readonly plan: string;
  readonly onderzoek: string;
  /** The id of the moment that was chosen to talk, if one was. */
  readonly moment: string | undefined;
}

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The receipt in an address; undefined when anything in it is not what we put there. */
export function readReceipt(query: URLSearchParams): Receipt | undefined {
  const [nummer = '', reactie = '', plan = '', onderzoek = ''] = ['nummer', 'reactie', 'plan', 'onderzoek'].map((name) => query.get(name) ?? '');
  const sound = /^HV-[0-9A-F]{8}$/.test(nummer) && [reactie, plan, onderzoek].every((value) => day.test(value));
  const moment = query.get('moment') ?? undefined;
  if (!sound || (moment !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(moment))) return undefined;
  return { nummer, reactie, plan, onderzoek, moment };
}
