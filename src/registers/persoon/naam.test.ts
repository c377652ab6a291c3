import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTitelCode, type TitelCode } from './adellijke-titel.ts';
import { fullName, joinNaam, voorletters, type Geslacht } from './naam.ts';

// Examples of features/bevragen/persoon/naam of the BRP API (EUPL-1.2).
describe('initials', () => {
  it.each([
    ['Henk', 'H.'], ['Anna Cornelia', 'A.C.'], ['Johan Frank Robert', 'J.F.R.'], ['Theo Philip IJsbrand', 'T.P.I.'],
    ['Anne-Fleur Belle', 'A.B.'], ['Suzie Q', 'S.Q'], ['A', 'A'], ['J P', 'J P'], ['Ali bin Mohammed', 'A.b.M.'],
    ['Żáïŀëñøŕ Åłéèç Ðëļŧå', 'Ż.Å.Ð.'],
  ])('of %s are %s', (voornamen, expected) => expect(voorletters(voornamen)).toBe(expected));

  it('do not exist without given names', () => {
    expect(voorletters(undefined)).toBeUndefined();
    expect(voorletters(' ')).toBeUndefined();
    expect(voorletters('.')).toBeUndefined();
  });
});

describe('the whole name', () => {
  it.each([
    ['Christina Maria', undefined, 'Maassen', 'Christina Maria Maassen'],
    ['Gerrit', 'den', 'Braber', 'Gerrit den Braber'],
    [undefined, undefined, 'Obbadah', 'Obbadah'],
    ['Mohamed', 'El', 'Rafi', 'Mohamed El Rafi'],
    ['Dian Marini Maya', undefined, undefined, 'Dian Marini Maya'],
    ['Lisanty Teresita del niño Jesús Virgen', 'De las', 'do Livramento de La Salete Jansz.', 'Lisanty Teresita del niño Jesús Virgen De las do Livramento de La Salete Jansz.'],
    [undefined, undefined, undefined, undefined],
  ])('of %s %s %s is "%s"', (voornamen, voorvoegsel, geslachtsnaam, expected) => {
    const naam = { ...(voornamen && { voornamen }), ...(voorvoegsel && { voorvoegsel }), ...(geslachtsnaam && { geslachtsnaam }) };
    expect(fullName({ naam, geslacht: 'V' })).toBe(expected);
  });

  it.each<[Geslacht, TitelCode, string]>([
    ['V', 'JV', 'jonkvrouw Robin Sam van den Aedel'], ['M', 'JV', 'jonkheer Robin Sam van den Aedel'], ['O', 'JV', 'jonkvrouw Robin Sam van den Aedel'],
    ['V', 'JH', 'jonkvrouw Robin Sam van den Aedel'], ['O', 'JH', 'jonkheer Robin Sam van den Aedel'],
    ['V', 'G', 'Robin Sam gravin van den Aedel'], ['M', 'GI', 'Robin Sam graaf van den Aedel'], ['O', 'GI', 'Robin Sam gravin van den Aedel'],
    ['O', 'B', 'Robin Sam baron van den Aedel'], ['V', 'B', 'Robin Sam barones van den Aedel'], ['M', 'HI', 'Robin Sam hertog van den Aedel'],
    ['V', 'M', 'Robin Sam markiezin van den Aedel'], ['O', 'PS', 'Robin Sam prinses van den Aedel'],
    ['V', 'R', 'Robin Sam ridder van den Aedel'], ['O', 'R', 'Robin Sam ridder van den Aedel'],
  ])('bears title and predicaat in the form of the sex: %s %s', (geslacht, titel, expected) => {
    expect(fullName({ naam: { voornamen: 'Robin Sam', titel, voorvoegsel: 'van  den', geslachtsnaam: 'Aedel' }, geslacht })).toBe(expected);
  });
});

describe('joining parts of a name', () => {
  it('never leaves a space too many', () => {
    const part = fc.option(fc.constantFrom('', ' ', 'van  den', ' Aedel ', "'t"), { nil: undefined });
    fc.assert(fc.property(fc.array(part), (parts) => {
      const text = joinNaam(...parts);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\s\s/);
    }));
  });

  it('takes no title for a code that the national table does not have', () => {
    expect(isTitelCode('BS')).toBe(true);
    expect(isTitelCode('X')).toBe(false);
    expect(isTitelCode('toString')).toBe(false);
  });
});
