declare module '../../platform/database/tables.ts' {
  interface Tables {
    document: { gemeente: string; id: string; dossier: string; gegevens: string; soort: string; titel: string; mediatype: string; inhoud: Uint8Array; digest: Uint8Array; gemaakt_op: string };
  }
}
export {};
