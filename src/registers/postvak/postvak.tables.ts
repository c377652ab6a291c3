import type { Generated } from 'kysely';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    postvak_bericht: {
      gemeente: string; id: string; persoon: string; dossier: string | null; document: string | null; soort: string; onderwerp: string; tekst: string;
      kanaal: 'portaal' | 'post' | 'e-mail'; verzonden_op: string; gelezen_op: string | null;
      /** Whether a mail told of it, where `kanaal` is e-mail. */
      aangekondigd: Generated<boolean>;
    };
  }
}
export {};
