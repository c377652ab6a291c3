import type { Contactkanaal, Contacttoestand } from './klantcontact.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    klantcontact: {
      gemeente: string; id: string; kanaal: Contactkanaal; ontvangen_op: string; vraag: string; naam: string; telefoon: string; email: string; namens: string; persoon: string | null;
      wijk: string | null; toestand: Contacttoestand; toelichting: string; naar: string; behandelaar: string | null; afgehandeld_op: string | null; melding: string | null; versie: number;
    };
  }
}
export {};
