import type { Text } from '../../platform/text.ts';
import type { Vouchereenheid, Vouchertoestand } from './voucher.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    voucher: {
      gemeente: string; id: string; dossier: string; persoon: string; soort: string; naam: Text; eenheid: Vouchereenheid;
      /** Centen per unit: 1 where the unit is the cent itself. */
      tarief: number; toegekend: number; over: number; geldig_van: string; geldig_tot: string; reden: string; toestand: Vouchertoestand; code_index: Uint8Array; gewaarschuwd: boolean; intrekkingsreden: string;
      toegekend_op: string; toegekend_door: string;
    };
    verzilvering: { gemeente: string; id: string; voucher: string; dossier: string; dienst_organisatie: string; aantal: number; centen: number; dag: string; moment: string; teruggenomen_op: string | null };
    voucher_aanbieder: { gemeente: string; organisatie: string; dienst_organisatie: string; geregistreerd_op: string; geregistreerd_door: string };
    voucher_sleutel: { gemeente: string; dienst_organisatie: string; code_index: Uint8Array; uitgegeven_op: string; uitgegeven_door: string };
  }
}
export {};
