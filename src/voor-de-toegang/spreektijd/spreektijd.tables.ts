import type { Spreektoestand, Spreekvorm } from './spreektijd.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    spreektijd: {
      gemeente: string; id: string; team: string; medewerker: string; begin: string; eind: string; duur: number; vorm: Spreekvorm; plaats: string; toestand: Spreektoestand; klantcontact: string | null; melding: string | null; houder: string;
      gekozen_op: string | null; geopend_op: string;
    };
  }
}
