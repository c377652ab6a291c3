import type { Ervaringsoort, Ervaringsvraagtoestand } from './ervaring.ts';

/** Which part of the gemeente a count is of. */
export type Indeling = 'gemeente' | 'wijk' | 'categorie' | 'organisatie';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    /** That somebody is asked, and whether they answered; not what, and not when. */
    ervaringsvraag: {
      gemeente: string; id: string; dossier: string; houder: string; soort: Ervaringsoort; onderwerp: string; wijk: string | null; categorie: string | null; organisatie: string | null;
      vanaf: string; tot: string; toestand: Ervaringsvraagtoestand;
    };
    /** What was answered, only counted: nobody has a row. */
    ervaring_telling: { gemeente: string; periode: string; soort: Ervaringsoort; indeling: Indeling; code: string; vraag: string; antwoord: string; aantal: number };
    /** What people wrote beside it: of a quarter and a kind, and of nobody. */
    ervaring_opmerking: { gemeente: string; id: string; periode: string; soort: Ervaringsoort; tekst: string };
  }
}
export {};
