import { describe, expect, it } from 'vitest';
import { Temporal } from '../../platform/time/temporal.ts';
import { nationalOn } from '../../platform/policy/policy.ts';
import { gespreksinstrument } from './gesprek.policy.ts';
import { onderwerpletters } from './gesprek.ts';
import { missingInOnderzoek } from './missing-in-onderzoek.ts';
import { faultInWaarde, parsePad, verslagsecties } from './veld.ts';

const instrument = nationalOn(gespreksinstrument, Temporal.PlainDate.from('2026-03-10')).waarde;
const jo = '01936d2e-5a00-7000-85ff-000000000001';

describe('the instrument', () => {
  it('has the 13 domains and five levels of ZRM 2017, and no total', () => {
    expect(instrument.domeinen).toHaveLength(13);
    expect(new Set(instrument.domeinen.map((d) => d.code)).size).toBe(13);
    expect(instrument.niveaus.map((n) => n.score)).toEqual([1, 2, 3, 4, 5]);
    expect(Object.keys(instrument)).toEqual(['code', 'naam', 'domeinen', 'niveaus']);
  });
});

describe('where something can be written', () => {
  it('is at each leefdomein of a person, strengths first, and nowhere else', () => {
    expect(parsePad(`domein/${jo}/huisvesting/sterk`, instrument)).toMatchObject({ persoon: jo, domein: 'huisvesting', soort: 'tekst' });
    expect(parsePad(`domein/${jo}/huisvesting/nu`, instrument)).toMatchObject({ soort: 'score' });
    for (const pad of ['', 'domein', `domein/${jo}/geluk/nu`, `domein/${jo}/huisvesting/totaal`, `domein/${jo}/huisvesting/nu/x`, 'verslag/geheim', 'verslag/sterk/x', 'onderwerp/h/uitkomst', 'constructor', '__proto__']) {
      expect({ pad, veld: parsePad(pad, instrument) }).toEqual({ pad, veld: undefined });
    }
  });
  it('is at each part of the verslag, leefdomeinen after the strengths', () => {
    const secties = verslagsecties(instrument);
    expect(secties.slice(3, 5)).toEqual(['sterk', 'domein-financien']);
    for (const sectie of secties) expect(parsePad(`verslag/${sectie}`, instrument)).toMatchObject({ soort: 'tekst' });
  });
  it('takes only a level of the instrument as a score and only a known answer as a choice', () => {
    const wrong = (pad: string, waarden: readonly string[]) => waarden.filter((waarde) => faultInWaarde(parsePad(pad, instrument) ?? { pad, naam: '', soort: 'tekst' }, waarde, instrument) !== undefined);
    expect(wrong(`domein/${jo}/justitie/gewenst`, ['', '1', '5', '0', '6', '4.5', 'goed', ' 4'])).toEqual(['0', '6', '4.5', 'goed', ' 4']);
    expect(wrong('pgb/uitkomst', ['', 'verteld', 'misschien'])).toEqual(['misschien']);
  });
});

describe('what the onderzoek still lacks', () => {
  const full = new Map([
    ...onderwerpletters.flatMap((letter): [string, string][] => [[`onderwerp/${letter}/uitkomst`, 'besproken'], [`onderwerp/${letter}/toelichting`, 'Ja']]),
    ['clientondersteuning/uitkomst', 'niet-gewenst'], ['pgb/uitkomst', 'verteld'],
  ]);
  const done = { velden: full, persoonlijkPlan: false, gelegitimeerd: true, conflicten: [] };

  it('is nothing when each letter is answered, support and pgb were told of and the identity is known', () => {
    expect(missingInOnderzoek(done)).toEqual([]);
  });
  it('is each letter a to g without an answer, with its article', () => {
    const missing = missingInOnderzoek({ ...done, velden: new Map([...full, ['onderwerp/d/toelichting', ' '], ['onderwerp/g/uitkomst', '']]) });
    expect(missing.map((m) => m.artikel)).toEqual(['Wmo 2015 art. 2.3.2 lid 4 onder d', 'Wmo 2015 art. 2.3.2 lid 4 onder g']);
    expect(missingInOnderzoek({ ...done, velden: new Map() })).toHaveLength(9);
  });
  it('is a pgb not told about without a reason, a plan not used, an unknown identity, and two texts of which none is chosen', () => {
    const without = (pad: string, waarde: string) => missingInOnderzoek({ ...done, velden: new Map([...full, [pad, waarde]]) }).map((m) => m.pad);
    expect(without('pgb/uitkomst', 'niet-verteld')).toEqual(['pgb/uitkomst']);
    expect(missingInOnderzoek({ ...done, velden: new Map([...full, ['pgb/uitkomst', 'niet-verteld'], ['pgb/toelichting', 'Volgt']]) })).toEqual([]);
    expect(missingInOnderzoek({ ...done, persoonlijkPlan: true }).map((m) => m.artikel)).toEqual(['Wmo 2015 art. 2.3.2 lid 5']);
    expect(missingInOnderzoek({ ...done, gelegitimeerd: false }).map((m) => m.artikel)).toEqual(['Wmo 2015 art. 2.3.4']);
    expect(missingInOnderzoek({ ...done, conflicten: ['algemeen/sterk'] }).map((m) => m.pad)).toEqual(['algemeen/sterk']);
  });
});
