import type { Page } from 'playwright-core';
import { expectAxeClean } from '../browser/axe.ts';
import { expectNoSidewaysScroll, expectNothingInline, expectReadableAt200 } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';

/** Read by axe, without sideways scroll at 320 pixels and at double size, and with pictures; `scripts`: a page for who works. */
export async function look(page: Page, name: string, scripts = false): Promise<void> {
  await expectAxeClean(page);
  if (!scripts) await expectNothingInline(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoSidewaysScroll(page);
  await screenshot(page, `mijn-${name}-320`);
  if (size !== null) await page.setViewportSize(size);
  await expectReadableAt200(page);
  await screenshot(page, `mijn-${name}`);
}
