declare module '../database/tables.ts' {
  interface Tables {
    herstel: {
      gemeente: string; teruggezet_op: string;
      /** Moment of the newest event in the copy: what people did after it is not there. */
      kopie_tot: string | null;
      vrijgegeven_op: string | null; vrijgegeven_door: string | null; mail: 'versturen' | 'vervallen' | null;
    };
  }
}
export {};
