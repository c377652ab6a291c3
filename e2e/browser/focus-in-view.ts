import type { Page } from 'playwright-core';
import { evaluate } from './layout-checks.ts';

// A text area scrolls to where one types in it, and not to its edges.
const covering = `(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return { end: true };
  const box = e.getBoundingClientRect();
  const over = [box.top + 3, box.top + box.height / 2, box.bottom - 3].map((y) => document.elementFromPoint(box.left + box.width / 2, y)).filter((hit) => hit !== null);
  const bar = (hit) => { for (let p = hit; p; p = p.parentElement) if (['sticky', 'fixed'].includes(getComputedStyle(p).position)) return p.contains(e) ? undefined : p; };
  const bars = over.map(bar).filter((p) => p !== undefined);
  const hidden = bars.length > 0 && (e.tagName !== 'TEXTAREA' || bars.length === over.length);
  return { end: false, name: e.tagName + ' ' + (e.id || e.textContent.trim().slice(0, 30)), by: hidden ? bars[0].className : undefined };
})()`;

interface Covered {
  readonly end: boolean;
  readonly name?: string;
  readonly by?: string;
}

/** WCAG 2.4.11 and a bit more: nothing that Tab reaches, forwards and back, lies under a bar that stays in view. */
export async function expectFocusInView(page: Page, limit = 80): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stops = 0; stops < limit; stops += 1) {
      await page.keyboard.press(key);
      const { end, name, by } = await evaluate<Covered>(page, covering);
      if (by !== undefined) throw new Error(`${name ?? ''} has the focus under .${by} on ${page.url()}, ${page.viewportSize()?.width} px wide`);
      if (end) break;
    }
  }
}
