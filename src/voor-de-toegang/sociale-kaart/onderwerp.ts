import type { Kaartdomein } from './sociale-kaart.ts';

interface Beschrijving {
  readonly naam: { readonly nl: string; readonly en: string };
  readonly leefdomein: Kaartdomein;
}

/** What a question of an inwoner can be about: the categories of the wegwijzer, each in one domain of life. */
export const onderwerpen = {
  schulden: { naam: { nl: 'Schulden', en: 'Debts' }, leefdomein: 'financien' },
  rondkomen: { naam: { nl: 'Rondkomen met weinig geld', en: 'Living on little money' }, leefdomein: 'financien' },
  bijstand: { naam: { nl: 'Bijstandsuitkering', en: 'Social assistance benefit' }, leefdomein: 'financien' },
  papierwerk: { naam: { nl: 'Brieven, formulieren en administratie', en: 'Letters, forms and paperwork' }, leefdomein: 'financien' },
  voedsel: { naam: { nl: 'Voedselbank en kledingbank', en: 'Food bank and clothing bank' }, leefdomein: 'financien' },
  energie: { naam: { nl: 'Energiekosten', en: 'Energy costs' }, leefdomein: 'financien' },
  'kind-en-geld': { naam: { nl: 'Meedoen voor kinderen', en: 'Money for children to join in' }, leefdomein: 'financien' },
  ondernemer: { naam: { nl: 'Hulp voor ondernemers', en: 'Help for the self-employed' }, leefdomein: 'financien' },
  'werk-zoeken': { naam: { nl: 'Werk zoeken', en: 'Finding work' }, leefdomein: 'werk-en-opleiding' },
  'werk-en-beperking': { naam: { nl: 'Werken met een arbeidsbeperking', en: 'Working with a disability' }, leefdomein: 'werk-en-opleiding' },
  nederlands: { naam: { nl: 'Taalles en leren lezen', en: 'Language lessons and reading' }, leefdomein: 'werk-en-opleiding' },
  nieuwkomer: { naam: { nl: 'Nieuw in Nederland', en: 'New in the Netherlands' }, leefdomein: 'maatschappelijke-participatie' },
  digitaal: { naam: { nl: 'Hulp met computer en DigiD', en: 'Help with computer and DigiD' }, leefdomein: 'maatschappelijke-participatie' },
  vrijwilliger: { naam: { nl: 'Vrijwilligerswerk', en: 'Volunteering' }, leefdomein: 'maatschappelijke-participatie' },
  buurtinitiatief: { naam: { nl: 'Een idee voor de buurt', en: 'An idea for the neighbourhood' }, leefdomein: 'maatschappelijke-participatie' },
  'woning-zoeken': { naam: { nl: 'Een woning vinden', en: 'Finding a home' }, leefdomein: 'huisvesting' },
  dakloos: { naam: { nl: 'Dakloos', en: 'Homeless' }, leefdomein: 'huisvesting' },
  huurachterstand: { naam: { nl: 'Huurachterstand en ontruiming', en: 'Rent arrears and eviction' }, leefdomein: 'huisvesting' },
  woningaanpassing: { naam: { nl: 'Woningaanpassing', en: 'Adapting the home' }, leefdomein: 'huisvesting' },
  'wonen-met-begeleiding': { naam: { nl: 'Beschermd en begeleid wonen', en: 'Sheltered and supported living' }, leefdomein: 'huisvesting' },
  burenoverlast: { naam: { nl: 'Burenoverlast', en: 'Trouble with neighbours' }, leefdomein: 'huisvesting' },
  huishouden: { naam: { nl: 'Hulp in het huishouden', en: 'Help with the household' }, leefdomein: 'instrumentele-adl' },
  maaltijden: { naam: { nl: 'Maaltijden en boodschappen', en: 'Meals and groceries' }, leefdomein: 'instrumentele-adl' },
  klussen: { naam: { nl: 'Klussen in huis en tuin', en: 'Odd jobs in house and garden' }, leefdomein: 'instrumentele-adl' },
  vervoer: { naam: { nl: 'Vervoer', en: 'Transport' }, leefdomein: 'instrumentele-adl' },
  leerlingenvervoer: { naam: { nl: 'Leerlingenvervoer', en: 'School transport' }, leefdomein: 'werk-en-opleiding' },
  hulpmiddelen: { naam: { nl: 'Hulpmiddelen', en: 'Aids for moving and living' }, leefdomein: 'instrumentele-adl' },
  parkeerkaart: { naam: { nl: 'Gehandicaptenparkeerkaart', en: 'Disabled parking permit' }, leefdomein: 'instrumentele-adl' },
  'zorg-thuis': { naam: { nl: 'Verpleging en verzorging thuis', en: 'Nursing and personal care at home' }, leefdomein: 'basale-adl' },
  'na-ziekenhuis': { naam: { nl: 'Herstellen na een ziekenhuisopname', en: 'Recovering after hospital' }, leefdomein: 'lichamelijke-gezondheid' },
  bewegen: { naam: { nl: 'Bewegen en valpreventie', en: 'Exercise and fall prevention' }, leefdomein: 'lichamelijke-gezondheid' },
  dementie: { naam: { nl: 'Dementie', en: 'Dementia' }, leefdomein: 'geestelijke-gezondheid' },
  psychisch: { naam: { nl: 'Psychische klachten', en: 'Mental health' }, leefdomein: 'geestelijke-gezondheid' },
  'niet-meer-leven': { naam: { nl: 'Gedachten aan zelfmoord', en: 'Thoughts of suicide' }, leefdomein: 'geestelijke-gezondheid' },
  rouw: { naam: { nl: 'Rouw en verlies', en: 'Grief and loss' }, leefdomein: 'geestelijke-gezondheid' },
  verslaving: { naam: { nl: 'Verslaving', en: 'Addiction' }, leefdomein: 'middelengebruik' },
  eenzaamheid: { naam: { nl: 'Eenzaamheid', en: 'Loneliness' }, leefdomein: 'sociaal-netwerk' },
  dagbesteding: { naam: { nl: 'Dagbesteding', en: 'Day activities' }, leefdomein: 'tijdsbesteding' },
  'sport-en-cultuur': { naam: { nl: 'Sport, cultuur en clubs', en: 'Sports, culture and clubs' }, leefdomein: 'tijdsbesteding' },
  mantelzorg: { naam: { nl: 'Mantelzorg', en: 'Caring for someone' }, leefdomein: 'sociaal-netwerk' },
  begeleiding: { naam: { nl: 'Begeleiding in het dagelijks leven', en: 'Support in daily life' }, leefdomein: 'instrumentele-adl' },
  opvoeden: { naam: { nl: 'Opvoeden', en: 'Raising children' }, leefdomein: 'huiselijke-relaties' },
  'zwanger-en-baby': { naam: { nl: 'Zwanger en baby', en: 'Pregnancy and baby' }, leefdomein: 'huiselijke-relaties' },
  'kind-met-extra-zorg': { naam: { nl: 'Jeugdhulp', en: 'Youth care' }, leefdomein: 'huiselijke-relaties' },
  school: { naam: { nl: 'Problemen op school', en: 'Problems at school' }, leefdomein: 'werk-en-opleiding' },
  jongeren: { naam: { nl: 'Jongeren en 18 worden', en: 'Young people and turning 18' }, leefdomein: 'werk-en-opleiding' },
  kinderopvang: { naam: { nl: 'Kinderopvang', en: 'Childcare' }, leefdomein: 'huiselijke-relaties' },
  scheiden: { naam: { nl: 'Scheiding en omgang', en: 'Separation and contact with children' }, leefdomein: 'huiselijke-relaties' },
  'huiselijk-geweld': { naam: { nl: 'Huiselijk geweld', en: 'Domestic violence' }, leefdomein: 'huiselijke-relaties' },
  'seksueel-geweld': { naam: { nl: 'Seksueel geweld', en: 'Sexual violence' }, leefdomein: 'huiselijke-relaties' },
  'zorgen-om-kind': { naam: { nl: 'Kindermishandeling', en: 'Child abuse' }, leefdomein: 'huiselijke-relaties' },
  'zorgen-om-iemand': { naam: { nl: 'Zorgen over een buur of bekende', en: 'Worried about someone nearby' }, leefdomein: 'sociaal-netwerk' },
  recht: { naam: { nl: 'Rechtshulp', en: 'Legal help' }, leefdomein: 'justitie' },
  'niet-eens': { naam: { nl: 'Bezwaar en klacht', en: 'Objections and complaints' }, leefdomein: 'justitie' },
  clientondersteuning: { naam: { nl: 'Onafhankelijke cliëntondersteuning', en: 'Independent client support' }, leefdomein: 'maatschappelijke-participatie' },
  pgb: { naam: { nl: 'Persoonsgebonden budget', en: 'Personal budget' }, leefdomein: 'financien' },
} as const satisfies Record<string, Beschrijving>;

export type Onderwerp = keyof typeof onderwerpen;
export const onderwerpcodes = Object.keys(onderwerpen) as Onderwerp[];
