import type { BerichtType } from './declaration/bericht-type.ts';
import { getBerichtType, type Bericht, type BerichtSoort } from './declaration/berichten.ts';
import { isComplex, type ComplexType } from './declaration/complex-type.ts';
import type { Fout } from './fout.ts';
import { isRecord, validateBericht } from './validate-bericht.ts';

/** The XML of a message, or why it may not be sent. */
export type Geschreven = { readonly ok: true; readonly xml: string } | { readonly ok: false; readonly fouten: readonly Fout[] };

/**
 * Writes a message as XML (to be sent as UTF-8), after checking it against its table. Reading the result
 * gives back the same message, and the official XSD accepts it.
 */
export function writeBericht(bericht: Bericht): Geschreven {
  const fouten = validateBericht(bericht);
  if (fouten.length > 0) return { ok: false, fouten };
  return { ok: true, xml: formatBericht(bericht) };
}

function formatBericht(bericht: Bericht): string {
  const type = getBerichtType(bericht.soort);
  const { prefix, namespace, basis } = type;
  const namespaces = `xmlns:${prefix}="${namespace}" xmlns:${basis.prefix}="${basis.namespace}"`;
  const content = writeElements(planOf(type), bericht);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${prefix}:Bericht ${namespaces}>\n${content}</${prefix}:Bericht>\n`;
}

/** An element as it is written: its tags, indented, and what is in it; a plan without rows is a value. */
interface Plan {
  readonly name: string;
  readonly open: string;
  readonly close: string;
  readonly rows: readonly Plan[] | undefined;
}

const plans = new Map<BerichtSoort, readonly Plan[]>();

function planOf(bericht: BerichtType<BerichtSoort>): readonly Plan[] {
  const known = plans.get(bericht.soort);
  if (known !== undefined) return known;
  const plan = makePlan(bericht, bericht.root, '\t');
  plans.set(bericht.soort, plan);
  return plan;
}

function makePlan(bericht: BerichtType, type: ComplexType, indent: string): readonly Plan[] {
  const prefix = type.kind === 'datatype' ? bericht.basis.prefix : bericht.prefix;
  return type.rows.map(({ name, type: inner }) => {
    const tag = `${prefix}:${name}>`;
    return isComplex(inner)
      ? { name, open: `${indent}<${tag}\n`, close: `${indent}</${tag}\n`, rows: makePlan(bericht, inner, `${indent}\t`) }
      : { name, open: `${indent}<${tag}`, close: `</${tag}\n`, rows: undefined };
  });
}

function writeElements(plan: readonly Plan[], values: object): string {
  let xml = '';
  const found = values as Readonly<Record<string, unknown>>;
  for (const row of plan) {
    const value = found[row.name];
    if (value === undefined) continue;
    if (Array.isArray(value)) for (const item of value) xml += writeElement(row, item);
    else xml += writeElement(row, value);
  }
  return xml;
}

function writeElement(row: Plan, value: unknown): string {
  const content = row.rows === undefined ? escape(String(value)) : isRecord(value) ? writeElements(row.rows, value) : '';
  return row.open + content + row.close;
}

const SPECIAL = /[&<>\r]/u;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** A carriage return is written as a reference: as it stands a reader would make a line feed of it. */
function escape(value: string): string {
  return SPECIAL.test(value) ? value.replace(/[&<>\r]/gu, (char) => ESCAPES[char] ?? char) : value;
}
