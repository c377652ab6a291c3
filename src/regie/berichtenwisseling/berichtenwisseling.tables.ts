import type { Generated } from 'kysely';
import type { Wisselsoort, Wisseltoestand } from './berichtenwisseling.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    berichtenwisseling: {
      gemeente: string; id: string; dossier: string; gegevens: Wisselsoort; onderwerp: string;
      /** Keys of who takes part: `team`, and a person, organisations or colleagues. Row-level security reads it. */
      deelnemers: string[];
      geopend_op: string; laatste_op: string; laatste_door: string; toestand: Wisseltoestand;
    };
    berichtenwisseling_deelnemer: { gemeente: string; berichtenwisseling: string; houder: string; gelezen_op: string | null; aan_te_kondigen: Generated<boolean> };
    berichtenwisseling_bericht: { gemeente: string; id: string; berichtenwisseling: string; door: string; medewerker: string | null; tekst: string; verzonden_op: string };
  }
}
export {};
