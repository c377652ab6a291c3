import Type from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';
import { AanmeldingGegevens } from './aanmelding.schema.ts';
import { GekozenMoment, Spreektijdkeuze } from '../spreektijd/index.ts';
import { OverdrachtGegevens, TerugbelGegevens } from './terugbel.schema.ts';
import { contactkanalen, contacttoestanden, meekomers, relaties, toestemmingen } from './klantcontact.ts';

const Id = Type.String({ format: 'uuid' });
const Leeg = Type.Null();
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Tekst = Type.Object({ nl: Type.String(), en: Type.String() });
const vraag = Type.String({ minLength: 1, maxLength: 20_000 });
const contact = {
  telefoon: Type.Optional(Type.String({ maxLength: 20, pattern: '^[0-9 +()-]*$' })),
  email: Type.Optional(Type.Union([Type.String({ format: 'email', maxLength: 200 }), Type.Literal('')])),
  wijk: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
};

export const Gezelschap = Type.Array(Type.Object({ soort: Type.Enum([...meekomers]), naam: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) }, { additionalProperties: false }), { maxItems: 10, description: 'Wie de inwoner bij het gesprek wil.' });
export const Relatie = Type.Enum([...relaties], { description: 'Wie vraagt, gezien van om wie het gaat.' });
export const Toestemming = Type.Enum([...toestemmingen], { description: 'Hoe degene om wie het gaat ermee instemt dat een ander vraagt. Onbekend: vertel niets uit het dossier.' });

export const Hulpvraag = Type.Object({
  gemeente: Gemeente, vraag, naam: Type.String({ minLength: 1, maxLength: 200 }), namens: Type.Optional(Type.String({ maxLength: 200, description: 'Voor wie vraagt u dit, als het niet voor uzelf is.' })), ...contact,
  relatie: Type.Optional(Relatie), toestemming: Type.Optional(Toestemming), gezelschap: Type.Optional(Gezelschap), klad: Type.Optional(Type.String({ minLength: 1, maxLength: 40, description: 'De code van het klad waar dit uit komt; dat is daarna weg.' })), spreektijd: Spreektijdkeuze,
}, { additionalProperties: false });

export const Ontvangst = Type.Object({
  id: Id, ontvangenOp: Type.String({ format: 'date-time' }), nummer: Type.String(), reactieUiterlijk: Type.String({ format: 'date' }), onderzoekUiterlijk: Type.String({ format: 'date' }),
  persoonlijkPlanUiterlijk: Type.String({ format: 'date' }), gekozen: GekozenMoment,
});

const Artikel = Type.Object({ id: Id, versie: Type.Integer({ minimum: 1 }) }, { additionalProperties: false, description: 'Het artikel van de kennisbank dat is verteld, in de versie die vandaag geldt.' });

/** How a question ends at once. */
const einde = {
  artikel: Type.Optional(Artikel),
  uitkomst: Type.Optional(Type.Enum(['beantwoord', 'doorgeleid'])), toelichting: Type.Optional(Type.String({ maxLength: 4000 })), naar: Type.Optional(Type.String({ maxLength: 200, description: 'Naar wie warm is doorgeleid.' })),
};

export const Contactregistratie = Type.Object({
  gemeente: Gemeente, kanaal: Type.Enum(contactkanalen.filter((kanaal) => kanaal !== 'ketenpartner')), vraag, naam: Type.Optional(Type.String({ maxLength: 200, description: 'Wie vraagt. Vraagt iemand voor zichzelf en is de persoon bekend, dan komt de naam uit het register.' })),
  namens: Type.Optional(Type.String({ maxLength: 200, description: 'Om wie het gaat, als iemand anders vraagt.' })), relatie: Type.Optional(Relatie),
  toestemming: Type.Optional(Toestemming),
  persoon: Type.Optional(Id), ...contact, ...einde,
}, { additionalProperties: false });

export const Vervolgvraag = Type.Object({ id: Id, vraag, ...einde }, { additionalProperties: false });

export const Herkenning = Type.Object({ id: Id, persoon: Type.Union([Id, Leeg], { description: 'Om wie het gaat; leeg: toch niemand die bekend is.' }) }, { additionalProperties: false });

export const Afhandeling = Type.Object({ id: Id, uitkomst: Type.Enum(['beantwoord', 'doorgeleid']), toelichting: Type.Optional(Type.String({ maxLength: 4000, description: 'Wat u antwoordde of met wie u de inwoner verbond. Mag leeg zijn als een artikel is verteld.' })), naar: einde.naar, artikel: einde.artikel }, { additionalProperties: false });

export const ContactRegel = Type.Object({
  id: Id, kanaal: Type.Enum([...contactkanalen]), ontvangenOp: Type.String({ format: 'date-time' }), naam: Type.String(), vraag: Type.String(), toestand: Type.Enum([...contacttoestanden]),
});

export const EerderVraag = Type.Object({ persoon: Id, ...pageInput }, { additionalProperties: false });
export const EerderRegel = Type.Object({
  ...ContactRegel.properties, vraag: Type.String({ description: 'Leeg als de vraag een melding werd in een dossier dat u niet mag zien.' }), relatie: Relatie, toelichting: Type.String(), naar: Type.String(), behandelaar: Type.String(),
});

export const ContactGegevens = Type.Object({
  ...ContactRegel.properties, vraag: Type.String({ description: 'Leeg als de vraag een melding werd in een dossier dat u niet mag zien.' }), telefoon: Type.String(), email: Type.String(), namens: Type.String(),
  relatie: Relatie, toestemming: Type.Union([Toestemming, Leeg]), gezelschap: Gezelschap, persoon: Type.Union([Id, Leeg]), persoonNaam: Type.String(), wijk: Type.Union([Type.String(), Leeg]),
  toelichting: Type.String(), naar: Type.String(), melding: Type.Union([Id, Leeg]), artikel: Type.Union([Type.Object({ id: Id, versie: Type.Integer(), titel: Type.String() }), Leeg]), signaal: Type.Union([Id, Leeg]), versie: Type.Integer(),
  aanmelding: Type.Union([AanmeldingGegevens, Leeg], { description: 'Door welke deur en door wie het is aangemeld.' }), terugbellen: Type.Union([TerugbelGegevens, Leeg]), overdracht: Type.Union([OverdrachtGegevens, Leeg]), gekozen: GekozenMoment,
  teams: Type.Array(Type.Object({ id: Id, naam: Type.String(), leden: Type.Array(Type.Object({ id: Id, naam: Type.String() })) }), { description: 'Wie kan terugbellen of overnemen; leeg als de vraag is afgehandeld.' }),
  bijlagen: Type.Array(Type.Object({ id: Id, naam: Type.String() }), { description: 'Foto’s en documenten die zijn meegestuurd; wat bij een melding hoort, staat in het dossier.' }),
  samen: Type.Array(ContactRegel, { description: 'De andere vragen uit hetzelfde gesprek.' }),
  kan: Type.Array(Type.Object({ act: Type.String(), label: Tekst, mag: Type.Boolean(), reden: Type.Optional(Tekst) })),
});
