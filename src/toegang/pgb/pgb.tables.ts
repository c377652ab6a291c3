import type { Static } from 'typebox';
import type { Budgetplaninhoud } from './pgb.schema.ts';
import type { Budgetfrequentie, Budgetplantoestand, Hulpvorm } from './pgb.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    budgetplan: {
      gemeente: string; id: string; dossier: string; persoon: string; voorziening: string; van: string; tot: string; inhoud: Static<typeof Budgetplaninhoud>; toestand: Budgetplantoestand;
      /** What the access said of it last, read by the inwoner. */
      oordeel: string; ingediend_op: string | null; beoordeeld_op: string | null; beoordeeld_door: string | null; versie: number;
    };
    zorgovereenkomst: {
      gemeente: string; id: string; dossier: string; budgetplan: string; regel: string; wie: string; vorm: Hulpvorm; minuten: number; frequentie: Budgetfrequentie;
      /** Centen per hour. */
      uurtarief: number; van: string; tot: string; svb_nummer: string; vastgelegd_op: string; vastgelegd_door: string;
    };
    pgb_maand: {
      gemeente: string; zorgovereenkomst: string; maand: string; dossier: string; budgetplan: string;
      /** Centen. */
      gedeclareerd: number | null; betaald: number | null; gewijzigd_op: string;
    };
  }
}
export {};
