import type { Deur, EigenStap, Mededeling, Opvolgwijze, Relatie, Signaaltoestand, Uitkomst, Urgentie } from './signaal.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    signaal: {
      gemeente: string; id: string; code_index: Uint8Array | null; deur: Deur; spoedmelding: boolean; ontvangen_op: string; zelf: EigenStap | null; zelf_toelichting: string; waarneming: string; gevoelig: boolean;
      over: string; straat: string; huisnummer: number | null; postcode: string; thuis: string | null; relatie: Relatie | null; anoniem: boolean; naam: string; telefoon: string; email: string; wil_horen: boolean;
      organisatie: string | null; melder: string | null; nodig: string; overleg_met: string; afspraak: string; wijk: string | null; urgentie: Urgentie | null; persoon: string | null; huishouden: string | null;
      team: string | null; behandelaar: string | null; getrieerd_op: string | null; toestand: Signaaltoestand; uiterlijk: string; crisis: boolean; uitkomst: Uitkomst | null; toelichting: string;
      verteld: Mededeling[]; bericht: string; afgehandeld_op: string | null; melding: string | null; vergeten_op: string | null; versie: number;
    };
    signaal_opvolging: { gemeente: string; id: string; signaal: string; moment: string; medewerker: string; wijze: Opvolgwijze; bereikt: boolean; notitie: string };
  }
}
export {};
