import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BERICHT_SOORTEN, type BerichtSoort } from './declaration/berichten.ts';
import type { Fout } from './fout.ts';
import { readBericht } from './read-bericht.ts';
import { berichtArbitrary } from './testing/bericht-arbitrary.ts';
import { mutate } from './testing/mutate-xml.ts';
import { makeRandom } from './testing/random.ts';
import { readVoorbeelden, type Voorbeeld } from './testing/voorbeeld.ts';
import { isOfficial, istandaarden, openOracle } from './testing/xsd-oracle.ts';
import { writeBericht } from './write-bericht.ts';

const SEED = 20_260_302;
const MUTANTS = Number(process.env['SPIL_MUTANTS'] ?? 10_000);
const folder = istandaarden ?? '';

/**
 * Where this reader refuses what libxml2 lets pass: on purpose a DOCTYPE and another encoding than UTF-8,
 * and a time zone with a minus, since libxml2 overlooks the minus in the pattern [^Z+-]+ of LDT_Tijd.
 */
function isStricter({ code, uitleg }: Fout): boolean {
  return code === 'doctype' || code === 'codering' || (code === 'geen-tijd' && uitleg.includes('tijdzone'));
}

/** Three messages of a soort, of our own making. */
function writeOwn(soort: BerichtSoort): readonly Voorbeeld[] {
  return fc.sample(berichtArbitrary(soort), { seed: SEED, numRuns: 3 }).map((bericht) => {
    const written = writeBericht(bericht);
    if (!written.ok) throw new Error(JSON.stringify(written.fouten));
    return { soort, xml: Buffer.from(written.xml) };
  });
}

/** The surroundings of the first place where a mutant differs from its base. */
function differenceOf(base: string, mutant: string): string {
  let at = 0;
  while (at < mutant.length && base[at] === mutant[at]) at += 1;
  return JSON.stringify(mutant.slice(Math.max(0, at - 60), at + 60));
}

describe.skipIf(istandaarden === undefined)('the reader judges as the official XSD does', () => {
  test('each official example message', () => {
    const oracle = openOracle(folder);
    const voorbeelden = readVoorbeelden(folder);
    expect(voorbeelden.length).toBeGreaterThanOrEqual(13);
    for (const { soort, xml } of voorbeelden) {
      const gelezen = readBericht(xml, soort);
      expect({ soort, oordeel: gelezen.ok ? 'geldig' : 'ongeldig' }).toEqual({ soort, oordeel: oracle.judge(soort, xml).oordeel });
    }
  });

  test(`${MUTANTS} mutants of examples and of messages of its own`, { timeout: 120_000 + MUTANTS * 20 }, () => {
    const oracle = openOracle(folder);
    const random = makeRandom(SEED);
    const bases = [...readVoorbeelden(folder), ...BERICHT_SOORTEN.flatMap(writeOwn)];
    const count = { geldig: 0, ongeldig: 0, 'geen-xml': 0, strenger: 0, official: 0 };
    const disagreements: string[] = [];
    for (let at = 0; at < MUTANTS; at += 1) {
      const { soort, xml } = bases[at % bases.length] ?? random.pick(bases);
      const base = xml.toString('utf8');
      const mutant = mutate(soort, base, random);
      const { oordeel, reden } = oracle.judge(soort, mutant);
      const gelezen = readBericht(mutant, soort);
      const stricter = !gelezen.ok && gelezen.fouten.every(isStricter);
      count[stricter && oordeel === 'geldig' ? 'strenger' : oordeel] += 1;
      if (isOfficial(soort)) count.official += 1;
      if (gelezen.ok === (oordeel === 'geldig') || (stricter && oordeel === 'geldig')) continue;
      const ours = gelezen.ok ? 'ok' : JSON.stringify(gelezen.fouten[0]);
      disagreements.push(`${at} ${soort} ${oordeel} ${reden} / ${ours} / ${differenceOf(base, mutant)}`);
    }
    console.log(`${MUTANTS} mutants (seed ${SEED}):`, JSON.stringify(count), `disagreements: ${disagreements.length}`);
    expect(disagreements.slice(0, 30)).toEqual([]);
    // Mutants that are all refused, or all accepted, would prove little.
    expect(count.geldig).toBeGreaterThan(MUTANTS / 8);
    expect(count.ongeldig).toBeGreaterThan(MUTANTS / 4);
    expect(count['geen-xml']).toBeGreaterThan(MUTANTS / 20);
  });
});
