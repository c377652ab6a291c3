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
import type { Telling } from './make-world.ts';
import { far, normalForm } from './normal-form.ts';
import type { tellAlone } from './tell-alone.ts';

/** What is told on one engine, and how many open dossiers are copied of it. */
interface Case {
  readonly told: readonly Telling[];
  readonly copies: number;
  readonly tell: typeof tellAlone;
}

/** What each engine copied: the stories to tell by commands, and the form of each copy. */
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

/** The lines of a household, with more and more of what its rows hang together with. */
type Form = (steps: number) => readonly string[];

/** A difference is shown at the least depth: farther on, all that hangs together with it differs too. */
const depths = [0, 1, far];

function formsOf(households: ReadonlyMap<string, Pattern>, { env }: Spil): Map<string, Form> {
  return new Map([...households].map(([key, household]) => {
    const kept = withoutLists(household);
    const whole = normalForm(kept, env.secrets);
    return [key, (steps) => (steps === far ? whole : normalForm(kept, env.secrets, steps))];
  }));
}

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

/** The first lines that a household has in only one of two tellings, where its forms are first seen to differ. */
function differencesOf(told: ReadonlyMap<string, Form>, other: ReadonlyMap<string, Form>): string[] {
  const differences = (steps: number, [key, form]: [string, Form]): string[] => differencesIn(form(steps), other.get(key)?.(steps) ?? []);
  const different = [...told].filter((one) => differences(far, one).length > 0);
  return different.flatMap((one) => depths.map((steps) => differences(steps, one)).find((found) => found.length > 0) ?? []);
}

function differencesIn(told: readonly string[], other: readonly string[]): string[] {
  const surplus = (mine: readonly string[], theirs: readonly string[], sign: string): string[] => {
    const left = Map.groupBy(theirs, (line) => line);
    return mine.filter((line) => left.get(line)?.pop() === undefined).slice(0, 3).map((line) => `${sign} ${line}`);
  };
  return [...surplus(told, other, 'told'), ...surplus(other, told, 'copied')];
}

/** Tells households by commands and copies them, tells the copies by commands too, and compares row by row. */
export function proveSinks(title: string, caseOf: (engine: string) => Case): void {
  forEachEngine(`${title}, copied`, (db) => {
    const { told, copies, tell } = caseOf(db.engine);
    const spil = makeSpil(db, () => told);

    it('are the households that were told, each with other people', async () => {
      await tell(spil.env, modules, told);
      const before = await householdsOf(spil);
      expect(before.size).toBe(told.length);
      const asTold = formsOf(before, spil);
      await stampRegion(spil.env, modules, { dossiers: copies });
      const after = await householdsOf(spil);
      const made = new Map([...after].filter(([key]) => !before.has(key)));
      expect(made.size).toBeGreaterThanOrEqual(copies);
      // The told ones stay as they were.
      expect(after.size).toBe(told.length + made.size);
      expect(differencesOf(asTold, formsOf(after, spil))).toEqual([]);
      const seen = new Set<Pattern>();
      const tellings = [...made.values()].map((copy): Telling => {
        const pattern = required([...before.values()].find((candidate) => isCopyOf(copy, candidate)), 'the pattern of a copy');
        const telling = required(told.find(({ household: { persoonslijsten } }) => persoonslijsten.map(({ bsn }) => bsn).toSorted().join(' ') === bsnsOf(pattern, spil)), 'a telling');
        seen.add(pattern);
        return { ...telling, household: householdOfCopy(telling.household, pattern, copy, spil.env.secrets) };
      });
      // Every course is copied at least once.
      expect(seen.size).toBe(told.length);
      copied.set(`${title} ${db.engine}`, { tellings, forms: formsOf(made, spil) });
    }, 300_000);
  });

  forEachEngine(`${title}, the copies told by commands`, (db) => {
    const found = () => required(copied.get(`${title} ${db.engine}`), 'what was copied');
    const spil = makeSpil(db, () => found().tellings);

    it('leave the same tables and events as COPY did', async () => {
      const { tellings, forms } = found();
      await caseOf(db.engine).tell(spil.env, modules, tellings);
      const own = formsOf(await householdsOf(spil), spil);
      expect([...own.keys()].toSorted()).toEqual([...forms.keys()].toSorted());
      expect(differencesOf(own, forms)).toEqual([]);
    }, 300_000);
  });
}
