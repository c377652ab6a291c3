import { expect, it } from 'vitest';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { systemClock } from '../../platform/time/clock.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { endGrants, findGrants, grantAccess, type GrantRequest } from './dossier.access.ts';
import type { Gegevenssoort } from './gegevenssoort.ts';

const code = parseGemeenteCode('0373');
const nextId = () => newId(code, systemClock);
const houder = 'm:1';
const soorten: readonly Gegevenssoort[] = ['betrokkenen', 'melding', 'gesprek', 'plan', 'besluit', 'inzet', 'tijdlijn'];
const asked: Omit<GrantRequest, 'lezen'> = { houder, grond: 'team', doel: 'onderzoek', vanaf: '2026-03-02T09:00:00Z', verleendDoor: 'm:2' };

forEachEngine('rights on one dossier that many give at the same moment', (db) => {
  const scope = { gemeenten: [code], actor: 'm:2', houder: '', doel: 'proef' };
  const write = (work: (tx: WriteTx) => Promise<void>) => db.database().write(scope, work);
  const running = async (dossier: string) => (await db.database().read(scope, (tx) => findGrants(tx, code, dossier, [houder]))).filter(({ tot }) => tot === null);
  /** Each gives the kinds in another order. */
  const turned = (by: number) => [...soorten.slice(by % soorten.length), ...soorten.slice(0, by % soorten.length)];

  it('are there once, whoever came first, and nobody is refused', async () => {
    const dossier = nextId();
    await Promise.all(Array.from({ length: 40 }, (_, turn) => write((tx) => grantAccess(tx, code, dossier, { ...asked, lezen: turned(turn) }, nextId))));
    expect((await running(dossier)).map(({ soort }) => soort).toSorted()).toEqual(soorten.toSorted());
  });

  it('and take away meanwhile, are all there or not at all', async () => {
    const dossier = nextId();
    await Promise.all(Array.from({ length: 40 }, (_, turn) => write((tx) => (turn % 2 === 0
      ? grantAccess(tx, code, dossier, { ...asked, lezen: turned(turn) }, nextId)
      : endGrants(tx, code, dossier, houder, 'team', '2026-03-02T10:00:00Z')))));
    expect([0, soorten.length]).toContain((await running(dossier)).length);
  });
});
