import Type from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';
import { spreektoestanden, spreekvormen } from './spreektijd.ts';

const Id = Type.String({ format: 'uuid' });
const Moment = Type.String({ format: 'date-time' });
const leeg = Type.Union([Id, Type.Null()]);
const waar = { begin: Moment, duur: Type.Integer({ description: 'In minuten.' }), vorm: Type.Enum([...spreekvormen]), plaats: Type.String() };

export const Spreektijdopening = Type.Object({
  team: Id, begin: Moment, duur: Type.Integer({ minimum: 10, maximum: 120, description: 'Minuten van elk moment.' }), aantal: Type.Integer({ minimum: 1, maximum: 16, description: 'Hoeveel momenten achter elkaar.' }),
  vorm: Type.Enum([...spreekvormen]), plaats: Type.Optional(Type.String({ maxLength: 200, description: 'Het adres, als het op kantoor is.' })),
}, { additionalProperties: false });
export const Geopend = Type.Object({ ids: Type.Array(Id) });

export const SpreektijdLijstVraag = Type.Object({ team: Id, ...pageInput }, { additionalProperties: false });
export const SpreektijdRegel = Type.Object({ id: Id, ...waar, medewerker: Type.String(), toestand: Type.Enum([...spreektoestanden]), klantcontact: leeg, melding: leeg, dossier: leeg });

export const Spreektijdintrekking = Type.Object({ id: Id }, { additionalProperties: false });
export const Nummer = Type.Object({ id: Id });

export const SpreektijdAanbodVraag = Type.Object({ gemeente: Type.String({ pattern: '^\\d{4}$' }), wijk: Type.Optional(Type.String({ maxLength: 20, description: 'Alleen van het team van deze wijk.' })), id: Type.Optional(Type.String({ format: 'uuid', description: 'Alleen dit moment, ook als het gekozen is: wie koos, leest terug wanneer en waar.' })) }, { additionalProperties: false });
export const SpreektijdAanbod = Type.Object({ items: Type.Array(Type.Object({ id: Id, ...waar, team: Type.String() })) });

/** A chosen moment, where somebody chose one. */
export const GekozenMoment = Type.Union([Type.Object(waar), Type.Null()], { description: 'Het moment dat de inwoner zelf koos.' });
/** The moment that somebody chooses. */
export const Spreektijdkeuze = Type.Optional(Type.String({ format: 'uuid', description: 'Het moment dat de inwoner zelf kiest uit wat het team aanbiedt.' }));
