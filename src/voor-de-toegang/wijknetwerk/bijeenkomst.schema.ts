import Type from 'typebox';
import { pageInput, pageOutput } from '../../platform/paging/index.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const dicht = { additionalProperties: false } as const;
const Gelezen = Type.Optional(Type.Boolean({ description: 'Na de waarschuwing voor gevoelige woorden: het gaat over de wijk, niet over een mens.' }));

const inhoud = {
  dag: Dag, plaats: Type.String({ minLength: 1, maxLength: 200 }), aanwezig: Type.Array(Id, { maxItems: 200, uniqueItems: true, description: 'Leden van het netwerk die er waren.' }), anderen: Type.Integer({ minimum: 0, maximum: 10_000, description: 'Hoeveel anderen er waren, zonder namen.' }),
  besproken: Type.String({ minLength: 1, maxLength: 10_000, description: 'Over de wijk, niet over een mens.' }), gelezen: Gelezen,
};
export const BijeenkomstRegistratie = Type.Object({ wijknetwerk: Id, ...inhoud }, dicht);
export const BijeenkomstWijziging = Type.Object({ id: Id, ...inhoud }, dicht);
export const BijeenkomstNummer = Type.Object({ id: Id, versie: Type.Integer() });
export const BijeenkomstVraag = Type.Object({ id: Id }, dicht);
export const BijeenkomstenVraag = Type.Object({ wijknetwerk: Id, ...pageInput }, dicht);
export const BijeenkomstRegel = Type.Object({ id: Id, dag: Dag, plaats: Type.String(), besproken: Type.String(), aanwezig: Type.Array(Type.String(), { description: 'Namen van leden, niet van mensen.' }), anderen: Type.Integer() });
export const Bijeenkomsten = pageOutput(BijeenkomstRegel);
export const BijeenkomstGegevens = Type.Object({ ...BijeenkomstRegel.properties, wijknetwerk: Id, netwerknaam: Type.String(), leden: Type.Array(Id), versie: Type.Integer() });
