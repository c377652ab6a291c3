declare module '../../platform/database/tables.ts' {
  interface Tables {
    postvak_bericht: {
      gemeente: string; id: string; persoon: string; dossier: string | null; document: string | null; soort: string; onderwerp: string; tekst: string;
      kanaal: 'portaal' | 'post' | 'e-mail'; verzonden_op: string; gelezen_op: string | null;
    };
  }
}
export {};
