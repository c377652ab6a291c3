import type { Contactkanaal, Contacttoestand, Relatie, Toestemming } from './klantcontact.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    klantcontact: {
      gemeente: string; id: string; samen: string; kanaal: Contactkanaal; ontvangen_op: string; vraag: string; naam: string; telefoon: string; email: string; namens: string; relatie: Relatie; toestemming: Toestemming | null;
      persoon: string | null; wijk: string | null; toestand: Contacttoestand; toelichting: string; naar: string; behandelaar: string | null; afgehandeld_op: string | null; melding: string | null; signaal: string | null; artikel: string | null; artikel_versie: number | null; versie: number;
    };
  }
}
export {};
