import type { Page } from 'playwright-core';
import { expectAxeClean } from '../browser/axe.ts';
import { screenshot } from '../browser/pictures.ts';

/** From the top of the page: what sticks to the window would otherwise lie over its middle. */
const toTop = (page: Page): Promise<void> => page.evaluate(() => scrollTo(0, 0));

/** A picture of the whole page. */
export async function picture(page: Page, name: string): Promise<void> {
  await toTop(page);
  await screenshot(page, name);
}

/** Free of faults that axe knows. */
export async function expectFaultless(page: Page): Promise<void> {
  await toTop(page);
  await expectAxeClean(page);
}
