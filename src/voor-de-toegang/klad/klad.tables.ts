import type { Generated } from 'kysely';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    klad: { gemeente: string; id: string; houder: Generated<string>; code_index: Uint8Array; inhoud: Uint8Array; begonnen_op: string; bewaard_tot: string };
  }
}
