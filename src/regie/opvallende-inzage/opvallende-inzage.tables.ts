import type { Oordeel, Regel } from './opvallende-inzage.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    opvallende_inzage: {
      gemeente: string; id: string; regel: Regel; actor: string; naam: string; dag: string; dossier: string | null;
      /** Looks, dossiers or refusals, as the rule counts. */
      aantal: number;
      /** What it was compared with, where the rule compares. */
      norm: number | null;
      /** What the employee gave as the reason of an emergency. */
      reden: string;
      laatst: string; oordeel: Oordeel | null; toelichting: string; verteld_aan: string; beoordeeld_op: string | null; beoordeeld_door: string | null; versie: number;
    };
    inzage_telling: { gemeente: string; dag: string; actor: string; naam: string; rol: string; regels: number; dossiers: number; geweigerd: number; nood: number };
    /** Until when the access log was looked through. */
    inzage_stand: { gemeente: string; tot: string };
  }
}
export {};
