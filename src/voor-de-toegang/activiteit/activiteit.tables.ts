import type { Activiteittoestand, Inschrijvingtoestand } from './activiteit.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    activiteit: {
      gemeente: string; id: string; dienst: string; naam: string; omschrijving: string; waar: string; herhaling: string; eerste_dag: string; laatste_dag: string; van: string; tot: string; plaatsen: number;
      /** Places that nobody holds; while somebody waits there are none. */
      vrij: number;
      /** How often somebody signed up, also who cancelled: the order of the waiting list. */
      gevraagd: number; toestand: Activiteittoestand; afgelast_omdat: string;
    };
    inschrijving: { gemeente: string; id: string; activiteit: string; naam: string; bereik: string; persoon: string | null; code_index: Uint8Array; toestand: Inschrijvingtoestand; volgorde: number; bevestigen_tot: string | null; ingeschreven_op: string };
  }
}
export {};
