import Type from 'typebox';
import { TermijnAntwoord } from '../termijn/index.ts';
import { gegevenssoorten } from './gegevenssoort.ts';

const Id = Type.String({ format: 'uuid' });
const Datum = Type.String({ format: 'date' });
const Leeg = Type.Null();
export const Tekst = Type.Object({ nl: Type.String(), en: Type.String() });

export const Aanbod = Type.Array(Type.Object({ act: Type.String(), label: Tekst, mag: Type.Boolean(), reden: Type.Optional(Tekst) }), { description: 'Wat u nu kunt doen, en waarom iets niet kan.' });

export const DossierGegevens = Type.Object({
  id: Id, nummer: Type.String(), huishouden: Type.Object({ id: Id, naam: Type.String(), wijk: Type.Union([Type.String(), Leeg]) }),
  toestand: Type.Enum(['open', 'gesloten']), niveau: Type.Integer(), regiesoort: Type.Enum(['eigen-regie', 'casusregie', 'procesregie']), aanspreekpunt: Type.String(),
  eersteAanspreekpunt: Type.Object({ wie: Type.Enum(['team', 'regisseur', 'aanbieder']), naam: Type.String(), telefoon: Type.Union([Type.String(), Leeg]) }),
  geopendOp: Type.String({ format: 'date-time' }), peildatum: Type.String({ format: 'date', description: 'Vandaag: waarop termijnen en gegevens gelezen zijn.' }), versie: Type.Integer(), team: Type.Union([Type.Object({ id: Id, naam: Type.String() }), Leeg]),
  regisseur: Type.Union([Type.Object({ id: Id, naam: Type.String(), telefoon: Type.Union([Type.String(), Leeg]) }), Leeg]),
  personen: Type.Array(Type.Object({
    id: Id, naam: Type.String(), geboortedatum: Type.Union([Datum, Leeg]), geslacht: Type.String(), overledenOp: Type.Union([Datum, Leeg]), geheimhouding: Type.Boolean(),
    adres: Type.String(), telefoon: Type.String(), email: Type.String(),
  })),
  termijnen: Type.Array(Type.Object({
    onderwerp: Id, regel: Type.String(), begindatum: Datum, einddatum: Type.Union([Datum, Leeg]), toestand: Type.Enum(['lopend', 'opgeschort', 'voldaan', 'vervallen']), uitleg: TermijnAntwoord.properties.uitleg,
  })),
  leest: Type.Array(Type.Enum([...gegevenssoorten]), { description: 'De soorten gegevens van dit dossier die u mag lezen.' }),
  kan: Aanbod,
});

export const DossierRegel = Type.Object({ id: Id, nummer: Type.String(), naam: Type.String(), geopendOp: Type.String({ format: 'date-time' }), niveau: Type.Integer(), toestand: Type.Enum(['open', 'gesloten']) });

export const RegisseurWijziging = Type.Object({
  id: Id, regisseur: Id, reden: Type.Enum(['toedeling', 'geen-klik', 'andere-expertise', 'vertrek', 'anders']),
}, { additionalProperties: false });
