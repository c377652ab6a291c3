import Type from 'typebox';
import { Aanbod } from '../../registers/dossier/index.ts';
import { TermijnAntwoord } from '../../registers/termijn/index.ts';
import { aanvraagsoorten, aanvraagtoestanden } from './aanvraag.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Leeg = Type.Null();
const dicht = { additionalProperties: false } as const;

export const AanvraagIndiening = Type.Object({
  melding: Id,
  toelichting: Type.String({ minLength: 1, maxLength: 4000, description: 'Welke hulp wordt gevraagd en waarom, in eigen woorden.' }),
}, dicht);

export const AanvraagOpschorting = Type.Object({
  id: Id,
  regel: Type.Optional(Type.Enum(['wmo-beschikking', 'wmo-onderzoek'], { default: 'wmo-beschikking', description: 'Welke termijn; die van het onderzoek kan de wet niet opschorten.' })),
  grond: Type.String({ minLength: 1, maxLength: 60, description: 'Grond van art. 4:15 Awb.', examples: ['awb-4:15-1-a'] }),
  vanaf: Type.Optional(Type.String({ format: 'date', description: 'Eerste dag; bij een uitnodiging om aan te vullen de dag erna. Standaard vandaag.' })),
  tot: Type.Optional(Type.String({ format: 'date', description: 'De dag waarop de termijn weer loopt. Bij een uitnodiging om aan te vullen de laatste dag daarvoor; dan verplicht.' })),
  toelichting: Type.String({ minLength: 1, maxLength: 2000, description: 'Wat er nodig is, voor de brief aan de inwoner.' }),
}, dicht);

export const AanvraagHervatting = Type.Object({ id: Id, op: Type.Optional(Dag) }, dicht);
export const AanvraagIntrekking = Type.Object({ id: Id, reden: Type.String({ minLength: 1, maxLength: 2000 }) }, dicht);
export const Nummer = Type.Object({ id: Id, versie: Type.Integer(), uiterlijk: Type.Union([Dag, Leeg]) });

const Termijn = Type.Object({
  begindatum: Dag, einddatum: Type.Union([Dag, Leeg]), toestand: Type.Enum(['lopend', 'opgeschort', 'voldaan', 'vervallen']), voldaanOp: Type.Union([Dag, Leeg]), uitleg: TermijnAntwoord.properties.uitleg,
  opschortingen: Type.Array(Type.Object({ vanaf: Dag, tot: Type.Optional(Dag), grond: Type.String() })),
});

const regel = {
  id: Id, dossier: Id, naam: Type.String(), soort: Type.Enum([...aanvraagsoorten]), toestand: Type.Enum([...aanvraagtoestanden]), aanvraagdatum: Dag,
};

export const AanvraagRegel = Type.Object({ ...regel, uiterlijk: Type.Union([Dag, Leeg]), termijntoestand: Type.Union([Type.String(), Leeg]) });
export const AanvraagGegevens = Type.Object({
  ...regel, melding: Id, plan: Type.Union([Id, Leeg]), planVersie: Type.Union([Type.Integer(), Leeg]), persoon: Id, toelichting: Type.String(), reden: Type.String(), versie: Type.Integer(),
  termijn: Type.Union([Termijn, Leeg]), kan: Aanbod,
});
