/** A change that somebody made on a screen, perhaps long before it arrives. */
export interface Bewerking {
  /** The open page in which it was typed; a page that is opened again is another. */
  readonly client: string;
  /** Counts the changes of that page: with `client` it is the id of the change. Sent twice, it counts once. */
  readonly nummer: number;
  readonly pad: string;
  readonly waarde: string;
  /** Version of the field that its writer had in view; 0 is a field in which nothing was written yet. */
  readonly basis: number;
}

/** The last change of one page on one field, and what became of it. */
export interface LaatsteBewerking {
  readonly nummer: number;
  readonly uitkomst: 'bewaard' | 'conflict' | 'beslist';
  /** Version of the field after it. */
  readonly versie: number;
  /** What was typed, where it waits beside the current value or was not chosen; else empty. */
  readonly waarde: string;
  readonly door: string;
  /** ISO moment. */
  readonly moment: string;
}

/** A field as it is kept. */
export interface Veldstand {
  readonly waarde: string;
  readonly versie: number;
  /** The page that wrote last, and the version on which its unbroken run of writing began. */
  readonly client: string;
  readonly clientbasis: number;
  /** By page. */
  readonly bewerkingen: Readonly<Record<string, LaatsteBewerking>>;
}

export const leegVeld: Veldstand = { waarde: '', versie: 0, client: '', clientbasis: 0, bewerkingen: {} };

/** A value that waits beside the current one until somebody chooses. */
export type Kandidaat = LaatsteBewerking & { readonly client: string };

/** Values that wait beside the current one, oldest first. */
export function listKandidaten(stand: Veldstand): Kandidaat[] {
  return Object.entries(stand.bewerkingen).flatMap(([client, laatste]) => (laatste.uitkomst === 'conflict' ? [{ client, ...laatste }] : []))
    .toSorted((a, b) => (a.moment < b.moment ? -1 : 1));
}

/**
 * Puts a change on a field. On the version that it was based on, it becomes the value. The page that
 * wrote last may go on from any version of its own run: the answer to its earlier change may have
 * been lost on the way. Otherwise both texts stay: this one as a candidate, of each page its last.
 * A change that came before, or that a later one of the same page overtook, changes nothing.
 */
export function mergeBewerking(stand: Veldstand, change: Bewerking, door: string, moment: string): Veldstand {
  const { client, nummer, waarde, basis } = change;
  const earlier = stand.bewerkingen[client];
  if (earlier && nummer <= earlier.nummer) return stand;
  const ownRun = client === stand.client && basis >= stand.clientbasis && basis <= stand.versie;
  const keep = (next: Omit<Veldstand, 'bewerkingen'>, uitkomst: 'bewaard' | 'conflict'): Veldstand => ({
    ...next, bewerkingen: { ...stand.bewerkingen, [client]: { nummer, uitkomst, versie: next.versie, waarde: uitkomst === 'conflict' ? waarde : '', door, moment } },
  });
  if (basis === stand.versie || ownRun) {
    const versie = waarde === stand.waarde && stand.versie > 0 ? stand.versie : stand.versie + 1;
    return keep({ waarde, versie, client, clientbasis: ownRun ? stand.clientbasis : basis }, 'bewaard');
  }
  return keep(stand, waarde === stand.waarde ? 'bewaard' : 'conflict');
}

/** A candidate as the one who chooses saw it. */
export interface GezienKandidaat {
  readonly client: string;
  readonly nummer: number;
}

/** Settles what differed: one text from now on. What was typed after the chooser looked stays a candidate. */
export function settleVeld(stand: Veldstand, waarde: string, client: string, gezien: readonly GezienKandidaat[]): Veldstand {
  const settled = Object.entries(stand.bewerkingen).map(([key, laatste]): [string, LaatsteBewerking] => {
    const seen = gezien.some((g) => g.client === key && laatste.nummer <= g.nummer);
    return [key, laatste.uitkomst === 'conflict' && (seen || laatste.waarde === waarde) ? { ...laatste, uitkomst: 'beslist' } : laatste];
  });
  return { waarde, versie: stand.versie + 1, client, clientbasis: stand.versie, bewerkingen: Object.fromEntries(settled) };
}
