import type { Grond, TermRule } from '../../platform/term/index.ts';

const wmo = 'Wet maatschappelijke ondersteuning 2015 (BWBR0035362), tekst geldend op 1 juli 2026';
const awb = 'Algemene wet bestuursrecht (BWBR0005537), tekst geldend op 1 januari 2026';

/** Awb 4:15 suspends the term "voor het geven van een beschikking", and no other. */
const beschikkingGronden: readonly Grond[] = ['awb-4:15-1-a', 'awb-4:15-1-b', 'awb-4:15-2-a', 'awb-4:15-2-b', 'awb-4:15-2-c'];

/** On a bezwaar only these parts of 4:15 apply (Awb 7:14), beside 7:10 lid 2 and lid 4. */
const bezwaarGronden: readonly Grond[] = ['awb-7:10-2', 'awb-7:10-4-a', 'awb-7:10-4-b', 'awb-7:10-4-c', 'awb-4:15-1-b', 'awb-4:15-2-b', 'awb-4:15-2-c'];

const bijBeschikking = {
  gronden: beschikkingGronden,
  artikel: 'art. 4:15 Awb',
  reden: { nl: 'De gronden voor deze termijn staan in art. 4:15 Awb.', en: 'The grounds for this term are in art. 4:15 Awb.' },
} as const;

const bezwaar = {
  naam: 'awb-bezwaar',
  omschrijving: { nl: 'de bezwaartermijn', en: 'the term for objection' },
  begin: { nl: 'de dag waarop het besluit is bekendgemaakt', en: 'the day on which the decision was made known' },
  aanvang: 'dag-na',
  lengte: 6,
  eenheid: 'week',
  artikel: 'art. 6:7 en 6:8 lid 1 Awb',
  bron: awb,
  geldigVan: '1994-01-01',
  gesteldIn: 'wet',
  opschorting: {
    gronden: [],
    artikel: 'art. 6:7 Awb',
    reden: { nl: 'De wet kent geen opschorting van de bezwaartermijn; een te laat bezwaar kan verschoonbaar zijn (art. 6:11 Awb).', en: 'The law knows no suspension of the term for objection; a late objection may be excusable (art. 6:11 Awb).' },
  },
} as const satisfies TermRule;

/** The legal terms of Spil. A change of law closes a rule with `geldigTot` and adds its successor. */
export const termijnregels = [
  {
    naam: 'wmo-onderzoek',
    omschrijving: { nl: 'de onderzoekstermijn', en: 'the term of the investigation' },
    begin: { nl: 'de dag van de melding', en: 'the day of the melding' },
    aanvang: 'dag-na',
    lengte: 6,
    eenheid: 'week',
    artikel: 'art. 2.3.2 lid 1 Wmo 2015',
    bron: wmo,
    geldigVan: '2015-01-01',
    gesteldIn: 'wet',
    opschorting: {
      gronden: [],
      artikel: 'art. 2.3.2 lid 1 Wmo 2015',
      reden: { nl: 'Het onderzoek duurt ten hoogste zes weken. Art. 4:15 Awb schort alleen de termijn voor een beschikking op een aanvraag op.', en: 'The investigation takes at most six weeks. Art. 4:15 Awb only suspends the term for a decision on an application.' },
    },
  },
  {
    naam: 'wmo-persoonlijk-plan',
    omschrijving: { nl: 'de termijn voor het persoonlijk plan', en: 'the term for the personal plan' },
    begin: { nl: 'de dag van de melding', en: 'the day of the melding' },
    aanvang: 'dag-na',
    lengte: 7,
    eenheid: 'dag',
    artikel: 'art. 2.3.2 lid 2 Wmo 2015',
    bron: wmo,
    geldigVan: '2015-01-01',
    gesteldIn: 'wet',
    opschorting: {
      gronden: [],
      artikel: 'art. 2.3.2 lid 2 Wmo 2015',
      reden: { nl: 'De wet kent geen opschorting van de termijn voor het persoonlijk plan.', en: 'The law knows no suspension of the term for the personal plan.' },
    },
  },
  {
    naam: 'wmo-vernietiging',
    omschrijving: { nl: 'de termijn voor vernietiging op verzoek', en: 'the term for destruction on request' },
    begin: { nl: 'de dag van het verzoek', en: 'the day of the request' },
    aanvang: 'dag-na',
    lengte: 3,
    eenheid: 'maand',
    artikel: 'art. 5.3.5 lid 1 Wmo 2015',
    bron: wmo,
    geldigVan: '2015-01-01',
    gesteldIn: 'wet',
    opschorting: {
      gronden: [],
      artikel: 'art. 5.3.5 lid 1 Wmo 2015',
      reden: { nl: 'De wet kent geen opschorting van deze termijn.', en: 'The law knows no suspension of this term.' },
    },
  },
  {
    naam: 'wmo-beschikking',
    omschrijving: { nl: 'de beslistermijn', en: 'the term for the decision' },
    begin: { nl: 'de dag waarop de aanvraag is ontvangen', en: 'the day on which the application was received' },
    aanvang: 'dag-na',
    lengte: 2,
    eenheid: 'week',
    artikel: 'art. 2.3.5 lid 2 Wmo 2015',
    bron: wmo,
    geldigVan: '2015-01-01',
    gesteldIn: 'wet',
    opschorting: bijBeschikking,
  },
  {
    naam: 'awb-beslistermijn',
    omschrijving: { nl: 'de beslistermijn', en: 'the term for the decision' },
    begin: { nl: 'de dag waarop de aanvraag is ontvangen', en: 'the day on which the application was received' },
    aanvang: 'dag-na',
    lengte: 8,
    eenheid: 'week',
    artikel: 'art. 4:13 lid 2 Awb',
    bron: awb,
    geldigVan: '1994-01-01',
    gesteldIn: 'wet',
    opschorting: bijBeschikking,
  },
  bezwaar,
  {
    naam: 'awb-beslissing-op-bezwaar',
    omschrijving: { nl: 'de beslistermijn in bezwaar', en: 'the term for the decision on the objection' },
    begin: bezwaar.begin,
    aanvang: 'dag-na',
    lengte: 6,
    eenheid: 'week',
    artikel: 'art. 7:10 lid 1 Awb',
    bron: awb,
    // Before the Wet dwangsom (1 October 2009) the term ran from the receipt of the bezwaarschrift.
    geldigVan: '2009-10-01',
    gesteldIn: 'wet',
    opschorting: {
      gronden: bezwaarGronden,
      artikel: 'art. 7:10 en 7:14 Awb',
      reden: { nl: 'De gronden in bezwaar staan in art. 7:10 lid 2 en 4 Awb; van art. 4:15 Awb gelden alleen lid 1 onder b en lid 2 onder b en c (art. 7:14 Awb).', en: 'The grounds on objection are in art. 7:10 lid 2 and 4 Awb; of art. 4:15 Awb only lid 1 under b and lid 2 under b and c apply (art. 7:14 Awb).' },
    },
    na: bezwaar,
    adviescommissie: { lengte: 12, artikel: 'art. 7:10 lid 1 en 7:13 Awb' },
    verdaging: { maxWeken: 6, artikel: 'art. 7:10 lid 3 Awb' },
  },
  {
    naam: 'awb-beroep',
    omschrijving: { nl: 'de beroepstermijn', en: 'the term for appeal to the court' },
    begin: { nl: 'de dag waarop de beslissing op bezwaar is bekendgemaakt', en: 'the day on which the decision on the objection was made known' },
    aanvang: 'dag-na',
    lengte: 6,
    eenheid: 'week',
    artikel: 'art. 6:7 en 6:8 lid 1 Awb',
    bron: awb,
    geldigVan: '1994-01-01',
    gesteldIn: 'wet',
    opschorting: {
      gronden: [],
      artikel: 'art. 6:7 Awb',
      reden: { nl: 'De wet kent geen opschorting van de beroepstermijn; een te laat beroep kan verschoonbaar zijn (art. 6:11 Awb).', en: 'The law knows no suspension of the term for appeal; a late appeal may be excusable (art. 6:11 Awb).' },
    },
  },
  {
    naam: 'awb-klacht',
    omschrijving: { nl: 'de termijn om een klacht af te handelen', en: 'the term to handle a complaint' },
    begin: { nl: 'de dag waarop de klacht is ontvangen', en: 'the day on which the complaint was received' },
    aanvang: 'dag-na',
    lengte: 6,
    eenheid: 'week',
    artikel: 'art. 9:11 lid 1 Awb',
    bron: awb,
    geldigVan: '1999-07-01',
    gesteldIn: 'wet',
    opschorting: {
      gronden: [],
      artikel: 'art. 9:11 Awb',
      reden: { nl: 'De wet kent geen opschorting van deze termijn; verder uitstel kan alleen als de klager daarmee instemt (art. 9:11 lid 3 Awb).', en: 'The law knows no suspension of this term; further delay needs the consent of who complains (art. 9:11 lid 3 Awb).' },
    },
    adviescommissie: { lengte: 10, artikel: 'art. 9:11 lid 1 en 9:14 Awb' },
    verdaging: { maxWeken: 4, artikel: 'art. 9:11 lid 2 Awb' },
  },
  {
    naam: 'awb-ingebrekestelling',
    omschrijving: { nl: 'de termijn na de ingebrekestelling', en: 'the term after the notice of default' },
    begin: { nl: 'de dag waarop de ingebrekestelling is ontvangen', en: 'the day on which the notice of default was received' },
    aanvang: 'dag-na',
    lengte: 2,
    eenheid: 'week',
    artikel: 'art. 4:17 lid 3 Awb',
    bron: awb,
    geldigVan: '2009-10-01',
    gesteldIn: 'wet',
    opschorting: {
      gronden: [],
      artikel: 'art. 4:17 lid 4 Awb',
      reden: { nl: 'De wet kent geen opschorting van deze twee weken.', en: 'The law knows no suspension of these two weeks.' },
    },
  },
  {
    naam: 'awb-dwangsombeschikking',
    omschrijving: { nl: 'de termijn om de dwangsom vast te stellen', en: 'the term to fix the dwangsom' },
    begin: { nl: 'de laatste dag waarover de dwangsom verschuldigd was', en: 'the last day over which the dwangsom was due' },
    aanvang: 'dag-na',
    lengte: 2,
    eenheid: 'week',
    artikel: 'art. 4:18 Awb',
    bron: awb,
    geldigVan: '2009-10-01',
    gesteldIn: 'wet',
    opschorting: {
      gronden: [],
      artikel: 'art. 4:18 Awb',
      reden: { nl: 'De dwangsom wordt uit eigen beweging vastgesteld; er is geen aanvrager om op te wachten.', en: 'The dwangsom is fixed of the own accord of the gemeente; there is no applicant to wait for.' },
    },
  },
] as const satisfies readonly TermRule[];

/** The name of a legal term of Spil. */
export type TermijnregelNaam = (typeof termijnregels)[number]['naam'];
