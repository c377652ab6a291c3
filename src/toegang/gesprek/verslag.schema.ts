import Type from 'typebox';
import { Aanbod, Tekst } from '../../registers/dossier/index.ts';
import { Datum, Id } from './gesprek.schema.ts';
import { maxTekst } from './veld.ts';
import { verslagtoestanden } from './verslag.ts';

const Moment = Type.String({ format: 'date-time' });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 van wat u voor u had.' });

const Sectie = Type.Object({ sectie: Type.String(), titel: Type.String(), tekst: Type.String(), correcties: Type.Array(Type.Object({ tekst: Type.String(), naam: Type.String(), op: Datum })) });
export const Verslaginhoud = Type.Object({ taal: Type.Enum(['nl', 'en']), onderwerp: Type.String(), secties: Type.Array(Sectie) });

export const VerslagVerzending = Type.Object({ id: Id, digest: Digest }, { additionalProperties: false });
export const VerslagCorrectie = Type.Object({ id: Id, sectie: Type.String({ minLength: 1, maxLength: 60 }), tekst: Type.String({ minLength: 1, maxLength: maxTekst }) }, { additionalProperties: false });
export const VerslagVaststelling = Type.Object({
  id: Id, reden: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, description: 'Waarom niet op een reactie gewacht wordt, bijvoorbeeld: de inwoner zei aan de telefoon dat het klopt.' })),
}, { additionalProperties: false });
export const Genummerd = Type.Object({ id: Id, nummer: Type.Integer(), versie: Type.Integer() });

export const VerslagGegevens = Type.Object({
  id: Id, dossier: Id, gesprek: Id, melding: Id, toestand: Type.Enum([...verslagtoestanden]), nummer: Type.Integer(), versie: Type.Integer(),
  verzondenOp: orNull(Moment), reactieUiterlijk: orNull(Datum), bevestigdOp: orNull(Moment), vastgesteldOp: orNull(Moment),
  verzonden: orNull(Type.Object({ nummer: Type.Integer(), digest: Digest, document: Id, gemaaktOp: Moment, inhoud: Verslaginhoud }, { description: 'De laatste versie die de inwoner kreeg.' })),
  concept: orNull(Type.Object({
    digest: Digest, inhoud: Verslaginhoud, gewijzigd: Type.Boolean({ description: 'Anders dan wat de inwoner kreeg.' }),
    velden: Type.Array(Type.Object({ sectie: Type.String(), titel: Type.String(), gesprek: Type.String({ description: 'De tekst zoals die uit het gesprek volgt.' }), waarde: Type.String(), versie: Type.Integer() })),
  }, { description: 'Wie schrijft ziet ook het verslag zoals het nu zou zijn.' })),
  correcties: Type.Array(Type.Object({ id: Id, sectie: Type.String(), tekst: Type.String(), naam: Type.String(), namens: Type.Boolean(), nummer: Type.Integer(), gemaaktOp: Moment })),
  versies: Type.Array(Type.Object({ nummer: Type.Integer(), digest: Digest, document: Id, gemaaktOp: Moment })),
  ontbreekt: Type.Array(Type.Object({ pad: Type.String(), artikel: Type.String(), uitleg: Tekst })),
  kan: Aanbod,
  voor: Type.String({ description: 'Wie dit bekijkt: wat op een apparaat bewaard wordt, is van deze persoon.' }),
});
