import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';
import { spellDay } from '../../platform/time/spell-day.ts';
import type { Temporal } from '../../platform/time/temporal.ts';

export const wetten = ['wmo', 'jeugd'] as const;
export type Wet = (typeof wetten)[number];

/** How long a kind of data is kept, and where that stands. */
export interface Termijn {
  readonly wet: Wet;
  readonly jaren: number;
  readonly bron: string;
}
export interface Bewaartermijn extends Termijn {
  readonly laatsteWijziging: string;
  /** The last day on which it is kept. */
  readonly laatsteDag: string;
}

/**
 * How long a dossier is kept: from its last change (Wmo 2015 art. 5.3.4 lid 1; Jeugdwet art. 7.3.8 lid 3). One household has
 * one dossier, whose parts cannot be told apart without breaking the story: the longest term holds for the whole.
 */
export function computeBewaartermijn(laatsteWijziging: Temporal.PlainDate, termijnen: readonly Termijn[]): Bewaartermijn {
  const [first, ...rest] = termijnen;
  if (first === undefined) throw new Error('A dossier is kept by at least one law');
  const longest = rest.reduce((most, one) => (one.jaren > most.jaren ? one : most), first);
  return { ...longest, laatsteWijziging: laatsteWijziging.toString(), laatsteDag: laatsteWijziging.add({ years: longest.jaren }).toString() };
}

/** What is known of a dossier when it is asked whether it may be destroyed. */
export interface Stand {
  /** Help, pgb or voucher that runs, on or after today. */
  readonly inzet: boolean;
  /** A melding, aanvraag or decision that is not finished. */
  readonly vraag: boolean;
  /** An objection or appeal that runs, or can still be made. */
  readonly bezwaar: boolean;
  readonly klacht: boolean;
  readonly verzoek: boolean;
  readonly signaal: boolean;
  readonly bewaarplicht: boolean;
  /** Last day on which something was paid or was due, or null. */
  readonly betaaldTot: string | null;
  /** Others of the household who did not ask for it. */
  readonly anderen: number;
}

export const beletten = ['termijn', 'inzet', 'vraag', 'bezwaar', 'klacht', 'verzoek', 'signaal', 'bewaarplicht', 'betaling', 'ander'] as const;
/** Why a dossier may not be destroyed (yet). */
export interface Belet {
  readonly soort: (typeof beletten)[number];
  readonly uitleg: Text;
  readonly bron: string;
}

const archief = 'Art. 3 Archiefwet 1995';
const uitzondering = 'Art. 5.3.5 lid 2 Wmo 2015; art. 7.3.9 lid 2 Jeugdwet';

/** In the way of any destruction. */
function always(stand: Stand): Belet[] {
  return [
    ...(stand.inzet ? [{ soort: 'inzet', bron: archief, uitleg: { nl: 'Er loopt hulp, een pgb of een voucher.', en: 'Help, a pgb or a voucher is running.' } } as const] : []),
    ...(stand.bezwaar ? [{ soort: 'bezwaar', bron: uitzondering, uitleg: { nl: 'Er loopt bezwaar of beroep, of dat kan nog.', en: 'An objection or appeal is running, or can still be made.' } } as const] : []),
    ...(stand.klacht ? [{ soort: 'klacht', bron: uitzondering, uitleg: { nl: 'Er loopt een klacht.', en: 'A complaint is running.' } } as const] : []),
    ...(stand.verzoek ? [{ soort: 'verzoek', bron: 'Art. 16 AVG', uitleg: { nl: 'Iemand vroeg om iets aan te passen. Daarover is nog niet beslist.', en: 'Somebody asked to have something put right. That was not decided on yet.' } } as const] : []),
    ...(stand.signaal ? [{ soort: 'signaal', bron: uitzondering, uitleg: { nl: 'Er is een signaal of crisis die nog niet is afgerond.', en: 'A signal or crisis was not finished yet.' } } as const] : []),
    ...(stand.bewaarplicht ? [{ soort: 'bewaarplicht', bron: uitzondering, uitleg: { nl: 'Iemand legde vast dat dit dossier bewaard moet blijven.', en: 'Somebody recorded that this dossier has to be kept.' } } as const] : []),
  ];
}

/** Why a dossier may not be destroyed now that its term is over; nothing when it may. */
export function beletByTermijn(stand: Stand, { laatsteDag, bron }: Bewaartermijn, today: Temporal.PlainDate): Belet[] {
  const runs: Belet[] = today.toString() <= laatsteDag ? [{ soort: 'termijn', bron, uitleg: { nl: `Dit dossier wordt bewaard tot en met ${spellDay(laatsteDag, 'nl')}.`, en: `This dossier is kept until ${spellDay(laatsteDag, 'en-GB')}, that day included.` } }] : [];
  return [...runs, ...always(stand)];
}

/**
 * Why a dossier may not be destroyed on request, before its term is over (Wmo 2015 art. 5.3.5 lid 2; Jeugdwet art. 7.3.9
 * lid 2): what somebody else than who asks has an interest in, and what a law demands.
 */
export function beletByVerzoek(stand: Stand, { jaren, bron }: Pick<Termijn, 'jaren' | 'bron'>, today: Temporal.PlainDate): Belet[] {
  const paid = stand.betaaldTot !== null && today.subtract({ years: jaren }).toString() < stand.betaaldTot;
  return [
    ...always(stand),
    ...(stand.vraag ? [{ soort: 'vraag', bron: uitzondering, uitleg: { nl: 'Er is een vraag of besluit dat nog niet klaar is.', en: 'A question or decision is not finished yet.' } } as const] : []),
    ...(paid ? [{ soort: 'betaling', bron, uitleg: { nl: `Er is betaald. Dat moet ${jaren} jaar terug te vinden zijn.`, en: `Something was paid. That has to be found for ${jaren} years.` } } as const] : []),
    ...(stand.anderen > 0 ? [{ soort: 'ander', bron: uitzondering, uitleg: { nl: 'Het dossier gaat ook over anderen, die hier niet om vroegen.', en: 'The dossier is about others too, who did not ask for this.' } } as const] : []),
  ];
}

export const verzoektoestanden = ['ingediend', 'toegewezen', 'afgewezen'] as const;
export const vernietigingtoestanden = ['voorgesteld', 'afgewezen', 'uitgevoerd'] as const;
const overgangen = {
  uitvoering: { van: ['voorgesteld'], naar: 'uitgevoerd', wat: { nl: 'vernietigen', en: 'destroy' } },
  afwijzing: { van: ['voorgesteld'], naar: 'afgewezen', wat: { nl: 'afwijzen', en: 'reject' } },
} as const;
/** The life of a destruction, for tests and drawings. */
export const levensloop = { naam: 'vernietiging', toestanden: vernietigingtoestanden, overgangen };
/** It is decided on once. */
export const mayPass = passesBy(overgangen, {
  voorgesteld: { nl: 'Dit wacht op een besluit', en: 'This waits for a decision' }, afgewezen: { nl: 'Dit is al afgewezen', en: 'This was rejected already' }, uitgevoerd: { nl: 'Dit is al vernietigd', en: 'This was destroyed already' },
}, '');
