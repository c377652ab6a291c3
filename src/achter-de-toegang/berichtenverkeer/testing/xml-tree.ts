import { SaxesParser } from 'saxes';

/** A document that tests change and write again, without any notion of what it should be. */
export interface XmlNode {
  name: string;
  attributes: string;
  content: (XmlNode | RawXml)[];
  /** Where it stood in the original, to find its type. */
  readonly path: string;
}

/** Text exactly as it will be written: escaped, or wrong on purpose. */
export interface RawXml {
  raw: string;
}

export const isNode = (item: XmlNode | RawXml): item is XmlNode => 'name' in item;

/** Reads a message into a tree, keeping white space. */
export function parseTree(xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const top: XmlNode = { name: '', attributes: '', content: [], path: '' };
  const stack = [top];
  const last = (): XmlNode => stack.at(-1) ?? top;
  parser.on('opentag', ({ name, attributes }) => {
    const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`).join('');
    const local = name.slice(name.indexOf(':') + 1);
    const node: XmlNode = { name, attributes: text, content: [], path: `${last().path}/${local}` };
    last().content.push(node);
    stack.push(node);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', (text) => last().content.push({ raw: escapeText(text) }));
  parser.write(xml).close();
  const root = top.content.find(isNode);
  if (root === undefined) throw new Error('No element');
  return root;
}

/** Writes a tree as XML, wrong if the tree is wrong. */
export function formatTree(node: XmlNode): string {
  const content = node.content.map((item) => (isNode(item) ? formatTree(item) : item.raw)).join('');
  return `<${node.name}${node.attributes}>${content}</${node.name.split(/[ /]/u)[0] ?? ''}>`;
}

/** All elements below and including a node. */
export function listNodes(node: XmlNode): readonly XmlNode[] {
  return [node, ...node.content.filter(isNode).flatMap(listNodes)];
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}
