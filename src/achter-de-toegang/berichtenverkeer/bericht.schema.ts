import Type, { type Static } from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

export const BerichtVraag = Type.Object({
  richting: Type.Optional(Type.Enum(['uit', 'in'], { default: 'uit', description: '`uit`: van de gemeente naar aanbieders; `in`: van aanbieders.' })),
  soort: Type.Optional(Type.String({ pattern: '^(WMO|JW)3\\d{2}$', description: 'Alleen deze berichtsoort, zoals WMO301.' })),
  van: Type.Optional(Type.String({ format: 'date', description: 'Gemaakt of ontvangen op of na deze dag.' })),
  tot: Type.Optional(Type.String({ format: 'date', description: 'Gemaakt of ontvangen op of voor deze dag.' })),
  ...pageInput,
}, { additionalProperties: false });
export type BerichtVraag = Static<typeof BerichtVraag>;

export const BerichtRegel = Type.Object({
  id: Id, richting: Type.Enum(['uit', 'in']), soort: Type.String(), identificatie: Type.String(), dagtekening: Dag, organisatie: Id, organisatieNaam: Type.String(),
  toestand: Type.Enum(['klaar', 'verzonden', 'bevestigd', 'afgekeurd', 'verwerkt']), retourUiterlijk: orNull(Dag), gemaaktOp: Type.String({ format: 'date-time' }), versie: Type.Integer(),
  fouten: Type.Array(Type.Object({ code: Type.String(), uitleg: Type.String() }), { description: 'Retourcodes (WJ001) met hun betekenis.' }),
  antwoordOp: orNull(Type.String({ format: 'uuid', description: 'Het bericht waarop dit een antwoord is.' })),
  dossier: orNull(Type.String({ format: 'uuid', description: 'Het dossier, voor wie daarin de inzet mag zien.' })),
});

export const BerichtGegevens = Type.Object({ ...BerichtRegel.properties, antwoord: orNull(Type.String({ format: 'uuid', description: 'Het antwoord op dit bericht.' })) });
