import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

describe('what a page may load', () => {
  test('is no script at all without a nonce, and only those with it otherwise', () => {
    const hydrated = { nonce: 'n1', alone: false };
    expect(contentSecurityPolicy(undefined, 'production')).toContain("script-src 'none'");
    expect(contentSecurityPolicy(hydrated, 'production')).toContain("script-src 'nonce-n1' 'strict-dynamic';");
    expect(contentSecurityPolicy({ ...hydrated, alone: true }, 'production')).toContain("script-src 'nonce-n1';");
  });

  test('is nothing inline, from nowhere else, in no frame', () => {
    for (const scripts of [undefined, { nonce: 'n1', alone: false }, { nonce: 'n1', alone: true }]) {
      const policy = contentSecurityPolicy(scripts, 'production');
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toContain('http');
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).toContain("frame-ancestors 'none'");
    }
  });

  test('lets a form lead to the issuer after logging out', () => {
    expect(contentSecurityPolicy(undefined, 'production', ['https://login.test'])).toContain("form-action 'self' https://login.test;");
  });
});
