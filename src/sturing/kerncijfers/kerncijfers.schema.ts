import Type, { type Static } from 'typebox';
import { duurmaten, maten, telmaten, termijnmaten, type Telmaat } from './kerncijfers.ts';
import { kwartaalPattern, periodePattern } from './kwartaal.ts';

const Kwartaal = Type.String({ pattern: kwartaalPattern, description: 'Een kwartaal, zoals 2026-K1.', examples: ['2026-K1'] });
const Gemeente = Type.String({ pattern: '^\\d{4}$', description: 'Code van de gemeente; zonder deze alle gemeenten waarvan u cijfers mag zien.' });
const Maatnaam = Type.Enum([...maten]);

/** A figure, or why there is none: of so few households that it would name them, or of nothing measured. */
export const Figuur = Type.Union([Type.Integer(), Type.Literal('onderdrukt'), Type.Literal('ontbreekt')]);
export type Figuur = Static<typeof Figuur>;

const plaats = { wijk: Type.String({ description: 'Code van de wijk; * is de hele gemeente.' }), naam: Type.String() };
export const Rij = Type.Object({ ...plaats, cellen: Type.Record(Type.String(), Figuur, { description: 'Per soort; * is alles samen.' }) });
export type Rij = Static<typeof Rij>;
export const Duurrij = Type.Object({ ...plaats, aantal: Figuur, mediaan: Figuur, p90: Figuur });
export type Duurrij = Static<typeof Duurrij>;

const nu = Type.Array(Rij, { description: 'Termijnen die nu lopen.' });
const Gebied = Type.Object({
  gemeente: Type.String(), naam: Type.String(), kleinsteGroep: Type.Integer(),
  tellingen: Type.Array(Type.Object({ maat: Type.Enum(Object.keys(telmaten) as Telmaat[]), periode: Type.Array(Rij), vorige: Type.Array(Rij) })),
  duren: Type.Array(Type.Object({ maat: Type.Enum([...duurmaten]), periode: Type.Array(Duurrij), vorige: Type.Array(Duurrij) })),
  termijnen: Type.Array(Type.Object({ maat: Type.Enum([...termijnmaten]), periode: Type.Array(Rij), vorige: Type.Array(Rij), nu })),
});
export type Gebied = Static<typeof Gebied>;

export const OverzichtVraag = Type.Object({ gemeente: Type.Optional(Gemeente), kwartaal: Type.Optional(Kwartaal) }, { additionalProperties: false });
export const Overzicht = Type.Object({
  kwartaal: Kwartaal, vorige: Kwartaal, loopt: Type.Boolean({ description: 'Het kwartaal is nog niet voorbij.' }), kwartalen: Type.Array(Kwartaal), gemeenten: Type.Array(Type.Object({ gemeente: Type.String(), naam: Type.String() })), gebieden: Type.Array(Gebied),
});
export type Overzicht = Static<typeof Overzicht>;

const Periode = Type.String({ pattern: periodePattern, description: 'Een kwartaal of een heel jaar, zoals 2026-K1 of 2026.', examples: ['2026'] });
export const GeheelVraag = Type.Object({ gemeente: Type.Optional(Gemeente), periode: Type.Optional(Periode) }, { additionalProperties: false });
export const Geheel = Type.Object({
  periode: Periode, vorige: Periode, loopt: Type.Boolean({ description: 'De periode is nog niet voorbij.' }), jaren: Type.Array(Type.String()), kwartalen: Type.Array(Kwartaal), gemeenten: Type.Array(Type.Object({ gemeente: Type.String(), naam: Type.String() })), gebied: Gebied,
});
export type Geheel = Static<typeof Geheel>;

export const VerloopVraag = Type.Object({ maat: Maatnaam, gemeente: Gemeente, kwartaal: Type.Optional(Kwartaal) }, { additionalProperties: false });
export const MaatVerloop = Type.Object({
  maat: Maatnaam, eenheid: Type.Enum(['dagen', 'aantal', 'procent']), gemeente: Type.String(), naam: Type.String(), kwartalen: Type.Array(Kwartaal), rijen: Type.Array(Type.Object({ ...plaats, waarden: Type.Array(Figuur) })),
});
export type MaatVerloop = Static<typeof MaatVerloop>;
