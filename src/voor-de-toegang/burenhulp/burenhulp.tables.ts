import type { Dagdeel, Hulpsoort, Kant, Kennismakingtoestand } from './burenhulp.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    burenhulp: {
      gemeente: string; id: string; kant: Kant; soort: Hulpsoort; wijk: string; dagdelen: Dagdeel[]; toelichting: string; naam: string; bereik: string; code_index: Uint8Array; toestand: 'open' | 'gestopt'; vog_gezien_op: string | null;
      opgegeven_op: string;
    };
    kennismaking: { gemeente: string; id: string; aanbod: string; vraag: string; akkoord_aanbod: boolean | null; akkoord_vraag: boolean | null; toestand: Kennismakingtoestand; voorgesteld_op: string; voorgesteld_door: string };
  }
}
export {};
