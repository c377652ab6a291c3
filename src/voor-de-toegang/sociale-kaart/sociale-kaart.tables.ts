import type { Onderwerp } from './onderwerp.ts';
import type { Codelijst, Diensttoestand, Kaartcluster, Kaartsport, Kaarttrede, Locatiesoort } from './sociale-kaart.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    dienst_organisatie: {
      gemeente: string; id: string; naam: string; andere_naam: string; omschrijving: string; website: string; email: string; telefoon: string; kvk_nummer: string;
      /** The same organisation in the register, where the gemeente also buys from it. */
      organisatie: string | null; bron: string; kenmerk: string;
    };
    dienst: {
      gemeente: string; id: string; dienst_organisatie: string; naam: string; andere_naam: string; omschrijving: string; toestand: Diensttoestand; cluster: Kaartcluster; trede: Kaarttrede; website: string; email: string;
      let_op: string; aanmelden: string; wachttijd: string; kosten: string; voor_wie: string; leeftijd_van: number | null; leeftijd_tot: number | null; talen: string[]; tolk: string; meenemen: string; erkenning: string;
      trefwoorden: string[]; gecontroleerd_op: string | null; bron: string; kenmerk: string; versie: number; gewijzigd_op: string; intrekkingsreden: string;
    };
    dienst_versie: { gemeente: string; dienst: string; versie: number; inhoud: unknown; toestand: Diensttoestand; gewijzigd_op: string; gewijzigd_door: string };
    locatie: {
      gemeente: string; id: string; dienst_organisatie: string; soort: Locatiesoort; naam: string; omschrijving: string; adres: string; postcode: string; plaats: string; wijk: string | null; website: string;
      bereikbaarheid: string; toegankelijkheid: string; breedtegraad: number | null; lengtegraad: number | null; bron: string; kenmerk: string;
    };
    dienst_locatie: { gemeente: string; id: string; dienst: string; locatie: string; volgorde: number; toelichting: string };
    dienst_openingstijd: {
      gemeente: string; id: string; dienst: string; dienst_locatie: string | null; volgorde: number; herhaling: string; begint_op: string | null; van: string; tot: string; geldig_van: string | null; geldig_tot: string | null;
      op_feestdagen: boolean; toelichting: string;
    };
    dienst_contact: {
      gemeente: string; id: string; dienst: string; dienst_locatie: string | null; volgorde: number; naam: string; functie: string; afdeling: string; email: string; telefoon: string; toestel: string; telefoonsoort: string; toelichting: string;
    };
    dienst_prijs: { gemeente: string; id: string; dienst: string; volgorde: number; keuze: string; bedrag_centen: number | null; valuta: string; toelichting: string; geldig_van: string | null; geldig_tot: string | null };
    /** What the wegwijzer offers: for each wijk where it is, and once with none. */
    dienst_aanbod: { gemeente: string; onderwerp: Onderwerp; sport: Kaartsport; wijk: string; dienst: string };
    dienst_gebied: { gemeente: string; dienst: string; wijk: string; toelichting: string };
    dienst_kenmerk: { gemeente: string; dienst: string; codelijst: Codelijst; code: string };
  }
}
export {};
