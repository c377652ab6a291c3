declare module '../../platform/database/tables.ts' {
  interface Tables {
    medewerker: { id: string; naam: string; organisatie: string; telefoon: string | null; email: string | null };
    inlog: { bron: string; sleutel: string; medewerker: string };
    team: { gemeente: string; id: string; naam: string };
    team_wijk: { gemeente: string; team: string; wijk: string };
    mandaat: { gemeente: string; id: string; medewerker: string; rol: string; team: string | null; geldig_van: string; geldig_tot: string | null };
  }
}
export {};
