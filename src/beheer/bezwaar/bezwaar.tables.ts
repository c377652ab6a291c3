import type { Afzieningsgrond, Bezwaarkanaal, Bezwaartoestand, Bezwaaruitkomst, Gevolg } from './bezwaar.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    bezwaar: {
      gemeente: string; id: string; dossier: string; beschikking: string; persoon: string; kanaal: Bezwaarkanaal; ontvangen_op: string; poststempel: string | null; door: string; toestand: Bezwaartoestand;
      gronden: string; gronden_uiterlijk: string | null; tijdig: boolean; bezwaar_uiterlijk: string; laat_reden: string; horen: boolean; commissie: boolean; verdaging_weken: number; verdaging_reden: string;
      behandelaar: string | null; hoorzitting_op: string | null; hoorzitting_plaats: string; afzieningsgrond: Afzieningsgrond | null; afziening_reden: string; verslag: string;
      uitkomst: Bezwaaruitkomst | null; motivering: string; gevolg: Gevolg | null; gevolg_tekst: string; brief: unknown; besloten_op: string | null; bekendgemaakt_op: string | null; beroep_uiterlijk: string | null;
      document: string | null; intrekking_reden: string; versie: number;
    };
    bezwaar_stuk: { gemeente: string; id: string; bezwaar: string; dossier: string; document: string; toegevoegd_op: string };
  }
}
export {};
