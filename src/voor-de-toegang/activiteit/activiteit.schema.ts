import Type from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';
import { activiteittoestanden, inschrijvingtoestanden } from './activiteit.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Tijd = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Code = Type.String({ minLength: 1, maxLength: 40 });
const Naam = Type.String({ minLength: 1, maxLength: 100 });
const Bereik = Type.String({ minLength: 3, maxLength: 200, description: 'Eén manier om iemand te bereiken: telefoon of e-mail.' });

export const ActiviteitRegistratie = Type.Object({
  dienst: Id, naam: Type.String({ minLength: 1, maxLength: 200 }), omschrijving: Type.String({ maxLength: 2000 }), waar: Type.String({ minLength: 1, maxLength: 200 }), herhaling: Type.String({ maxLength: 200, description: 'Regel van RFC 5545; leeg: één keer.' }),
  eersteDag: Dag, laatsteDag: Dag, van: Tijd, tot: Tijd, plaatsen: Type.Integer({ minimum: 1, maximum: 1000 }),
}, { additionalProperties: false });
export const Nummer = Type.Object({ id: Id });
export const ActiviteitVraag = Type.Object({ id: Id }, { additionalProperties: false });
export const ActiviteitAfgelasting = Type.Object({ id: Id, reden: Type.String({ minLength: 1, maxLength: 500 }) }, { additionalProperties: false });
export const ActiviteitenVraag = Type.Object({ gemeente: Gemeente, ...pageInput }, { additionalProperties: false });
export const ActiviteitRegel = Type.Object({ id: Id, naam: Type.String(), waar: Type.String(), eersteDag: Dag, laatsteDag: Dag, van: Type.String(), tot: Type.String(), plaatsen: Type.Integer(), vrij: Type.Integer(), toestand: Type.Enum([...activiteittoestanden]) });
export const ActiviteitGegevens = Type.Intersect([ActiviteitRegel, Type.Object({ dienst: Id, omschrijving: Type.String(), dagen: Type.Array(Dag), afgelastOmdat: Type.String() })]);

export const InschrijvingRegistratie = Type.Object({ activiteit: Id, naam: Naam, bereik: Bereik }, { additionalProperties: false });
export const Ingeschreven = Type.Object({ id: Id, code: Type.String(), toestand: Type.Enum([...inschrijvingtoestanden]) });
export const MetCode = Type.Object({ gemeente: Gemeente, code: Code }, { additionalProperties: false });
export const InschrijvingWijziging = Type.Object({ gemeente: Gemeente, code: Code, naam: Naam, bereik: Bereik }, { additionalProperties: false });
export const Stand = Type.Object({ toestand: Type.Enum([...inschrijvingtoestanden]) });
export const InschrijvingGegevens = Type.Object({
  toestand: Type.Enum([...inschrijvingtoestanden]), naam: Type.String(), bereik: Type.String(), bevestigenTot: Type.Union([Dag, Type.Null()]), activiteit: ActiviteitRegel,
});
export const DeelnemersVraag = Type.Object({ activiteit: Id }, { additionalProperties: false });
export const Deelnemers = Type.Object({ items: Type.Array(Type.Object({ id: Id, naam: Type.String(), bereik: Type.String(), toestand: Type.Enum([...inschrijvingtoestanden]), bevestigenTot: Type.Union([Dag, Type.Null()]) })) });
