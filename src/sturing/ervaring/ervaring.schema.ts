import Type, { type Static } from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';
import { kwartaalPattern } from '../kerncijfers/index.ts';
import { antwoorden, ervaringsoorten, ervaringsvraagtoestanden } from './ervaring.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Tekst = Type.Object({ nl: Type.String(), en: Type.String() });
const dicht = { additionalProperties: false } as const;
const Naam = Type.Union([Type.String(), Type.Null()]);
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Soort = Type.Enum([...ervaringsoorten]);
const Antwoord = Type.Enum([...antwoorden]);
const Kwartaal = Type.String({ pattern: kwartaalPattern, description: 'Een kwartaal dat voorbij is, zoals 2026-K1.', examples: ['2026-K1'] });
/** A figure, or that it is of too few people to be shown. */
const Figuur = Type.Union([Type.Integer(), Type.Literal('onderdrukt')]);
export type Figuur = Static<typeof Figuur>;

export const Nummer = Type.Object({ id: Id }, dicht);
export const Leeg = Type.Object({}, dicht);
const regel = { id: Id, soort: Soort, voorziening: Naam, aanbieder: Naam, tot: Dag };
export const Ervaringsvragen = Type.Object({ items: Type.Array(Type.Object(regel)) });
const Vragen = Type.Array(Type.Object({ vraag: Type.String(), tekst: Tekst, antwoorden: Type.Array(Antwoord) }));
export const Ervaringsvraag = Type.Object({ ...regel, toestand: Type.Enum([...ervaringsvraagtoestanden]), open: Type.Boolean({ description: 'Kan nu worden ingevuld.' }), vragen: Vragen });

const lijst = {
  antwoorden: Type.Array(Type.Object({ vraag: Type.String({ maxLength: 40 }), antwoord: Antwoord }, dicht), { maxItems: 10, description: 'Geen vraag is verplicht.' }),
  opmerking: Type.String({ maxLength: 2000, description: 'In eigen woorden, zonder namen.' }),
};
export const Beantwoording = Type.Object({ id: Id, ...lijst }, dicht);
export type Lijst = Pick<Static<typeof Beantwoording>, 'antwoorden' | 'opmerking'>;

export const FormulierVraag = Type.Object({ gemeente: Type.Optional(Gemeente), soort: Soort }, dicht);
const Keuze = Type.Array(Type.Object({ code: Type.String(), naam: Type.String() }));
export const Formulier = Type.Object({ gemeente: Gemeente, vragen: Vragen, wijken: Keuze, categorieen: Keuze, aanbieders: Keuze });
export const ErvaringRegistratie = Type.Object({
  gemeente: Gemeente, soort: Soort, wijk: Type.Union([Type.String({ minLength: 1, maxLength: 20 }), Type.Null()]),
  categorie: Type.Union([Type.String({ minLength: 1, maxLength: 2 }), Type.Null()]), organisatie: Type.Union([Id, Type.Null()]), ...lijst,
}, dicht);
export const Geteld = Type.Object({ kwartaal: Kwartaal });

export const OverzichtVraag = Type.Object({ gemeente: Type.Optional(Gemeente), kwartaal: Type.Optional(Kwartaal) }, dicht);
const Vraagcijfer = Type.Object({
  vraag: Type.String(), aantal: Figuur, eens: Type.Union([Type.Integer(), Type.Null()], { description: 'Deel dat het eens is of ja zegt, in procenten, van wie het weet.' }),
  verdeling: Type.Union([Type.Record(Type.String(), Type.Integer()), Type.Null()], { description: 'Hoe vaak elk antwoord; leeg als de groep te klein is.' }),
});
const Deel = Type.Object({ indeling: Type.Enum(['gemeente', 'wijk', 'categorie', 'organisatie']), code: Type.String(), naam: Type.String(), ingevuld: Figuur, vragen: Type.Array(Vraagcijfer) });
export type Deel = Static<typeof Deel>;
export const Overzicht = Type.Object({
  gemeente: Gemeente, naam: Type.String(), gemeenten: Type.Array(Gemeente), kwartaal: Kwartaal, kwartalen: Type.Array(Kwartaal), kleinsteGroep: Type.Integer(),
  lijsten: Type.Array(Type.Object({ soort: Soort, vragen: Vragen, delen: Type.Array(Deel) })),
});
export type Overzicht = Static<typeof Overzicht>;

export const OpmerkingenVraag = Type.Object({ gemeente: Type.Optional(Gemeente), kwartaal: Kwartaal, soort: Soort, ...pageInput }, dicht);
export const Opmerkingregel = Type.Object({ id: Id, tekst: Type.String() });
