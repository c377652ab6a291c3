import type { Page } from 'playwright-core';
import { expectAxeClean } from '../browser/axe.ts';
import { expectNoSidewaysScroll, expectNothingInline, expectReadableAt200, expectSavesWhileWriting, smallTargets } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';

/** Read by axe (which needs scripts to run, though not the page's own), without sideways scroll at 320 pixels, with targets for fingers and letters twice as large, and with a picture. `saves`: a page on which something is written. */
export async function look(page: Page, name: string, { staff = false, axe = true, saves = false } = {}): Promise<void> {
  if (axe) await expectAxeClean(page);
  if (!staff) await (saves ? expectSavesWhileWriting(page) : expectNothingInline(page));
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoSidewaysScroll(page);
  await expectReadableAt200(page);
  if (await smallTargets(page, 24).then((small) => small.length > 0)) throw new Error(`${page.url()} has targets that are too small`);
  await screenshot(page, `vertellen-${name}-320`);
  if (size !== null) await page.setViewportSize(size);
  await screenshot(page, `vertellen-${name}`);
}
