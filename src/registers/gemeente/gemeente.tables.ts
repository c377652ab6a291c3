declare module '../../platform/database/tables.ts' {
  interface Tables {
    gemeente: { gemeente: string; naam: string; telefoon: string; openingstijden: string; adres: string; thema: string };
    wijk: { gemeente: string; code: string; naam: string };
    postcode_wijk: { gemeente: string; postcode: string; wijk: string };
    buurt: { gemeente: string; code: string; wijk: string; naam: string };
  }
}
export {};
