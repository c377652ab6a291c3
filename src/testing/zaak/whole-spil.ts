import { clientOver } from '../../../demo/brp/testing-stand-in.ts';
import { gezin } from '../../../demo/brp/testing-familie.ts';
import { memoryStore } from '../../../demo/brp/persoonslijst-store.ts';
import { modules } from '../../modules.ts';
import type { TestDatabase } from '../../platform/testing/engines.ts';
import { makeTestSpil, type TestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { assertTestBsn, type BrpClient } from '../../registers/persoon/index.ts';

/** Spil with every module there is. */
export type WholeSpil = TestSpil<typeof modules>;

/** The stand-in for the BRP, with one family in it; `start` before and `stop` after the tests. */
export function familyRegister() {
  let running: Awaited<ReturnType<typeof clientOver>> | undefined;
  return {
    async start(): Promise<void> {
      running = await clientOver(memoryStore(gezin()));
    },
    stop: async (): Promise<void> => running?.app.close(),
    get client(): BrpClient {
      if (running === undefined) throw new Error('The register was not started');
      return running.client;
    },
  };
}
export type FamilyRegister = ReturnType<typeof familyRegister>;

/** All of Spil on a test database, with that register. */
export function wholeSpil(db: TestDatabase, register: FamilyRegister, more: object = {}): WholeSpil {
  return makeTestSpil(db, modules, findGrants, Object.defineProperties({ get brp() { return register.client; }, admitBsn: assertTestBsn }, Object.getOwnPropertyDescriptors(more)));
}
