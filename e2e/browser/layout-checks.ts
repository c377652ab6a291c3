import type { Page } from 'playwright-core';

interface Overflow {
  readonly by: number;
  readonly culprits: readonly string[];
}

/** Runs in the page, by the debugger's door: also where the page itself has no scripts. */
export async function evaluate<T>(page: Page, expression: string, { awaitPromise = false } = {}): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}

// An element inside something that scrolls by itself does not widen the page.
const overflow = `(() => {
  const width = document.documentElement.clientWidth;
  const scrolls = (e) => { for (let p = e.parentElement; p; p = p.parentElement) if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(p).overflowX)) return true; return false; };
  const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > width + 1 && !scrolls(e));
  return { by: document.documentElement.scrollWidth - width, culprits: wide.slice(0, 5).map((e) => e.tagName + '.' + (e.getAttribute('class') ?? '')) };
})()`;

/** WCAG 1.4.10: nobody has to move the page sideways to read it. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { by, culprits } = await evaluate<Overflow>(page, overflow);
  if (by > 0) throw new Error(`${page.url()} is ${by} px too wide: ${culprits.join(', ')}`);
}

const clipped = `[...document.body.querySelectorAll('a, button, label, p, h1, h2, h3, td, th, dd, dt, summary, li')]
  .filter((e) => {
    const style = getComputedStyle(e);
    const hides = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
    return hides && style.clipPath === 'none' && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
  })
  .slice(0, 5).map((e) => e.tagName + ': ' + e.textContent.slice(0, 40))`;

/** WCAG 1.4.4: with letters twice as large nothing is cut off and the page does not get wider than the window. */
export async function expectReadableAt200(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // The browser's own setting for larger text: sizes follow it, and so do the widths at which a page takes another shape.
  const setLetters = (standard: number) => session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  try {
    await setLetters(32);
    const cut = await evaluate<readonly string[]>(page, clipped);
    if (cut.length > 0) throw new Error(`Cut off at 200 % on ${page.url()}: ${cut.join(', ')}`);
    await expectNoSidewaysScroll(page);
  } finally {
    await setLetters(16);
    await session.detach();
  }
}

/** WCAG 2.5.8 and our own measure: everything to press is at least this many pixels high, links inside text excepted. */
export async function smallTargets(page: Page, pixels: number): Promise<readonly string[]> {
  const found = await evaluate<readonly string[]>(
    page,
    `[...document.querySelectorAll('button, summary, select, input:not([type=hidden]), nav a, .nl-button')]
      .filter((e) => { const b = e.getBoundingClientRect(); return b.width > 1 && b.height > 1 && b.height < ${pixels}; })
      .map((e) => e.tagName + ' ' + (e.textContent || e.id).trim().slice(0, 30) + ' ' + Math.round(e.getBoundingClientRect().height))`,
  );
  return found;
}

/** The pages of an inwoner work on any phone: without a script, and without styles that the policy would refuse. */
export async function expectNothingInline(page: Page): Promise<void> {
  const { scripts, styles } = await countInline(page);
  if (scripts + styles > 0) throw new Error(`${page.url()} holds ${scripts} scripts and ${styles} inline styles`);
}

/** What the page holds of scripts, and of styles written into elements, which its policy would refuse. */
export const countInline = (page: Page): Promise<{ readonly scripts: number; readonly styles: number }> =>
  evaluate(page, `({ scripts: document.scripts.length, styles: document.querySelectorAll('[style], style').length })`);

/** Where somebody tells what they need: one script and no more, a file of our own that saves what is written; and no styles in elements. */
export async function expectSavesWhileWriting(page: Page): Promise<void> {
  const { styles } = await countInline(page);
  const scripts = await evaluate<readonly string[]>(page, `[...document.scripts].map(({ src, text }) => src + text)`);
  const own = scripts.every((script) => script.startsWith(`${new URL(page.url()).origin}/assets/save-while-writing-`) && script.endsWith('.js'));
  if (styles > 0 || scripts.length !== 1 || !own) throw new Error(`${page.url()} holds ${styles} inline styles and the scripts ${scripts.join(', ')}`);
}
