import { describe, expect, it } from 'vitest';
import type { AnyEventKind } from '../../platform/journal/event.ts';
import { upcast } from '../../platform/journal/event.ts';
import { toewijzingGegeven, toewijzingGestart } from '../../achter-de-toegang/toewijzing/index.ts';
import { aanvraagOntvangen, aanvraagOpgeschort } from '../../toegang/aanvraag/index.ts';
import { beschikkingBekendgemaakt } from '../../toegang/beschikking/index.ts';
import { meldingOntvangen } from '../../toegang/melding/index.ts';
import { planOvereengekomen } from '../../toegang/ondersteuningsplan/index.ts';
import { tallyHousehold } from './cel.ts';
import { foldVerloop } from './fold-verloop.ts';
import { measureVerloop } from './measure-verloop.ts';
import { leegVerloop } from './verloop.ts';

/** What a household counts for after these events, each told in the first version of its kind; all are about one melding. */
function countOld(...kinds: readonly AnyEventKind[]): string[] {
  const verloop = kinds.reduce((before, kind) => foldVerloop(before, { soort: kind.soort, moment: '2026-04-21T10:00:00.000Z', inhoud: upcast(kind, 1, kind.eerder?.[1] ?? kind.voorbeeld) }), leegVerloop);
  return measureVerloop(verloop).map(({ periode, maat, wijk, code, waarde }) => [periode, maat, wijk, code, waarde].filter((part) => part !== undefined).join(' '));
}

describe('figures over a journal of before they were there', () => {
  it('count a decision that does not say on which aanvraag for the one that ran', () => {
    expect(countOld(meldingOntvangen, planOvereengekomen, aanvraagOntvangen, beschikkingBekendgemaakt)).toEqual(expect.arrayContaining(['2026-K2 wmo-beschikking 038300 gehaald', '2026-K2 plan-beschikking 038300 * 7']));
  });

  it('count no rungs of a plan of which they are not known, and no melding for help of which it is not', () => {
    const counted = countOld(meldingOntvangen, planOvereengekomen, toewijzingGegeven, toewijzingGestart);
    expect(counted).toContain('2026-K2 toewijzing-start onbekend * 0');
    expect(counted.filter((line) => /trede|melding-start/.test(line))).toEqual([]);
  });

  it('take a term that was suspended as standing still until it runs again', () => {
    expect(countOld(meldingOntvangen, aanvraagOntvangen, aanvraagOpgeschort)).toContain('nu wmo-beschikking 038300 opgeschort');
  });
});

describe('a household', () => {
  it('is one in a figure, however often it counts there', () => {
    const twice = tallyHousehold([1, 2].map(() => ({ periode: '2026-K1', maat: 'melding-gesprek', wijk: '038300', code: '*', aantal: 1, waarde: '6' })));
    expect([...twice.values()]).toEqual([['2026-K1', '038300'], ['2026-K1', '*'], ['jaar-2026', '*']].map(([periode, wijk]) => ({ periode, maat: 'melding-gesprek', wijk, code: '*', aantal: 2, huishoudens: 1, verdeling: { 6: 2 } })));
  });
});
