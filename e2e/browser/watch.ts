import type { Page } from 'playwright-core';

/** A refused form has a status that Chromium writes to the console; it is what a test asks for, not a fault. */
const status = /Failed to load resource: the server responded with a status of 4\d\d/;

/** Collects what went wrong in a page besides what a test looks at. Chromium reports violations of the policy on its console. */
export function watchPage(page: Page, { scripts, expected }: { readonly scripts: boolean; readonly expected: RegExp | undefined }): () => readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() !== 'error' && !text.includes('Content Security Policy')) return;
    if (status.test(text) || expected?.test(text) === true) return;
    faults.push(`console: ${text}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Without scripts the browser does not fetch them either, and calls that its policy.
    if (!scripts && reason === 'csp') return;
    // A page that is left while it loads aborts what it no longer needs.
    if (reason !== 'net::ERR_ABORTED' && expected?.test(reason) !== true) faults.push(`request: ${reason} ${request.url()}`);
  });
  return () => faults;
}
