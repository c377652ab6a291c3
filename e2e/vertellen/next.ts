import type { Page } from 'playwright-core';

/** Presses a button of the telling and waits for the page that answers: where it saves while one writes, the form goes when that is done. */
export async function press(page: Page, name: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name, exact: true }).click();
  await loaded;
}

/** To the next question of the telling. */
export const next = (page: Page): Promise<void> => press(page, 'Verder');
