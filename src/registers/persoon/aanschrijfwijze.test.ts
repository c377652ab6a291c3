import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAanhef, composeAanschrijfwijze, composeLopendeTekst, formalName } from './aanschrijfwijze.ts';
import type { TitelCode } from './adellijke-titel.ts';
import type { Geslacht, Naam, Naamdrager, Naamgebruik } from './naam.ts';

// Examples of features/bevragen/persoon/adressering of the BRP API (EUPL-1.2), as `[title] voornamen|voorvoegsel|geslachtsnaam`.
function naam(text: string): Naam {
  const [voornamen, voorvoegsel, geslachtsnaam, titel] = text.split('|').map((part) => part.trim());
  return {
    ...(voornamen && { voornamen }), ...(voorvoegsel && { voorvoegsel }), ...(geslachtsnaam && { geslachtsnaam }), ...(titel && { titel: titel as TitelCode }),
  };
}
function drager(geslacht: Geslacht, naamgebruik: Naamgebruik, own: string, partner?: string, ontbonden = false): Naamdrager {
  return { geslacht, naamgebruik, naam: naam(own), ...(partner !== undefined && { partner: { naam: naam(partner), ontbonden } }) };
}

describe('the name on an envelope', () => {
  it.each<[Naamgebruik, string, string | undefined, string]>([
    ['E', 'Anna Özil||Groenen', undefined, 'A.Ö. Groenen'], ['E', 'Bert Philip|van|Groenen', undefined, 'B.P. van Groenen'],
    ['E', 'Carla Theodora|Van|Groenen', undefined, 'C.T. Van Groenen'], ['E', 'Dirk-Willem|in het|Groenen', undefined, 'D. in het Groenen'],
    ['E', 'Elise Q|In Den|Groenen', undefined, 'E.Q In Den Groenen'],
    ['P', 'Bert Philip||Groenen', '||Groenlo', 'B.P. Groenlo'], ['V', 'Carla Theodora||Groenen', '||Groenlo', 'C.T. Groenlo-Groenen'],
    ['N', 'Dirk-Willem||Groenen', '||Groenlo', 'D. Groenen-Groenlo'], ['V', 'Geraldine|van|Velzen', '||Groenlo', 'G. Groenlo-van Velzen'],
    ['N', 'Henk|van|Velzen', '||Groenlo', 'H. van Velzen-Groenlo'], ['P', 'Joris||Groenen', '|Van Den|Berg', 'J. Van Den Berg'],
    ['V', 'Odette|van|Velzen', '|Van Den|Berg', 'O. Van Den Berg-van Velzen'], ['N', 'Piet|van|Velzen', '|Van Den|Berg', 'P. van Velzen-Van Den Berg'],
    ['E', '||Ali bin Mohammed', '|van|Velzen', 'Ali bin Mohammed'], ['P', '||Ali bin Mohammed', '|van|Velzen', 'Van Velzen'],
    ['V', '||Ali bin Mohammed', '|van|Velzen', 'Van Velzen-Ali bin Mohammed'], ['N', '||Ali bin Mohammed', '|van|Velzen', 'Ali bin Mohammed-van Velzen'],
    // The partner's name is unknown, or there never was a partner: own name.
    ['P', 'Fred||Groenen', '||', 'F. Groenen'], ['V', 'Fred||Groenen', 'Ali bin Mohammed||', 'F. Groenen'], ['N', 'Fred||Groenen', undefined, 'F. Groenen'],
    // Own name unknown, only that of the partner is used.
    ['P', 'Ali bin Mohammed||', '|de|Boer', 'A.b.M. de Boer'],
  ])('by naamgebruik %s of %s with %s: %s', (gebruik, own, partner, expected) => {
    expect(composeAanschrijfwijze(drager('V', gebruik, own, partner))).toEqual({ naam: expected });
  });

  it.each<Naamgebruik>(['E', 'V', 'N'])('is not made up when the own name is unknown and naamgebruik is %s', (gebruik) => {
    expect(composeAanschrijfwijze(drager('M', gebruik, 'Ali bin Mohammed||', '|de|Boer'))).toBeUndefined();
  });

  it.each<[Geslacht, Naamgebruik, string, string | undefined, string, string | undefined]>([
    ['V', 'E', 'Albertine Philippine||Aedel|BS', undefined, 'A.P. barones Aedel', 'De hoogwelgeboren vrouwe'],
    ['M', 'E', 'Bølle Ólafur||Aedel|G', undefined, 'B.Ó. graaf Aedel', 'De hooggeboren heer'],
    ['M', 'E', "Diederik|'S|Aedel|H", undefined, "D. hertog 'S Aedel", 'De hoogwelgeboren heer'],
    ['V', 'P', 'Jo Anne|van den|Aedel|BS', '|de|Boer', 'J.A. de Boer', undefined],
    ['V', 'V', 'Jo Anne|van den|Aedel|BS', '|de|Boer', 'J.A. de Boer-barones van den Aedel', 'De hoogwelgeboren vrouwe'],
    ['V', 'N', 'Jo Anne|van den|Aedel|BS', '|de|Boer', 'J.A. barones van den Aedel-de Boer', 'De hoogwelgeboren vrouwe'],
    ['M', 'E', 'James Antoine|van den|Aedel|JH', '|de|Boer', 'Jonkheer J.A. van den Aedel', 'De hoogwelgeboren heer'],
    ['M', 'V', 'James Antoine|van den|Aedel|JH', '|de|Boer', 'J.A. de Boer-jonkheer van den Aedel', 'De hoogwelgeboren heer'],
    ['M', 'N', 'James Antoine|van den|Aedel|JH', '|de|Boer', 'Jonkheer J.A. van den Aedel-de Boer', 'De hoogwelgeboren heer'],
    ['M', 'P', 'James Antoine|van den|Aedel|JH', '|de|Boer', 'J.A. de Boer', undefined],
    ['V', 'E', 'Jeanne Anne|van den|Aedel|JV', '|de|Boer', 'J.A. van den Aedel', undefined],
    ['V', 'V', 'Jeanne Anne|van den|Aedel|JV', '|de|Boer', 'J.A. de Boer-van den Aedel', undefined],
    ['V', 'P', 'Anne-Fleur|de|Boer', '|van den|Aedel|B', 'A. barones van den Aedel', 'De hoogwelgeboren vrouwe'],
    ['V', 'V', 'Anne-Fleur|de|Boer', '|van den|Aedel|B', 'A. barones van den Aedel-de Boer', 'De hoogwelgeboren vrouwe'],
    ['V', 'N', 'Anne-Fleur|de|Boer', '|van den|Aedel|B', 'A. de Boer-barones van den Aedel', 'De hoogwelgeboren vrouwe'],
    ['V', 'E', 'Anne-Fleur|de|Boer', '|van den|Aedel|B', 'A. de Boer', undefined],
    ['M', 'P', 'John|de|Boer', '|van den|Aedel|B', 'J. van den Aedel', undefined],
    ['O', 'P', 'John|de|Boer', '|van den|Aedel|B', 'J. van den Aedel', undefined],
    ['V', 'P', 'Anne-Fleur|de|Boer', '|van den|Aedel|P', 'A. prinses van den Aedel', 'De hoogheid'],
    ['V', 'P', 'Anne-Fleur|de|Boer', '|van den|Aedel|G', 'A. gravin van den Aedel', 'De hooggeboren vrouwe'],
    ['V', 'P', 'Anne-Fleur|de|Boer', '|van den|Aedel|R', 'A. van den Aedel', undefined],
    ['V', 'P', 'Anne-Fleur|de|Boer', '|van den|Aedel|JH', 'A. van den Aedel', undefined],
    ['V', 'N', 'Anne-Fleur|de|Bonne Fooie|BS', '|van den|Aedel|G', 'A. barones de Bonne Fooie-gravin van den Aedel', 'De hooggeboren vrouwe'],
    ['V', 'N', 'Anne-Fleur|de|Bonne Fooie|BS', '|van den|Aedel|GI', 'A. barones de Bonne Fooie-van den Aedel', 'De hoogwelgeboren vrouwe'],
    ['V', 'V', 'Anne-Fleur|de|Bonne Fooie|BS', '|van den|Aedel|P', 'A. prinses van den Aedel-barones de Bonne Fooie', 'De hoogheid'],
    ['V', 'P', 'Jo Anne|de|Boer', '|||B', 'J.A. de Boer', undefined],
  ])('bears titles: %s %s %s + %s', (geslacht, gebruik, own, partner, name, form) => {
    expect(composeAanschrijfwijze(drager(geslacht, gebruik, own, partner))).toEqual({ naam: name, ...(form !== undefined && { aanspreekvorm: form }) });
  });

  it('gives a divorced jonkvrouw her predicaat back when she uses her own name', () => {
    const ex = (gebruik: Naamgebruik): unknown => composeAanschrijfwijze(drager('V', gebruik, 'Jeanne Anne|van den|Aedel|JV', '|de|Boer', true));
    expect(ex('E')).toEqual({ naam: 'Jonkvrouw J.A. van den Aedel', aanspreekvorm: 'De hoogwelgeboren vrouwe' });
    expect(ex('N')).toEqual({ naam: 'J.A. van den Aedel-de Boer' });
  });

  it('on letters of Spil begins with dhr. or mevr., nobility and unknown sex excepted', () => {
    expect(formalName(drager('M', 'E', 'Henk||Jansen'))).toBe('dhr. H. Jansen');
    expect(formalName(drager('V', 'V', 'Anna||Jansen', '|de|Wit'))).toBe('mevr. A. de Wit-Jansen');
    expect(formalName(drager('O', 'E', 'Robin||Jansen'))).toBe('R. Jansen');
    expect(formalName(drager('M', 'E', 'Henk Willem|van den|Aedel|B'))).toBe('H.W. baron van den Aedel');
    expect(formalName(drager('V', 'E', 'Dian Marini||'))).toBe('Dian Marini');
    expect(formalName(drager('V', 'E', '||'))).toBeUndefined();
  });
});

describe('the salutation of a letter', () => {
  it.each<[Geslacht, Naamgebruik, string, string | undefined, string | undefined]>([
    ['M', 'E', 'Robin Melle|van|Puffelen', undefined, 'Geachte heer Van Puffelen'], ['O', 'E', 'Robin Melle|van|Puffelen', undefined, 'Geachte R.M. van Puffelen'],
    ['V', 'P', '|in het|Veld', undefined, 'Geachte mevrouw In het Veld'], ['V', 'V', '|in het|Veld', '|van|Velzen', 'Geachte mevrouw Van Velzen-in het Veld'],
    ['V', 'N', '|in het|Veld', '|van|Velzen', 'Geachte mevrouw In het Veld-van Velzen'], ['V', 'P', '||Groenen', '||Groenink', 'Geachte mevrouw Groenink'],
    ['O', 'E', '|in het|Zonnetje', undefined, 'Geachte In het Zonnetje'], ['V', 'P', 'Jo Rene|in het|Zonnetje', "|'t|Wolkje", "Geachte mevrouw 't Wolkje"],
    ['O', 'V', 'Jo Rene|Op Den|Berghe', '|Van Der|Broeck', 'Geachte J.R. Van Der Broeck-Op Den Berghe'],
    ['M', 'E', 'Pieter|van den|Aedel|R', '|de|Boer', 'Hoogwelgeboren heer'], ['V', 'E', 'Pieter|van den|Aedel|R', '|de|Boer', 'Hoogwelgeboren vrouwe'],
    ['O', 'E', 'Pieter|van den|Aedel|R', '|de|Boer', 'Geachte P. van den Aedel'], ['M', 'E', 'Pieter|van den|Aedel|GI', '|de|Boer', 'Hooggeboren heer'],
    ['O', 'E', 'Pieter|van den|Aedel|P', '|de|Boer', 'Hoogheid'], ['M', 'P', 'Pieter|van den|Aedel|G', '|de|Boer', 'Geachte heer De Boer'],
    ['V', 'E', 'Pieter|van den|Aedel|JV', '|de|Boer', 'Geachte mevrouw Van den Aedel'], ['M', 'E', 'Pieter|van den|Aedel|JV', '|de|Boer', 'Hoogwelgeboren heer'],
    ['V', 'P', 'Jo|de|Boer', '|van den|Aedel|B', 'Hoogwelgeboren vrouwe'], ['V', 'P', 'Jo|de|Boer', '|van den|Aedel|R', 'Geachte mevrouw Van den Aedel'],
    ['O', 'P', 'Jo|de|Boer', '|van den|Aedel|B', 'Geachte J. van den Aedel'], ['V', 'E', 'Jo|de|Boer', '|van den|Aedel|B', 'Geachte mevrouw De Boer'],
    ['V', 'P', 'Jo|van den|Aedel|GI', '|de|Boer|B', 'Hoogwelgeboren vrouwe'], ['V', 'E', 'Jo|van den|Aedel|GI', '|de|Boer|B', 'Hooggeboren vrouwe'],
    ['V', 'P', 'Jo|van den|Aedel|GI', '|de|Boer|R', 'Geachte mevrouw De Boer'], ['V', 'N', 'Jo|van den|Aedel|GI', '|de|Boer|R', 'Hooggeboren vrouwe'],
    ['V', 'P', '||', '|de|Boer', 'Geachte mevrouw De Boer'], ['V', 'N', '||', '|de|Boer', undefined],
    ['M', 'V', 'Jo Anne|||G', '|de|Boer', 'Hooggeboren heer'], ['O', 'E', 'Jo Anne|||G', '|de|Boer', undefined], ['V', 'V', 'Jo Anne|||JV', '|de|Boer', undefined],
    ['V', 'V', 'Jo Anne|de|Boer', '|||G', 'Hooggeboren vrouwe'], ['M', 'V', 'Jo Anne|de|Boer', '|||G', 'Geachte heer De Boer'], ['V', 'V', 'Jo Anne|de|Boer', '|||GI', 'Geachte mevrouw De Boer'],
  ])('%s %s %s + %s: %s', (geslacht, gebruik, own, partner, expected) => expect(composeAanhef(drager(geslacht, gebruik, own, partner))).toBe(expected));
});

describe('speaking of somebody in a sentence', () => {
  it.each<[Geslacht, Naamgebruik, string, string | undefined, string]>([
    ['M', 'E', 'Jo Rene||Groenen', undefined, 'de heer Groenen'], ['O', 'E', 'Jo Rene||Groenen', undefined, 'J.R. Groenen'],
    ['V', 'V', '|in het|Veld', '|van|Velzen', 'mevrouw Van Velzen-in het Veld'], ['O', 'E', '|in het|Zonnetje', undefined, 'In het Zonnetje'],
    ['V', 'E', 'Jo Anne|van den|Aedel|BS', '|de|Boer', 'barones van den Aedel'], ['V', 'V', 'Jo Anne|van den|Aedel|BS', '|de|Boer', 'mevrouw De Boer-barones van den Aedel'],
    ['M', 'N', 'Jo Anne|van den|Aedel|JV', '|de|Boer', 'jonkheer van den Aedel-de Boer'], ['V', 'N', 'Jo Anne|van den|Aedel|JV', '|de|Boer', 'mevrouw Van den Aedel-de Boer'],
    ['V', 'E', 'Jo Anne|van den|Aedel|R', undefined, 'mevrouw Van den Aedel'], ['O', 'E', 'Jo Anne|van den|Aedel|G', undefined, 'J.A. van den Aedel'],
    ['V', 'V', 'Jo|de|Boer', '|van den|Aedel|G', 'gravin van den Aedel-de Boer'], ['V', 'N', 'Jo|de|Boer', '|van den|Aedel|B', 'mevrouw De Boer-barones van den Aedel'],
    ['V', 'V', 'Jo|de|Boer|BS', '|van den|Aedel|G', 'gravin van den Aedel-barones de Boer'],
  ])('%s %s %s + %s: %s', (geslacht, gebruik, own, partner, expected) => expect(composeLopendeTekst(drager(geslacht, gebruik, own, partner))).toBe(expected));

  it('never yields double spaces, loose hyphens or a name that starts small', () => {
    const part = fc.constantFrom('', 'van den', "'t", 'Aedel', 'Bonne Fooie');
    const text = fc.tuple(part, part, fc.constantFrom('', 'Aedel', 'Boer'), fc.constantFrom('', 'B', 'BS', 'JV', 'R', 'P')).map((parts) => parts.join('|'));
    const anyone = fc.record({ geslacht: fc.constantFrom<Geslacht>('M', 'V', 'O'), gebruik: fc.constantFrom<Naamgebruik>('E', 'P', 'V', 'N'), own: text, partner: fc.option(text, { nil: undefined }), ex: fc.boolean() });
    fc.assert(fc.property(anyone, ({ geslacht, gebruik, own, partner, ex }) => {
      const who = drager(geslacht, gebruik, own, partner, ex);
      for (const line of [composeAanschrijfwijze(who)?.naam, composeAanhef(who), composeLopendeTekst(who), formalName(who)]) {
        if (line === undefined) continue;
        expect(line).toBe(line.trim());
        expect(line).not.toMatch(/\s\s|\s-|-\s|^-|-$|^$/);
      }
      expect(composeAanschrijfwijze(who)?.naam ?? 'A').toMatch(/^[\p{Lu}']/u);
    }), { numRuns: 2000 });
  });
});
