declare module '../../platform/database/tables.ts' {
  interface Tables {
    vernietiging: {
      gemeente: string; id: string; dossier: string; grond: 'termijn' | 'verzoek'; vernietigingsverzoek: string | null;
      /** Which term held, or whose request it was, as it was when it was proposed. */
      uitleg: unknown; toestand: 'voorgesteld' | 'afgewezen' | 'uitgevoerd'; voorgesteld_op: string; voorgesteld_door: string; besloten_op: string | null; besloten_door: string | null; reden: string;
      /** Rows by table that were taken away. */
      aantallen: unknown;
    };
    vernietigingsverzoek: { gemeente: string; id: string; dossier: string; houder: string; ontvangen_op: string; uiterlijk: string; toestand: 'ingediend' | 'toegewezen' | 'afgewezen'; motivering: string; besloten_op: string | null };
    bewaarplicht: { gemeente: string; id: string; dossier: string; reden: string; sinds: string; door: string; opgeheven_op: string | null; opgeheven_door: string | null; opheffingsreden: string };
  }
}
export {};
