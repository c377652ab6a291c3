import Type, { type Static } from 'typebox';
import { Aanbod } from '../../registers/dossier/index.ts';
import { TermijnAntwoord } from '../../registers/termijn/index.ts';
import { klachtonderwerpen, klachtoordelen, klachttoestanden } from './klacht.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const dicht = { additionalProperties: false } as const;
const Tekst = Type.String({ minLength: 1, maxLength: 8000, pattern: '\\S' });

export const Klachtindiening = Type.Object({
  gemeente: Type.String({ pattern: '^\\d{4}$' }), over: Type.Enum([...klachtonderwerpen]), wie: Type.Optional(Type.String({ maxLength: 200, description: 'Over wie of welke organisatie.' })), wat: Tekst,
  gewenst: Type.Optional(Type.String({ maxLength: 2000, description: 'Wat zou het goed maken?' })), bemiddeling: Type.Boolean({ description: 'Wil de inwoner eerst een gesprek?' }),
  naam: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }), telefoon: Type.Optional(Type.String({ maxLength: 40 })), email: Type.Optional(Type.String({ maxLength: 200 })),
}, dicht);
export type Klachtindiening = Static<typeof Klachtindiening>;
export const Klachtontvangst = Type.Object({ id: Id, nummer: Type.String(), bellenUiterlijk: Dag, afhandelenUiterlijk: Dag });
export const Klachtopneming = Type.Object({ id: Id, nietBetrokken: Type.Boolean({ description: 'Wie een klacht behandelt, was er niet bij betrokken (art. 9:7 Awb).' }) }, dicht);
export const Klachtbemiddeling = Type.Object({ id: Id, gesprek: Tekst, opgelost: Type.Boolean({ description: 'De inwoner is tevreden: de klacht is klaar (art. 9:5 Awb).' }) }, dicht);
export const Klachtverdaging = Type.Object({ id: Id, weken: Type.Integer({ minimum: 1, maximum: 4 }), reden: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' }) }, dicht);
export const Klachtafhandeling = Type.Object({ id: Id, oordeel: Type.Enum([...klachtoordelen]), bevinding: Tekst, gevolg: Type.Optional(Type.String({ maxLength: 4000 })) }, dicht);
export const Nummer = Type.Object({ id: Id, versie: Type.Integer() });

const Kern = { id: Id, over: Type.Enum([...klachtonderwerpen]), naam: Type.String(), ontvangenOp: Dag, uiterlijk: Dag, toestand: Type.Enum([...klachttoestanden]) };
export const KlachtRegel = Type.Object({ ...Kern, behandelaar: Type.Union([Type.String(), Type.Null()]) });
export const KlachtGegevens = Type.Object({
  ...Kern, wie: Type.String(), wat: Type.String(), gewenst: Type.String(), bemiddeling: Type.Boolean(), telefoon: Type.String(), email: Type.String(), post: Type.Boolean({ description: 'De brieven komen in Mijn dossier.' }),
  uitleg: TermijnAntwoord.properties.uitleg, verdaagd: Type.Boolean(), gesprek: Type.String(), oordeel: Type.Union([Type.Enum([...klachtoordelen]), Type.Null()]), bevinding: Type.String(), gevolg: Type.String(),
  brief: Type.String({ description: 'De laatste brief: te sturen waar de inwoner niet inlogt.' }), versie: Type.Integer(), kan: Aanbod,
});
