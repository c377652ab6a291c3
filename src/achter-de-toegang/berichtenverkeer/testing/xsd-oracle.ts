import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';
import { sharedData } from '../../../platform/testing/shared-data.ts';
import { BERICHTEN, BERICHT_SOORTEN, type BerichtSoort } from '../declaration/berichten.ts';
import { escapeText } from './xml-tree.ts';

/** What the official XSD says of a text. */
export type Oordeel = 'geldig' | 'ongeldig' | 'geen-xml';

export interface Oracle {
  /** `reden` is the first line of what libxml2 objects to. */
  judge(soort: BerichtSoort, xml: string | Uint8Array): { readonly oordeel: Oordeel; readonly reden: string };
}

/** The folder of the official XSDs; undefined when absent. */
export const istandaarden = sharedData('istandaarden');

/** Opens libxml2 with the official XSDs. One per test file: its memory is not collected. */
export function openOracle(folder: string): Oracle {
  const readBasis = (domein: string): Buffer => readFileSync(join(folder, domein, 'xsd/basisschema.xsd'));
  const basis = { 'wmo/basisschema.xsd': readBasis('wmo'), 'jw/basisschema.xsd': readBasis('jw') };
  xmlRegisterInputProvider(new XmlBufferInputProvider(basis));
  const validators = new Map<BerichtSoort, XsdValidator>();
  const validatorOf = (soort: BerichtSoort): XsdValidator => {
    const known = validators.get(soort);
    if (known !== undefined) return known;
    const url = `${soort.startsWith('WMO') ? 'wmo' : 'jw'}/${soort}.xsd`;
    const schema = XmlDocument.fromString(readXsd(folder, soort), { url });
    const validator = XsdValidator.fromDoc(schema);
    schema.dispose();
    validators.set(soort, validator);
    return validator;
  };
  return { judge: (soort, xml) => judge(validatorOf(soort), xml) };
}

const option = ParseOption.XML_PARSE_NONET;

function judge(validator: XsdValidator, xml: string | Uint8Array): { oordeel: Oordeel; reden: string } {
  let document: XmlDocument;
  try {
    document = typeof xml === 'string' ? XmlDocument.fromString(xml, { option }) : XmlDocument.fromBuffer(xml, { option });
  } catch (error) {
    return { oordeel: 'geen-xml', reden: firstLine(error) };
  }
  try {
    validator.validate(document);
    return { oordeel: 'geldig', reden: '' };
  } catch (error) {
    return { oordeel: 'ongeldig', reden: firstLine(error) };
  } finally {
    document.dispose();
  }
}

const firstLine = (error: unknown): string => String(error).split('\n', 1)[0] ?? '';

/** Opens libxml2 on one pattern facet: does it accept a text? The text must be one that XML can hold. */
export function openPattern(pattern: string): (text: string) => boolean {
  const facet = `<xs:restriction base="xs:string"><xs:pattern value="${escapeText(pattern)}"/></xs:restriction>`;
  const element = `<xs:element name="v"><xs:simpleType>${facet}</xs:simpleType></xs:element>`;
  const schema = XmlDocument.fromString(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${element}</xs:schema>`);
  const validator = XsdValidator.fromDoc(schema);
  schema.dispose();
  return (text) => {
    const { oordeel, reden } = judge(validator, `<v>${escapeText(text)}</v>`);
    if (oordeel === 'geen-xml') throw new Error(reden);
    return oordeel === 'geldig';
  };
}

/** Whether the XSD of a message is the official one; those of the Wmo retour messages are absent. */
export const isOfficial = (soort: BerichtSoort): boolean => !DERIVED.has(soort);

const DERIVED: ReadonlySet<BerichtSoort> = new Set(['WMO302', 'WMO306', 'WMO308', 'WMO316', 'WMO318', 'WMO320', 'WMO325']);

/** The XSD of a message. For a Wmo retour message it is made from that of iJw, without what only iJw has. */
export function readXsd(folder: string, soort: BerichtSoort): string {
  if (isOfficial(soort)) {
    return readFileSync(join(folder, soort.startsWith('WMO') ? 'wmo' : 'jw', 'xsd', `${soort}.xsd`), 'utf8');
  }
  const sibling = BERICHT_SOORTEN.find((one) => one === soort.replace('WMO', 'JW'));
  if (sibling === undefined) throw new Error(`No iJw message like ${soort}`);
  return readXsd(folder, sibling)
    .replaceAll('ijw', 'iwmo')
    .replaceAll(sibling.toLowerCase(), soort.toLowerCase())
    .replace(`value="${fixedCode(sibling)}"`, `value="${fixedCode(soort)}"`)
    .replaceAll(/<xs:element name="(?:GezagsdragerBekend|Woonplaatsbeginsel)"(?:[^>]*\/>|.*?<\/xs:element>)/gsu, '');
}

function fixedCode(soort: BerichtSoort): string {
  return BERICHTEN[soort].root.elements.Header.type.elements.BerichtCode.type.fixed ?? '';
}
