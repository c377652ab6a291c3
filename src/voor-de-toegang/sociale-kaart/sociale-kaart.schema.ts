import Type, { type Static } from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';
import { Tekst } from '../../registers/dossier/index.ts';
import { DienstInhoud } from './dienst-inhoud.schema.ts';
import { onderwerpcodes } from './onderwerp.ts';
import { diensttoestanden, doelgroepen, kaartclusters, kaartdomeinen, kaarttreden, locatiesoorten } from './sociale-kaart.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const dicht = { additionalProperties: false } as const;
const Gemeente = Type.Optional(Type.String({ pattern: '^\\d{4}$' }));

export const DienstNummer = Type.Object({ id: Id, versie: Type.Integer({ description: 'Voor If-Match.' }) });
export const DienstRegistratie = Type.Object({ gemeente: Gemeente, inhoud: DienstInhoud }, dicht);
export const DienstWijziging = Type.Object({ id: Id, inhoud: DienstInhoud }, dicht);
export const DienstIntrekking = Type.Object({ id: Id, reden: Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' }) }, dicht);

export const DienstOverzichtVraag = Type.Object({ gemeente: Gemeente }, dicht);
export const DienstOverzicht = Type.Object({
  wijken: Type.Array(Type.Object({ code: Type.String(), naam: Type.String(), omtrek: orNull(Type.Array(Type.Array(Type.Array(Type.Number())))) })), onderwerpen: Type.Array(Type.Object({ code: Type.Enum([...onderwerpcodes]), naam: Tekst, leefdomein: Type.Enum([...kaartdomeinen]) })),
  codes: Type.Object({ leefdomein: Type.Array(Type.String()), doelgroep: Type.Array(Type.String()), cluster: Type.Array(Type.String()), trede: Type.Array(Type.String()), onderwerp: Type.Array(Type.String()) }),
});

export const DienstVraag = Type.Object({ id: Id }, dicht);

export const DienstZoekvraag = Type.Object({
  gemeente: Gemeente, tekst: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'In gewone woorden.' })), wijk: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
  leefdomein: Type.Optional(Type.Enum([...kaartdomeinen])), cluster: Type.Optional(Type.Enum([...kaartclusters])), trede: Type.Optional(Type.Enum([...kaarttreden])), doelgroep: Type.Optional(Type.Enum([...doelgroepen])),
  onderwerp: Type.Optional(Type.Enum([...onderwerpcodes])), ...pageInput,
}, dicht);
export type DienstZoekvraag = Static<typeof DienstZoekvraag>;

export const Openstand = Type.Union([
  Type.Object({ stand: Type.Literal('open'), tot: Type.String() }), Type.Object({ stand: Type.Literal('dicht'), dag: Dag, van: Type.String() }), Type.Object({ stand: Type.Literal('onbekend') }),
], { description: 'Op het moment van vragen, in Nederlandse tijd.' });

const Plek = Type.Object({
  soort: Type.Enum([...locatiesoorten]), naam: Type.String(), adres: Type.String(), postcode: Type.String(), plaats: Type.String(), wijk: orNull(Type.String()), breedtegraad: orNull(Type.Number()), lengtegraad: orNull(Type.Number()),
});
const regel = {
  id: Id, naam: Type.String(), organisatie: Type.String(), omschrijving: Type.String(), cluster: Type.Enum([...kaartclusters]), trede: Type.Enum([...kaarttreden]), toestand: Type.Enum([...diensttoestanden]),
  leefdomeinen: Type.Array(Type.Enum([...kaartdomeinen])), kosten: Type.String(), telefoon: Type.String(), website: Type.String(), open: Openstand, wanneer: Type.Array(Tekst), plek: orNull(Plek), versie: Type.Integer(),
  afstand: orNull(Type.Integer({ description: 'Meters van het midden van de gevraagde wijk, hemelsbreed; null als geen wijk is gevraagd of niet bekend is waar het ligt.' })),
};
export const DienstRegel = Type.Object(regel);
export type DienstRegel = Static<typeof DienstRegel>;

export const DienstGegevens = Type.Object({
  ...regel, inhoud: DienstInhoud, plekken: Type.Array(Type.Object({ open: Openstand, wanneer: Type.Array(Tekst), route: Type.String() }), { description: 'Bij elke locatie van de inhoud, in dezelfde volgorde.' }),
  gewijzigdOp: Type.String({ format: 'date-time' }), intrekkingsreden: Type.String(), bron: Type.String({ description: 'Waar het uit is ingelezen; leeg als het hier is geschreven.' }),
});
