import type { postkanalen } from './postvoorkeur.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    postvoorkeur: {
      gemeente: string;
      /** `p:` and the person. */
      houder: string;
      kanaal: (typeof postkanalen)[number];
      /** The address that was confirmed, and one that waits for its code; sealed. */
      email_versleuteld: Uint8Array | null; nieuw_versleuteld: Uint8Array | null;
      code_index: Uint8Array | null; code_vervalt_op: string | null; pogingen: number;
      /** Codes that were mailed on that day. */
      codes: number; codes_op: string; gewijzigd_op: string;
    };
  }
}
export {};
