declare module '../../platform/database/tables.ts' {
  interface Tables {
    taak: {
      gemeente: string; id: string; houder: string; dossier: string | null; soort: string; onderwerp: string | null; titel: string; uiterlijk: string | null;
      toestand: 'open' | 'gedaan' | 'vervallen'; gemaakt_op: string; afgedaan_op: string | null; volgorde: string;
    };
  }
}
export {};
