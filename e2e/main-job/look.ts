import type { Page } from 'playwright-core';
import { expectAxeClean } from '../browser/axe.ts';
import { expectNoSidewaysScroll, expectNothingInline, expectSavesWhileWriting } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';

/** Every page of the journey is read by axe, fits 320 pixels, and leaves a picture; those of an inwoner carry no script at all, but where they tell what they need, and where who looks appears while it is open. */
export async function look(page: Page, name: string): Promise<void> {
  const { pathname } = new URL(page.url());
  if (pathname === '/hulp-vragen') await expectSavesWhileWriting(page);
  else if (/^\/(hulp-vragen|mijn)/.test(pathname) && !pathname.endsWith('/inzage')) await expectNothingInline(page);
  await page.locator('h1').first().scrollIntoViewIfNeeded();
  await expectAxeClean(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  if (size !== null) await page.setViewportSize(size);
  await screenshot(page, `hoofdtaak-${name}`);
}
