import type { Kaartdomein } from '../sociale-kaart/index.ts';
import type { Afspraaktoestand, Behoeftetoestand, Lidsoort, Netwerktoestand, Oppakker } from './wijknetwerk.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    /** Read by everybody once it is active: nobody's name stands in it. */
    wijknetwerk: { gemeente: string; id: string; naam: string; doel: string; telefoon: string; email: string; toestand: Netwerktoestand; gestart_op: string | null; beeindigd_op: string | null; reden: string; versie: number };
    wijknetwerk_wijk: { gemeente: string; wijknetwerk: string; wijk: string };
    /** Who pulls it, and who did before; days. */
    wijknetwerk_trekker: { gemeente: string; id: string; wijknetwerk: string; medewerker: string; sinds: string; tot: string | null };
    /** One of the three is filled, as its kind says; `naam` is that of a group. Days. */
    netwerklid: { gemeente: string; id: string; wijknetwerk: string; soort: Lidsoort; organisatie: string | null; initiatief: string | null; naam: string; sinds: string; tot: string | null };
    /** Whom the gemeente calls at a member; gone when it leaves. */
    netwerklid_contact: { gemeente: string; netwerklid: string; naam: string; functie: string; telefoon: string; email: string };
    bijeenkomst: { gemeente: string; id: string; wijknetwerk: string; dag: string; plaats: string; besproken: string; anderen: number; versie: number };
    bijeenkomst_lid: { gemeente: string; bijeenkomst: string; netwerklid: string };
    netwerkafspraak: { gemeente: string; id: string; wijknetwerk: string; bijeenkomst: string | null; netwerklid: string; wat: string; uiterlijk: string; toestand: Afspraaktoestand; afgerond_op: string | null; toelichting: string };
    /** `opgepakt_naam`: who or what takes it up, as it was called then. */
    wijkbehoefte: {
      gemeente: string; id: string; wijknetwerk: string; wijk: string; leefdomein: Kaartdomein; nodig: string; toestand: Behoeftetoestand; gemeld_op: string; opgepakt_op: string | null; oppakker: Oppakker | null; opgepakt_door: string | null; opgepakt_naam: string;
      beantwoord_op: string | null; uitkomst: string;
    };
  }
}
export {};
