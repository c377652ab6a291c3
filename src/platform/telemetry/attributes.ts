/** A name as the code has them: of an act, a reader, a kind of event or of work. No capital, so no name of a person. */
const name = /^[a-z][a-z-]{0,50}(?:\.[a-z][a-z-]{0,50})?$/;

const whole = (least: number, most: number) => (value: unknown): boolean => Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const shape = (pattern: RegExp) => (value: unknown): boolean => typeof value === 'string' && pattern.test(value);

/**
 * All that may be told of a piece of work, by name and by shape. None of these shapes has room for a BSN, an id, an
 * address or a sentence; what is not here, or has another shape, is left out.
 */
const allowed = {
  'http.request.method': shape(/^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/),
  /** The pattern of a route, with `:id` and not the id: at most one figure in a row. */
  'http.route': shape(/^(?!.*\d\d)[/a-zA-Z0-9:{}*._()?-]{1,200}$/),
  'http.response.status_code': whole(100, 599),
  'error.type': shape(/^[A-Z][A-Za-z]{2,60}$/),
  'spil.soort': shape(/^(?:command|query)$/),
  'spil.act': shape(name),
  'spil.lezer': shape(name),
  'spil.gebeurtenis': shape(name),
  'spil.werk': shape(name),
  'spil.mail': shape(name),
  'spil.gemeente': shape(/^\d{4}$/),
  /** The code of a refusal, or what a try came to. */
  'spil.uitkomst': shape(/^[A-Za-z]{2,60}$/),
  'spil.code': shape(/^[0-9A-Z]{5}$/),
  'spil.aantal': whole(0, 1_000_000),
} as const;

export type AttributeName = keyof typeof allowed;

/** What is told of a piece of work. */
export type Attributes = { readonly [N in AttributeName]?: string | number | undefined };

/** Only what may be told, whatever the caller gave. */
export function onlyAllowed(given: Attributes): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const [attribute, value] of Object.entries(given)) {
    if (value !== undefined && Object.hasOwn(allowed, attribute) && allowed[attribute as AttributeName](value)) kept[attribute] = value;
  }
  return kept;
}
