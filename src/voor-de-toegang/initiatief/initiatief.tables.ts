import type { Text } from '../../platform/text.ts';
import type { Initiatieftoestand } from './initiatief.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    /** Centen. */
    wijkbudget: { gemeente: string; wijk: string; jaar: number; bedrag: number; toegekend: number };
    /** Read by everybody once it is placed: nobody's name stands in it. Amounts in centen. */
    initiatief: {
      gemeente: string; id: string; wijk: string; naam: string; idee: string; nodig: string; gevraagd: number | null; toestand: Initiatieftoestand; steun: number; stemmen_tot: string | null; voor: number; tegen: number; reden: Text;
      jaar: number | null; toegekend: number | null; betaald_op: string | null; besteed: number | null; verslag: string; opgegeven_op: string; gewijzigd_op: string;
    };
    /** Who began it, or supports it; of a way to be reached the digest says that somebody did so already. */
    initiatief_mens: { gemeente: string; id: string; initiatief: string; begonnen: boolean; doet_mee: boolean; naam: string; bereik: string; bereik_index: Uint8Array; code_index: Uint8Array | null };
    /** That somebody voted: never what, or when. */
    initiatief_stem: { gemeente: string; initiatief: string; stemmer_index: Uint8Array };
  }
}
export {};
