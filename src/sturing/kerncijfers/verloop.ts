import type { Meldingkanaal } from '../../toegang/melding/index.ts';
import type { Trede } from '../../toegang/ondersteuningsplan/index.ts';

/** A legal term: until when, and how it ended. Days are `YYYY-MM-DD`. */
export interface Termijnverloop {
  /** Null while a suspension has no end. */
  readonly uiterlijk: string | null;
  readonly klaar?: { readonly op: string; readonly opTijd: boolean };
  readonly vervallen?: true;
}

export interface Meldingverloop {
  readonly wijk: string;
  readonly datum: string;
  readonly kanaal: Meldingkanaal;
  readonly onderzoek: Termijnverloop;
  /** Days of the conversations that were not called off. */
  readonly gesprekken: readonly string[];
  /** Day on which a plan was first agreed. */
  readonly plan?: string;
  readonly geenOvereenstemming?: true;
  /** Days on which a decision on an aanvraag was made known. */
  readonly besluiten: readonly string[];
  readonly einde?: 'afgehandeld' | 'ingetrokken';
}

/**
 * What the figures must remember of one household: codes and days only. A next event changes what it
 * counted for, so the figures need what was there before.
 */
export interface Verloop {
  readonly meldingen: Readonly<Record<string, Meldingverloop>>;
  readonly aanvragen: Readonly<Record<string, { readonly melding: string; readonly termijn: Termijnverloop }>>;
  readonly overeenkomsten: readonly { readonly melding: string; readonly op: string; readonly treden: Readonly<Record<Trede, number>> | null }[];
  readonly toewijzingen: Readonly<Record<string, { readonly melding: string | null; readonly gegeven: string; readonly gestart?: string }>>;
}

export const leegVerloop: Verloop = { meldingen: {}, aanvragen: {}, overeenkomsten: [], toewijzingen: {} };
