declare module '../database/tables.ts' {
  interface Tables {
    mail: {
      gemeente: string; id: string; sleutel: string; soort: string; inhoud: Uint8Array | null; toestand: 'wachtend' | 'verzonden' | 'opgegeven'; pogingen: number;
      /** Not to be taken before; while it is under way, until when nobody else takes it. */
      vanaf: string; gepland_op: string; verzonden_op: string | null; fout: string | null;
      /** Trail of the work that planned it, where somebody looked at it. */
      spoor: string | null;
    };
  }
}
export {};
