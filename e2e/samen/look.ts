import type { Page } from 'playwright-core';
import { expectAxeClean } from '../browser/axe.ts';
import { expectNoSidewaysScroll, expectNothingInline } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';

/** Read by axe, without sideways scroll at 320 pixels, and with a picture; pages of an inwoner carry no script at all. */
export async function look(page: Page, name: string, scripts = false): Promise<void> {
  await expectAxeClean(page);
  if (!scripts) await expectNothingInline(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoSidewaysScroll(page);
  await screenshot(page, `samen-${name}-320`);
  if (size !== null) await page.setViewportSize(size);
  await screenshot(page, `samen-${name}`);
}
