import type { Page } from 'playwright-core';

/** To the next question of the telling. */
export const next = (page: Page): Promise<void> => page.getByRole('button', { name: 'Verder', exact: true }).click();
