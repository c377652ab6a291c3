import type { Generated } from 'kysely';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    klad: { gemeente: string; id: string; houder: Generated<string>; code_index: Uint8Array; inhoud: Uint8Array; begonnen_op: string; bewaard_tot: string };
    klad_bijlage: { gemeente: string; id: string; klad: string; naam: Uint8Array; mediatype: string; inhoud: Uint8Array };
  }
}
