import { digestOfVerslag, type Verslaginhoud } from '../../../src/toegang/gesprek/index.ts';
import { digestOf, digestOfArrangement } from '../../../src/toegang/ondersteuningsplan/index.ts';
import type { Pattern } from './find-patterns.ts';
import { render, type Part, type Template } from './template.ts';

interface Source {
  readonly tabel: string;
  readonly kolom: string;
  readonly digest: (inhoud: never) => Buffer;
}

/** Content of which the digest was kept: what somebody signed, what somebody was sent, what was approved. */
const sources: readonly Source[] = [
  { tabel: 'plan_versie', kolom: 'getoond', digest: digestOf },
  { tabel: 'plan_versie', kolom: 'inhoud', digest: digestOfArrangement },
  { tabel: 'verslag_versie', kolom: 'inhoud', digest: (inhoud: Verslaginhoud) => digestOfVerslag(inhoud) },
];

/** Digests of a pattern, in hexadecimal, with how they are made of the same content of a copy. */
export function digestsOf({ rijen }: Pattern, templateFor: (text: string) => Template): Map<string, Part> {
  const marks = new Map<string, Part>();
  for (const { tabel, kolom, digest } of sources) {
    for (const { waarden } of rijen.get(tabel) ?? []) {
      const text = waarden[kolom];
      if (typeof text !== 'string') continue;
      const made = (json: string): string => digest(JSON.parse(json) as never).toString('hex');
      const template = templateFor(text);
      marks.set(made(text), remember((copy) => made(render(template, copy))));
    }
  }
  return marks;
}

/** The last answer is kept: one row often asks twice. */
function remember(make: (copy: number) => string): (copy: number) => string {
  let last = -1;
  let text = '';
  return (copy) => {
    if (copy !== last) [last, text] = [copy, make(copy)];
    return text;
  };
}
