import Type, { type Static } from 'typebox';
import { DienstInhoud } from '../dienst-inhoud.schema.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const dicht = { additionalProperties: false } as const;
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
/** 256 bits in base64url. */
const Sleutel = Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' });

const { naam, omschrijving, website, email, aanmelden, kosten, wachttijd, voorWie, letOp, gesloten } = DienstInhoud.properties;
/** What an organisation may change of its own entry; the rest it tells in its own words. */
export const Wijziging = Type.Partial(Type.Object({ naam, omschrijving, website, email, telefoon: Type.String({ maxLength: 40, pattern: '^[0-9+() ./-]*$' }), aanmelden, kosten, wachttijd, voorWie, letOp, gesloten }, dicht));
export type Wijziging = Static<typeof Wijziging>;
export const wijzigbaar = ['naam', 'omschrijving', 'website', 'email', 'telefoon', 'aanmelden', 'kosten', 'wachttijd', 'voorWie', 'letOp', 'gesloten'] as const satisfies readonly (keyof Wijziging)[];

const Voorstel = { toestand: Type.Enum(['open', 'overgenomen', 'geweigerd']), reden: Type.String(), ingediendOp: Type.String({ format: 'date-time' }) };

export const UitnodigingVraag = Type.Object({ gemeente: Gemeente, sleutel: Sleutel }, dicht);
export const UitnodigingGegevens = Type.Object({
  organisatie: Type.String(), geldigTot: Dag,
  diensten: Type.Array(Type.Object({ id: Id, versie: Type.Integer(), nu: Wijziging, waar: Type.String(), wanneer: Type.String(), gecontroleerdOp: orNull(Dag), voorstel: orNull(Type.Object(Voorstel)) })),
});
export const UitnodigingBevestiging = Type.Object({ gemeente: Gemeente, sleutel: Sleutel, dienst: Id }, dicht);
export const UitnodigingVoorstel = Type.Object({ gemeente: Gemeente, sleutel: Sleutel, dienst: Id, versie: Type.Integer({ minimum: 1 }), wijziging: Wijziging, toelichting: Type.Optional(Type.String({ maxLength: 2000 })) }, dicht);
export const Bijgehouden = Type.Object({ dienst: Id, gecontroleerdOp: orNull(Dag) });

export const UitnodigingRegistratie = Type.Object({ organisatie: Id }, dicht);
export const UitnodigingIntrekking = Type.Object({ organisatie: Id }, dicht);
export const Uitgenodigd = Type.Object({ organisatie: Id, aantal: Type.Integer() });

export const VoorstelLijst = Type.Object({
  items: Type.Array(Type.Object({
    id: Id, dienst: Id, naam: Type.String(), organisatie: Type.String(), ingediendOp: Type.String({ format: 'date-time' }), toelichting: Type.String(), gewijzigd: Type.Boolean({ description: 'De dienst is gewijzigd nadat dit is voorgesteld.' }),
    velden: Type.Array(Type.Object({ veld: Type.Enum([...wijzigbaar]), was: Type.String(), wordt: Type.String() })),
  })),
});
export const VoorstelOordeel = Type.Object({ id: Id }, dicht);
export const VoorstelWeigering = Type.Object({ id: Id, reden: Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' }) }, dicht);
export const VoorstelNummer = Type.Object({ id: Id, dienst: Id });

export const DienstVersies = Type.Object({
  naam: Type.String(), versie: Type.Integer(), mag: Type.Boolean(),
  items: Type.Array(Type.Object({ versie: Type.Integer(), op: Type.String({ format: 'date-time' }), door: Type.String(), toestand: Type.String(), velden: Type.Array(Type.String()) })),
});
export const DienstHerstel = Type.Object({ id: Id, versie: Type.Integer({ minimum: 1 }) }, dicht);
