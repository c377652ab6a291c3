import type { Generated } from 'kysely';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    termijn: {
      gemeente: string; id: string; dossier: string; onderwerp: string; regel: string; begindatum: string; einddatum: string | null; opschortingen: unknown; uitleg: unknown;
      toestand: 'lopend' | 'opgeschort' | 'voldaan' | 'vervallen'; voldaan_op: string | null; verstreken_op: Generated<string | null>;
    };
  }
}
export {};
