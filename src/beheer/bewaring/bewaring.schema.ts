import Type from 'typebox';
import { beletten, vernietigingtoestanden, wetten } from './bewaring.ts';

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
