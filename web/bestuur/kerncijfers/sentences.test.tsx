import { describe, expect, it } from 'vitest';
import type { ReactNode } from 'react';
import { renderPart, textOf } from '../../testing/render.tsx';
import { LadderSentence, MeldingenSentence, PhaseSentence, TermSentence, VragenSentence } from './sentences.tsx';

const nl = (part: ReactNode): string => textOf(renderPart(part));
const en = (part: ReactNode): string => textOf(renderPart(part, 'en'));
const wijken = [{ wijk: '1', naam: 'Bakkum', now: 30, before: 20 }, { wijk: '2', naam: 'Limmen', now: 12, before: 11 }] as const;
const naam = 'Van gesprek naar plan';

describe('a sentence from the figures', () => {
  it('says how long it took, how that differs from the quarter before, and where most', () => {
    expect(nl(<PhaseSentence naam={naam} now={18} before={15} wijken={wijken} />)).toBe('Van gesprek naar plan duurde het bij de helft hoogstens 18 dagen; 3 meer dan in de vorige periode, vooral in Bakkum.');
    expect(nl(<PhaseSentence naam={naam} now={1} before={4} wijken={wijken} />)).toBe('Van gesprek naar plan duurde het bij de helft hoogstens 1 dag; 3 minder dan in de vorige periode.');
    expect(nl(<PhaseSentence naam={naam} now={4} before={4} />)).toBe('Van gesprek naar plan duurde het bij de helft hoogstens 4 dagen; evenveel als in de vorige periode.');
    expect(en(<PhaseSentence naam="From conversation to plan" now={18} before={15} wijken={wijken} />)).toBe('From conversation to plan it took half of all at most 18 days; 3 more than in the period before, above all in Bakkum.');
  });

  it('compares with nothing where there is nothing to compare with, and says why a figure is not there', () => {
    expect(nl(<PhaseSentence naam={naam} now={4} before="onderdrukt" />)).toBe('Van gesprek naar plan duurde het bij de helft hoogstens 4 dagen.');
    expect(nl(<PhaseSentence naam={naam} now="onderdrukt" before={4} />)).toBe('Van gesprek naar plan: te weinig huishoudens om een cijfer te tonen.');
    expect(nl(<PhaseSentence naam={naam} now="ontbreekt" before={4} />)).toBe('Van gesprek naar plan: in deze periode is niets afgerond.');
  });

  it('counts none, one and many', () => {
    expect([0, 1, 7].map((now) => nl(<MeldingenSentence now={now} before="ontbreekt" />))).toEqual(['Er kwamen geen meldingen.', 'Er kwam 1 melding.', 'Er kwamen 7 meldingen.']);
    expect(nl(<MeldingenSentence now={7} before={9} />)).toBe('Er kwamen 7 meldingen; 2 minder dan in de vorige periode.');
    expect(nl(<VragenSentence aantal={1} />)).toBe('1 eenvoudige vraag werd meteen beantwoord of doorgeleid, zonder dossier.');
    expect(nl(<VragenSentence aantal="onderdrukt" />)).toBe('');
  });

  it('tells which terms were kept, and which that run are late', () => {
    expect(nl(<TermSentence naam="Besluit binnen twee weken" share={90} late={2} />)).toBe('Besluit binnen twee weken: 90% op tijd. Nu lopen er 2 over de laatste dag heen.');
    expect(nl(<TermSentence naam="Besluit binnen twee weken" share="ontbreekt" late={0} />)).toBe('Besluit binnen twee weken: in deze periode is niets afgerond. Nu loopt er geen over de laatste dag heen.');
    expect(nl(<TermSentence naam="Besluit binnen twee weken" share="onderdrukt" late="onderdrukt" />)).toBe('Besluit binnen twee weken: te weinig huishoudens om een cijfer te tonen.');
  });

  it('tells the mix over the ladder', () => {
    expect(nl(<LadderSentence own={40} collective={25} />)).toBe('Van alle stappen in ondertekende plannen is 40% eigen kracht of netwerk. Van de collectieve en individuele hulp samen is 25% collectief.');
    expect(nl(<LadderSentence own={40} collective="onderdrukt" />)).toBe('Van alle stappen in ondertekende plannen is 40% eigen kracht of netwerk.');
    expect(nl(<LadderSentence own="ontbreekt" collective="ontbreekt" />)).toBe('In deze periode is geen plan ondertekend.');
  });
});
