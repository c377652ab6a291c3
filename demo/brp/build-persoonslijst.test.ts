import { afterEach, describe, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { present } from '../../src/platform/testing/present.ts';
import { collectHuishouden, composeEnvelop, formalName, naamdragerOf, parseBsn, PersoonNotFound } from '../../src/registers/persoon/index.ts';
import { buildPersoonslijst } from './build-persoonslijst.ts';
import { memoryStore } from './persoonslijst-store.ts';
import { adres, gezin, kind, moeder, vader } from './testing-familie.ts';
import { clientOver } from './testing-stand-in.ts';

let app: FastifyInstance | undefined;
afterEach(async () => app?.close());

async function connect(...lists: Parameters<typeof memoryStore>): Promise<Awaited<ReturnType<typeof clientOver>>['client']> {
  const over = await clientOver(memoryStore(...lists));
  app = over.app;
  return over.client;
}

describe('an invented family', () => {
  it('comes back from the register as it was invented', async () => {
    const client = await connect(gezin());
    const date = (datum: string) => ({ type: 'Datum', datum });
    expect(await client.getPersoon(moeder.bsn)).toEqual({
      bsn: moeder.bsn, naam: moeder.naam, naamgebruik: 'N', geslacht: 'V', geboortedatum: date('1985-03-04'), adres: adres(),
      verblijfGemeente: { code: '0327', omschrijving: 'Leusden' }, geheimhouding: false, onderCuratele: false, ouders: [],
      partners: [{ bsn: vader.bsn, naam: vader.naam, geboortedatum: date('1983-11-30'), soort: 'huwelijk', geslacht: 'M', aangegaan: date('2010-05-14') }],
      kinderen: [{ bsn: kind.bsn, naam: kind.naam, geboortedatum: date('2014-07-01') }],
      gezag: [{ minderjarige: kind.bsn, soort: 'gezamenlijk ouderlijk gezag', gezaghebbenden: [moeder.bsn, vader.bsn], compleet: true }],
    });
    expect((await client.getPersoon(kind.bsn)).ouders.map(({ bsn, aanduiding, geslacht }) => [bsn, aanduiding, geslacht])).toEqual([[moeder.bsn, '1', 'V'], [vader.bsn, '2', 'M']]);
  });

  it('is one household, whoever is asked for', async () => {
    const client = await connect(gezin());
    for (const { bsn } of [moeder, vader, kind]) expect((await collectHuishouden(client, bsn)).map((lid) => lid.bsn).toSorted()).toEqual([kind.bsn, vader.bsn, moeder.bsn].toSorted());
  });

  it('gets a letter with the right name', async () => {
    const persoon = await (await connect(gezin())).getPersoon(moeder.bsn);
    expect(composeEnvelop([present(formalName(naamdragerOf(persoon)))], persoon.adres)).toEqual(['mevr. A.S. Käster-van Velzen', 'Hamersveldseweg 12', '3833 GP  LEUSDEN']);
  });

  it('is found by name and by address', async () => {
    const client = await connect(gezin());
    const [found] = await client.listPersonenMetNaam({ geslachtsnaam: 'kaster', geboortedatum: '1985-03-04' });
    expect(found).toEqual({ bsn: moeder.bsn, naam: moeder.naam, geslacht: 'V', geboortedatum: { type: 'Datum', datum: '1985-03-04' }, adresregels: ['Hamersveldseweg 12', '3833 GP  LEUSDEN'], geheimhouding: false });
    expect(await client.listPersonenOpAdres({ postcode: '3833GP', huisnummer: 12 })).toHaveLength(3);
    await expect(client.getPersoon(parseBsn('000009921'))).rejects.toThrow(PersoonNotFound);
  });
});

describe('an invented person', () => {
  it.each([
    ['who died', { overleden: '2025-01-02' }, { overlijden: { datum: { type: 'Datum', datum: '2025-01-02' } }, opschorting: 'overlijden' }],
    ['who keeps data secret', { geheimhouding: true }, { geheimhouding: true }],
    ['under curatele', { curatele: true }, { onderCuratele: true }],
    ['of whom only the year of birth is known', { geboren: { type: 'JaarDatum', jaar: 1968 } }, { geboortedatum: { type: 'JaarDatum', jaar: 1968 } }],
    ['with a title', { naam: { ...moeder.naam, titel: 'BS' } }, { naam: { ...moeder.naam, titel: 'BS' } }],
    ['at a briefadres under investigation', { verblijfplaats: adres({ functie: 'briefadres', inOnderzoek: true }) }, { adres: adres({ functie: 'briefadres', inOnderzoek: true }) }],
    ['who left an address', { verblijfplaats: adres({ verblijftNietOpAdres: true, aanduiding: 'by', huisletter: 'B' }) }, { adres: adres({ verblijftNietOpAdres: true, aanduiding: 'by', huisletter: 'B' }) }],
    ['abroad', { verblijfplaats: { soort: 'buitenland', regels: ['Rue 1'], land: { code: '5010', omschrijving: 'België' } } }, { adres: { soort: 'buitenland', regels: ['Rue 1'], land: { code: '5010', omschrijving: 'België' } } }],
    ['of unknown residence', { verblijfplaats: { soort: 'onbekend' } }, { adres: { soort: 'onbekend' } }],
  ] as const)('%s comes back so', async (_, part, expected) => {
    const client = await connect([buildPersoonslijst({ ...moeder, ...part })]);
    expect(await client.getPersoon(moeder.bsn)).toMatchObject(expected);
  });

  it('cannot have a birth date that does not exist, or three parents', () => {
    expect(() => buildPersoonslijst({ ...moeder, geboren: '2019-02-30' })).toThrow(RangeError);
    expect(() => buildPersoonslijst(kind, { ouders: [moeder, vader, moeder] })).toThrow(RangeError);
  });
});
