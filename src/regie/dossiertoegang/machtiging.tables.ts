import type { Machtigingtoestand } from './machtiging.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    machtiging: {
      gemeente: string; id: string; dossier: string;
      /** Who gave it (`p:`). */
      houder: string;
      naam: string; gegevens: string[]; recht: 'lezen' | 'schrijven'; tot: string; code_index: Uint8Array; vervalt_op: string; toestand: Machtigingtoestand; gemaakt_op: string;
    };
  }
}
export {};
