import { describe, expect, it } from 'vitest';
import { Temporal } from '../../platform/time/temporal.ts';
import { afwijzingsgrondNames } from './afwijzingsgrond.ts';
import { groupByGeadresseerde, type BriefInhoud, type BriefOnderdeel } from './brief-inhoud.ts';
import { briefPdf, briefTekst } from './brief-uitvoer.ts';
import { composeBrief } from './compose-brief.ts';
import { daysOfBekendmaking } from './form-brieven.ts';

const onderdeel: BriefOnderdeel = {
  naam: 'Begeleiding thuis', wet: 'wmo', resultaat: 'Zelf een weekplan maken', organisatie: 'Stichting Duinzorg', leveringsvorm: 'natura', volume: 3, eenheid: '04', frequentie: '2', van: '2026-04-06', tot: '2026-10-04',
  prijsCenten: 453_960, oordeel: 'toegekend', grond: null, reden: '',
};
const inhoud: BriefInhoud = {
  soort: 'aanvraag', taal: 'nl', gemeente: { naam: 'Proefdam', adres: 'Plein 1, Proefdam', telefoon: '088 000 00 00' }, aan: ['Nel Duin', 'Zeeweg 3', '1901 AA  CASTRICUM'], naam: 'Nel Duin', kind: false, kenmerk: 'SD-1-AB',
  plandatum: '2026-03-10', aanvraagdatum: '2026-03-10', onderdelen: [onderdeel], gronden: [], motivering: '',
  delen: [{ trede: 'eigen', omschrijving: 'Elke zondag een weeklijst', wie: 'Nel' }, { trede: 'netwerk', omschrijving: 'Boodschappen', wie: 'zoon Piet' }, { trede: 'algemeen', omschrijving: 'Koffie in het buurthuis', wie: '' }],
  bijdrage: { soort: 'hoogstens', centenPerMaand: 2180, jaar: 2026 }, ondertekenaar: 'Ilse de Vries',
};
const dagen = daysOfBekendmaking(Temporal.PlainDate.from('2026-03-10'));
const text = (more: Partial<BriefInhoud> = {}): string => briefTekst(composeBrief({ ...inhoud, ...more }, dagen));
const refused: BriefOnderdeel = { ...onderdeel, naam: 'Dagbesteding', oordeel: 'afgewezen', grond: 'algemene-voorziening', reden: 'In het buurthuis is plaats.' };

describe('the letter', () => {
  it('begins with the decision, whatever it is', () => {
    expect(text().split('\n')[0]).toBe('U krijgt begeleiding thuis, 3 uur per week, van 6 april 2026 tot en met 4 oktober 2026.');
    expect(text({ onderdelen: [refused] }).split('\n')[0]).toBe('U krijgt geen dagbesteding.');
    expect(text({ onderdelen: [], gronden: ['wlz'], motivering: 'Zo is het.' }).split('\n')[0]).toBe('U krijgt de hulp die u op 10 maart 2026 aanvroeg niet.');
    expect(text({ kind: true, naam: 'Bo Duin' }).split('\n')[0]).toMatch(/^Bo Duin krijgt begeleiding thuis/);
  });

  it('tells the last day to object and how', () => {
    expect(dagen).toEqual({ bekendgemaaktOp: '2026-03-10', bezwaarUiterlijk: '2026-04-21' });
    for (const part of ['tot en met 21 april 2026', 'ons nummer: SD-1-AB', 'uw handtekening', 'burgemeester en wethouders van Proefdam, Plein 1, Proefdam']) expect(text()).toContain(part);
  });

  it('tells own, network and municipal parts beside each other', () => {
    const all = text();
    const places = ['Dit doet u zelf:', 'zondag', 'Dit doen mensen om u heen:', 'zoon Piet', 'Dit is er voor iedereen:', 'buurthuis', 'Dit regelt de gemeente:', 'Begeleiding thuis, 3 uur'].map((part) => all.indexOf(part, all.indexOf('Wie doet wat?')));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('gives a refusal its ground and article, and says what it costs only where something is given', () => {
    for (const grond of afwijzingsgrondNames) expect(text({ onderdelen: [{ ...refused, grond }] })).toMatch(/\(art\. [^)]+\)\. In het buurthuis/);
    expect(text({ onderdelen: [refused], bijdrage: null })).not.toContain('eigen bijdrage');
    expect(text()).toMatch(/€\s21,80 per maand/);
    expect(text({ bijdrage: { soort: 'geen', waarom: 'rolstoel' } })).toContain('Voor een rolstoel betaalt u geen eigen bijdrage.');
  });

  it('keeps its sentences short: half of them at most 10 words, none over 30', () => {
    const lengths = text().split(/[.:?]\s|\n/).map((s) => s.trim().split(/\s+/).length).filter((n) => n > 2).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(10);
    expect(lengths.at(-1)).toBeLessThanOrEqual(30);
  });

  it('reads in English for who chose that, without a Dutch sentence left', () => {
    const english = text({ taal: 'en', onderdelen: [onderdeel, refused] });
    expect(english.split('\n')[0]).toBe('You get begeleiding thuis, 3 hours a week, from 6 April 2026 to 4 October 2026.');
    expect(english).not.toMatch(/\b(krijgt|wij|niet|bezwaar maken)\b/i);
  });

  it('is one per addressee: each onderdeel goes to whom it is for, and a refusal without onderdelen to the applicant', () => {
    const of = (persoon: string, id: number) => ({ persoon, id });
    expect(groupByGeadresseerde([of('a', 1), of('b', 2), of('a', 3)], 'a')).toEqual([{ persoon: 'a', onderdelen: [of('a', 1), of('a', 3)] }, { persoon: 'b', onderdelen: [of('b', 2)] }]);
    expect(groupByGeadresseerde([], 'a')).toEqual([{ persoon: 'a', onderdelen: [] }]);
  });

  it('becomes a PDF that is the same at every making', async () => {
    const brief = composeBrief(inhoud, dagen);
    const made = new Date('2026-03-10T09:00:00Z');
    const [one, two] = [await briefPdf(brief, made), await briefPdf(brief, made)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});
