declare module '../../platform/database/tables.ts' {
  interface Tables {
    tijdlijn: { gemeente: string; dossier: string; nummer: number; gegevens: string; soort: string; moment: string; actor: string };
  }
}
export {};
