import type { CDPSession, Page } from 'playwright-core';

interface FocusNode {
  readonly role: string;
  readonly name: string;
}

async function focused(session: CDPSession): Promise<FocusNode | undefined> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.find((n) => n.properties?.some((p) => p.name === 'focused' && p.value.value === true) === true && n.role?.value !== 'RootWebArea');
  if (node === undefined) return undefined;
  return { role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') };
}

/** Role and accessible name of everything that Tab reaches, in order, until it leaves the page or `limit` is reached. */
export async function tabOrder(page: Page, limit = 60): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const order: string[] = [];
  try {
    await session.send('Accessibility.enable');
    while (order.length < limit) {
      await page.keyboard.press('Tab');
      const node = await focused(session);
      if (node === undefined) break;
      const line = `${node.role} ${node.name}`.trim();
      // Back at the start: the browser goes round.
      if (order.length > 1 && line === order[0]) break;
      order.push(line);
    }
  } finally {
    await session.detach();
  }
  return order;
}
