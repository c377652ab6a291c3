/** A gemeente as the national statistics (CBS, Kerncijfers wijken en buurten) know it. */
export interface Area {
  readonly code: string;
  readonly naam: string;
  readonly inwoners: number;
  readonly huishoudens: number;
}

/** What was measured on Spil itself (bench/README.md); all rates for one processor. */
export interface Measured {
  /** Rows and bytes of the database, with its indexes, for one open dossier with its events. */
  readonly rowsPerDossier: number;
  readonly bytesPerDossier: number;
  /** Requests a second that one processor of the database, and one of the server, can do of the everyday mix. */
  readonly databaseRate: number;
  readonly serverRate: number;
  /** Commands a second of one gemeente that were numbered and read with a lag under a second. */
  readonly sealedRate: number;
}

/** What nobody could measure here. Each is an estimate, to be replaced by the figures of whoever knows better. */
export interface Assumptions {
  /** Part of the households with an open dossier. */
  readonly openShare: number;
  /** Part of the open dossiers that ends in a year, and years that they are kept after that. */
  readonly endsPerYear: number;
  readonly keptYears: number;
  /** Bytes of documents and photos in one dossier. */
  readonly fileBytes: number;
  /** Open dossiers for one professional; part of them at work in the busiest hour; seconds between two of their requests. */
  readonly caseload: number;
  readonly atWork: number;
  readonly secondsBetween: number;
  /** Visits of inwoners for one open dossier in a month, requests in a visit, and how much busier the busiest hour is than the average of twelve. */
  readonly visitsPerMonth: number;
  readonly requestsPerVisit: number;
  readonly busiest: number;
  /** Part of the requests that changes something. */
  readonly commandShare: number;
}

/** What one server of PostgreSQL may have to carry before something else is needed. */
export interface Limits {
  readonly processors: number;
  /** Bytes that a backup can copy in one night. */
  readonly nightBytes: number;
  readonly connections: number;
  readonly connectionsPerServer: number;
}

export interface Load {
  readonly open: number;
  readonly kept: number;
  readonly rows: number;
  readonly bytes: number;
  readonly fileBytes: number;
  readonly staff: number;
  /** In the busiest hour, a second. */
  readonly requests: number;
  readonly commands: number;
}

/** What these areas together ask of Spil once as many dossiers are destroyed as end. */
export function loadOf(areas: readonly Area[], measured: Measured, assumed: Assumptions): Load {
  const open = areas.reduce((sum, { huishoudens }) => sum + Math.round(huishoudens * assumed.openShare), 0);
  const kept = Math.round(open * assumed.endsPerYear * assumed.keptYears);
  const staff = Math.ceil(open / assumed.caseload);
  const hoursOfMonth = 30 * 12 * 3600;
  const inwoners = (open * assumed.visitsPerMonth * assumed.requestsPerVisit * assumed.busiest) / hoursOfMonth;
  const requests = (staff * assumed.atWork) / assumed.secondsBetween + inwoners;
  const all = open + kept;
  return { open, kept, staff, requests, commands: requests * assumed.commandShare, rows: all * measured.rowsPerDossier, bytes: all * measured.bytesPerDossier, fileBytes: all * assumed.fileBytes };
}

/** A limit of one server of PostgreSQL, and how much of it this load takes; over 1 it does not fit. */
export interface Use {
  readonly limit: 'processors of the database' | 'a backup in a night' | 'a backup in a night, files elsewhere' | 'connections' | 'numbering of one gemeente';
  readonly part: number;
}

/** How much of each limit a load takes, the fullest first. `largest` is the load of its largest gemeente alone. */
export function usesOf(load: Load, largest: Load, measured: Measured, limits: Limits): readonly Use[] {
  const servers = Math.max(2, Math.ceil(load.requests / measured.serverRate));
  const uses: readonly Use[] = [
    // Above seven tenths, waiting grows faster than the load.
    { limit: 'processors of the database', part: load.requests / (measured.databaseRate * limits.processors * 0.7) },
    { limit: 'a backup in a night', part: (load.bytes + load.fileBytes) / limits.nightBytes },
    { limit: 'a backup in a night, files elsewhere', part: load.bytes / limits.nightBytes },
    { limit: 'connections', part: (servers * limits.connectionsPerServer) / limits.connections },
    { limit: 'numbering of one gemeente', part: largest.commands / measured.sealedRate },
  ];
  return uses.toSorted((a, b) => b.part - a.part);
}

/** How many gemeenten, the largest first, fit on one server before this limit is reached. */
export function fitting(areas: readonly Area[], limit: Use['limit'], measured: Measured, assumed: Assumptions, limits: Limits): number {
  const sorted = areas.toSorted((a, b) => b.huishoudens - a.huishoudens);
  const over = sorted.findIndex((_, index) => {
    const taken = sorted.slice(0, index + 1);
    const use = usesOf(loadOf(taken, measured, assumed), loadOf(taken.slice(0, 1), measured, assumed), measured, limits).find((one) => one.limit === limit);
    return use !== undefined && use.part > 1;
  });
  return over === -1 ? sorted.length : over;
}
