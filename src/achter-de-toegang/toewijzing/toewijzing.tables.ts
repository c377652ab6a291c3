import type { Toewijzingtoestand } from './toewijzing.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    toewijzing: {
      gemeente: string; id: string; nummer: number; wet: 'wmo' | 'jeugd'; dossier: string; beschikking: string; onderdeel: string; persoon: string; organisatie: string; categorie: string; code: string;
      volume: number; eenheid: string; frequentie: string; ingangsdatum: string; einddatum: string; toegewezen_op: string; overdracht: unknown; toestand: Toewijzingtoestand; gestart_op: string | null; versie: number;
    };
  }
}
export {};
