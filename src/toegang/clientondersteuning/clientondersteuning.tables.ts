import type { Akkoord, Ondersteuningstoestand } from './clientondersteuning.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    clientondersteuning: {
      gemeente: string; id: string; dossier: string;
      /** Whom it is for (`p:`). */
      houder: string;
      melding: string | null;
      /** The organisation it was sent to (`o:`), which sees this row and nothing else of the dossier. */
      ontvanger: string | null;
      toestand: Ondersteuningstoestand; akkoord: Akkoord | null;
      /** What was sent, sealed; erased when it is over. */
      inhoud: Uint8Array | null;
      gewenst_op: string; gevraagd_op: string | null;
      /** Last day of who is to do something. */
      uiterlijk: string | null;
      verlopen_op: string | null; ondersteuner: string; ondersteuner_bereik: string; afspraak: string | null; plaats: string; reden: string; geeindigd_op: string | null;
    };
    ondersteuningsorganisatie: { gemeente: string; id: string; organisatie: string; vanaf: string; tot: string | null; aangewezen_door: string };
  }
}
export {};
