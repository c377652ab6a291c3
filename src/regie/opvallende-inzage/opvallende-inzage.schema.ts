import Type from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';
import { oordelen, regels, vertellers } from './opvallende-inzage.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const orNull = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) => Type.Union([schema, Type.Null()]);

/** Days that are looked at, both included. */
export const periode = { vanaf: Dag, tot: Dag };
export const volgorde = Type.Optional(Type.Enum(['nieuwste', 'oudste']));

export const OpvallendeInzage = Type.Object({
  id: Id, regel: Type.Enum([...regels]), actor: Type.String(), naam: Type.String(), dag: Dag, dossier: orNull(Id), nummer: orNull(Type.String({ description: 'Nummer van het dossier.' })), aantal: Type.Integer(), norm: orNull(Type.Integer()), reden: Type.String(),
  laatst: Type.String({ format: 'date-time' }), oordeel: orNull(Type.Enum([...oordelen])), toelichting: Type.String(), verteldAan: Type.Array(Type.Enum([...vertellers])), beoordeeldOp: orNull(Type.String({ format: 'date-time' })), beoordeeldDoor: orNull(Type.String()), versie: Type.Integer({ description: 'Voor If-Match.' }),
});
export const OpvallendeVraag = Type.Object({ ...periode, toestand: Type.Enum(['open', 'beoordeeld']), regel: Type.Optional(Type.Enum([...regels])), volgorde, ...pageInput }, { additionalProperties: false });
export const TellingVraag = Type.Object({ ...periode, volgorde, ...pageInput }, { additionalProperties: false });
export const Dagtelling = Type.Object({ dag: Dag, actor: Type.String(), naam: Type.String(), rol: Type.String(), regels: Type.Integer(), dossiers: Type.Integer(), geweigerd: Type.Integer(), nood: Type.Integer() });
export const Beoordeling = Type.Object({
  id: Id, oordeel: Type.Enum([...oordelen]), toelichting: Type.String({ minLength: 5, maxLength: 2000 }), verteldAan: Type.Array(Type.Enum([...vertellers]), { uniqueItems: true, description: 'Leeg als het aan niemand is verteld.' }),
}, { additionalProperties: false });
