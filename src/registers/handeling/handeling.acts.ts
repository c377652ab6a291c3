import Type from 'typebox';
import { everyone } from '../../platform/access/rule.ts';
import { query } from '../../platform/act/act.ts';
import type { Module } from '../../platform/act/module.ts';
import { Tekst } from '../dossier/index.ts';
import { describeActs } from './describe-acts.ts';

const Handeling = Type.Object({
  naam: Type.String(), label: Tekst, soort: Type.Enum(['opdracht', 'vraag']), adres: Type.String(), wie: Tekst, doel: Type.String(), alsSpil: Type.Boolean(), gelogd: Type.Boolean(),
  gebeurtenissen: Type.Array(Type.String()),
});
const Onderdeel = Type.Object({ module: Type.String(), fase: Type.String(), handelingen: Type.Array(Handeling) });

/** What can be done with Spil at all, and by whom: told to everybody, from the same declarations that decide. */
export function handelingActs(modules: () => readonly Module[]) {
  const lijst = query({
    name: 'handeling.lijst', label: { nl: 'Wie mag wat, en waarom', en: 'Who may do what, and why' }, purpose: 'iedereen kan zien wie wat met gegevens mag', route: 'GET /handelingen',
    input: Type.Object({}, { additionalProperties: false }), output: Type.Object({ onderdelen: Type.Array(Onderdeel) }),
    may: everyone,
    // Acts and their rights are the same in every gemeente.
    gemeente: () => '0000',
    run: () => Promise.resolve({ onderdelen: describeActs(modules()) }),
  });
  return [lijst] as const;
}
