import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { invalidInput, type InputFault } from '../error.ts';
import { faultText } from './fault-text.ts';

const compiled = new WeakMap<TSchema, Validator>();

/** The compiled form of a schema; made once. */
export function validator(schema: TSchema): Validator {
  const found = compiled.get(schema);
  if (found) return found;
  const made = Compile(schema);
  compiled.set(schema, made);
  return made;
}

/** Checks input against its schema; throws `InvoerOnjuist` with every fault, in the words of people. */
export function checkInput(schema: TSchema, input: unknown): void {
  const faults: InputFault[] = unstorableText(input, '');
  const check = validator(schema);
  if (!check.Check(input)) {
    for (const error of check.Errors(input)) {
      if (error.keyword === 'boolean') continue;
      const missing = (error.params as { requiredProperties?: string[]; additionalProperties?: string[] });
      const names = missing.requiredProperties ?? missing.additionalProperties;
      if (names) for (const name of names) faults.push({ pad: `${error.instancePath}/${name}`, uitleg: faultText(error) });
      else faults.push({ pad: error.instancePath, uitleg: faultText(error) });
    }
  }
  if (faults.length > 0) throw invalidInput(faults);
}

/** Text that not every database keeps: NUL, half of a surrogate pair, a byte-order mark in front (which the embedded engine drops; screens trim it). */
function unstorableText(value: unknown, pad: string): InputFault[] {
  if (typeof value === 'string') {
    return value.includes('\0') || !value.isWellFormed() || value.startsWith('\uFEFF')
      ? [{ pad, uitleg: { nl: 'Er staat een teken in dat niet bewaard kan worden. Haal het weg.', en: 'There is a character in it that cannot be kept. Take it out.' } }]
      : [];
  }
  if (Array.isArray(value)) return value.flatMap((v, i) => unstorableText(v, `${pad}/${i}`));
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([k, v]) => unstorableText(v, `${pad}/${k}`));
  return [];
}
