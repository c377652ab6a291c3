declare module '../../platform/database/tables.ts' {
  interface Tables {
    organisatie: { id: string; naam: string; soort: 'gemeente' | 'aanbieder' | 'ketenpartner' | 'welzijn'; agb_code: string | null; kvk_nummer: string | null; telefoon: string | null; email: string | null };
  }
}
export {};
