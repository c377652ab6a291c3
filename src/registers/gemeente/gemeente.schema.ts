import Type from 'typebox';

const Code = Type.String({ pattern: '^\\d{4}$', description: 'CBS-code van de gemeente.' });

/** How a gemeente is reached and what it looks like: on every page and above every letter. */
const velden = {
  naam: Type.String({ minLength: 2, maxLength: 80 }),
  telefoon: Type.String({ pattern: '^(\\+?[0-9][0-9 -]{7,18})?$', description: 'Leeg als er geen is.' }),
  openingstijden: Type.String({ maxLength: 200, description: 'Wanneer de telefoon wordt opgenomen: `ma–vr 8.30–17.00 uur`.' }),
  adres: Type.String({ maxLength: 160, description: 'Waar u kunt langskomen en waarheen u schrijft.' }),
  inloop: Type.String({ maxLength: 200, description: 'Wanneer u zonder afspraak kunt langskomen; leeg als dat niet kan.' }),
  email: Type.String({ maxLength: 120, pattern: '^([^\\s@]+@[^\\s@]+\\.[^\\s@]+)?$' }),
  thema: Type.String({ pattern: '^[a-z]{2,30}$', description: 'Naam van de huisstijl.' }),
};

/** What the gemeente puts on its letters itself. */
const brief = {
  briefhoofd: Type.String({ maxLength: 200, description: 'Regels onder de naam, zoals een postbus of een afdeling.' }),
  briefslot: Type.String({ maxLength: 500, description: 'Laatste alinea van elke Nederlandse brief met een besluit.' }),
};

export const GemeenteVraag = Type.Object({ gemeente: Code }, { additionalProperties: false });
export const GemeenteWijziging = Type.Object({ gemeente: Code, ...velden, ...Type.Partial(Type.Object(brief)).properties }, { additionalProperties: false });
export const GemeenteGegevens = Type.Object({ gemeente: Code, ...velden, ...brief, versie: Type.Integer() });
export const GemeenteStand = Type.Object({ gemeente: Code, versie: Type.Integer() });
