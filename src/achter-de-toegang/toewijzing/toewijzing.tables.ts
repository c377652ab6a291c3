import type { Toewijzingtoestand, Weigerreden } from './toewijzing.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    toewijzing: {
      gemeente: string; id: string; nummer: number; wet: 'wmo' | 'jeugd'; dossier: string; beschikking: string; onderdeel: string; persoon: string; organisatie: string; categorie: string; code: string;
      volume: number; eenheid: string; frequentie: string; ingangsdatum: string; einddatum: string; toegewezen_op: string; overdracht: unknown; toestand: Toewijzingtoestand; gestart_op: string | null; versie: number;
      /** The newest 301 that carried it. */
      bericht: string | null;
      weigerreden: Weigerreden | null; weigertoelichting: string; gestopt_op: string | null; stopreden: string | null;
      /** The refused toewijzing that this one comes in the place of. */
      voorganger: string | null;
      /** When its period was last changed; null where it is as it was given. */
      gewijzigd_op: string | null;
    };
  }
}
export {};
