import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const folder = resolve(import.meta.dirname, '../pictures/out');

/** With `SPIL_PICTURES=1`: a picture of the whole page in `e2e/pictures/out/<name>.png`, to be looked at. */
export async function screenshot(page: Page, name: string, { whole = true }: { readonly whole?: boolean } = {}): Promise<void> {
  if (process.env['SPIL_PICTURES'] !== '1') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole, animations: 'disabled' });
}
