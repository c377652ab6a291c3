import type { Wijziging } from './bijhouden.schema.ts';

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    dienst_uitnodiging: {
      gemeente: string; id: string; dienst_organisatie: string; gemaakt_op: string; vervalt_op: string; herinnerd_op: string | null;
      /** Since when it is work of beheer that nobody answered. */
      taak_op: string | null; beantwoord_op: string | null; ingetrokken_op: string | null;
    };
    dienst_uitnodiging_sleutel: { gemeente: string; digest: string; uitnodiging: string };
    dienst_voorstel: {
      gemeente: string; id: string; dienst: string; dienst_organisatie: string;
      /** Version that whoever proposed it had in view. */
      dienst_versie: number; wijziging: Wijziging; toelichting: string; toestand: 'open' | 'overgenomen' | 'geweigerd'; reden: string; ingediend_op: string; beoordeeld_op: string | null; beoordeeld_door: string | null;
    };
  }
}
export {};
