import Type from 'typebox';
import { beletten, verzoektoestanden, vernietigingtoestanden, wetten } from './bewaring.ts';

export const Id = Type.String({ format: 'uuid' });
export const Dag = Type.String({ format: 'date' });
export const Moment = Type.String({ format: 'date-time' });
export const Reden = Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' });
export const dicht = { additionalProperties: false } as const;
export const Uitleg = Type.Object({ nl: Type.String(), en: Type.String() });
export const Belet = Type.Object({ soort: Type.Enum([...beletten]), uitleg: Uitleg, bron: Type.String() });
export const Termijn = Type.Object({ wet: Type.Enum([...wetten]), jaren: Type.Integer(), bron: Type.String(), laatsteWijziging: Dag, laatsteDag: Dag });
export const Vernietiging = Type.Object({
  id: Id, dossier: Id, grond: Type.Enum(['termijn', 'verzoek']), toestand: Type.Enum([...vernietigingtoestanden]), voorgesteldOp: Moment, voorgesteldDoor: Type.String(), eigen: Type.Boolean({ description: 'Zelf voorgesteld: een collega beslist.' }),
  beslotenOp: Type.Union([Moment, Type.Null()]), beslotenDoor: Type.Union([Type.String(), Type.Null()]), rijen: Type.Union([Type.Integer(), Type.Null()], { description: 'Hoeveel rijen zijn vernietigd.' }),
});
/** Which term held, or when it was asked for, as it was when it was proposed. */
export const Grondslag = Type.Object({ wet: Type.Optional(Type.Enum([...wetten])), jaren: Type.Optional(Type.Integer()), bron: Type.Optional(Type.String()), laatsteWijziging: Type.Optional(Dag), laatsteDag: Type.Optional(Dag), ontvangenOp: Type.Optional(Dag) });
export const VernietigingGegevens = Type.Object({
  ...Vernietiging.properties, nummer: Type.Union([Type.String(), Type.Null()], { description: 'Nummer van het dossier, zolang dat er is.' }), grondslag: Grondslag, reden: Type.String({ description: 'Waarom zo is besloten.' }),
  beletten: Type.Array(Belet, { description: 'Wat vernietigen vandaag in de weg staat, zolang er nog niet is besloten.' }), aantallen: Type.Array(Type.Object({ tabel: Type.String(), rijen: Type.Integer() })),
});
export const Bewaarplicht = Type.Object({ id: Id, reden: Type.String(), sinds: Moment });
export const Verzoektoestand = Type.Enum([...verzoektoestanden]);
