import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { required } from '../../../../src/platform/required.ts';
import { forEachEngine, type TestDatabase } from '../../../../src/platform/testing/engines.ts';
import { makeTestSpil } from '../../../../src/platform/testing/spil.ts';
import { systemClock } from '../../../../src/platform/time/clock.ts';
import { findGrants } from '../../../../src/registers/dossier/index.ts';
import { assertTestBsn, httpBrpClient } from '../../../../src/registers/persoon/index.ts';
import { modules } from '../../../../src/modules.ts';
import { brpStandIn } from '../../../brp/brp-stand-in.ts';
import { memoryStore } from '../../../brp/persoonslijst-store.ts';
import { findPatterns, type Pattern } from '../find-patterns.ts';
import { stampRegion } from '../index.ts';
import { readRegion } from '../read-region.ts';
import { householdOfCopy } from './household-of-copy.ts';
import { normalForm } from './normal-form.ts';
import type { tellAlone, Telling } from './tell-alone.ts';

/** What is told on one engine, and how many open dossiers are copied of it. */
interface Case {
  readonly told: readonly Telling[];
  readonly copies: number;
  readonly tell: typeof tellAlone;
}

/** What each engine copied: the stories to tell by commands, and the form of each household. */
const copied = new Map<string, { tellings: Telling[]; forms: ReadonlyMap<string, Form> }>();

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

/** A household by itself, and with more and more of what its rows hang together with. */
type Form = readonly (readonly string[])[];

const formsOf = (households: ReadonlyMap<string, Pattern>, { env }: Spil) => new Map([...households].map(([key, household]): [string, Form] => [key, [0, 1, 4].map((steps) => normalForm(withoutLists(household), env.secrets, steps))]));

/** Whom somebody saw in a list hangs on who else was told by then. */
function withoutLists(pattern: Pattern): Pattern {
  const lists = new Set((pattern.rijen.get('inzage') ?? []).filter(({ waarden }) => waarden['act']?.endsWith('.lijst')).map(({ waarden }) => waarden['id']));
  const kept = new Map([...pattern.rijen].map(([tabel, rows]) => [tabel, tabel === 'inzage' ? rows.filter(({ waarden }) => !lists.has(waarden['id'])) : tabel === 'inzage_onderwerp' ? rows.filter(({ waarden }) => !lists.has(waarden['inzage'])) : rows]));
  return { ...pattern, rijen: kept };
}

/** A copy keeps all of an id but its last eight digits. */
function isCopyOf(copy: Pattern, pattern: Pattern): boolean {
  const head = (one: Pattern): string => one.rijen.get('dossier')?.[0]?.waarden['id']?.slice(0, 24) ?? '';
  return head(copy) === head(pattern);
}

/** The first lines that only one of two forms has, where they are first seen to differ. */
function differencesOf(told: Form, copy: Form): string[] {
  return told.map((lines, at) => differencesIn(lines, copy[at] ?? [])).find((found) => found.length > 0) ?? [];
}

function differencesIn(told: readonly string[], copy: readonly string[]): string[] {
  const surplus = (mine: readonly string[], other: readonly string[], sign: string): string[] => {
    const left = Map.groupBy(other, (line) => line);
    return mine.filter((line) => left.get(line)?.pop() === undefined).slice(0, 3).map((line) => `${sign} ${line}`);
  };
  return [...surplus(told, copy, 'told'), ...surplus(copy, told, 'copied')];
}

/** Tells households by commands and copies them, tells the copied ones by commands too, and compares row by row. */
export function proveSinks(title: string, caseOf: (engine: string) => Case): void {
  forEachEngine(`${title}, copied`, (db) => {
    const { told, copies, tell } = caseOf(db.engine);
    const spil = makeSpil(db, () => told);

    it('are the households that were told, each with other people', async () => {
      await tell(spil.env, modules, told);
      const before = await householdsOf(spil);
      expect(before.size).toBe(told.length);
      await stampRegion(spil.env, modules, { dossiers: copies });
      const after = await householdsOf(spil);
      const tellings = [...told];
      const seen = new Set<Pattern>();
      for (const [key, copy] of after) {
        if (before.has(key)) continue;
        const pattern = required([...before.values()].find((candidate) => isCopyOf(copy, candidate)), 'the pattern of a copy');
        const telling = required(told.find(({ household: { persoonslijsten } }) => persoonslijsten.map(({ bsn }) => bsn).toSorted().join(' ') === bsnsOf(pattern, spil)), 'a telling');
        seen.add(pattern);
        tellings.push({ ...telling, household: householdOfCopy(telling.household, pattern, copy, spil.env.secrets) });
      }
      // Every course is copied at least once.
      expect(seen.size).toBe(told.length);
      expect(after.size).toBeGreaterThanOrEqual(told.length + copies);
      copied.set(`${title} ${db.engine}`, { tellings, forms: formsOf(after, spil) });
    }, 300_000);
  });

  forEachEngine(`${title}, all told by commands`, (db) => {
    const found = () => required(copied.get(`${title} ${db.engine}`), 'what was copied');
    const spil = makeSpil(db, () => found().tellings);

    it('leave the same tables and events as COPY did', async () => {
      const { tellings, forms } = found();
      await caseOf(db.engine).tell(spil.env, modules, tellings);
      const own = formsOf(await householdsOf(spil), spil);
      expect([...own.keys()].toSorted()).toEqual([...forms.keys()].toSorted());
      expect([...own].flatMap(([key, form]) => differencesOf(form, forms.get(key) ?? []))).toEqual([]);
    }, 300_000);
  });
}
