import { sql, type RawBuilder } from 'kysely';

/** What hangs on a dossier, found before anything is taken away. */
export interface Omvang {
  readonly gemeente: string;
  readonly dossier: string;
  readonly huishouden: string;
  /** People of the household who are in no other and have no right in another dossier. */
  readonly personen: readonly string[];
  readonly meldingen: readonly string[];
  readonly klantcontacten: readonly string[];
  readonly signalen: readonly string[];
}

type Where = (omvang: Omvang) => RawBuilder<unknown>;
type Sleutels = 'personen' | 'meldingen' | 'klantcontacten' | 'signalen';

const ofDossier: Where = ({ dossier }) => sql`dossier = ${dossier}`;
const among = (kolom: string, ids: Sleutels): Where => (omvang) => sql`${sql.ref(kolom)} = any(${omvang[ids]}::uuid[])`;
const either = (...all: readonly Where[]): Where => (omvang) => sql`(${sql.join(all.map((one) => one(omvang)), sql` or `)})`;
const ofHouder = (kolom = 'houder'): Where => ({ personen }) => sql`${sql.ref(kolom)} = any(${personen.map((id) => `p:${id}`)}::text[])`;
/** Rows that are part of a row of another table. */
const partOf = (van: string, where: Where, kolom = van): Where => (omvang) => sql`${sql.ref(kolom)} in (select id from ${sql.table(van)} where gemeente = ${omvang.gemeente} and ${where(omvang)})`;

/** Tables out of which rows are taken, parts before what they are a part of. */
export const weg: Readonly<Record<string, Where>> = {
  berichtenwisseling_bericht: partOf('berichtenwisseling', ofDossier), berichtenwisseling_deelnemer: partOf('berichtenwisseling', ofDossier), berichtenwisseling: ofDossier,
  terugbelpoging: partOf('terugbelverzoek', among('klantcontact', 'klantcontacten')), terugbelverzoek: among('klantcontact', 'klantcontacten'), vraagoverdracht: among('klantcontact', 'klantcontacten'),
  klantcontact_bijlage: among('klantcontact', 'klantcontacten'), spreektijd: either(ofHouder(), among('klantcontact', 'klantcontacten'), among('melding', 'meldingen')),
  crisis: either(ofDossier, among('signaal', 'signalen')), meldcode: among('signaal', 'signalen'), signaal_opvolging: among('signaal', 'signalen'), signaal: among('id', 'signalen'),
  klantcontact: among('id', 'klantcontacten'), klacht: among('persoon', 'personen'), inschrijving: among('persoon', 'personen'),
  klad_bijlage: partOf('klad', ofHouder()), klad: ofHouder(),
  mail: ({ personen }) => sql`split_part(sleutel, ' ', 2) = any(${personen.map((id) => `p:${id}`)}::text[])`,
  postvak_bericht: either(ofDossier, among('persoon', 'personen')), postvoorkeur: ofHouder(), taak: either(ofDossier, ofHouder()), termijn: ofDossier,
  machtiging: either(ofDossier, ofHouder()), clientondersteuning: ofDossier, correctieverzoek: ofDossier, vernietigingsverzoek: ofDossier, bewaarplicht: ofDossier,
  ervaringsvraag: ofDossier, verzilvering: ofDossier, voucher: ofDossier, pgb_maand: ofDossier, zorgovereenkomst: ofDossier, budgetplan: ofDossier,
  kringlid: ofDossier, familiegroepsplan_versie: ofDossier, familiegroepsplan: ofDossier, bezwaar_stuk: ofDossier, bezwaar: ofDossier,
  bericht: ofDossier, toewijzing: ofDossier, beschikking_brief: ofDossier, beschikking_onderdeel: ofDossier, beschikking: ofDossier, aanvraag: ofDossier,
  plan_goedkeuring: ofDossier, plan_handtekening: ofDossier, plan_reactie: ofDossier, plan_versie: ofDossier, ondersteuningsplan: ofDossier,
  verslag_correctie: ofDossier, verslag_versie: ofDossier, verslag: ofDossier, gesprek_afspraak: ofDossier, gesprek_bewerking: ofDossier, gesprek_legitimatie: ofDossier, gesprek_veld: ofDossier, gesprek: ofDossier,
  persoonlijk_plan: ofDossier, melding: ofDossier, document: ofDossier, tijdlijn: ofDossier,
  zoek_token: ({ personen, dossier }) => sql`onderwerp = any(${[...personen, dossier]}::uuid[])`,
  gezag: among('minderjarige', 'personen'), relatie: either(among('persoon', 'personen'), among('andere_persoon', 'personen')),
  huishouden_lid: ({ huishouden }) => sql`huishouden = ${huishouden}`, huishouden: ({ huishouden }) => sql`id = ${huishouden}`,
  opvallende_inzage: ofDossier,
  persoon: among('id', 'personen'), dossier_toegang: either(ofDossier, ofHouder()), dossier: ({ dossier }) => sql`id = ${dossier}`,
};

const kaart = 'what there is in the gemeente, and who keeps it: about no dossier';
const zelf = 'of who handed it in without a dossier; it is forgotten by its own term';
const werk = 'who works here and how the work is divided';
const journaal = 'ids, codes and days: without it the chain of the journal would break';
const inzage = 'who looked has to be shown afterwards, and the digest of each hour covers it; the ids point to nobody any more';
const geteld = 'counts, in which nobody can be found';
const vanzelf = 'ends by itself within ninety days';
const regel = 'rules, numbers and words';

/** Tables in which nothing changes by a destruction, each with why. */
export const blijft: Readonly<Record<string, string>> = {
  activiteit: kaart, buurt: kaart, dienst: kaart, dienst_aanbod: kaart, dienst_contact: kaart, dienst_gebied: kaart, dienst_kenmerk: kaart, dienst_locatie: kaart, dienst_openingstijd: kaart, dienst_organisatie: kaart, dienst_prijs: kaart,
  dienst_uitnodiging: kaart, dienst_uitnodiging_sleutel: kaart, dienst_versie: kaart, dienst_voorstel: kaart, locatie: kaart, postcode_wijk: kaart, wijk: kaart, voorziening: kaart, voorziening_aanbod: kaart, voucher_aanbieder: kaart, voucher_sleutel: kaart,
  kennisartikel: kaart, kennisartikel_versie: kaart, onbeantwoorde_vraag: 'questions to which the kennisbank had no answer, without who asked', zoekwoord: regel,
  bijeenkomst: kaart, bijeenkomst_lid: kaart, netwerkafspraak: kaart, netwerklid: kaart, netwerklid_contact: kaart, wijkbehoefte: kaart, wijkbudget: kaart, wijknetwerk: kaart, wijknetwerk_trekker: kaart, wijknetwerk_wijk: kaart,
  burenhulp: zelf, kennismaking: zelf, initiatief: zelf, initiatief_mens: zelf, initiatief_stem: zelf, ontheffing: zelf, ontheffing_vrager: zelf,
  gemeente: werk, inlog: werk, mandaat: werk, medewerker: werk, organisatie: werk, ondersteuningsorganisatie: werk, team: werk, team_wijk: werk,
  gebeurtenis: journaal, stroom: journaal, te_zegelen: journaal, zegel: journaal, zegelaar: journaal, effect: journaal, lezer: journaal,
  inzage, inzage_onderwerp: inzage, inzage_uurcontrole: inzage, inzage_telling: 'how many dossiers an employee saw on a day', inzage_stand: regel,
  ervaring_opmerking: 'told without a name, and shown only when nobody can be found in it', ervaring_telling: geteld, kerncijfer: geteld, kerncijfer_verloop: 'codes and days of a dossier: what the counts are made from again',
  idempotentie: vanzelf, drukte: vanzelf, sessie: vanzelf, bsn_gemeente: 'goes with the BSN of the persoon, by a trigger',
  beleidsregel: regel, nummerreeks: regel, herstel: regel, index_sleutel: regel, bijwerking: 'how far an upgrade is with each table; the last id it passed',
  vernietiging: 'the proof of the destruction: what, when, who decided and on which ground, without a name',
};
