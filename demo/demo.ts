import { randomBytes } from 'node:crypto';
import Fastify from 'fastify';
import type { Environment } from '../src/platform/act/environment.ts';
import type { Module } from '../src/platform/act/module.ts';
import { systemClock } from '../src/platform/time/clock.ts';
import type { BrpSettings } from '../src/registers/persoon/index.ts';
import { brpStandIn } from './brp/brp-stand-in.ts';
import { makeDemoIdentity, type DemoIdentity } from './identity/index.ts';
import { personas } from './identity/personas.ts';
import { passFailpoint } from '../src/platform/failpoint.ts';
import { clearHalfMade, markHalfMade } from './region/half-made.ts';
import { demoStore, isEmpty, makeDemoRegion } from './region/index.ts';
import { storyPersonas } from './region/stories/index.ts';

/** What demo mode adds to Spil, and nothing else does. */
export interface Demo {
  readonly login: DemoIdentity;
  /** The stand-in of the basisregistratie personen. */
  readonly brp: BrpSettings;
  /** Where to log in, and as whom. */
  readonly welcome: string;
  /** Fills an installation that is still empty, or in which that was never finished. */
  fill(env: Environment, modules: readonly Module[]): Promise<void>;
  close(): Promise<void>;
}

export async function openDemo({ dataFolder, publicUrl }: { readonly dataFolder: string; readonly publicUrl: URL }): Promise<Demo> {
  const login = await makeDemoIdentity(dataFolder, publicUrl, () => [...personas, ...storyPersonas]);
  const register = Fastify();
  const apiKey = randomBytes(16).toString('hex');
  await register.register(brpStandIn, { store: demoStore(), clock: systemClock, apiKey });
  const baseUrl = await register.listen({ host: '127.0.0.1', port: 0 });
  return {
    login,
    brp: { baseUrl, apiKey },
    welcome: `This is a demo with invented people. Log in at ${publicUrl.origin}/inloggen and choose who you are; for the API: script/token ${personas.map(({ sleutel }) => sleutel).join(' | ')}`,
    async fill(env, modules) {
      await clearHalfMade(env.database);
      if (!(await isEmpty(env))) return;
      await markHalfMade(env.database, false);
      await makeDemoRegion(env, modules);
      await markHalfMade(env.database, true);
      passFailpoint('demo-made');
    },
    close: () => register.close(),
  };
}
