import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { shapeOutput } from '../../platform/http/shape-output.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { readBericht } from '../berichtenverkeer/index.ts';
import { bsn, grantPart, opdrachtSpil } from './testing/granted-part.ts';
import { startXml } from './testing/regiebericht.ts';
import { overgangen, mayPass, toewijzingtoestanden } from './toewijzing.ts';

forEachEngine('the toewijzing', (db) => {
  const spil = opdrachtSpil(db);
  const xmlOf = async (actor: Actor, id: string) => ((await spil.answer(actor, 'bericht.inhoud', { id })).output as { inhoud: string }).inhoud;
  const firstOf = async (aanbieder: Actor) => present((await spil.as(aanbieder, 'toewijzing.lijst', {})).items[0]);

  it('puts a correct 301 in the outbox, with the whole opdracht, when the decision is made known', async () => {
    const { aanbieder, code, agb } = await grantPart(spil);
    const { items } = await spil.as(aanbieder, 'bericht.lijst', { richting: 'uit' });
    expect(items).toMatchObject([{ soort: 'WMO301', toestand: 'klaar', retourUiterlijk: '2026-03-13' }]);
    const read = readBericht(await xmlOf(aanbieder, items[0]?.id ?? ''), 'WMO301');
    expect(read).toMatchObject({ ok: true, bericht: { Header: { Afzender: code, Ontvanger: agb }, Client: { Bsn: bsn, ToegewezenProducten: { ToegewezenProduct: [{ ToewijzingNummer: 1, Product: { Categorie: '01', Code: '01A01' }, Omvang: { Volume: 3 } }] } } } });
  });

  it.each([['has no AGB-code', { agb: null }], ['helps somebody at a secret address', { geheimhouding: true }]] as const)('goes by hand where the aanbieder %s: no message, and a task for the regisseur', async (_why, more) => {
    const { aanbieder, code, regisseur, zaak } = await grantPart(spil, more);
    expect((await spil.as(aanbieder, 'bericht.lijst', {})).items).toEqual([]);
    const { id } = await firstOf(aanbieder);
    expect(await spil.as(aanbieder, 'toewijzing.gegevens', { id })).toMatchObject({ viaBericht: false });
    expect((await spil.as(aanbieder, 'toewijzing.overdracht', { id })).client.adres).toBe('geheimhouding' in more ? 'geheim: vraag de regisseur' : 'Zeeweg 3, 1901AA Castricum');
    const taken = await asSystem(spil, code, (tx) => tx.selectFrom('taak').select(['soort', 'houder', 'onderwerp']).where('dossier', '=', zaak).execute());
    expect(taken).toEqual([{ soort: 'toewijzing.overdragen', houder: `m:${regisseur.id}`, onderwerp: id }]);
  });

  it('hands over what the aanbieder needs and not a field more', async () => {
    const { aanbieder } = await grantPart(spil);
    const { id } = await firstOf(aanbieder);
    expect(await spil.as(aanbieder, 'toewijzing.overdracht', { id })).toMatchInlineSnapshot(`
      {
        "afspraken": [],
        "client": {
          "adres": "Zeeweg 3, 1901AA Castricum",
          "geboortedatum": "1943-05-17",
          "naam": "Geertruida de Wit",
          "taal": "nl",
          "telefoon": "",
        },
        "contact": {
          "eersteAanspreekpunt": {
            "naam": "Sanne Bakker",
            "telefoon": "",
            "wie": "regisseur",
          },
          "regisseur": {
            "naam": "Sanne Bakker",
            "telefoon": "",
          },
        },
        "evaluaties": [],
        "opdracht": {
          "doel": "Een schoon en leefbaar huis",
          "eenheid": "04",
          "einddoel": "",
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

  it('shows no column that is added later, and no field that gets into what is kept', async () => {
    const { aanbieder, code, regisseur, inwoner, zaak } = await grantPart(spil);
    const { id } = await firstOf(aanbieder);
    const { acts } = spil.registry;
    /** What leaves by screen and by API, for everybody who may read it. */
    const seen = async () => {
      const looks = [[aanbieder, 'toewijzing.overdracht', { id }], [aanbieder, 'toewijzing.gegevens', { id }], [aanbieder, 'toewijzing.lijst', {}], [inwoner, 'toewijzing.overdracht', { id }], [regisseur, 'toewijzing.dossier', { dossier: zaak }]] as const;
      const found = [];
      for (const [actor, name, input] of looks) found.push(shapeOutput(present(acts.get(name)).output, (await spil.answer(actor, name, input)).output));
      return found;
    };
    const before = await seen();
    const { owner } = db.database();
    for (const table of ['toewijzing', 'persoon', 'dossier', 'organisatie', 'beschikking_onderdeel']) await sql`alter table ${sql.table(table)} add column vertrouwelijk text not null default 'dit hoort niemand te zien'`.execute(owner);
    await asSystem(spil, code, (tx) => sql`update toewijzing set overdracht = overdracht || '{"vertrouwelijk": "dit hoort niemand te zien"}' || jsonb_build_object('client', (overdracht->'client') || '{"bsn": "dit hoort niemand te zien"}') where gemeente = ${code}`.execute(tx));
    expect(await seen()).toEqual(before);
    expect(JSON.stringify(await seen())).not.toContain('niemand');
    for (const table of ['toewijzing', 'persoon', 'dossier', 'organisatie', 'beschikking_onderdeel']) await sql`alter table ${sql.table(table)} drop column vertrouwelijk`.execute(owner);
  });

  it('leaves a line in the access log of the household for each who looks', async () => {
    const { aanbieder, code, zaak } = await grantPart(spil);
    const { id } = await firstOf(aanbieder);
    await spil.as(aanbieder, 'toewijzing.overdracht', { id });
    const acts = await asSystem(spil, code, async (tx) => tx.selectFrom('inzage as i').innerJoin('inzage_onderwerp as o', (j) => j.onRef('o.gemeente', '=', 'i.gemeente').onRef('o.inzage', '=', 'i.id')).select('i.act').where('o.onderwerp', '=', zaak).execute());
    expect(acts.map(({ act }) => act).toSorted()).toEqual(['toewijzing.lijst', 'toewijzing.overdracht']);
  });

  it('is nobody else’s: another aanbieder sees and starts nothing, nor sends in the name of this one', async () => {
    const at = await grantPart(spil);
    const { gemeente, aanbieder, code } = at;
    const other = await gemeente.organisation('aanbieder', 'aanbieder', `42${code}00`.slice(0, 8));
    expect((await spil.as(other, 'toewijzing.lijst', {})).items).toEqual([]);
    expect((await spil.as(other, 'bericht.lijst', {})).items).toEqual([]);
    const { id } = await firstOf(aanbieder);
    const [sent] = (await spil.as(aanbieder, 'bericht.lijst', {})).items;
    for (const [name, input] of [['toewijzing.overdracht', { id }], ['toewijzing.gegevens', { id }], ['toewijzing.weigering', { id, reden: 'anders', toelichting: 'x' }], ['toewijzing.berichtopzet', { id, soort: 'bevestiging', identificatie: 'X1' }], ['bericht.inhoud', { id: sent?.id ?? '' }], ['bericht.gegevens', { id: sent?.id ?? '' }]] as const) {
      const refused = await spil.answer(other, name, input).then(() => 200, (error: unknown) => (error as { status: number }).status);
      expect([name, refused === 404 || refused === 403]).toEqual([name, true]);
    }
    await expect(spil.as(other, 'toewijzing.berichtontvangst', { xml: startXml(at) })).rejects.toMatchObject({ status: 400 });
  });

  it('keeps no BSN readable in the tables', async () => {
    await grantPart(spil);
    const { code } = await grantPart(spil);
    const rows = await asSystem(spil, code, async (tx) => [await tx.selectFrom('bericht').selectAll().execute(), await tx.selectFrom('toewijzing').selectAll().execute(), await tx.selectFrom('gebeurtenis').selectAll().execute()]);
    expect(Buffer.from(JSON.stringify(rows, (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value))).includes(bsn)).toBe(false);
  });

  it('lists messages by soort, by day and page by page, and says which day is wrong', async () => {
    const at = await grantPart(spil, { clients: 2 });
    const { aanbieder } = at;
    await spil.as(aanbieder, 'toewijzing.berichtontvangst', { xml: startXml(at) });
    const soorten = async (input: object) => ((await spil.answer(aanbieder, 'bericht.lijst', input)).output as { items: { soort: string }[] }).items.map(({ soort }) => soort);
    expect(await soorten({ richting: 'uit' })).toEqual(['WMO306', 'WMO301', 'WMO301']);
    expect(await soorten({ richting: 'uit', soort: 'WMO306' })).toEqual(['WMO306']);
    expect(await soorten({ richting: 'uit', van: '2026-03-11' })).toEqual(['WMO306']);
    expect(await soorten({ richting: 'uit', van: '2026-03-10', tot: '2026-03-10' })).toEqual(['WMO301', 'WMO301']);
    expect(await soorten({ richting: 'in' })).toEqual(['WMO305']);
    const first = await spil.as(aanbieder, 'bericht.lijst', { richting: 'uit', aantal: 2 });
    const second = await spil.as(aanbieder, 'bericht.lijst', { richting: 'uit', aantal: 2, cursor: first.volgende ?? '' });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
    await expect(spil.as(aanbieder, 'bericht.lijst', { van: '2026-03-11', tot: '2026-03-10' })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/tot' }] });
  });

  it('shows staff every message of the gemeente, and a way into the dossier only to who may see the help there', async () => {
    const { gemeente, regisseur, zaak, code } = await grantPart(spil);
    const beheer = await gemeente.staff('beheer');
    expect((await spil.as(beheer, 'bericht.lijst', {})).items).toMatchObject([{ soort: 'WMO301', dossier: null }]);
    const both: Actor = { ...regisseur, mandaten: [...regisseur.mandaten, { gemeente: code, rol: 'beschikkingen' }] };
    expect((await spil.as(both, 'bericht.lijst', {})).items).toMatchObject([{ soort: 'WMO301', dossier: zaak }]);
    await expect(spil.as(regisseur, 'bericht.lijst', {})).rejects.toMatchObject({ status: 403 });
  });
});

it('has a life in which every step says from where it may be taken', () => {
  const allowed = Object.fromEntries(Object.keys(overgangen).map((name) => [name, toewijzingtoestanden.filter((toestand) => mayPass(name as keyof typeof overgangen, toestand).ja)]));
  expect(allowed).toEqual(Object.fromEntries(Object.entries(overgangen).map(([name, { van }]) => [name, toewijzingtoestanden.filter((one) => (van as readonly string[]).includes(one))])));
  expect(mayPass('start', 'ingetrokken')).toEqual({ ja: false, reden: { nl: 'Dit kan nu niet: de opdracht is ingetrokken.', en: 'This is not possible now: the assignment is taken back.' } });
});
