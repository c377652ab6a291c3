import type { Locator, Page } from 'playwright-core';

/** More presses than any page has things to come to. */
const most = 120;

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);

/** Tabs on until this has the focus, as somebody does who has no mouse; throws when nobody gets there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < most; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nobody reaches ${target.toString()} by keyboard`);
}

/** Goes to a link or button and presses Enter. */
export async function press(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole(role, { name }).first());
  await page.keyboard.press('Enter');
}

/** Goes to a field and types, in the place of what stood there. */
export async function type(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label).first());
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Goes to a group of radio buttons, and with the arrows to one of them. */
export async function choose(page: Page, radio: string | RegExp | Locator): Promise<void> {
  const target = typeof radio === 'string' || radio instanceof RegExp ? page.getByRole('radio', { name: radio }).first() : radio;
  const inGroup = (): Promise<boolean> => target.evaluate((radio) => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio' && document.activeElement.name === (radio as HTMLInputElement).name);
  for (let presses = 0; presses < most && !(await inGroup()); presses += 1) await page.keyboard.press('Tab');
  for (let presses = 0; presses < most && !(await hasFocus(target)); presses += 1) await page.keyboard.press('ArrowDown');
  if (!(await hasFocus(target))) throw new Error(`Nobody reaches ${target.toString()} by keyboard`);
  if (!(await target.isChecked())) await page.keyboard.press('Space');
}

/** Goes to a list to choose from and types what the line begins with. */
export async function pick(page: Page, label: string | RegExp, line: string): Promise<void> {
  await tabTo(page, page.getByLabel(label).first());
  await page.keyboard.type(line);
}
