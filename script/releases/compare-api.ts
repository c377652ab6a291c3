/** What a newer description of the API takes away from who built on the older one. Additions are none of that. */

type Json = unknown;
type Fields = Readonly<Record<string, Json>>;

const isFields = (value: Json): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: Json): Fields => (isFields(value) ? value : {});
const namesOf = (value: Json): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Whether somebody sends it or gets it: what may be left out by the one may not by the other. */
type Direction = 'input' | 'output';

/** Both descriptions, to look up what is named in them by `$ref`. */
interface Sides {
  readonly before: Fields;
  readonly after: Fields;
  readonly faults: string[];
  /** What is being compared already: a shape may hold itself. */
  readonly under: ReadonlySet<string>;
}

function resolve(root: Fields, value: Json): Fields {
  const { $ref: ref, ...rest } = fieldsOf(value);
  if (typeof ref !== 'string') return rest;
  return resolve(root, ref.slice(2).split('/').reduce<Json>((at, part) => fieldsOf(at)[part.replaceAll('~1', '/').replaceAll('~0', '~')], root));
}

/** Bounds that are narrowed by a higher number, and by a lower one. */
const bounds = { minimum: 1, minLength: 1, minItems: 1, exclusiveMinimum: 1, maximum: -1, maxLength: -1, maxItems: -1, exclusiveMaximum: -1 } as const;

const typesOf = (schema: Fields): readonly string[] => (Array.isArray(schema['type']) ? namesOf(schema['type']) : typeof schema['type'] === 'string' ? [schema['type']] : []);

/** A set of allowed values: who sends may lose none, who gets may see no new one of another type. */
function compareTypes(old: Fields, now: Fields, at: string, direction: Direction): string[] {
  const [was, is] = [typesOf(old), typesOf(now)];
  if (is.length === 0 && was.length === 0) return [];
  const fits = (some: readonly string[], all: readonly string[]): boolean => all.length === 0 || (some.length > 0 && some.every((one) => all.includes(one) || (one === 'integer' && all.includes('number'))));
  const good = direction === 'input' ? fits(was, is) : fits(is, was);
  return good ? [] : [`${at}: was ${was.join(' or ') || 'anything'}, is ${is.join(' or ') || 'anything'}`];
}

function compareValues(old: Fields, now: Fields, at: string, direction: Direction): string[] {
  const valuesOf = (schema: Fields): readonly string[] | undefined => (Array.isArray(schema['enum']) ? namesOf(schema['enum']) : 'const' in schema ? [String(schema['const'])] : undefined);
  const [was, is] = [valuesOf(old), valuesOf(now)];
  if (direction === 'input') {
    if (is === undefined) return [];
    if (was === undefined) return [`${at}: takes only ${is.join(', ')} now`];
  }
  const gone = (was ?? []).filter((value) => !(is ?? []).includes(value));
  // A new value in an answer is an addition; an answer may well stop giving one, but who waits for it waits in vain.
  return is !== undefined && gone.length > 0 ? [`${at}: no longer ${gone.join(', ')}`] : [];
}

function compareBounds(old: Fields, now: Fields, at: string): string[] {
  const narrowed = Object.entries(bounds).flatMap(([bound, way]) => {
    const [was, is] = [old[bound], now[bound]];
    return typeof is === 'number' && (typeof was !== 'number' || (is - was) * way > 0) ? [`${at}: ${bound} was ${typeof was === 'number' ? was : 'none'}, is ${is}`] : [];
  });
  const shapes = ['pattern', 'format'].flatMap((rule) => (now[rule] !== undefined && now[rule] !== old[rule] ? [`${at}: ${rule} was ${JSON.stringify(old[rule] ?? 'none')}, is ${JSON.stringify(now[rule])}`] : []));
  return [...narrowed, ...shapes];
}

function compareSchema(sides: Sides, before: Json, after: Json, at: string, direction: Direction): void {
  const pair = `${JSON.stringify(fieldsOf(before)['$ref'])} ${JSON.stringify(fieldsOf(after)['$ref'])}`;
  const named = fieldsOf(before)['$ref'] !== undefined;
  if (named && sides.under.has(pair)) return;
  const within = named ? { ...sides, under: new Set([...sides.under, pair]) } : sides;
  const [old, now] = [resolve(sides.before, before), resolve(sides.after, after)];
  sides.faults.push(...compareTypes(old, now, at, direction), ...compareValues(old, now, at, direction), ...(direction === 'input' ? compareBounds(old, now, at) : []));
  compareFields(within, old, now, at, direction);
  if (isFields(old['items'])) compareSchema(within, old['items'], now['items'] ?? {}, `${at}[]`, direction);
  for (const choice of ['anyOf', 'oneOf', 'allOf']) compareChoices(within, old[choice], now[choice], `${at} (${choice}`, direction);
}

function compareFields(sides: Sides, old: Fields, now: Fields, at: string, direction: Direction): void {
  const [was, is] = [fieldsOf(old['properties']), fieldsOf(now['properties'])];
  const [asked, asks] = [namesOf(old['required']), namesOf(now['required'])];
  for (const [name, field] of Object.entries(was)) {
    if (is[name] === undefined) sides.faults.push(`${at}.${name}: gone`);
    else compareSchema(sides, field, is[name], `${at}.${name}`, direction);
  }
  const changed = direction === 'input' ? asks.filter((name) => !asked.includes(name)) : asked.filter((name) => is[name] !== undefined && !asks.includes(name));
  sides.faults.push(...changed.map((name) => `${at}.${name}: ${direction === 'input' ? 'must be given now' : 'is not always there any more'}`));
}

/** Choices have no names: each keeps its place, and new ones come after. */
function compareChoices(sides: Sides, before: Json, after: Json, at: string, direction: Direction): void {
  if (!Array.isArray(before)) return;
  const now: readonly Json[] = Array.isArray(after) ? after : [];
  for (const [place, choice] of before.entries()) {
    if (now[place] === undefined) sides.faults.push(`${at} ${place + 1}): gone`);
    else compareSchema(sides, choice, now[place], `${at} ${place + 1})`, direction);
  }
}

function compareContent(sides: Sides, before: Json, after: Json, at: string, direction: Direction): void {
  const [was, is] = [fieldsOf(fieldsOf(before)['content']), fieldsOf(fieldsOf(after)['content'])];
  for (const [kind, { schema }] of Object.entries(was).map(([name, media]) => [name, fieldsOf(media)] as const)) {
    if (is[kind] === undefined) sides.faults.push(`${at}: ${kind} gone`);
    else compareSchema(sides, schema, fieldsOf(is[kind])['schema'], at, direction);
  }
}

function compareParameters(sides: Sides, before: Fields, after: Fields, at: string): void {
  const listed = (root: Fields, { parameters }: Fields): ReadonlyMap<string, Fields> => new Map((Array.isArray(parameters) ? parameters : []).map((one: Json) => resolve(root, one)).map((one) => [`${String(one['in'])} ${String(one['name'])}`, one]));
  const [was, is] = [listed(sides.before, before), listed(sides.after, after)];
  for (const [name, one] of is) {
    const old = was.get(name);
    if (one['required'] === true && old?.['required'] !== true) sides.faults.push(`${at} ${name}: must be given now`);
    if (old !== undefined) compareSchema(sides, old['schema'], one['schema'], `${at} ${name}`, 'input');
  }
  sides.faults.push(...[...was.keys()].filter((name) => !is.has(name)).map((name) => `${at} ${name}: gone`));
}

function compareOperation(sides: Sides, before: Fields, after: Fields, at: string): void {
  compareParameters(sides, before, after, at);
  const [sent, sends] = [resolve(sides.before, before['requestBody']), resolve(sides.after, after['requestBody'])];
  if (sends['required'] === true && sent['required'] !== true) sides.faults.push(`${at} input: must be given now`);
  compareContent(sides, sent, sends, `${at} input`, 'input');
  const [was, is] = [fieldsOf(before['responses']), fieldsOf(after['responses'])];
  for (const [code, answer] of Object.entries(was).filter(([status]) => status.startsWith('2'))) {
    if (is[code] === undefined) sides.faults.push(`${at} ${code}: gone`);
    else compareContent(sides, resolve(sides.before, answer), resolve(sides.after, is[code]), `${at} ${code}`, 'output');
  }
}

/** Each place where the API of `after` breaks what worked with that of `before` (OpenAPI 3.1, as JSON). */
export function compareApi(before: string, after: string): readonly string[] {
  const sides: Sides = { before: fieldsOf(JSON.parse(before)), after: fieldsOf(JSON.parse(after)), faults: [], under: new Set() };
  const is = fieldsOf(sides.after['paths']);
  for (const [path, operations] of Object.entries(fieldsOf(sides.before['paths']))) {
    for (const [method, operation] of Object.entries(fieldsOf(operations)).filter(([name]) => /^(?:get|put|post|patch|delete)$/.test(name))) {
      const at = `${method.toUpperCase()} ${path}`;
      const now = fieldsOf(is[path])[method];
      if (now === undefined) sides.faults.push(`${at}: gone`);
      else compareOperation(sides, fieldsOf(operation), fieldsOf(now), at);
    }
  }
  return [...new Set(sides.faults)];
}
