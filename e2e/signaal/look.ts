import type { Page } from 'playwright-core';
import { expectAxeClean } from '../browser/axe.ts';
import { expectNoSidewaysScroll, expectNothingInline } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';

/** Read by axe, without sideways scroll at 320 pixels, and with a picture at both widths. */
export async function look(page: Page, name: string): Promise<void> {
  await expectAxeClean(page);
  if (name.startsWith('0')) await expectNothingInline(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await screenshot(page, `signaal-${name}-320`);
  if (size !== null) await page.setViewportSize(size);
  await screenshot(page, `signaal-${name}`);
}
