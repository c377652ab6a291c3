import Type from 'typebox';
import { pageInput, pageOutput } from '../../platform/paging/index.ts';
import { ontheffingtoestanden } from './ontheffing.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Leeg = Type.Null();
const dicht = { additionalProperties: false } as const;
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Toestand = Type.Enum([...ontheffingtoestanden]);
const Gevuld = (maxLength: number) => Type.String({ minLength: 1, maxLength });

export const OntheffingAanvraag = Type.Object({
  gemeente: Gemeente, initiatief: Type.Optional(Type.Union([Id, Leeg], { description: 'Het initiatief dat door de regel wordt tegengehouden.' })), regel: Gevuld(300), waarom: Gevuld(4000), voorstel: Gevuld(4000), naam: Gevuld(100), bereik: Type.String({ minLength: 3, maxLength: 200 }),
}, dicht);
export const OntheffingGevraagd = Type.Object({ id: Id, code: Type.String() });
export const MetCode = Type.Object({ gemeente: Gemeente, code: Type.String({ minLength: 1, maxLength: 40 }) }, dicht);
export const OntheffingNummer = Type.Object({ id: Id }, dicht);

const regel = { id: Id, initiatief: Type.Union([Id, Leeg]), regel: Type.String(), waarom: Type.String(), voorstel: Type.String(), toestand: Toestand, motivering: Type.String(), geldigTot: Type.Union([Dag, Leeg]), gevraagdOp: Dag, beslotenOp: Type.Union([Dag, Leeg]) };
export const Ontheffing = Type.Object(regel);
export const OntheffingenVraag = Type.Object({ gemeente: Gemeente, toestand: Type.Optional(Toestand), ...pageInput }, dicht);
export const Ontheffingen = pageOutput(Ontheffing);
export const OntheffingGegevens = Type.Object({ ...regel, naam: Type.String(), bereik: Type.String() });
export const OntheffingBesluit = Type.Object({ id: Id, verlenen: Type.Boolean(), motivering: Type.String({ minLength: 1, maxLength: 4000, description: 'Leest iedereen als de ontheffing is verleend.' }), geldigTot: Type.Optional(Type.Union([Dag, Leeg])) }, dicht);
export const Stand = Type.Object({ id: Id, toestand: Toestand });
