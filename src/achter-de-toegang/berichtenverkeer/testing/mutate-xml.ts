import { getBerichtType, type BerichtSoort } from '../declaration/berichten.ts';
import { isComplex, type ElementType } from '../declaration/complex-type.ts';
import { boundaryValues } from './boundary-values.ts';
import type { Random } from './random.ts';
import { escapeText, formatTree, isNode, listNodes, parseTree, type XmlNode } from './xml-tree.ts';

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** Makes one mutant of a valid message: one to three changes to its tree, or to its characters. */
export function mutate(soort: BerichtSoort, xml: string, random: Random): string {
  if (random.chance(0.15)) return mutateText(xml, random);
  const root = parseTree(xml);
  const head = random.chance(0.94) ? '<?xml version="1.0" encoding="UTF-8"?>\n' : random.pick(HEADS);
  const changes = random.chance(0.8) ? 1 : 2 + random.next(2);
  for (let change = 0; change < changes; change += 1) {
    const nodes = listNodes(root);
    const kind = random.next(10);
    if (kind < 6) setValue(soort, random.pick(nodes.filter((node) => !node.content.some(isNode))), random);
    else if (kind < 9) random.pick(STRUCTURAL)(random.pick(nodes), nodes, random);
    else insert(random.pick(nodes), random);
  }
  return head + formatTree(root) + (random.chance(0.04) ? random.pick(TAILS) : '\n');
}

const HEADS = ['', '\ufeff', '\ufeff<?xml version="1.0"?>', '<?xml version="1.0" standalone="yes"?>', '<?xml version="1.1"?>', '<?xml version="1.0" encoding="utf-8" ?>\n<!-- a -->', '\n', '<?xml version="1.0"?><!DOCTYPE x>', '<?xml version="1.0" encoding="ISO-8859-1"?>', '<?xml version="2.0"?>', '<?xml encoding="UTF-8"?>', '<?xml version=\'1.0\'?>', '<?a b?>', '<?xml version="1.0" encoding="UTF-8" standalone="no"?>'];
const TAILS = ['', '<!-- end -->', '<?end?>', ' x', '<a/>', '&#10;', '<![CDATA[]]>'];

function setValue(soort: BerichtSoort, node: XmlNode, random: Random): void {
  const type = typeAt(soort, node.path);
  const values = type === undefined || isComplex(type) ? ['', ' ', 'x'] : boundaryValues(type);
  node.content = [{ raw: spell(random.pick(values), random) }];
}

/** Spells a text in one of the ways that XML has for it. */
function spell(text: string, random: Random): string {
  switch (random.next(12)) {
    case 0:
      return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
    case 1:
      return [...text].map((char) => `&#${char.codePointAt(0) ?? 0};`).join('');
    case 2:
      return `${escapeText(text.slice(0, 1))}<!-- c -->${escapeText(text.slice(1))}`;
    case 3:
      return `${escapeText(text.slice(0, 2))}<?p q?>${escapeText(text.slice(2))}`;
    default:
      return escapeText(text);
  }
}

function typeAt(soort: BerichtSoort, path: string): ElementType | undefined {
  let type: ElementType | undefined = getBerichtType(soort).root;
  for (const name of path.split('/').slice(2)) {
    if (type === undefined || !isComplex(type)) return undefined;
    type = type.elements[name]?.type;
  }
  return type;
}

type Change = (node: XmlNode, nodes: readonly XmlNode[], random: Random) => void;

const STRUCTURAL: readonly Change[] = [
  function drop(node, _, random) {
    if (node.content.length > 0) node.content.splice(random.next(node.content.length), 1);
  },
  function dropElement(node, _, random) {
    const children = node.content.filter(isNode);
    if (children.length > 0) node.content.splice(node.content.indexOf(random.pick(children)), 1);
  },
  function duplicate(node, _, random) {
    const children = node.content.filter(isNode);
    if (children.length === 0) return;
    const child = random.pick(children);
    const at = random.chance(0.5) ? node.content.indexOf(child) : random.next(node.content.length + 1);
    node.content.splice(at, 0, structuredClone(child));
  },
  function swap(node, _, random) {
    const children = node.content.filter(isNode);
    if (children.length < 2) return;
    const [one, other] = [node.content.indexOf(random.pick(children)), node.content.indexOf(random.pick(children))];
    const [first, second] = [node.content[one], node.content[other]];
    if (first !== undefined && second !== undefined) [node.content[one], node.content[other]] = [second, first];
  },
  function rename(node, nodes, random) {
    node.name = random.chance(0.5) ? random.pick(nodes).name : random.pick(['Onbekend', 'wmo301:Onbekend', 'nergens:Bsn', `${node.name}X`, node.name.toLowerCase(), ':a', 'a:b:c', '1a', 'xml:a', 'xmlns:a']);
  },
  function changePrefix(node, nodes, random) {
    const prefix = random.pick(nodes).name.split(':')[0] ?? '';
    node.name = `${prefix}:${node.name.slice(node.name.indexOf(':') + 1)}`;
  },
  function move(node, nodes, random) {
    const children = node.content.filter(isNode);
    if (children.length === 0) return;
    const child = random.pick(children);
    const target = random.pick(nodes);
    if (listNodes(child).includes(target)) return;
    node.content.splice(node.content.indexOf(child), 1);
    target.content.splice(random.next(target.content.length + 1), 0, child);
  },
  function empty(node) {
    node.content = [];
  },
  function attribute(node, _, random) {
    const local = node.name.slice(node.name.indexOf(':') + 1);
    const prefix = node.name.split(':')[0] ?? '';
    node.attributes += random.pick([
      ' a="1"', ' xml:lang="nl"', ' xml:space="preserve"', ` ${XSI}`, ` ${XSI} xsi:schemaLocation="a b"`, ` ${XSI} xsi:schemaLocation="a&#10;b &amp; c"`,
      ` ${XSI} xsi:noNamespaceSchemaLocation="a"`, ` ${XSI} xsi:nil="true"`, ` ${XSI} xsi:nil="false"`, ` ${XSI} xsi:type="${prefix}:${local}"`, ` ${XSI} xsi:type="${prefix}:LDT_Datum"`,
      ` ${XSI} xsi:type="${local}"`, ` ${XSI} xsi:type="nergens:x"`, ` ${XSI} xsi:other="1"`, ' xsi:nil="1"', ' a=1', ' a="1" a="2"', ' a="<"', ' a="&lt;"', ' a="&x;"', ' xmlns:z="urn:z"', ' xmlns:z="urn:z" z:a="1"',
      ' xmlns:z=""', ' xmlns="urn:z"', ` xmlns:${prefix}="urn:other"`, ' xmlns:xml="urn:z"', ' xmlns:xmlns="urn:z"', ` ${XSI} xsi:type="${prefix}:CDT_Product"`, ` ${XSI} xsi:type="${prefix}:LDT_Nummer"`, ` ${XSI} xsi:type="${prefix}:LDT_BurgerServicenummer"`, ` ${XSI} xsi:type="${prefix}:CDT_VolledigeNaam"`,
    ]);
  },
  function wrap(node) {
    node.content = [{ ...structuredClone(node), path: '' }];
  },
];

const INSERTS = [' ', '\n\t', '\r\n', 'x', '0', '&#32;', '&#160;', '\u00a0', '<!-- c -->', '<!---->', '<!-- a -- b -->', '<?p q?>', '<?xml q?>', '<?a:b c?>', '<![CDATA[]]>', '<![CDATA[ ]]>', '<![CDATA[x]]>', '&amp;', '&lt;', '&x;', '&', '&#0;', '&#xD800;', '&#x1F600;', '&#X41;', '&#;', '<', '>', ']]>', '<a/>', '<a b="c"></a>', '</a>', '\u0001', '\ufffe', '\u0085', '\u2028', '😀', '<!DOCTYPE a>', '<!ENTITY a "b">'];

function insert(node: XmlNode, random: Random): void {
  node.content.splice(random.next(node.content.length + 1), 0, { raw: random.pick(INSERTS) });
}

/** Changes the characters of a document, blind to what they mean. */
function mutateText(xml: string, random: Random): string {
  const at = random.next(xml.length + 1);
  const length = 1 + random.next(random.chance(0.8) ? 3 : 200);
  switch (random.next(7)) {
    case 0:
      return xml.slice(0, at) + xml.slice(at + length);
    case 1:
      return xml.slice(0, at) + random.pick(INSERTS) + xml.slice(at);
    case 2:
      return xml.slice(0, at) + random.pick(['<', '>', '/', ':', '"', "'", '=', '&', ';', '-', '0', 'Z', '\n', '\u00e9']) + xml.slice(at + 1);
    case 3:
      return xml.slice(0, at);
    case 4:
      return xml.slice(0, at) + xml.slice(at, at + length) + xml.slice(at);
    case 5: {
      const from = random.next(xml.length);
      return xml.slice(0, at) + xml.slice(from, from + length) + xml.slice(at);
    }
    default:
      return `${xml.slice(0, at)}${xml.slice(at, at + length).replaceAll(/[a-z]/gu, (char) => char.toUpperCase())}${xml.slice(at + length)}`;
  }
}
