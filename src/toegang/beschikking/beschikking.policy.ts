import Type, { type Static } from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

const Tekst = Type.Object({ nl: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) });
const Vraag = Type.Object({
  code: Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 40 }), vraag: Tekst, artikel: Type.String(),
  blokkeert: Type.Boolean({ description: 'Bij nee kan er niet worden toegekend.' }),
});
export const Toetsingslijst = Type.Object({ vragen: Type.Array(Vraag, { minItems: 1, maxItems: 30 }) });
export type Toetsingslijst = Static<typeof Toetsingslijst>;

const vraag = (code: string, nl: string, en: string, artikel: string, blokkeert = true) => ({ code, vraag: { nl, en }, artikel, blokkeert });

/** What the medewerker beschikkingen checks before a decision: the law, not the conversation again (BUCH 3.5). */
export const toetsingslijst = policyKey({
  sleutel: 'beschikking.toetsing',
  betekenis: 'The questions by which the lawfulness of a decision is checked; yes is right',
  schema: Toetsingslijst,
  landelijk: [{
    van: '2015-01-01', bron: 'Voorstel van Spil naar Wmo 2015 art. 1.2.1, 2.3.4 en 2.3.5, Jeugdwet art. 1.2, 1.3 en 2.3, Awb art. 4:7, 4:8 en 10:3; BUCH 3.5',
    waarde: { vragen: [
      vraag('bevoegdheid', 'Ben ik hiervoor gemandateerd?', 'Do I have the mandate for this?', 'art. 10:3 Awb'),
      vraag('woonplaats', 'Is onze gemeente verantwoordelijk (woonplaats)?', 'Is our gemeente responsible (residence)?', 'art. 1.2.1 Wmo 2015; art. 1.3 Jeugdwet'),
      vraag('identiteit', 'Is de identiteit vastgesteld?', 'Has the identity been established?', 'art. 2.3.4 Wmo 2015; art. 7.2.2 Jeugdwet'),
      vraag('wlz', 'Is er géén recht op zorg uit de Wlz?', 'Is there no entitlement to care under the Wlz?', 'art. 2.3.5 lid 6 Wmo 2015; art. 1.2 Jeugdwet'),
      vraag('voorliggend', 'Is er géén andere wet of verzekering die voorgaat?', 'Does no other act or insurance come first?', 'art. 2.3.5 lid 5 Wmo 2015; art. 1.2 Jeugdwet'),
      vraag('gehoord', 'Kon de inwoner reageren op gegevens van anderen, als wij daarop afwijzen?', 'Could the inwoner react to data of others, where we refuse because of these?', 'art. 4:7 en 4:8 Awb', false),
      vraag('termijn', 'Besluiten we binnen de termijn?', 'Do we decide within the term?', 'art. 2.3.5 lid 2 Wmo 2015', false),
    ] },
  }],
});

export const EigenBijdrage = Type.Object({
  centenPerMaand: Type.Integer({ minimum: 0 }),
  zonder: Type.Array(Type.String(), { description: 'Wmo-productcategorieën waarvoor geen eigen bijdrage geldt.' }),
  apart: Type.Array(Type.String(), { description: 'Wmo-productcategorieën met een eigen berekening naar inkomen en vermogen.' }),
});
export type EigenBijdrage = Static<typeof EigenBijdrage>;

const bijdrage = (van: string, tot: string | undefined, centenPerMaand: number, bron: string) => ({
  van, ...(tot === undefined ? {} : { tot }), bron: `Wmo 2015 art. 2.1.4a; Uitvoeringsbesluit Wmo 2015 art. 3.8; ${bron}`, waarde: { centenPerMaand, zonder: ['11'], apart: ['15', '16', '17', '18'] },
});

/** The most that all Wmo help together costs a household per month; a rolstoel costs nothing. */
export const eigenBijdrage = policyKey({
  sleutel: 'beschikking.eigen-bijdrage',
  betekenis: 'What an inwoner pays at most per month for Wmo help, and for what not',
  schema: EigenBijdrage,
  landelijk: [
    bijdrage('2020-01-01', '2024-01-01', 1900, 'abonnementstarief 2020'), bijdrage('2024-01-01', '2025-01-01', 2060, 'CAK, tarief 2024'),
    bijdrage('2025-01-01', '2026-01-01', 2100, 'CAK, tarief 2025'), bijdrage('2026-01-01', undefined, 2180, 'CAK, tarief 2026'),
  ],
});

const Spoedmandaat = Type.Object({ centen: Type.Integer({ minimum: 0 }), dagen: Type.Integer({ minimum: 1, maximum: 366 }) });

/** Up to what the generalist gives help at once; the medewerker beschikkingen beyond it. */
export const spoedmandaat = policyKey({
  sleutel: 'beschikking.spoedmandaat',
  betekenis: 'Up to which total and for how many days the generalist grants a temporary provision in haste',
  schema: Spoedmandaat,
  landelijk: [{ van: '2015-01-01', waarde: { centen: 500_000, dagen: 91 }, bron: 'Voorstel van Spil: Wmo 2015 art. 2.3.3 noemt geen grens; het mandaat is aan het college' }],
});

/** How soon there is a decision after all, once its term went by. */
export const nieuweTermijn = policyKey({
  sleutel: 'beschikking.nieuwe-termijn',
  betekenis: 'Within how many days an inwoner may count on a decision that is late, counted from the day on which they are told so',
  schema: Type.Object({ dagen: Type.Integer({ minimum: 1, maximum: 56 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { dagen: 14 }, bron: 'Voorstel van Spil: Awb art. 4:14 lid 1 vraagt een zo kort mogelijke termijn' }],
});
