import Type from 'typebox';
import { crisistoestanden } from './crisis.ts';

const Id = Type.String({ format: 'uuid' });
const Leeg = Type.Null();
const Moment = Type.String({ format: 'date-time' });
const Dag = Type.String({ format: 'date' });
const Tekst = Type.String({ minLength: 1, maxLength: 4000 });

export const Overdracht = Type.Object({
  signaal: Id, situatie: Type.String({ minLength: 1, maxLength: 4000, description: 'Wat er nu aan de hand is, en wat er al is gedaan.' }),
  afspraak: Type.Optional(Type.String({ maxLength: 2000, description: 'Wat de dienst toezegde, en wie van het team bereikbaar is.' })),
}, { additionalProperties: false });
export const Overgedragen = Type.Object({ id: Id, dienst: Type.String(), telefoon: Type.String(), terugmeldingUiterlijk: Dag });

export const Terugmelding = Type.Object({ id: Id, gedaan: Tekst, afspraken: Tekst }, { additionalProperties: false });
export const Teruggemeld = Type.Object({ id: Id, versie: Type.Integer(), bredeBeeldUiterlijk: Dag });

export const Afronding = Type.Object({ id: Id, dossier: Id, toelichting: Tekst }, { additionalProperties: false });

export const CrisisOverzicht = Type.Object({
  dienst: Type.Object({ naam: Type.String(), telefoon: Type.String() }), dossier: Type.Union([Type.Object({ id: Id, nummer: Type.String() }), Leeg]), magOverdragen: Type.Boolean(),
  items: Type.Array(Type.Object({
    id: Id, dienst: Type.String(), telefoon: Type.String(), toestand: Type.Enum([...crisistoestanden]), overgedragenOp: Moment, door: Type.String(), situatie: Type.String(), afspraak: Type.String(), teruggemeldOp: Type.Union([Moment, Leeg]), gedaan: Type.String(),
    afspraken: Type.String(), uiterlijk: Dag, afgerondOp: Type.Union([Moment, Leeg]), toelichting: Type.String(), dossier: Type.Union([Id, Leeg]), melding: Type.Union([Id, Leeg]),
  })),
});
