import Type, { type Static } from 'typebox';
import { Aanbod } from '../../registers/dossier/index.ts';
import { toewijzingtoestanden, weigerredenen } from './toewijzing.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Leeg = Type.Null();
const dicht = { additionalProperties: false } as const;
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Leeg]);

/** An opdracht as everybody sees it who may see it: no name, no BSN. */
const velden = {
  id: Id, nummer: Type.Integer(), wet: Type.Enum(['wmo', 'jeugd']), organisatie: Id, organisatieNaam: Type.String(), organisatieTelefoon: orNull(Type.String()), categorie: Type.String(), code: Type.String(), volume: Type.Integer(), eenheid: Type.String(), frequentie: Type.String(),
  ingangsdatum: Dag, einddatum: Dag, toegewezenOp: Type.String({ format: 'date-time' }), toestand: Type.Enum([...toewijzingtoestanden]), gestartOp: orNull(Dag), gestoptOp: orNull(Dag), stopreden: orNull(Type.String({ description: 'Code van RedenBeeindiging.' })),
  weigerreden: orNull(Type.Enum([...weigerredenen])), weigertoelichting: Type.String(), voorganger: orNull(Id), versie: Type.Integer(),
  client: Type.String({ description: 'Naam van de cliënt.' }), doel: Type.String(), voorziening: Type.String(),
};
export const ToewijzingRegel = Type.Object(velden);

const Bericht = Type.Object({
  id: Id, richting: Type.Enum(['uit', 'in']), soort: Type.String(), toestand: Type.Enum(['klaar', 'verzonden', 'bevestigd', 'afgekeurd', 'verwerkt']), gemaaktOp: Type.String({ format: 'date-time' }), fouten: Type.Array(Type.String()),
});

/** With the messages about it, newest first; those only for who works. */
export const ToewijzingInDossier = Type.Object({ ...velden, berichten: Type.Array(Bericht) });

export const ToewijzingGegevens = Type.Object({
  ...velden, dossier: Id, viaBericht: Type.Boolean({ description: 'Of de opdracht via het berichtenverkeer loopt.' }), berichten: Type.Array(Bericht),
  alternatieven: Type.Array(Type.Object({ organisatie: Id, naam: Type.String(), tarief: Type.Integer({ description: 'In centen per eenheid.' }) }), { description: 'Wie dit ook levert; na een weigering, voor de regisseur.' }),
  kan: Aanbod,
});

const Redencode = Type.String({ pattern: '^\\d{2}$', description: 'Code van RedenBeeindiging (WMO588, JZ588).' });

export const Berichtopzet = Type.Object({
  id: Id, soort: Type.Enum(['bevestiging', 'afkeuring', 'start', 'startverwijdering', 'stop']),
  identificatie: Type.String({ pattern: '^[A-Za-z0-9-]{1,12}$', description: 'Uw kenmerk van het bericht: uniek per berichtsoort (TR056).' }),
  datum: Type.Optional(Type.String({ format: 'date', description: 'Bij een start de eerste dag, bij een stop de laatste.' })), reden: Type.Optional(Redencode),
  retourcode: Type.Optional(Type.Enum(['0001', '9332', '9361', '9379', 'S329'], { description: 'Bij een afkeuring: wat er aan het bericht niet klopt (WJ001).' })),
}, dicht);
export type Berichtopzet = Static<typeof Berichtopzet>;

export const Weigering = Type.Object({
  id: Id, reden: Type.Enum(weigerredenen.filter((reden) => reden !== 'bericht')), toelichting: Type.String({ minLength: 1, maxLength: 2000 }),
}, dicht);
export type Weigering = Static<typeof Weigering>;

export const Hertoewijzing = Type.Object({
  id: Id, organisatie: Id, inwonerAkkoord: Type.Literal(true, { description: 'De inwoner koos deze aanbieder, of is het ermee eens.' }),
}, dicht);
export type Hertoewijzing = Static<typeof Hertoewijzing>;
