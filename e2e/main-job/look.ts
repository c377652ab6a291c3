import type { Page } from 'playwright-core';
import { expectAxeClean } from '../browser/axe.ts';
import { expectNoSidewaysScroll, expectNothingInline } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';

/** Every page of the journey is read by axe, fits 320 pixels, and leaves a picture; those of an inwoner carry no script at all. */
export async function look(page: Page, name: string): Promise<void> {
  if (/^\/(hulp-vragen|mijn)/.test(new URL(page.url()).pathname)) await expectNothingInline(page);
  await page.locator('h1').first().scrollIntoViewIfNeeded();
  await expectAxeClean(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  if (size !== null) await page.setViewportSize(size);
  await screenshot(page, `hoofdtaak-${name}`);
}
