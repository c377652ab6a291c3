/** A buurt of a wijk, by its CBS code. */
export interface Buurt {
  readonly code: string;
  readonly naam: string;
}

export interface Wijk {
  readonly code: string;
  readonly naam: string;
  /** Four digits and place, as on an envelope there. */
  readonly postcode: string;
  readonly plaats: string;
  readonly buurten: readonly Buurt[];
}

export interface Gebied {
  readonly gemeente: string;
  readonly naam: string;
  readonly wijken: readonly Wijk[];
}

/** The gemeenten of the demo with their wijken and buurten (CBS, Wijk- en buurtindeling 2014). */
export const gebieden: readonly Gebied[] = [
  {
    gemeente: '0383', naam: 'Castricum',
    wijken: [
      { code: '038300', naam: 'Centrum', postcode: '1901', plaats: 'Castricum', buurten: [{ code: '03830001', naam: 'Centrum-Noord' }, { code: '03830011', naam: 'Centrum-Zuid' }] },
      { code: '038301', naam: 'Castricum-Noord', postcode: '1901', plaats: 'Castricum', buurten: [{ code: '03830101', naam: 'Oranjebuurt' }, { code: '03830111', naam: 'Kooiweg' }] },
      { code: '038302', naam: 'Castricum-Oost', postcode: '1902', plaats: 'Castricum', buurten: [{ code: '03830201', naam: 'Molendijk' }, { code: '03830211', naam: 'Noord-End' }, { code: '03830221', naam: 'Albert\'s Hoeve' }] },
      { code: '038303', naam: 'Castricum-Zuid', postcode: '1902', plaats: 'Castricum', buurten: [{ code: '03830301', naam: 'Beverwijkerstraatweg' }, { code: '03830311', naam: 'Buitengebied' }] },
      { code: '038304', naam: 'Bakkum', postcode: '1901', plaats: 'Bakkum', buurten: [{ code: '03830401', naam: 'Bakkum-Noord' }, { code: '03830411', naam: 'Bakkum-Zuid' }, { code: '03830421', naam: 'Duin en Bosch' }, { code: '03830431', naam: 'Duingebied' }] },
      { code: '038305', naam: 'Akersloot', postcode: '1921', plaats: 'Akersloot', buurten: [{ code: '03830501', naam: 'Akersloot Oost' }, { code: '03830511', naam: 'Akersloot West' }] },
      { code: '038306', naam: 'De Woude', postcode: '1489', plaats: 'De Woude', buurten: [{ code: '03830601', naam: 'de Woude' }] },
      { code: '038307', naam: 'Limmen', postcode: '1906', plaats: 'Limmen', buurten: [{ code: '03830701', naam: 'Limmen West' }, { code: '03830711', naam: 'Limmen Centrum' }, { code: '03830721', naam: 'Limmen Oost' }] },
    ],
  },
  {
    gemeente: '0373', naam: 'Bergen',
    wijken: [
      { code: '037301', naam: 'Bergen Binnen', postcode: '1861', plaats: 'Bergen', buurten: [{ code: '03730101', naam: 'Bergen-Centrum' }, { code: '03730102', naam: 'Van Reenen' }, { code: '03730103', naam: 'Boschrand' }, { code: '03730104', naam: 'Negen-Nessen' }, { code: '03730105', naam: 'Landweg' }, { code: '03730106', naam: 'Oudtburgh' }, { code: '03730107', naam: 'De Rekere' }, { code: '03730108', naam: 'Elkshove' }, { code: '03730109', naam: 'Saenegheest' }, { code: '03730110', naam: 'Tuin-en Oostdorp' }, { code: '03730111', naam: 'Boendermaker' }, { code: '03730112', naam: 'Kruidenbuurt' }, { code: '03730113', naam: 'Conincx' }, { code: '03730114', naam: 'Beekhove' }, { code: '03730115', naam: 'Oldehove' }, { code: '03730116', naam: 'Geest' }, { code: '03730117', naam: 'Westdorp' }] },
      { code: '037302', naam: 'Bergen aan Zee', postcode: '1865', plaats: 'Bergen aan Zee', buurten: [{ code: '03730200', naam: 'Bergen aan Zee' }] },
      { code: '037303', naam: 'Buitengebied Bergen', postcode: '1861', plaats: 'Bergen', buurten: [{ code: '03730300', naam: 'Buitengebied Bergen' }] },
      { code: '037304', naam: 'Egmond aan Zee', postcode: '1931', plaats: 'Egmond aan Zee', buurten: [{ code: '03730400', naam: 'Egmond aan Zee' }, { code: '03730401', naam: 'Prins Hendrik Stichting' }, { code: '03730402', naam: 'Zuid I en II' }, { code: '03730403', naam: 'Sportlaan' }] },
      { code: '037305', naam: 'Egmond-Binnen', postcode: '1935', plaats: 'Egmond-Binnen', buurten: [{ code: '03730500', naam: 'Egmond-Binnen' }, { code: '03730501', naam: 'Rinnegom' }] },
      { code: '037306', naam: 'Egmond aan den Hoef', postcode: '1934', plaats: 'Egmond aan den Hoef', buurten: [{ code: '03730600', naam: 'Egmond aan Den Hoef' }, { code: '03730601', naam: 'Slotplan' }, { code: '03730602', naam: 'Wimmenum' }, { code: '03730609', naam: 'Verspreide huizen Egmondermeer' }] },
      { code: '037307', naam: 'Schoorl', postcode: '1871', plaats: 'Schoorl', buurten: [{ code: '03730700', naam: 'Schoorl met Bregtdorp' }, { code: '03730701', naam: 'Schoorldam (gedeeltelijk)' }, { code: '03730702', naam: 'Aagtdorp' }, { code: '03730703', naam: 'Catrijp' }, { code: '03730704', naam: 'Groet met Hargen' }, { code: '03730705', naam: 'Camperduin' }, { code: '03730709', naam: 'Verspreide huizen in de polders' }] },
    ],
  },
  {
    gemeente: '0399', naam: 'Heiloo',
    wijken: [
      { code: '039901', naam: 'Blockhovepark', postcode: '1851', plaats: 'Heiloo', buurten: [{ code: '03990101', naam: 'Blockhovepark' }] },
      { code: '039902', naam: 'Heiloo Noord-West', postcode: '1851', plaats: 'Heiloo', buurten: [{ code: '03990201', naam: 'Noorderneg' }, { code: '03990202', naam: 'Oud West' }] },
      { code: '039903', naam: 'Heiloo-Midden', postcode: '1851', plaats: 'Heiloo', buurten: [{ code: '03990301', naam: 'Tuindorp' }, { code: '03990302', naam: 'Gemeentebos' }, { code: '03990303', naam: 'Plan Oost' }, { code: '03990304', naam: 'Nijenburg' }] },
      { code: '039904', naam: 'Heiloo-West', postcode: '1851', plaats: 'Heiloo', buurten: [{ code: '03990401', naam: 'Zuiderneg' }, { code: '03990402', naam: 'Zuid West' }] },
      { code: '039905', naam: 'Stationsomgeving', postcode: '1851', plaats: 'Heiloo', buurten: [{ code: '03990501', naam: 'Akkerbuurt' }, { code: '03990502', naam: 'Oud Zuid' }, { code: '03990503', naam: 'Vennewater' }, { code: '03990504', naam: 'Zuiderloo' }] },
      { code: '039906', naam: 'Ypestein', postcode: '1851', plaats: 'Heiloo', buurten: [{ code: '03990601', naam: 'Willibrord' }, { code: '03990602', naam: 'Oude Werf' }, { code: '03990603', naam: 'Zuid Oost' }, { code: '03990604', naam: 'Oosterzij' }] },
      { code: '039907', naam: 'Heiloo-Oost', postcode: '1851', plaats: 'Heiloo', buurten: [{ code: '03990701', naam: 'Het Die' }] },
      { code: '039908', naam: 'Heiloo Zuid-West', postcode: '1851', plaats: 'Heiloo', buurten: [{ code: '03990801', naam: 'De Volkstuinen' }, { code: '03990802', naam: 'Kapelbuurt' }] },
    ],
  },
  {
    gemeente: '0450', naam: 'Uitgeest',
    wijken: [
      { code: '045000', naam: 'Uitgeest', postcode: '1911', plaats: 'Uitgeest', buurten: [{ code: '04500001', naam: 'De Koog' }, { code: '04500002', naam: 'De Kleis' }, { code: '04500003', naam: 'Waldijk' }, { code: '04500004', naam: 'Oude Dorp' }, { code: '04500005', naam: 'Bedrijventerrein' }, { code: '04500006', naam: 'Buitengebied' }] },
    ],
  },
];
