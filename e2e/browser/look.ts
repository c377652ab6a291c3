import type { Page } from 'playwright-core';
import { expectAxeClean } from './axe.ts';
import { expectNoSidewaysScroll, expectNothingInline, expectReadableAt200 } from './layout-checks.ts';
import { screenshot } from './pictures.ts';

/**
 * Looks at a page as people have it: read by axe, without sideways scroll at 320 pixels, with letters twice as large, and with pictures of
 * both widths whose names begin with `prefix`. A page of an inwoner carries no script at all; `scripts`: one for who works does.
 */
export const lookAs = (prefix: string) => async (page: Page, name: string, scripts = false): Promise<void> => {
  await expectAxeClean(page);
  if (!scripts) await expectNothingInline(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoSidewaysScroll(page);
  await screenshot(page, `${prefix}-${name}-320`);
  if (size !== null) await page.setViewportSize(size);
  await expectNoSidewaysScroll(page);
  await expectReadableAt200(page);
  await screenshot(page, `${prefix}-${name}`);
};
