import type { Eenheid, Frequentie, Leveringsvorm, Voorzieningtrede, Wet } from './voorziening.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    voorziening: {
      gemeente: string; id: string; wet: Wet; categorie: string; code: string; naam: string; omschrijving: string; trede: Voorzieningtrede; beschikking_nodig: boolean; eenheid: Eenheid;
      frequentie: Frequentie; leveringsvormen: Leveringsvorm[]; geldig_van: string; geldig_tot: string | null; versie: number; gewijzigd_op: string;
    };
    voorziening_aanbod: {
      gemeente: string; id: string; voorziening: string; organisatie: string | null; leveringsvorm: Leveringsvorm; tarief: number; geldig_van: string; geldig_tot: string | null;
    };
  }
}
