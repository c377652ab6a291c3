import type { Page } from 'playwright-core';
import { screenshot } from '../browser/pictures.ts';

/** A picture from the top of the page: what sticks to the window would otherwise cover its middle. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  await screenshot(page, name);
}
