declare module '../../platform/database/tables.ts' {
  interface Tables {
    bericht: {
      gemeente: string; id: string; richting: 'uit' | 'in'; soort: string; identificatie: string; dagtekening: string; organisatie: string; dossier: string | null; persoon: string | null; inhoud: Uint8Array;
      toestand: 'klaar' | 'verzonden' | 'bevestigd' | 'afgekeurd' | 'verwerkt'; antwoord_op: string | null; retour_uiterlijk: string | null; fouten: unknown; gemaakt_op: string; verzonden_op: string | null; versie: number;
    };
    nummerreeks: { gemeente: string; reeks: string; laatste: number };
  }
}
export {};
