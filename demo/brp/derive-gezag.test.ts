import { describe, expect, it } from 'vitest';
import { present } from '../../src/platform/testing/present.ts';
import { Temporal } from '../../src/platform/time/temporal.ts';
import { buildPersoonslijst, type VerzonnenPersoon } from './build-persoonslijst.ts';
import { deriveGezag } from './derive-gezag.ts';
import type { Persoonslijst } from './persoonslijst.ts';
import { gezin, kind, moeder, vader } from './testing-familie.ts';

const today = Temporal.PlainDate.from('2026-06-01');

/** Gezag as the stand-in tells it of one of these persoonslijsten. */
async function gezag(of: Persoonslijst, ...others: readonly Persoonslijst[]): Promise<readonly unknown[]> {
  const all = [of, ...others];
  return deriveGezag(of, async (bsn) => all.find((pl) => pl.bsn === bsn), today);
}
const minor = { minderjarige: { burgerservicenummer: kind.bsn } };
const both = { ...minor, type: 'TweehoofdigOuderlijkGezag', ouders: [{ burgerservicenummer: moeder.bsn }, { burgerservicenummer: vader.bsn }] };
const only = (ouder: VerzonnenPersoon): object => ({ ...minor, type: 'EenhoofdigOuderlijkGezag', ouder: { burgerservicenummer: ouder.bsn } });
const single = (persoon: VerzonnenPersoon): Persoonslijst => buildPersoonslijst(persoon, { kinderen: [kind] });
const childOf = (...ouders: readonly (VerzonnenPersoon & { ingang?: string })[]): Persoonslijst => buildPersoonslijst(kind, { ouders });

describe('gezag', () => {
  it('of married parents is shared, and both parents are told so', async () => {
    const [mother, father, child] = gezin();
    expect(await gezag(child, mother, father)).toEqual([both]);
    expect(await gezag(mother, father, child)).toEqual([both]);
    expect(await gezag(father, mother, child)).toEqual([both]);
  });

  it('of parents who divorced after the birth stays shared, before it is the mother’s', async () => {
    const divorced = (ontbonden: string): Persoonslijst[] => [
      buildPersoonslijst(moeder, { partners: [{ persoon: vader, aangegaan: '2010-05-14', ontbonden }], kinderen: [kind] }), single(vader),
    ];
    expect(await gezag(childOf(moeder, vader), ...divorced('2020-01-01'))).toEqual([both]);
    expect(await gezag(childOf(moeder, vader), ...divorced('2014-01-01'))).toEqual([only(moeder)]);
  });

  it('of parents who never married is the mother’s, whichever place she has', async () => {
    expect(await gezag(childOf(moeder, vader), single(moeder), single(vader))).toEqual([only(moeder)]);
    expect(await gezag(childOf(vader, moeder), single(moeder), single(vader))).toEqual([only(moeder)]);
    expect(await gezag(single(vader), childOf(moeder, vader), single(moeder))).toEqual([]);
  });

  it('is shared when the child was recognised from 2023 on', async () => {
    expect(await gezag(childOf(moeder, { ...vader, ingang: '2023-01-03' }), single(moeder), single(vader))).toEqual([both]);
    expect(await gezag(childOf(moeder, { ...vader, ingang: '2022-12-30' }), single(moeder), single(vader))).toEqual([only(moeder)]);
  });

  it('is the survivor’s when one of both died, and for the time being nobody’s when she who had it alone died', async () => {
    const [, father, child] = gezin();
    const dead = buildPersoonslijst({ ...moeder, overleden: '2024-01-01' }, { partners: [{ persoon: vader, aangegaan: '2010-05-14', ontbonden: '2024-01-01' }], kinderen: [kind] });
    expect(await gezag(child, dead, father)).toEqual([only(vader)]);
    expect(await gezag(childOf(moeder, vader), buildPersoonslijst({ ...moeder, overleden: '2024-01-01' }), single(vader))).toMatchObject([{ type: 'TijdelijkGeenGezag' }]);
  });

  it.each([
    ['1', only(moeder)], ['2', only(vader)], ['12', both], ['D', { ...minor, type: 'Voogdij', derden: [] }],
    ['1D', { ...minor, type: 'GezamenlijkGezag', ouder: { burgerservicenummer: moeder.bsn } }],
    ['2D', { ...minor, type: 'GezamenlijkGezag', ouder: { burgerservicenummer: vader.bsn } }],
  ])('follows a judgment before all else: %s', async (indicatie, expected) => {
    const [mother, father] = gezin();
    expect(await gezag(buildPersoonslijst({ ...kind, gezag: indicatie }, { ouders: [moeder, vader] }), mother, father)).toEqual([expected]);
  });

  it.each<[string, Persoonslijst]>([
    ['no parent is registered', childOf()],
    ['both parents are women who never married', childOf(moeder, { ...vader, geslacht: 'V' })],
    ['the child was born abroad', buildPersoonslijst({ ...kind, geboorteland: '5010' }, { ouders: [moeder] })],
    ['the judgment is of an unknown kind', buildPersoonslijst({ ...kind, gezag: '3C' }, { ouders: [moeder] })],
  ])('cannot be told when %s', async (_, child) => {
    const told = await gezag(child, single(moeder));
    expect(told).toMatchObject([{ type: 'GezagNietTeBepalen', ...minor }]);
    expect(JSON.stringify(told)).toContain('"toelichting":"Gezag kan niet worden bepaald omdat ');
  });

  it('is told of nobody who is adult, or perhaps adult', async () => {
    expect(await gezag(buildPersoonslijst({ ...kind, geboren: '2008-06-01' }, { ouders: [moeder] }))).toEqual([]);
    expect(await gezag(buildPersoonslijst({ ...kind, geboren: { type: 'JaarDatum', jaar: 2008 } }, { ouders: [moeder] }))).toEqual([]);
    expect(await gezag(buildPersoonslijst({ ...kind, geboren: '2008-06-02' }, { ouders: [moeder] }), single(moeder))).toHaveLength(1);
  });

  it('of parents without a number is compared by name and birth date', async () => {
    const [wife, , known] = gezin();
    const child = { ...known, ouders: known.ouders.map(({ bsn, ...ouder }) => (ouder.aanduiding === '2' ? ouder : { ...ouder, ...(bsn !== undefined && { bsn }) })) };
    const { bsn: _, ...husband } = present(wife.verbintenissen[0]);
    expect(await gezag(child, { ...wife, verbintenissen: [husband] })).toMatchObject([{ type: 'TweehoofdigOuderlijkGezag' }]);
    expect(await gezag(child, { ...wife, verbintenissen: [{ ...husband, naam: { geslachtsnaam: 'Partner' } }] })).toEqual([only(moeder)]);
  });
});
