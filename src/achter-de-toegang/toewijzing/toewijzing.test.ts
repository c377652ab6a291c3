import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { dossier, findGrants, openDossier } from '../../registers/dossier/index.ts';
import { createHuishouden } from '../../registers/huishouden/index.ts';
import { insertPersoon } from '../../registers/persoon/index.ts';
import { beschikkingBekendgemaakt } from '../../toegang/beschikking/index.ts';
import { berichtenverkeer, makeHeader, readBericht, writeBericht, type Bericht } from '../berichtenverkeer/index.ts';
import { toewijzing } from './index.ts';

const bsn = '999990019';

forEachEngine('the toewijzing', (db) => {
  const spil = makeTestSpil(db, [dossier, berichtenverkeer, toewijzing], findGrants);

  /** A granted part of one client, made known; answers who is involved. */
  async function granted() {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const agb = String(41_000_000 + Number(code));
    const aanbieder = await gemeente.organisation('aanbieder', 'aanbieder', agb);
    const fresh = () => spil.newId(code);
    const [persoon, huishouden, beschikking, onderdeel, voorziening] = [fresh(), fresh(), fresh(), fresh(), fresh()];
    const zaak = await asSystem(spil, code, async (tx) => {
      await insertPersoon(tx, spil.env.secrets, {
        gemeente: code, id: persoon, bsn, voornamen: 'Geertruida', voorletters: 'G.', voorvoegsel: 'de', geslachtsnaam: 'Wit', partner_voorvoegsel: '', partner_geslachtsnaam: '', naamgebruik: 'eigen', naam: 'Geertruida de Wit',
        geslacht: 'vrouw', geboortedatum: '1943-05-17', geboortedatum_deel: 'volledig', straat: 'Zeeweg', huisnummer: 3, huisletter: '', huisnummertoevoeging: '', postcode: '1901AA', plaats: 'Castricum', wijk: null, buurt: null,
        telefoon: '', email: '', taal: 'nl', geheimhouding: false, overleden_op: null, herkomst: 'brp', brp_opgehaald_op: null, moment: '2026-03-10T09:00:00.000Z',
      });
      const opened = await openDossier(tx, { gemeente: code, huishouden, persoon, team: null, moment: spil.clock.now(), door: 's:test', newId: () => spil.newId(code) });
      await createHuishouden(tx, { gemeente: code, id: huishouden, naam: 'de Wit', wijk: null, leden: [persoon], vanaf: '2026-01-01' });
      await tx.insertInto('voorziening').values({ gemeente: code, id: voorziening, wet: 'wmo', categorie: '01', code: '01A01', naam: 'Hulp bij het huishouden', omschrijving: '', trede: 'individueel', beschikking_nodig: true, eenheid: '04', frequentie: '2',
        leveringsvormen: ['natura'], geldig_van: '2025-01-01', geldig_tot: null, versie: 1, gewijzigd_op: '2026-03-10T09:00:00.000Z' }).execute();
      await tx.insertInto('beschikking').values({ gemeente: code, id: beschikking, dossier: opened.id, melding: spil.newId(code), aanvraag: null, persoon, soort: 'spoed', toestand: 'bekendgemaakt', uitkomst: 'toegekend', ontvangen_op: '2026-03-10', plandatum: null,
        delen: '[]', toetsing: '[]', motivering: '', gronden: '[]', terugzending: '[]', vastgesteld_op: '2026-03-10T09:00:00.000Z', vastgesteld_door: null, bekendgemaakt_op: '2026-03-10', bezwaar_uiterlijk: '2026-04-21', versie: 1 }).execute();
      await tx.insertInto('beschikking_onderdeel').values({ gemeente: code, id: onderdeel, beschikking, dossier: opened.id, volgorde: 1, persoon, doel: 'Een schoon en leefbaar huis', resultaat: 'Wekelijks schoon', voorziening, organisatie: aanbieder.organisatie,
        leveringsvorm: 'natura', volume: 3, eenheid: '04', frequentie: '2', van: '2026-03-16', tot: '2027-03-15', prijs_centen: 500_000, gevraagd: '{}', oordeel: 'toegekend', grond: null, reden: '' }).execute();
      await publishFromReader(tx, spil.env, code, 'test', opened.id, beschikkingBekendgemaakt, { beschikking, dossier: opened.id, melding: spil.newId(code), aanvraag: null, onderdelen: [onderdeel], uitkomst: 'toegekend', bekendgemaaktOp: '2026-03-10', bezwaarUiterlijk: '2026-04-21', opTijd: true });
      return opened.id;
    });
    await spil.conductor.settle();
    return { gemeente, code, aanbieder, agb, persoon, zaak };
  }

  const xmlOf = async (actor: Actor, id: string) => ((await spil.answer(actor, 'bericht.inhoud', { id })).output as { inhoud: string }).inhoud;

  function start(code: string, agb: string, nummer: number, more: Partial<{ identificatie: string; status: '1' | '3'; client: string }> = {}): string {
    const bericht = {
      soort: 'WMO305', Header: makeHeader({ soort: 'WMO305', afzender: agb, ontvanger: code, identificatie: more.identificatie ?? 'S1', dagtekening: '2026-03-10' }),
      Client: { Bsn: more.client ?? bsn, Geboortedatum: { Datum: '1943-05-17' }, Geslacht: '2', Naam: { Geslachtsnaam: { Achternaam: 'Wit', Voorvoegsel: 'de' } },
        StartProducten: { StartProduct: [{ ToewijzingNummer: nummer, Product: { Categorie: '01', Code: '01A01' }, ToewijzingIngangsdatum: '2026-03-16', Begindatum: '2026-03-17', StatusAanlevering: more.status ?? '1' }] } },
    } as Bericht<'WMO305'>;
    const written = writeBericht(bericht);
    if (!written.ok) throw new Error(JSON.stringify(written.fouten));
    return written.xml;
  }

  it('puts a correct 301 in the outbox, with the whole opdracht, when the decision is made known', async () => {
    const { aanbieder, code, agb } = await granted();
    const { items } = await spil.as(aanbieder, 'bericht.lijst', { richting: 'uit' });
    expect(items).toMatchObject([{ soort: 'WMO301', toestand: 'klaar', retourUiterlijk: '2026-03-13' }]);
    const read = readBericht(await xmlOf(aanbieder, items[0]?.id ?? ''), 'WMO301');
    expect(read).toMatchObject({ ok: true, bericht: { Header: { Afzender: code, Ontvanger: agb }, Client: { Bsn: bsn, ToegewezenProducten: { ToegewezenProduct: [{ ToewijzingNummer: 1, Product: { Categorie: '01', Code: '01A01' }, Omvang: { Volume: 3 } }] } } } });
  });

  it('hands over what the aanbieder needs and not a field more', async () => {
    const { aanbieder } = await granted();
    const [opdracht] = (await spil.as(aanbieder, 'toewijzing.lijst', {})).items;
    expect(await spil.as(aanbieder, 'toewijzing.overdracht', { id: opdracht?.id ?? '' })).toMatchInlineSnapshot(`
      {
        "client": {
          "adres": "Zeeweg 3, 1901AA Castricum",
          "geboortedatum": "1943-05-17",
          "naam": "Geertruida de Wit",
          "taal": "nl",
          "telefoon": "",
        },
        "contact": {
          "eersteAanspreekpunt": "team",
          "regisseur": "",
          "telefoon": "",
        },
        "opdracht": {
          "doel": "Een schoon en leefbaar huis",
          "eenheid": "04",
          "frequentie": "2",
          "resultaat": "Wekelijks schoon",
          "tot": "2027-03-15",
          "van": "2026-03-16",
          "volume": 3,
          "voorziening": "Hulp bij het huishouden",
        },
      }
    `);
  });

  it('is started by a 305, answered by a 306, and by the same message again not twice', async () => {
    const { aanbieder, code, agb, zaak } = await granted();
    const first = await spil.as(aanbieder, 'toewijzing.berichtontvangst', { xml: start(code, agb, 1) });
    expect(first).toMatchObject({ soort: 'WMO305', goedgekeurd: true });
    expect(await spil.as(aanbieder, 'toewijzing.berichtontvangst', { xml: start(code, agb, 1) })).toEqual(first);
    expect((await spil.as(aanbieder, 'toewijzing.lijst', { toestand: 'gestart' })).items).toMatchObject([{ gestartOp: '2026-03-17' }]);
    const events = await asSystem(spil, code, (tx) => tx.selectFrom('gebeurtenis').select('soort').where('stroom', '=', zaak).where('soort', '=', 'toewijzing.gestart').execute());
    expect(events).toHaveLength(1);
    expect(readBericht(await xmlOf(aanbieder, first.retour ?? ''), 'WMO306')).toMatchObject({ ok: true });
  });

  it('refuses a start twice (9326), an unknown number or another client (9019), and changes nothing then', async () => {
    const { aanbieder, code, agb } = await granted();
    const send = (xml: string) => spil.as(aanbieder, 'toewijzing.berichtontvangst', { xml });
    for (const xml of [start(code, agb, 99, { identificatie: 'A' }), start(code, agb, 1, { identificatie: 'B', client: '999993653' })]) {
      const answer = await send(xml);
      expect(answer.goedgekeurd).toBe(false);
      expect(await xmlOf(aanbieder, answer.retour ?? '')).toContain('9019');
    }
    expect((await spil.as(aanbieder, 'toewijzing.lijst', { toestand: 'gestart' })).items).toEqual([]);
    await send(start(code, agb, 1, { identificatie: 'C' }));
    expect(await xmlOf(aanbieder, (await send(start(code, agb, 1, { identificatie: 'D' }))).retour ?? '')).toContain('9326');
    expect((await send(start(code, agb, 1, { identificatie: 'E', status: '3' }))).goedgekeurd).toBe(true);
    expect((await spil.as(aanbieder, 'toewijzing.lijst', { toestand: 'gestart' })).items).toEqual([]);
  });

  it('is nobody else’s: another aanbieder sees and starts nothing, nor sends in the name of this one', async () => {
    const { gemeente, aanbieder, code, agb } = await granted();
    const other = await gemeente.organisation('aanbieder', 'aanbieder', `42${code}00`.slice(0, 8));
    expect((await spil.as(other, 'toewijzing.lijst', {})).items).toEqual([]);
    expect((await spil.as(other, 'bericht.lijst', {})).items).toEqual([]);
    const [opdracht] = (await spil.as(aanbieder, 'toewijzing.lijst', {})).items;
    await expect(spil.as(other, 'toewijzing.overdracht', { id: opdracht?.id ?? '' })).rejects.toMatchObject({ status: 404 });
    await expect(spil.as(other, 'toewijzing.berichtontvangst', { xml: start(code, agb, 1) })).rejects.toMatchObject({ status: 400 });
  });

  it('refuses what is no message, with the places', async () => {
    const { aanbieder } = await granted();
    await expect(spil.as(aanbieder, 'toewijzing.berichtontvangst', { xml: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>' })).rejects.toMatchObject({ status: 400 });
  });

  it('keeps no BSN readable in the tables', async () => {
    const { code } = await granted();
    const rows = await asSystem(spil, code, async (tx) => [await tx.selectFrom('bericht').selectAll().execute(), await tx.selectFrom('toewijzing').selectAll().execute(), await tx.selectFrom('gebeurtenis').selectAll().execute()]);
    expect(Buffer.from(JSON.stringify(rows, (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value))).includes(bsn)).toBe(false);
  });
});
