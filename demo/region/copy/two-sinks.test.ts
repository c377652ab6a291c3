import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { required } from '../../../src/platform/required.ts';
import { forEachEngine, type TestDatabase } from '../../../src/platform/testing/engines.ts';
import { makeTestSpil } from '../../../src/platform/testing/spil.ts';
import { systemClock } from '../../../src/platform/time/clock.ts';
import { findGrants } from '../../../src/registers/dossier/index.ts';
import { assertTestBsn, httpBrpClient } from '../../../src/registers/persoon/index.ts';
import { modules } from '../../../src/modules.ts';
import { brpStandIn } from '../../brp/brp-stand-in.ts';
import { memoryStore } from '../../brp/persoonslijst-store.ts';
import { listDemoHuishoudens } from '../index.ts';
import { findPatterns, type Pattern } from './find-patterns.ts';
import { stampRegion } from './index.ts';
import { readRegion } from './read-region.ts';
import { householdOfCopy } from './testing/household-of-copy.ts';
import { normalForm } from './testing/normal-form.ts';
import { tellAlone, type Telling } from './testing/tell-alone.ts';

const patterns = 20;
const copies = 200;

/** What each engine copied: the stories to tell by commands, and the form of each household. */
const copied = new Map<string, { tellings: Telling[]; forms: ReadonlyMap<string, string[]> }>();

function makeSpil(db: TestDatabase, tellings: () => readonly Telling[]) {
  let register: FastifyInstance | undefined;
  let brp = '';
  beforeAll(async () => {
    register = fastify();
    await register.register(brpStandIn, { store: memoryStore(tellings().flatMap(({ household }) => household.persoonslijsten)), clock: systemClock });
    brp = await register.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => register?.close());
  return makeTestSpil(db, modules, findGrants, { admitBsn: assertTestBsn, get brp() { return httpBrpClient({ baseUrl: brp }); } });
}

type Spil = ReturnType<typeof makeSpil>;

async function householdsOf(spil: Spil): Promise<Map<string, Pattern>> {
  const found = findPatterns(await spil.env.database.load(readRegion));
  return new Map(found.map((household) => [bsnsOf(household, spil), household]));
}

/** Which household it is: nobody else has these numbers. */
function bsnsOf({ rijen }: Pattern, { env }: Spil): string {
  return (rijen.get('persoon') ?? []).map(({ waarden }) => env.secrets.open(Buffer.from((waarden['bsn_versleuteld'] ?? '').slice(2), 'hex'))).toSorted().join(' ');
}

const formsOf = (households: ReadonlyMap<string, Pattern>, { env }: Spil) => new Map([...households].map(([key, household]) => [key, normalForm(household, env.secrets)]));

forEachEngine('twenty dossiers told and two hundred copied', (db) => {
  const told = listDemoHuishoudens().slice(0, patterns).map((household, place): Telling => ({ household, place }));
  const spil = makeSpil(db, () => told);

  it('are the households that were told, each with other people', async () => {
    await tellAlone(spil.env, modules, told);
    const before = await householdsOf(spil);
    expect(before.size).toBe(patterns);
    await stampRegion(spil.env, modules, { dossiers: copies });
    const after = await householdsOf(spil);
    expect(after.size).toBe(patterns + copies);
    const tellings = [...told];
    for (const [key, copy] of after) {
      if (before.has(key)) continue;
      const [place, pattern] = required([...before.values()].entries().find(([, candidate]) => isCopyOf(copy, candidate)), 'the pattern of a copy');
      const { household } = required(told.find(({ household: { persoonslijsten } }) => persoonslijsten.map(({ bsn }) => bsn).toSorted().join(' ') === bsnsOf(pattern, spil)), `telling ${place}`);
      tellings.push({ household: householdOfCopy(household, pattern, copy, spil.env.secrets), place: required(told.find((one) => one.household === household), 'a telling').place });
    }
    copied.set(db.engine, { tellings, forms: formsOf(after, spil) });
  }, 300_000);
});

/** A copy keeps all of an id but its last eight digits. */
function isCopyOf(copy: Pattern, pattern: Pattern): boolean {
  const head = (one: Pattern): string => one.rijen.get('dossier')?.[0]?.waarden['id']?.slice(0, 24) ?? '';
  return head(copy) === head(pattern);
}

forEachEngine('the same two hundred and twenty told by commands', (db) => {
  const spil = makeSpil(db, () => required(copied.get(db.engine), 'what was copied').tellings);

  it('leave the same tables and events as COPY did', async () => {
    const { tellings, forms } = required(copied.get(db.engine), 'what was copied');
    await tellAlone(spil.env, modules, tellings);
    const households = await householdsOf(spil);
    const own = formsOf(households, spil);
    expect([...own.keys()].toSorted()).toEqual([...forms.keys()].toSorted());
    for (const [key, form] of own) expect(forms.get(key)).toEqual(form);
    expect(own.size).toBe(patterns + copies);
  }, 300_000);
});
