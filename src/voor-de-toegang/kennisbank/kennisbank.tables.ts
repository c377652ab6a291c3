import type { Onderwerp } from '../sociale-kaart/index.ts';
import type { Artikeltoestand } from './kennisbank.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    kennisartikel: { gemeente: string; id: string; titel: string; onderwerp: Onderwerp; toestand: Artikeltoestand; versie: number };
    kennisartikel_versie: { gemeente: string; artikel: string; nummer: number; titel: string; tekst: string; geldig_van: string; geldig_tot: string | null; gemaakt_op: string; gemaakt_door: string };
  }
}
export {};
