import { BERICHT_RULES } from './bericht-rules.ts';
import { IJW, IWMO, type Basisschema } from './declaration/basisschema.ts';
import { BERICHT_SOORTEN, getBerichtType, type BerichtSoort } from './declaration/berichten.ts';
import { isComplex, type ComplexType, type ElementType } from './declaration/complex-type.ts';
import type { Codelijst, SimpleType } from './declaration/simple-type.ts';

/**
 * The message tables as a page of markdown: each message of both standards, the types, the code lists and
 * the rules. It is made from what the reader and the writer run on, so it cannot say anything else.
 */
export function renderBerichten(): string {
  const nummers = [...new Set(BERICHT_SOORTEN.map((soort) => soort.slice(-3)))];
  return [
    '# Messages of iWmo 3.2 and iJw 3.2',
    'Generated from the tables in `src/achter-de-toegang/berichtenverkeer/declaration`. Source of the facts: the XSDs and rules of Zorginstituut Nederland, release 3.2 (for the Wmo retour messages and WMO325 the overview of the standard and the XSDs of iJw). Amounts are in centen. A dot is one step further in.',
    ...nummers.map(renderNummer),
    '## Data types',
    table(['type', 'element', 'of type', 'how often', 'only in'], datatypeRows()),
    '## Simple types',
    table(['type', 'based on', 'bounds', 'code list'], simpleRows()),
    '## Code lists',
    ...listCodelijsten().map(([title, list]) => `### ${title}\n\n${table(['code', 'meaning'], list.codes.map((row) => [...row]))}`),
    '## Rules within one message',
    'A message that breaks one of them is refused whole, with the retourcode given.',
    table(['rule', 'messages', 'retourcode', 'text'], BERICHT_RULES.map(({ id, berichten, retourcode, tekst }) => [id, berichten.join(' '), retourcode, tekst])),
  ].join('\n\n').concat('\n');
}

/** One number, such as 301, of both standards at once. */
function renderNummer(nummer: string): string {
  const soorten = BERICHT_SOORTEN.filter((soort) => soort.endsWith(nummer));
  const columns = soorten.map((soort) => messageRows(getBerichtType(soort).root));
  const first = soorten[0];
  const title = first === undefined ? '' : getBerichtType(first).omschrijving;
  const names = soorten.map((soort) => `${soort} (berichtcode ${berichtCodeOf(soort)})`).join(' and ');
  return `## ${nummer} ${title}\n\n${names}.\n\n${table(['element', 'of type', 'how often', 'key', 'only in'], mergeRows(columns))}`;
}

type Row = readonly string[];

/** The rows of a message; a berichtklasse stands one step further in than what holds it. */
function messageRows(type: ComplexType, depth = 0): readonly Row[] {
  return type.rows.flatMap(({ name, type: inner, occurs }) => {
    const key = type.key.some((path) => path.split('/')[0] === name) ? 'yes' : '';
    const own: Row = [`${'· '.repeat(depth)}${name}`, typeName(inner), occurs, key];
    return isComplex(inner) && inner.kind !== 'datatype' ? [own, ...messageRows(inner, depth + 1)] : [own];
  });
}

/** Puts the rows of both standards into one list; a row that one of them lacks says whose it is. */
function mergeRows([wmo = [], jw = []]: readonly (readonly Row[])[]): readonly Row[] {
  const merged: Row[] = [];
  let at = 0;
  for (const row of jw) {
    const same = wmo[at]?.join('|') === row.join('|');
    if (same) at += 1;
    merged.push([...row, same ? '' : 'iJw']);
  }
  if (at !== wmo.length) throw new Error('iWmo has a row that iJw has not: this page must learn to show it');
  return merged;
}

function berichtCodeOf(soort: BerichtSoort): string {
  const header = getBerichtType(soort).root.elements['Header']?.type;
  const code = header !== undefined && isComplex(header) ? header.elements['BerichtCode']?.type : undefined;
  return code !== undefined && 'fixed' in code ? String(code.fixed) : '';
}

function typeName(type: ElementType): string {
  if (isComplex(type)) return type.kind === 'datatype' ? type.name : type.kind;
  if (type.name !== undefined) return type.name;
  // The berichtcode stands above the table; it is the one thing that differs between the standards.
  return type.base === 'LDT_BerichtCode' ? 'LDT_BerichtCode, the code above' : `${type.base ?? ''}, ${patternOf(type)}`;
}

const standaarden: readonly Basisschema[] = [IWMO, IJW];

function datatypeRows(): readonly Row[] {
  const rows = (basis: Basisschema): readonly Row[] =>
    Object.values(basis.cdt).flatMap((type: ComplexType) =>
      type.rows.map(({ name, type: inner, occurs }) => [type.name, name, typeName(inner), occurs]),
    );
  return mergeRows(standaarden.map(rows));
}

function simpleRows(): readonly Row[] {
  return Object.values<SimpleType>(IWMO.ldt).map((type) => {
    const ids = standaarden.flatMap(({ ldt }) => Object.values<SimpleType>(ldt).filter(({ name }) => name === type.name));
    const lists = new Set(ids.flatMap((one) => (one.kind === 'code' ? [one.codelijst.id] : [])));
    return [type.name ?? '', BASE[type.kind], boundsOf(type), [...lists].join(', ')];
  });
}

const BASE = { text: 'text', code: 'code', integer: 'whole number', date: 'date', time: 'time' };

function boundsOf(type: SimpleType): string {
  if (type.kind === 'integer') return `${type.min} to ${type.max}`;
  if (type.kind !== 'text') return patternOf(type);
  const { minLength, maxLength } = type;
  const length = maxLength === undefined ? `at least ${minLength ?? 0}` : `${minLength ?? 0} to ${maxLength}`;
  return [`${length} characters`, patternOf(type)].filter(Boolean).join(', ');
}

const patternOf = (type: SimpleType): string => ('pattern' in type && type.pattern !== undefined ? `\`${type.pattern.xsd}\`` : '');

/** Each code list once, under the name of its type. */
function listCodelijsten(): readonly (readonly [title: string, list: Codelijst])[] {
  const lists = new Map<string, readonly [string, Codelijst]>();
  for (const { ldt, prefix } of standaarden) {
    for (const type of Object.values<SimpleType>(ldt)) {
      if (type.kind !== 'code') continue;
      const shared = IWMO.ldt === ldt ? undefined : lists.get(type.codelijst.id);
      const name = (type.name ?? '').replace('LDT_', '');
      const differs = name === 'ProductCategorie' || name === 'RedenBeeindiging';
      if (shared === undefined) lists.set(type.codelijst.id, [`${type.codelijst.id} ${name}${differs ? ` (${prefix})` : ''}`, type.codelijst]);
    }
  }
  return [...lists.values()];
}

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
