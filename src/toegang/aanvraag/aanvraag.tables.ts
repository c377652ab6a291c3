import type { Aanvraagsoort, Aanvraagtoestand } from './aanvraag.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    aanvraag: {
      gemeente: string; id: string; dossier: string; melding: string; plan: string | null; plan_versie: number | null; persoon: string; soort: Aanvraagsoort; toelichting: string;
      aanvraagdatum: string; ontvangen_op: string; toestand: Aanvraagtoestand; reden: string; versie: number;
    };
  }
}
export {};
