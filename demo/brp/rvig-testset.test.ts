import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { present } from '../../src/platform/testing/present.ts';
import { sharedData } from '../../src/platform/testing/shared-data.ts';
import { formHuishoudens, isBsn, listBrpRelaties, loText, thuisSleutel, TooManyPersonen, type BrpClient, type BrpPersoon, type BrpVerwant, type Bsn } from '../../src/registers/persoon/index.ts';
import type { Persoonslijst } from './persoonslijst.ts';
import { memoryStore } from './persoonslijst-store.ts';
import { recountTestset, type RawPersoonslijst } from './testing-recount.ts';
import { readRvigTestset } from './rvig-testset.ts';
import { clientOver } from './testing-stand-in.ts';

const path = sharedData('personen/brp-testset/20220502_Testset_persoonslijsten_proefomgeving_GBA-V.csv');

/** Found by the recount of the raw lines; a change in reading shows here. */
const recounted = {
  parentsAndChildren: { ouders: 1217, kinderen: 512 },
  partners: { all: 259, given: 226 },
};

const key = (verwant: BrpVerwant): string =>
  [verwant.bsn ?? '', verwant.naam.voornamen ?? '', verwant.naam.voorvoegsel ?? '', verwant.naam.geslachtsnaam ?? '', loText(verwant.geboortedatum)].join('|');
const keys = (verwanten: readonly BrpVerwant[]): string[] => verwanten.map(key).toSorted();

describe.skipIf(path === undefined)('the test set of the BRP, through stand-in and client', () => {
  let raw: readonly RawPersoonslijst[];
  let lists: readonly Persoonslijst[];
  let personen: readonly BrpPersoon[];
  let app: FastifyInstance;
  let client: BrpClient;
  /** The person that this raw persoonslijst became; two in the set may have one number. */
  const personOf = (pl: RawPersoonslijst): BrpPersoon | undefined => personen.find((persoon) => key(persoon) === pl.key);

  beforeAll(async () => {
    raw = recountTestset(readFileSync(present(path), 'utf8'));
    lists = await Array.fromAsync(readRvigTestset(present(path)));
    ({ app, client } = await clientOver(memoryStore(lists)));
    personen = await client.listPersonen(lists.map(({ bsn }) => bsn).filter((bsn): bsn is Bsn => bsn !== undefined && isBsn(bsn)));
  }, 120_000);
  afterAll(async () => app?.close());

  it('is read whole: as many persoonslijsten as there are lines that begin one', () => {
    expect(raw).toHaveLength(687);
    expect(lists.map(({ aNummer }) => aNummer)).toEqual(raw.map(({ aNummer }) => aNummer));
  });

  it('comes through whole, but for who has no number', () => {
    const nameless = raw.filter(({ bsn }) => bsn === '');
    expect(nameless).toHaveLength(2);
    expect(personen.map(key).toSorted()).toEqual(raw.filter(({ bsn }) => bsn !== '').map((pl) => pl.key).toSorted());
  });

  it('of who has no number finds the one that is not to be wiped at the address', async () => {
    const found = await client.listPersonenOpAdres({ postcode: '3055NL', huisnummer: 5 });
    expect(found.filter(({ bsn }) => bsn === undefined).map(({ naam }) => naam)).toEqual([{ voornamen: 'Korting @ 100%', geslachtsnaam: '"Onbekend"' }]);
  });

  it('keeps every parent and every child', () => {
    const counts = { ouders: 0, kinderen: 0 };
    for (const pl of raw.filter(({ bsn }) => bsn !== '')) {
      const persoon = personOf(pl);
      expect([pl.naam, keys(persoon?.ouders ?? []), keys(persoon?.kinderen ?? [])]).toEqual([pl.naam, pl.ouders.toSorted(), pl.kinderen.toSorted()]);
      counts.ouders += pl.ouders.length;
      counts.kinderen += pl.kinderen.length;
    }
    expect(counts).toEqual(recounted.parentsAndChildren);
  });

  it('keeps every partner on the persoonslijst, and gives those that last or else the last', () => {
    const counts = { all: 0, given: 0 };
    for (const [index, pl] of raw.entries()) {
      const held = present(lists[index]).verbintenissen.map(({ naam, ontbonden }) => `${naam.geslachtsnaam ?? ''}|${ontbonden === undefined ? '' : loText(ontbonden)}`);
      expect([pl.naam, ...held.toSorted()]).toEqual([pl.naam, ...pl.partners.map(({ geslachtsnaam, einde }) => `${geslachtsnaam}|${einde}`).toSorted()]);
      counts.all += pl.partners.length;
      if (pl.bsn === '') continue;
      const lasting = pl.partners.filter(({ einde }) => einde === '');
      const given = lasting.length > 0 ? lasting : pl.partners.toSorted((a, b) => b.einde.localeCompare(a.einde)).slice(0, 1);
      expect([pl.naam, ...keys(personOf(pl)?.partners ?? [])]).toEqual([pl.naam, ...given.map((partner) => partner.key).toSorted()]);
      counts.given += given.length;
    }
    expect(counts).toEqual(recounted.partners);
  });

  it('puts every person in exactly one household, or says why in none', () => {
    const { huishoudens, zonder } = formHuishoudens(personen);
    const placed = [...huishoudens.flatMap(({ leden }) => leden), ...zonder.map(({ persoon }) => persoon)];
    expect(placed).toHaveLength(personen.length);
    expect(new Set(placed)).toEqual(new Set(personen));
    expect(zonder.filter(({ reden }) => reden === 'overleden').map(({ persoon }) => key(persoon)).toSorted()).toEqual(raw.filter((pl) => pl.bsn !== '' && pl.overleden).map((pl) => pl.key).toSorted());
    expect(new Set(zonder.filter(({ reden }) => reden === 'niet-ingezetene').map(({ persoon }) => persoon)))
      .toEqual(new Set(raw.filter((pl) => pl.bsn !== '' && !pl.overleden && pl.vertrokken).map(personOf)));
  });

  it('loses no relation between persons at one address', () => {
    const { huishoudens } = formHuishoudens(personen);
    const household = new Map(huishoudens.flatMap((huishouden) => huishouden.leden.map((lid) => [lid, huishouden] as const)));
    let together = 0;
    for (const { soort, van, naar } of listBrpRelaties(personen)) {
      if (soort === 'ex-partner' || household.get(van) === undefined || household.get(naar) === undefined || thuisSleutel(van) === undefined || thuisSleutel(van) !== thuisSleutel(naar)) continue;
      expect(household.get(van)).toBe(household.get(naar));
      together += 1;
    }
    expect(together).toBeGreaterThan(150);
  });

  it('joins nobody who is not related: within a household everybody is reached over relations', () => {
    const relaties = listBrpRelaties(personen).filter(({ soort }) => soort !== 'ex-partner');
    for (const { leden } of formHuishoudens(personen).huishoudens) {
      const reached = new Set(leden.slice(0, 1));
      for (let size = 0; size !== reached.size;) {
        size = reached.size;
        for (const { van, naar } of relaties) {
          if (reached.has(van) && leden.includes(naar)) reached.add(naar);
          if (reached.has(naar) && leden.includes(van)) reached.add(van);
        }
      }
      expect(reached.size).toBe(leden.length);
    }
  });

  it('has one house with more persons than the register gives at once', async () => {
    await expect(client.listPersonenOpAdres({ postcode: '2596TW', huisnummer: 1 })).rejects.toThrow(TooManyPersonen);
    expect(await client.listPersonenOpAdres({ postcode: '1014AW', huisnummer: 14, huisnummertoevoeging: 'h' })).toHaveLength(4);
  });
});
