import type { Page } from 'playwright-core';
import { expectAxeClean } from '../browser/axe.ts';
import { expectNoSidewaysScroll, expectNothingInline, expectReadableAt200 } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';

/** Read by axe, without sideways scroll, readable at twice the size, and with a picture; pages of an inwoner carry no script at all. */
export async function look(page: Page, name: string, scripts = false): Promise<void> {
  await expectAxeClean(page);
  if (!scripts) await expectNothingInline(page);
  await expectNoSidewaysScroll(page);
  await expectReadableAt200(page);
  await screenshot(page, `familie-${name}`);
}
