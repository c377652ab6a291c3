import type { Crisistoestand } from './crisis.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    crisis: {
      gemeente: string; id: string; signaal: string; dienst: string; telefoon: string; toestand: Crisistoestand; overgedragen_op: string; overgedragen_door: string; situatie: string; afspraak: string;
      teruggemeld_op: string | null; gedaan: string; afspraken: string; uiterlijk: string; afgerond_op: string | null; toelichting: string; dossier: string | null; melding: string | null; versie: number;
    };
  }
}
export {};
