import type { Page } from 'playwright-core';

/** What was typed is on the server, and not only on this device. */
export const kept = (page: Page): Promise<void> => page.getByText('Alles is bewaard').waitFor({ timeout: 20_000 });
