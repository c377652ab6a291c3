import type { Deel, Uitkomst, Verzoektoestand } from './correctieverzoek.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    correctieverzoek: {
      gemeente: string; id: string; dossier: string;
      /** Who asks (`p:`). */
      houder: string;
      deel: Deel; onjuist: string; gewenst: string; ontvangen_op: string; uiterlijk: string; toestand: Verzoektoestand; uitkomst: Uitkomst | null; motivering: string; besloten_op: string | null;
    };
  }
}
export {};
