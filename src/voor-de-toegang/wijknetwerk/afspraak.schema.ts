import Type from 'typebox';
import { pageInput, pageOutput } from '../../platform/paging/index.ts';
import { afspraaktoestanden, afspraakuitkomsten } from './wijknetwerk.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const dicht = { additionalProperties: false } as const;
const Gelezen = Type.Optional(Type.Boolean({ description: 'Na de waarschuwing voor gevoelige woorden: het gaat over de wijk, niet over een mens.' }));
const OfId = Type.Union([Id, Type.Null()]);
const OfDag = Type.Union([Dag, Type.Null()]);

export const Afspraak = Type.Object({ id: Id, wat: Type.String(), lid: Type.String(), uiterlijk: Dag, telaat: Type.Boolean(), toestand: Type.Enum([...afspraaktoestanden]), afgerondOp: OfDag, toelichting: Type.String() });
export const AfsprakenVraag = Type.Object({ wijknetwerk: Id, ...pageInput }, dicht);
export const Afspraken = pageOutput(Afspraak);
export const AfspraakRegistratie = Type.Object({ wijknetwerk: Id, bijeenkomst: Type.Optional(Id), lid: Type.String({ format: 'uuid', description: 'Het lid dat dit doet.' }), wat: Type.String({ minLength: 1, maxLength: 1000 }), uiterlijk: Dag, gelezen: Gelezen }, dicht);
export const AfspraakAfronding = Type.Object({ id: Id, uitkomst: Type.Enum([...afspraakuitkomsten]), toelichting: Type.String({ maxLength: 1000 }), gelezen: Gelezen }, dicht);
export const AfspraakNummer = Type.Object({ id: Id, toestand: Type.Enum([...afspraaktoestanden]) });
export const AfspraakVraag = Type.Object({ id: Id }, dicht);
export const AfspraakGegevens = Type.Object({ ...Afspraak.properties, wijknetwerk: Id, netwerknaam: Type.String(), bijeenkomst: OfId, bijeenkomstdag: OfDag, magAfronden: Type.Boolean() });
