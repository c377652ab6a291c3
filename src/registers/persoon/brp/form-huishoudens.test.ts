import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../platform/testing/present.ts';
import type { Adres, Verblijfplaats } from '../adres.ts';
import { parseBsn, type Bsn } from '../bsn.ts';
import type { BrpClient } from './brp-client.ts';
import type { BrpPersoon, BrpVerwant } from './brp-persoon.ts';
import { collectHuishouden } from './collect-huishouden.ts';
import { formHuishoudens } from './form-huishoudens.ts';
import { listRelaties } from './list-relaties.ts';

const bsns: readonly Bsn[] = ['999993653', '999990408', '000009921', '999993847', '999992077', '999993483', '999990482', '999995017', '999994669', '999992806'].map((text) => parseBsn(text));
const bsnOf = (n: number): Bsn => present(bsns[n]);
const at = (huisnummer: number, part: Partial<Adres> = {}): Adres =>
  ({ soort: 'adres', functie: 'woonadres', straat: 'Spui', huisnummer, postcode: '2511BT', inOnderzoek: false, verblijftNietOpAdres: false, ...part });

function persoon(n: number, adres: Verblijfplaats, part: Partial<BrpPersoon> = {}): BrpPersoon {
  return {
    bsn: bsnOf(n), naam: { voornamen: `Naam${n}`, geslachtsnaam: 'Jansen' }, naamgebruik: 'E', geslacht: 'V', geboortedatum: { type: 'Datum', datum: `198${n}-01-01` },
    adres, geheimhouding: false, onderCuratele: false, partners: [], ouders: [], kinderen: [], ...part,
  };
}
const as = (n: number): BrpVerwant => ({ bsn: bsnOf(n), naam: { voornamen: `Naam${n}`, geslachtsnaam: 'Jansen' }, geboortedatum: { type: 'Datum', datum: `198${n}-01-01` } });
const partner = (n: number, ended = false): Pick<BrpPersoon, 'partners'> =>
  ({ partners: [{ ...as(n), soort: 'huwelijk', geslacht: 'M', ...(ended && { ontbonden: { type: 'JaarDatum', jaar: 2020 } as const }) }] });
const ouder = (n: number): Pick<BrpPersoon, 'ouders'> => ({ ouders: [{ ...as(n), aanduiding: '1', geslacht: 'V' }] });
const households = (...personen: readonly BrpPersoon[]): number[][] => formHuishoudens(personen).huishoudens.map(({ leden }) => leden.map((lid) => bsns.indexOf(lid.bsn)));

describe('households from the register', () => {
  it('join partners, and a child with its parents, also when only one of them says so', () => {
    expect(households(persoon(0, at(1), partner(1)), persoon(1, at(1)), persoon(2, at(1), ouder(1)))).toEqual([[0, 1, 2]]);
    expect(households(persoon(0, at(1), { kinderen: [as(1)] }), persoon(1, at(1)))).toEqual([[0, 1]]);
  });

  it('join three generations at one address', () => {
    expect(households(persoon(0, at(1)), persoon(1, at(1), ouder(0)), persoon(2, at(1), ouder(1)))).toEqual([[0, 1, 2]]);
  });

  it('leave relatives elsewhere and strangers at the same address apart', () => {
    expect(households(persoon(0, at(1), partner(1)), persoon(1, at(2)), persoon(2, at(1)))).toEqual([[0], [1], [2]]);
  });

  it('leave ex-partners apart, unless their child lives there too', () => {
    expect(households(persoon(0, at(1), partner(1, true)), persoon(1, at(1)))).toEqual([[0], [1]]);
    expect(households(persoon(0, at(1), partner(1, true)), persoon(1, at(1)), persoon(2, at(1), { ouders: [...ouder(0).ouders, { ...as(1), aanduiding: '2', geslacht: 'M' }] }))).toEqual([[0, 1, 2]]);
  });

  it('keep who only gets post at an address apart from who lives there, but a mother with her child', () => {
    const post = at(1, { functie: 'briefadres' });
    expect(households(persoon(0, post), persoon(1, post, ouder(0)), persoon(2, at(1), partner(0)))).toEqual([[0, 1], [2]]);
  });

  it('keep who is established to have left apart from who stayed', () => {
    expect(households(persoon(0, at(1, { verblijftNietOpAdres: true }), partner(1)), persoon(1, at(1)))).toEqual([[0], [1]]);
  });

  it('keep each alone whose street the register does not know', () => {
    const { straat: _, postcode: __, ...unknown } = at(1);
    expect(households(persoon(0, unknown, partner(1)), persoon(1, unknown))).toEqual([[0], [1]]);
  });

  it('name who is in none, with the reason', () => {
    const indeling = formHuishoudens([
      persoon(0, at(1), { overlijden: { datum: { type: 'DatumOnbekend' } } }), persoon(1, at(1), { opschorting: 'overlijden' }),
      persoon(2, { soort: 'buitenland', regels: [] }), persoon(3, at(1), { opschorting: 'emigratie' }), persoon(4, { soort: 'onbekend' }), persoon(5, at(1), { opschorting: 'ministerieel besluit' }),
    ]);
    expect(indeling.zonder.map(({ persoon: { bsn }, reden }) => [bsns.indexOf(bsn), reden])).toEqual([[0, 'overleden'], [1, 'overleden'], [2, 'niet-ingezetene'], [3, 'niet-ingezetene'], [4, 'verblijfplaats onbekend']]);
    expect(indeling.huishoudens).toHaveLength(1);
  });

  it('lose nobody and count nobody twice, whoever is related to whom', () => {
    const place = fc.constantFrom<Verblijfplaats>(at(1), at(2), at(1, { functie: 'briefadres' }), { soort: 'onbekend' });
    const anyone = fc.array(fc.record({ place, partner: fc.nat(9), ouder: fc.nat(9), kind: fc.nat(9), ex: fc.boolean(), dead: fc.boolean() }), { minLength: 1, maxLength: 10 });
    fc.assert(fc.property(anyone, (entries) => {
      const personen = entries.map((entry, n) => persoon(n, entry.place, { ...partner(entry.partner, entry.ex), ...ouder(entry.ouder), kinderen: [as(entry.kind)], ...(entry.dead && { opschorting: 'overlijden' }) }));
      const { huishoudens, zonder } = formHuishoudens(personen);
      expect([...huishoudens.flatMap(({ leden }) => leden), ...zonder.map((entry) => entry.persoon)].toSorted((a, b) => a.bsn.localeCompare(b.bsn))).toEqual(personen.toSorted((a, b) => a.bsn.localeCompare(b.bsn)));
      for (const { leden, adres } of huishoudens) for (const lid of leden) expect(lid.adres).toEqual(adres);
    }));
  });
});

describe('relations among persons', () => {
  it('are found once, also when both persoonslijsten have them', () => {
    const personen = [persoon(0, at(1), { ...partner(1), kinderen: [as(2)] }), persoon(1, at(9), partner(0)), persoon(2, at(1), ouder(0))];
    expect(listRelaties(personen).map(({ soort, van, naar }) => [soort, bsns.indexOf(van.bsn), bsns.indexOf(naar.bsn)])).toEqual([['partner', 0, 1], ['ouder', 0, 2]]);
  });

  it('without BSN are found by name and birth date at the same address, and nowhere else', () => {
    const { bsn: _, ...nameless } = as(1);
    expect(listRelaties([persoon(0, at(1), { kinderen: [nameless] }), persoon(1, at(1))])).toHaveLength(1);
    expect(listRelaties([persoon(0, at(1), { kinderen: [nameless] }), persoon(1, at(2))])).toHaveLength(0);
    expect(listRelaties([persoon(0, at(1), { kinderen: [{ ...nameless, geboortedatum: { type: 'DatumOnbekend' } }] }), persoon(1, at(1))])).toHaveLength(0);
    const nowhere: Verblijfplaats = { soort: 'onbekend' };
    expect(listRelaties([persoon(0, nowhere, { kinderen: [nameless] }), persoon(1, nowhere)])).toHaveLength(0);
  });

  it('to a number that two persons have are those with the right name', () => {
    const twin = { ...persoon(2, at(1)), bsn: bsnOf(1) };
    const relaties = listRelaties([persoon(0, at(1), { kinderen: [as(1)] }), persoon(1, at(1)), twin]);
    expect(relaties.map(({ naar }) => naar.naam.voornamen)).toEqual(['Naam1']);
  });
});

describe('collecting the household of one person', () => {
  const family = [
    persoon(0, at(1), { ...partner(1), kinderen: [as(2), as(3)] }), persoon(1, at(1), { ...partner(0), kinderen: [as(2)], ...ouder(5) }),
    persoon(2, at(1), ouder(0)), persoon(3, at(2), ouder(0)), persoon(4, at(1)), persoon(5, at(1), { kinderen: [as(1)] }),
  ];
  function spy(): { client: BrpClient; asked: Bsn[] } {
    const asked: Bsn[] = [];
    const list = async (numbers: readonly Bsn[]): Promise<readonly BrpPersoon[]> => { asked.push(...numbers); return family.filter(({ bsn }) => numbers.includes(bsn)); };
    const none = async (): Promise<never> => { throw new Error('no search is needed'); };
    return { asked, client: { listPersonen: list, getPersoon: async (bsn) => present((await list([bsn]))[0]), listPersonenMetNaam: none, listPersonenOpAdres: none } };
  }

  it.each([0, 1, 2, 5])('finds the same persons from member %s, and asks nothing about the lodger', async (n) => {
    const { client, asked } = spy();
    expect((await collectHuishouden(client, bsnOf(n))).map(({ bsn }) => bsns.indexOf(bsn)).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 5]);
    expect(asked).not.toContain(bsnOf(4));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('of somebody without a known home is that person alone', async () => {
    const { client } = spy();
    const homeless = { ...client, getPersoon: async () => persoon(0, { soort: 'onbekend' }, partner(1)) };
    expect(await collectHuishouden(homeless, bsnOf(0))).toHaveLength(1);
  });
});
