import Type, { type Static } from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

const Woorden = Type.Object({ nl: Type.String(), en: Type.String() });

/** A way of scoring leefdomeinen. It has no total: a sum over domains means nothing. */
export const Instrument = Type.Object({
  code: Type.String(), naam: Type.String(),
  domeinen: Type.Array(Type.Object({ code: Type.String({ pattern: '^[a-z]+(-[a-z]+)*$' }), naam: Woorden, gewoon: Woorden }), { minItems: 1 }),
  niveaus: Type.Array(Type.Object({ score: Type.Integer({ minimum: 1, maximum: 9 }), naam: Woorden, gewoon: Woorden }), { minItems: 2 }),
});
export type Instrument = Static<typeof Instrument>;

const domein = (code: string, nl: string, en: string, gewoonNl: string, gewoonEn: string) => ({ code, naam: { nl, en }, gewoon: { nl: gewoonNl, en: gewoonEn } });
const niveau = (score: number, nl: string, en: string, gewoonNl: string, gewoonEn: string) => ({ score, naam: { nl, en }, gewoon: { nl: gewoonNl, en: gewoonEn } });

const zrm2017: Instrument = {
  code: 'zrm-2017', naam: 'Zelfredzaamheidmatrix 2017',
  domeinen: [
    domein('financien', 'Financiën', 'Finances', 'Geld', 'Money'),
    domein('werk-en-opleiding', 'Werk & opleiding', 'Work & education', 'Werk en leren', 'Work and learning'),
    domein('tijdsbesteding', 'Tijdsbesteding', 'Time use', 'Uw dag', 'Your day'),
    domein('huisvesting', 'Huisvesting', 'Housing', 'Wonen', 'Home'),
    domein('huiselijke-relaties', 'Huiselijke relaties', 'Domestic relations', 'Samen thuis', 'Together at home'),
    domein('geestelijke-gezondheid', 'Geestelijke gezondheid', 'Mental health', 'Hoe u zich voelt', 'How you feel'),
    domein('lichamelijke-gezondheid', 'Lichamelijke gezondheid', 'Physical health', 'Uw lichaam', 'Your body'),
    domein('middelengebruik', 'Middelengebruik', 'Substance use', 'Alcohol, drugs en medicijnen', 'Alcohol, drugs and medicines'),
    domein('basale-adl', 'Basale ADL', 'Basic daily activities', 'Wassen, aankleden en eten', 'Washing, dressing and eating'),
    domein('instrumentele-adl', 'Instrumentele ADL', 'Instrumental daily activities', 'Huishouden en regelen', 'Household and paperwork'),
    domein('sociaal-netwerk', 'Sociaal netwerk', 'Social network', 'Mensen om u heen', 'People around you'),
    domein('maatschappelijke-participatie', 'Maatschappelijke participatie', 'Taking part in society', 'Meedoen', 'Joining in'),
    domein('justitie', 'Justitie', 'Justice', 'Politie en justitie', 'Police and justice'),
  ],
  niveaus: [
    niveau(1, 'Acute problematiek', 'Acute problems', 'Er is nu meteen hulp nodig', 'Help is needed right now'),
    niveau(2, 'Niet zelfredzaam', 'Not self-reliant', 'Dit lukt niet zonder hulp', 'This does not work without help'),
    niveau(3, 'Beperkt zelfredzaam', 'Partly self-reliant', 'Dit lukt voor een deel', 'This partly works'),
    niveau(4, 'Voldoende zelfredzaam', 'Sufficiently self-reliant', 'Dit lukt meestal goed', 'This mostly works well'),
    niveau(5, 'Volledig zelfredzaam', 'Fully self-reliant', 'Dit lukt helemaal zelf', 'This works without any help'),
  ],
};

/** With which instrument zelfredzaamheid is scored: the one of the day on which the onderzoek began. */
export const gespreksinstrument = policyKey({
  sleutel: 'gesprek.instrument', betekenis: 'The instrument with which zelfredzaamheid is scored, now and wished, for each leefdomein', schema: Instrument,
  landelijk: [{ van: '2015-01-01', waarde: zrm2017, bron: 'Namen van domeinen en niveaus: ZRM 2017, GGD Amsterdam (mijnzrm.nl); gewone woorden: Spil. Voor gesprekken van voor 2017 gebruikt Spil dezelfde uitgave.' }],
});

/** How long the inwoner has to read the verslag and correct it, before it may be fixed without an answer. */
export const reactieBinnen = policyKey({
  sleutel: 'verslag.reactie-binnen', betekenis: 'Within how many working days the inwoner can react to the verslag before it is fixed', schema: Type.Object({ werkdagen: Type.Integer({ minimum: 1, maximum: 30 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { werkdagen: 5 }, bron: 'Voorstel van Spil: de wet noemt geen termijn (Wmo 2015 art. 2.3.2 lid 8)' }],
});
