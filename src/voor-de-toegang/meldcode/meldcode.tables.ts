import type { Kindcheck, Stap, Uitkomst, Vraag } from './meldcode.ts';

export interface Antwoord { readonly vraag: Vraag; readonly ja: boolean; readonly reden: string }

declare module '../../platform/database/tables.ts' {
  interface Tables {
    meldcode: { gemeente: string; id: string; signaal: string; stap: Stap; kindcheck: Kindcheck | null; tekst: string; antwoorden: unknown; uitkomst: Uitkomst | null; medewerker: string; moment: string };
  }
}
