/** All organisations of the demo by their short name, all invented. */
export const organisaties = {
  buch: { naam: 'Werkorganisatie BUCH', soort: 'gemeente', kvk_nummer: '61234567', telefoon: '088 909 7000' },
  duinzoom: { naam: 'Thuiszorg Duinzoom', soort: 'aanbieder', agb_code: '41999901', kvk_nummer: '69999901', telefoon: '088 555 0101', email: 'planning@duinzoom.example' },
  strandveste: { naam: 'Begeleiding Strandveste', soort: 'aanbieder', agb_code: '41999902', kvk_nummer: '69999902', telefoon: '088 555 0102', email: 'intake@strandveste.example' },
  welzijn: { naam: 'Stichting Welzijn Duinstreek', soort: 'welzijn', kvk_nummer: '69999903', telefoon: '088 555 0103', email: 'info@welzijnduinstreek.example' },
  kompas: { naam: 'Dagcentrum Het Kompas', soort: 'aanbieder', agb_code: '41999903', kvk_nummer: '69999905', telefoon: '088 555 0105', email: 'aanmelden@hetkompas.example' },
  branding: { naam: 'Jeugdhulp De Branding', soort: 'aanbieder', agb_code: '41999904', kvk_nummer: '69999906', telefoon: '088 555 0106', email: 'aanmelden@debranding.example' },
  medihulp: { naam: 'Medihulp Kennemer', soort: 'aanbieder', agb_code: '41999905', kvk_nummer: '69999907', telefoon: '088 555 0107', email: 'werkplaats@medihulp.example' },
  naastu: { naam: 'Stichting Naast U', soort: 'ketenpartner', kvk_nummer: '69999908', telefoon: '088 555 0108', email: 'info@naastu.example' },
  politie: { naam: 'Politie, basisteam Duinstreek', soort: 'ketenpartner', kvk_nummer: '69999904' },
} as const;
export type Organisatie = keyof typeof organisaties;
/** Who delivers help. */
export type Aanbieder = Exclude<Organisatie, 'buch' | 'politie' | 'naastu'>;

interface Collega {
  readonly sleutel: string;
  readonly naam: string;
  readonly rol: string;
  readonly organisatie: Organisatie;
}

/** People who work beside those who can be chosen on the login page: four gemeenten have more than two generalists, and each aanbieder plans. */
export const collegas: readonly Collega[] = [
  { sleutel: 'nadia', naam: 'Nadia Vermeer', rol: 'generalist', organisatie: 'buch' }, { sleutel: 'kees', naam: 'Kees Hollander', rol: 'generalist', organisatie: 'buch' },
  { sleutel: 'wietske', naam: 'Wietske Dam', rol: 'generalist', organisatie: 'buch' }, { sleutel: 'rob', naam: 'Rob Schouten', rol: 'generalist', organisatie: 'buch' },
  { sleutel: 'elif', naam: 'Elif Aksoy', rol: 'generalist', organisatie: 'buch' },
  { sleutel: 'planner-strandveste', naam: 'Ingrid Mulder', rol: 'aanbieder', organisatie: 'strandveste' }, { sleutel: 'planner-kompas', naam: 'Theo Beentjes', rol: 'aanbieder', organisatie: 'kompas' },
  { sleutel: 'planner-branding', naam: 'Naima Haddou', rol: 'aanbieder', organisatie: 'branding' }, { sleutel: 'planner-medihulp', naam: 'Gert Swart', rol: 'aanbieder', organisatie: 'medihulp' },
];
