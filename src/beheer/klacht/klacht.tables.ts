import type { Klachtonderwerp, Klachtoordeel, Klachttoestand } from './klacht.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    klacht: {
      gemeente: string; id: string; over: Klachtonderwerp; wie: string; wat: string; gewenst: string; bemiddeling: boolean; naam: string; telefoon: string; email: string; persoon: string | null; ontvangen_op: string;
      uiterlijk: string; uitleg: unknown; verdaging_weken: number; toestand: Klachttoestand; behandelaar: string | null; gesprek: string; oordeel: Klachtoordeel | null; bevinding: string; gevolg: string; brief: string; afgehandeld_op: string | null; versie: number;
    };
  }
}
export {};
