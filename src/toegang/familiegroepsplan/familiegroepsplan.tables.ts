import type { Familieplantoestand, Kringrol } from './familiegroepsplan.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    familiegroepsplan: {
      gemeente: string; id: string; dossier: string; toestand: Familieplantoestand; inhoud: unknown; nummer: number; versie: number; aangeboden_op: string | null; streefdatum: string | null; begonnen_op: string | null; reden: string;
    };
    familiegroepsplan_versie: { gemeente: string; familiegroepsplan: string; nummer: number; dossier: string; inhoud: unknown; melding: string | null; document: string; ingediend_op: string; op_tijd: boolean | null; door: string };
    kringlid: { gemeente: string; id: string; familiegroepsplan: string; dossier: string; naam: string; rol: Kringrol; code_index: Uint8Array; uitgenodigd_op: string; gestopt_op: string | null };
  }
}
export {};
