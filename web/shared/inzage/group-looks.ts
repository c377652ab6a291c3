/** A line of the access log: one question that somebody asked about a dossier. */
export interface Look {
  readonly id: string;
  readonly moment: string;
  readonly naam: string;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly act: string;
  readonly doel: string;
  readonly uitkomst: 'toegestaan' | 'geweigerd' | 'nood';
}

/** One time that somebody looked: all that they asked, one after the other. */
export interface Visit {
  readonly id: string;
  readonly naam: string;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly uitkomst: Look['uitkomst'];
  /** The first moment of it. */
  readonly begin: string;
  /** Each once, the last asked first. */
  readonly doelen: readonly string[];
  /** Newest first. */
  readonly looks: readonly Look[];
}

/** Who asks nothing for so many milliseconds and then asks again, looks another time. */
const pause = 30 * 60_000;

/** Whose look it was, and whether it was let through: what one line can tell. */
const kindOf = ({ naam, rol, organisatie, uitkomst }: Look): string => JSON.stringify([naam, rol, organisatie, uitkomst]);

/** A page asks ten things; for who reads who looked it is one time. Looks and visits newest first. */
export function groupLooks(looks: readonly Look[]): readonly Visit[] {
  const visits: Look[][] = [];
  const open = new Map<string, Look[]>();
  for (const look of looks) {
    const before = open.get(kindOf(look));
    const later = before?.at(-1);
    if (before !== undefined && later !== undefined && Date.parse(later.moment) - Date.parse(look.moment) <= pause) {
      before.push(look);
      continue;
    }
    const started = [look];
    visits.push(started);
    open.set(kindOf(look), started);
  }
  return visits.flatMap((asked) => {
    const [last] = asked;
    const first = asked.at(-1);
    if (last === undefined || first === undefined) return [];
    const { id, naam, rol, organisatie, uitkomst } = last;
    return [{ id, naam, rol, organisatie, uitkomst, begin: first.moment, doelen: [...new Set(asked.map(({ doel }) => doel))], looks: asked }];
  });
}
