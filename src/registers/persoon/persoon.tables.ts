declare module '../../platform/database/tables.ts' {
  interface Tables {
    persoon: {
      gemeente: string; id: string; bsn_versleuteld: Uint8Array | null; bsn_index: Uint8Array | null; voornamen: string; voorletters: string; voorvoegsel: string;
      geslachtsnaam: string; partner_voorvoegsel: string; partner_geslachtsnaam: string; naamgebruik: 'eigen' | 'partner' | 'partner-eigen' | 'eigen-partner'; naam: string;
      geslacht: 'man' | 'vrouw' | 'onbekend'; geboortedatum: string | null; geboortedatum_deel: 'volledig' | 'maand' | 'jaar' | 'onbekend';
      straat: string; huisnummer: number | null; huisletter: string; huisnummertoevoeging: string; postcode: string; plaats: string; wijk: string | null; buurt: string | null;
      telefoon: string; email: string; taal: string; geheimhouding: boolean; overleden_op: string | null; herkomst: 'brp' | 'opgave'; brp_opgehaald_op: string | null;
      versie: number; gewijzigd_op: string;
    };
  }
}
export {};
