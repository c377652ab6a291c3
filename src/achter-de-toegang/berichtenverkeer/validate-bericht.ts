import { getBerichtType, type Bericht } from './declaration/berichten.ts';
import { isComplex, type ComplexType, type ElementType } from './declaration/complex-type.ts';
import { Fouten, type Fout } from './fout.ts';
import { checkValue } from './simple-value.ts';
import { LIMITS } from './xml-limits.ts';

/**
 * Checks a message that was made in code against its table: every element there, none too many, each
 * value within its type. An empty answer means that `writeBericht` gives XML that the XSD accepts.
 */
export function validateBericht(bericht: Bericht): readonly Fout[] {
  const fouten = new Fouten(LIMITS.fouten);
  const { soort, ...elements } = bericht;
  checkComplex(getBerichtType(soort).root, elements, '/Bericht', fouten);
  return fouten.list;
}

function checkElement(type: ElementType, value: unknown, pad: string, fouten: Fouten): void {
  if (isComplex(type)) return checkComplex(type, value, pad, fouten);
  const refused = checkValue(type, value);
  if (refused !== undefined) fouten.add(refused.code, undefined, pad, refused.detail);
}

function checkComplex(type: ComplexType, value: unknown, pad: string, fouten: Fouten): void {
  if (!isRecord(value)) return fouten.add('tekst-tussen-elementen', undefined, pad);
  for (const { name, type: inner, occurs } of type.rows) {
    const found = value[name];
    const below = `${pad}/${name}`;
    if (occurs === '1..*') checkList(inner, found, below, fouten);
    else if (found !== undefined) checkElement(inner, found, below, fouten);
    else if (occurs === '1') fouten.add('ontbreekt', undefined, below);
  }
  for (const name in value) {
    if (!type.position.has(name)) fouten.add('onbekend-element', undefined, `${pad}/${name}`);
  }
}

function checkList(type: ElementType, value: unknown, pad: string, fouten: Fouten): void {
  if (!Array.isArray(value) || value.length === 0) return fouten.add('ontbreekt', undefined, pad);
  for (const [at, item] of value.entries()) checkElement(type, item, `${pad}[${at + 1}]`, fouten);
}

/** Whether a value can hold elements. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
