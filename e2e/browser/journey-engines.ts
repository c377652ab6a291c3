import { forEachEngine, testedEngines, type TestDatabase, type TestedEngine } from '../../src/platform/testing/engines.ts';
import { strict } from '../../src/platform/testing/shared-data.ts';

/**
 * Where a journey is made: in strict mode on both engines, otherwise on the server, where there is one. What it adds to
 * the tests of rules and acts, which always run on both, is a browser, and that sees no engine. The main job is made on both.
 */
export const journeyEngines = (): readonly TestedEngine[] => (strict ? testedEngines() : testedEngines().slice(-1));

/** Describes a journey over acts of a few modules, with a database of its own. */
export const forEachJourney = (title: string, journey: (db: TestDatabase) => void): void => forEachEngine(title, journey, journeyEngines());
