import { readFileSync } from 'node:fs';
import { onderwerpcodes } from '../../src/voor-de-toegang/sociale-kaart/index.ts';
import { tips } from '../../src/voor-de-toegang/wegwijzer/index.ts';
import { listPaths } from '../gates/source-files.ts';

/** A Dutch text that an inwoner reads, and where it stands. */
export interface InwonerText {
  readonly where: string;
  readonly text: string;
}

const message = /^msgid "((?:[^"\\]|\\.)+)"$/gmu;

/** Every text of the pages of inwoners, and what the wegwijzer tells them to do. */
export function readInwonerTexts(): InwonerText[] {
  const pages = listPaths('web/inwoner').filter((path) => path.endsWith('/nl.po')).flatMap((where) => [...readFileSync(where, 'utf8').matchAll(message)].map(([, text = '']) => ({ where, text: text.replaceAll('\\"', '"') })));
  const told = onderwerpcodes.flatMap((code) => [...tips[code].zelf, ...tips[code].samen].map(({ nl }) => ({ where: `tips of ${code}`, text: nl })));
  return [...pages, ...told];
}
