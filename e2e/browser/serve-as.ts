import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Actor } from '../../src/platform/access/actor.ts';
import type { TestSpil } from '../../src/platform/testing/spil.ts';
import type { Execute, ScreenActor } from '../../web/shared/app-context.ts';
import { closeBrowser } from './browser.ts';
import { buildScreens } from './build.ts';
import { serveScreens, type Serving } from './serve.ts';

/** The screens as somebody sees them, with the real acts behind them. */
export function serveAs(spil: Pick<TestSpil<[]>, 'answer'>, actor: Actor, rollen: readonly string[], gemeente?: string): Promise<Serving> {
  const execute: Execute = async (name, input, options) => {
    const ifMatch = options?.ifMatch === undefined ? {} : { ifMatch: Number(options.ifMatch) };
    const { output } = await spil.answer(actor, name, input, { idempotencyKey: options?.idempotencyKey, ...ifMatch });
    return output as never;
  };
  const soort = actor.soort === 'systeem' ? 'anoniem' : actor.soort;
  const screenActor: ScreenActor = { soort, naam: 'naam' in actor ? actor.naam : '', rollen, ...(gemeente === undefined ? {} : { gemeente }) };
  return serveScreens({ demo: false, actor: screenActor, execute, ...(gemeente === undefined ? {} : { gemeente }) });
}

/** Serves the screens to people, for the length of one test: answers the address at which somebody sees them. */
export function servePeople(spil: Pick<TestSpil<[]>, 'answer'>): (actor: Actor, rollen: readonly string[], gemeente?: string) => Promise<string> {
  const open: Serving[] = [];
  beforeAll(() => buildScreens());
  afterEach(async () => {
    await Promise.all(open.splice(0).map((serving) => serving.close()));
  });
  afterAll(closeBrowser);
  return async (...whom) => {
    const serving = await serveAs(spil, ...whom);
    open.push(serving);
    return serving.url;
  };
}
