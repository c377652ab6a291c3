import Type from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';
import { onderwerpcodes } from '../sociale-kaart/index.ts';
import { artikeltoestanden } from './kennisbank.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Naam = Type.Object({ nl: Type.String(), en: Type.String() });
const Onderwerp = Type.Enum([...onderwerpcodes]);

const inhoud = {
  titel: Type.String({ minLength: 3, maxLength: 200, description: 'De vraag die het beantwoordt, in gewone woorden.' }),
  tekst: Type.String({ minLength: 3, maxLength: 20_000, description: 'Gewone tekst: een lege regel begint een alinea, “- ” een punt van een lijst, “## ” een kopje.' }),
  onderwerp: Type.Enum([...onderwerpcodes], { description: 'Een onderwerp van de wegwijzer.' }),
  geldigVan: Type.Optional(Type.String({ format: 'date', description: 'Eerste dag waarop deze tekst wordt verteld; vandaag als er niets staat.' })), geldigTot: Type.Optional(Type.String({ format: 'date', description: 'Laatste dag.' })),
};

export const Nummer = Type.Object({ id: Id, versie: Type.Integer() });
export const ArtikelRegistratie = Type.Object({ gemeente: Gemeente, ...inhoud }, { additionalProperties: false });
export const ArtikelWijziging = Type.Object({ id: Id, ...inhoud }, { additionalProperties: false });
export const ArtikelNummer = Type.Object({ id: Id }, { additionalProperties: false });
export const ArtikelVraag = Type.Object({ id: Id, nummer: Type.Optional(Type.Integer({ minimum: 1, description: 'Een eerdere versie; anders die van vandaag, of de laatste als er vandaag geen geldt.' })) }, { additionalProperties: false });
export const ArtikelenVraag = Type.Object({ gemeente: Gemeente, onderwerp: Type.Optional(Onderwerp), ...pageInput }, { additionalProperties: false });
export const ArtikelZoekopdracht = Type.Object({ gemeente: Gemeente, vraag: Type.String({ minLength: 1, maxLength: 20_000 }) }, { additionalProperties: false });

export const ArtikelRegel = Type.Object({ id: Id, titel: Type.String(), onderwerp: Onderwerp, onderwerpNaam: Naam, geldigNu: Type.Boolean() });
export const GevondenArtikel = Type.Object({ id: Id, versie: Type.Integer({ description: 'De versie die vandaag geldt: daar verwijst een antwoord naar.' }), titel: Type.String(), tekst: Type.String(), onderwerp: Onderwerp });

const Versie = Type.Object({ nummer: Type.Integer(), titel: Type.String(), geldigVan: Dag, geldigTot: Type.Union([Dag, Type.Null()]), gemaaktOp: Type.String({ format: 'date-time' }), gemaaktDoor: Type.String() });
export const ArtikelGegevens = Type.Object({
  id: Id, onderwerp: Onderwerp, onderwerpNaam: Naam, toestand: Type.Enum([...artikeltoestanden]), versie: Type.Integer(), nummer: Type.Integer(), titel: Type.String(), tekst: Type.String(), geldigVan: Dag, geldigTot: Type.Union([Dag, Type.Null()]),
  geldigNu: Type.Boolean(), versies: Type.Array(Versie), diensten: Type.Array(Type.Object({ id: Id, naam: Type.String() }), { description: 'Wat de sociale kaart bij dit onderwerp heeft.' }),
});
