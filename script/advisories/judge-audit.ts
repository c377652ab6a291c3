import Type, { type Static } from 'typebox';
import { Value } from 'typebox/value';

const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const;
type Severity = (typeof severities)[number];

const Advisory = Type.Object({ url: Type.String(), title: Type.String(), severity: Type.Enum([...severities]), name: Type.String() });
/** What we read of `npm audit --json` (report version 2): a package is hit by an advisory, or by another package that is. */
export const AuditReport = Type.Object({
  auditReportVersion: Type.Literal(2),
  vulnerabilities: Type.Record(Type.String(), Type.Object({ name: Type.String(), via: Type.Array(Type.Union([Type.String(), Advisory])) })),
});
export type AuditReport = Static<typeof AuditReport>;

/** An advisory that does not touch us, or waits for a version that mends it. */
export interface Exception {
  /** `GHSA-…` */
  readonly advisory: string;
  readonly reason: string;
  /** Last day (ISO) on which it holds; at most 90 days on, so that somebody looks again. */
  readonly until: string;
}

/** Longest that an exception may hold, in days. */
const longest = 90;

/** Reads what npm printed. Throws when it is no report: an audit that was not made is no clean audit. */
export function readAudit(text: string): AuditReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (Value.Check(AuditReport, value)) return value;
  const message = Value.Check(Type.Object({ message: Type.String() }), value) ? `: ${value.message}` : '';
  throw new Error(`npm could not ask its registry about known faults${message}`);
}

/**
 * The lines of what is wrong; none: nothing. `worst` is the mildest severity that counts. Each exception has to be
 * used and not over on `today` (ISO day).
 */
export function judgeAudit(report: AuditReport, worst: Severity, exceptions: readonly Exception[], today: string): string[] {
  const found = new Map<string, { severity: Severity; line: string }>();
  for (const { via } of Object.values(report.vulnerabilities)) {
    for (const advisory of via) {
      if (typeof advisory === 'string') continue;
      const id = advisory.url.slice(advisory.url.lastIndexOf('/') + 1);
      found.set(id, { severity: advisory.severity, line: `${id} (${advisory.severity}) in ${advisory.name}: ${advisory.title}` });
    }
  }
  const excepted = new Set(exceptions.filter(({ until }) => today <= until).map(({ advisory }) => advisory));
  return [...found].filter(([id, { severity }]) => severities.indexOf(severity) >= severities.indexOf(worst) && !excepted.has(id)).map(([, { line }]) => line);
}

/** What is wrong with the exceptions themselves: over, too long, or about nothing that npm reports any more. */
export function judgeExceptions(report: AuditReport, exceptions: readonly Exception[], today: string): string[] {
  const reported = JSON.stringify(report);
  const last = new Date(Date.parse(today) + longest * 24 * 3600_000).toISOString().slice(0, 10);
  return exceptions.flatMap(({ advisory, reason, until }) => [
    ...(today > until ? [`${advisory}: the exception ended on ${until}; look again`] : []),
    ...(until > last ? [`${advisory}: an exception holds ${longest} days at most`] : []),
    ...(reason.trim() === '' ? [`${advisory}: says no reason`] : []),
    ...(reported.includes(advisory) ? [] : [`${advisory}: npm does not report it any more; take the exception away`]),
  ]);
}
