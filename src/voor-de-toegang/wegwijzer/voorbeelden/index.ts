import { readFileSync } from 'node:fs';
import Type from 'typebox';
import Value from 'typebox/value';
import { onderwerpcodes, type Onderwerp } from '../../sociale-kaart/index.ts';

const Voorbeelden = Type.Object(Object.fromEntries(onderwerpcodes.map((code) => [code, Type.Array(Type.String(), { minItems: 1 })])) as Record<Onderwerp, ReturnType<typeof Type.Array<ReturnType<typeof Type.String>>>>);

/** Questions as people could ask them, by the subject they are about: from these the wegwijzer knows which words go together. */
export const voorbeelden: Readonly<Record<Onderwerp, readonly string[]>> = Value.Parse(Voorbeelden, JSON.parse(readFileSync(new URL('voorbeelden.json', import.meta.url), 'utf8')));
