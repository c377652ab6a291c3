import type { Generated } from 'kysely';

/**
 * All tables, by name. Each module adds its own by augmenting this interface, so that no central
 * list grows. Moments are ISO strings in UTC, days are `YYYY-MM-DD`, money is centen.
 */
export interface Tables {
  stroom: { gemeente: string; id: string; soort: string; volgnummer: number; hash: Uint8Array };
  gebeurtenis: {
    gemeente: string; maand: string; id: string; stroom: string; volgnummer: number; soort: string; versie: number;
    moment: string; actor: string; act: string; inhoud: unknown; digest: Uint8Array; vorige: Uint8Array; hash: Uint8Array; spoor: string | null;
  };
  te_zegelen: { gemeente: string; volgorde: Generated<number>; gebeurtenis: string; maand: string };
  zegel: { gemeente: string; maand: string; nummer: number; gebeurtenis: string; hash: Uint8Array };
  zegelaar: { gemeente: string; nummer: number; hash: Uint8Array };
  lezer: { gemeente: string; naam: string; nummer: number; maand: string; fout: unknown; bijgewerkt: string };
  effect: { gemeente: string; lezer: string; gebeurtenis: string; moment: string };
  idempotentie: { gemeente: string; actor: string; sleutel: string; act: string; invoer: Uint8Array; antwoord: unknown; moment: string };
  inzage: {
    gemeente: string; maand: string; id: string; moment: string; actor: string; naam: string; rol: string; organisatie: string | null;
    act: string; doel: string; uitkomst: 'toegestaan' | 'geweigerd' | 'nood'; reden: string | null; spoor: string;
  };
  inzage_onderwerp: { gemeente: string; maand: string; inzage: string; onderwerp: string; moment: string };
  inzage_uurcontrole: { gemeente: string; uur: string; aantal: number; hash: Uint8Array };
  beleidsregel: {
    gemeente: string; id: string; sleutel: string; geldig_van: string; geldig_tot: string | null; waarde: unknown; bron: string;
    toestand: string; gewijzigd_op: string;
  };
  /** What is done without login, counted by ten minutes; `wie` is a digest of an address, or empty for all together. */
  drukte: { gemeente: string; act: string; wie: string; venster: string; aantal: number };
  zoek_token: { gemeente: string; soort: string; token: string; onderwerp: string };
}
