import type { Ontheffingtoestand } from './ontheffing.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    ontheffing: { gemeente: string; id: string; initiatief: string | null; regel: string; waarom: string; voorstel: string; toestand: Ontheffingtoestand; motivering: string; geldig_tot: string | null; gevraagd_op: string; besloten_op: string | null; besloten_door: string | null };
    ontheffing_vrager: { gemeente: string; ontheffing: string; naam: string; bereik: string; code_index: Uint8Array };
  }
}
export {};
