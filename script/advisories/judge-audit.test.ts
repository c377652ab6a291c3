import { describe, expect, it } from 'vitest';
import { judgeAudit, judgeExceptions, readAudit } from './judge-audit.ts';

/** As npm 11 prints it: `proxy` is hit by itself, `server` by way of `proxy`. */
const printed = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    proxy: { name: 'proxy', severity: 'high', isDirect: false, via: [
      { source: 1, name: 'proxy', dependency: 'proxy', title: 'Takes the wrong way', url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', severity: 'high', cwe: ['CWE-20'], range: '<2.0.0' },
      { source: 2, name: 'proxy', dependency: 'proxy', title: 'Is slow', url: 'https://github.com/advisories/GHSA-dddd-eeee-ffff', severity: 'low', cwe: [], range: '<2.1.0' },
    ], effects: ['server'], range: '<2.0.0', nodes: ['node_modules/proxy'], fixAvailable: true },
    server: { name: 'server', severity: 'high', isDirect: true, via: ['proxy'], effects: [], range: '*', nodes: ['node_modules/server'], fixAvailable: true },
  },
  metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 2, critical: 0, total: 2 } },
});
const report = readAudit(printed);
const exception = { advisory: 'GHSA-aaaa-bbbb-cccc', reason: 'We serve no proxies.', until: '2026-12-31' };

describe('the audit of packages', () => {
  it('names each known fault once, and leaves those that are milder than what counts', () => {
    expect(judgeAudit(report, 'moderate', [], '2026-12-01')).toEqual(['GHSA-aaaa-bbbb-cccc (high) in proxy: Takes the wrong way']);
    expect(judgeAudit(report, 'low', [], '2026-12-01')).toHaveLength(2);
    expect(judgeAudit(report, 'critical', [], '2026-12-01')).toEqual([]);
  });

  it('lets an exception hold until its last day and no longer', () => {
    expect(judgeAudit(report, 'moderate', [exception], '2026-12-31')).toEqual([]);
    expect(judgeExceptions(report, [exception], '2026-12-31')).toEqual([]);
    expect(judgeAudit(report, 'moderate', [exception], '2027-01-01')).toHaveLength(1);
    expect(judgeExceptions(report, [exception], '2027-01-01')).toEqual(['GHSA-aaaa-bbbb-cccc: the exception ended on 2026-12-31; look again']);
  });

  it('refuses an exception without reason, for longer than 90 days, or of a fault that is gone', () => {
    const faults = judgeExceptions(report, [{ advisory: 'GHSA-gone', reason: ' ', until: '2027-12-31' }], '2026-12-01');
    expect(faults).toEqual(['GHSA-gone: an exception holds 90 days at most', 'GHSA-gone: says no reason', 'GHSA-gone: npm does not report it any more; take the exception away']);
  });

  it('takes no answer for a clean one when npm could not ask', () => {
    expect(() => readAudit('{"message":"405 Method Not Allowed"}')).toThrow('405 Method Not Allowed');
    expect(() => readAudit('')).toThrow('could not ask');
    expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}').vulnerabilities).toEqual({});
  });
});
