import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const folder = resolve(import.meta.dirname, '../pictures/out');

/** A picture of the whole page in `e2e/pictures/out/<name>.png`, to be looked at. */
export async function screenshot(page: Page, name: string, { whole = true }: { readonly whole?: boolean } = {}): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: whole, animations: 'disabled' });
  return path;
}
