import { describe, expect, it } from 'vitest';
import { writeAccessLine, type AccessLine } from '../../platform/access/access-log.ts';
import { actorKey, type Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { dossier, findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { taak } from '../../registers/taak/index.ts';
import { melding } from '../../toegang/melding/index.ts';
import { dossiertoegang } from '../dossiertoegang/index.ts';
import { inzage } from '../inzage/index.ts';
import { opvallendeInzage } from './index.ts';
import { aboveNorm, isBuitenWerktijd } from './opvallende-inzage.ts';

describe('what stands out', () => {
  it.each([[6, 2, true], [7, 2, false], [19, 5, false], [20, 5, true], [12, 6, true], [12, 7, true]])('at %i o’clock on day %i of the week is outside working hours: %s', (uur, dag, buiten) => {
    expect(isBuitenWerktijd(uur, dag, { begin: 7, eind: 20 })).toBe(buiten);
  });
  it.each([[20, null, undefined], [21, null, 20], [40, 15, undefined], [46, 15, 45], [21, 2, 20]])('of %i dossiers where %s is usual is what is above %s', (dossiers, gewoon, norm) => {
    expect(aboveNorm(dossiers, gewoon, { minstens: 20, keer: 3 })).toBe(norm);
  });
});

forEachEngine('looks that stand out', (db) => {
  const spil = makeTestSpil(db, [dossier, taak, melding, dossiertoegang, inzage, opvallendeInzage] as const, findGrants);
  const period = { vanaf: '2026-03-01', tot: '2026-03-31' } as const;

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const inwoner = await knownInwoner(spil, gemeente.code);
    const [regisseur, teamleider, fg, other] = [await gemeente.staff('generalist', 'Sanne Bakker'), await gemeente.staff('teamleider', 'Tom Tak'), await gemeente.staff('privacy', 'Fleur Gids'), await gemeente.staff('inkoper', 'Ineke Koper')];
    const { id, dossier: zaak } = await spil.as(inwoner, 'melding.registratie', { persoon: inwoner.id, kanaal: 'portaal', vraag: 'Hulp' });
    await spil.as(teamleider, 'melding.toedeling', { id, regisseur: regisseur.id });
    const look = (actor: Actor, onderwerpen: readonly string[], uitkomst: AccessLine['uitkomst'] = 'toegestaan') => asSystem(spil, gemeente.code, (tx) =>
      writeAccessLine(tx, { gemeente: gemeente.code, actor, act: 'dossier.gegevens', doel: 'proef', uitkomst, onderwerpen, spoor: 'a'.repeat(32) }, spil.clock, spil.env.random));
    const found = async (toestand: 'open' | 'beoordeeld' = 'open') => (await spil.as(fg, 'opvallende-inzage.lijst', { ...period, toestand, aantal: 100 })).items;
    return { gemeente, inwoner, regisseur, teamleider, fg, other, zaak, look, found };
  }

  it('are found once the hour is over: at night, without work in the dossier, refused again and again; and ordinary work is not', async () => {
    const { regisseur, other, zaak, look, found } = await setUp();
    await look(regisseur, [zaak]);
    spil.clock.set('2026-03-10T22:10:00Z');
    await look(other, [zaak]);
    await look(regisseur, [zaak]);
    for (let times = 0; times < 5; times += 1) await look(other, [zaak], 'geweigerd');
    expect(await found()).toEqual([]);
    spil.clock.set('2026-03-10T23:06:00Z');
    await spil.passTime();
    const items = (await found()).map(({ regel, naam, aantal, dossier: about }) => [regel, naam, aantal, about]);
    expect(items.toSorted()).toEqual([['buiten-werktijd', 'Ineke Koper', 1, null], ['buiten-werktijd', 'Sanne Bakker', 1, null], ['geweigerd', 'Ineke Koper', 5, null], ['zonder-taak', 'Ineke Koper', 1, zaak]]);
    spil.clock.set('2026-03-10T23:20:00Z');
    await look(other, [zaak]);
    spil.clock.set('2026-03-11T00:30:00Z');
    await spil.passTime();
    expect((await found()).filter(({ regel }) => regel === 'zonder-taak').map(({ dag, aantal }) => [dag, aantal])).toEqual([['2026-03-11', 1], ['2026-03-10', 1]]);
  });

  it('are found by the name of who lives there, by a dossier long closed, and by many dossiers compared with what is usual', async () => {
    const { gemeente, inwoner, regisseur, fg, zaak, look, found } = await setUp();
    const surname = (await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('persoon').select('geslachtsnaam').where('id', '=', inwoner.id).executeTakeFirstOrThrow())).geslachtsnaam;
    await look({ ...regisseur, naam: `Jan ${surname}` } as Actor, [zaak]);
    const many = Array.from({ length: 25 }, () => spil.newId(gemeente.code));
    await asSystem(spil, gemeente.code, async (tx) => {
      for (const id of many) await tx.insertInto('dossier').values({ gemeente: gemeente.code, id, huishouden: id, nummer: id.slice(0, 8), toestand: 'gesloten', team: null, regisseur: regisseur.id, regiesoort: 'eigen-regie', aanspreekpunt: '', niveau: 1, geopend_op: '2025-01-01T00:00:00Z', gesloten_op: '2026-02-20T00:00:00Z', versie: 1 }).execute();
      await tx.updateTable('dossier').set({ gesloten_op: '2026-01-01T00:00:00Z' }).where('id', '=', many[0] ?? '').execute();
    });
    await look(regisseur, many);
    spil.clock.set('2026-03-10T10:30:00Z');
    await spil.passTime();
    const rules = (await found()).map(({ regel, aantal, norm }) => [regel, aantal, norm]);
    expect(rules.filter(([regel]) => regel !== 'zonder-taak').toSorted()).toEqual([['na-afsluiting', 1, null], ['veel-dossiers', 26, 20], ['zelfde-naam', 1, null]]);
    const { items: [own] } = await spil.as(fg, 'opvallende-inzage.telling', period);
    expect(own).toMatchObject({ actor: actorKey(regisseur), dossiers: 26, regels: 2, geweigerd: 0 });
  });

  it('include an emergency at once; the privacy officer says what to think of it and who was told, and that ends the work of it', async () => {
    const { gemeente, teamleider, regisseur, fg, zaak, found } = await setUp();
    const crisis = await gemeente.staff('procesregisseur', 'Petra Proces');
    await spil.as(crisis, 'dossiertoegang.nood', { dossier: zaak, reden: 'Crisisdienst belt: kind alleen thuis' });
    const [open] = await found();
    expect(open).toMatchObject({ regel: 'noodtoegang', naam: 'Petra Proces', reden: 'Crisisdienst belt: kind alleen thuis', aantal: 0, dossier: zaak, versie: 1 });
    await spil.as(crisis, 'dossier.gegevens', { id: zaak });
    spil.clock.set('2026-03-10T10:30:00Z');
    await spil.passTime();
    const [seen] = await found();
    expect(seen).toMatchObject({ regel: 'noodtoegang', aantal: 1, versie: 2 });
    const weigh = { id: seen?.id ?? '', oordeel: 'terecht' as const, toelichting: 'Gebeld met de crisisdienst', verteldAan: ['inwoner' as const, 'leidinggevende' as const] };
    await expect(spil.as(fg, 'opvallende-inzage.beoordeling', weigh, { ifMatch: 1 })).rejects.toMatchObject({ status: 412 });
    await expect(spil.as(teamleider, 'opvallende-inzage.beoordeling', weigh, { ifMatch: 2 })).rejects.toMatchObject({ status: 403 });
    await spil.as(fg, 'opvallende-inzage.beoordeling', weigh, { ifMatch: 2 });
    expect(await found()).toEqual([]);
    expect(await found('beoordeeld')).toMatchObject([{ oordeel: 'terecht', beoordeeldDoor: 'Fleur Gids', verteldAan: ['inwoner', 'leidinggevende'], beoordeeldOp: '2026-03-10T10:30:00.000Z' }]);
    const left = await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('taak').select('houder').where('gemeente', '=', gemeente.code).where('soort', '=', 'dossiertoegang.nood').where('toestand', '=', 'open').execute());
    expect(left).toEqual([{ houder: `m:${regisseur.id}` }]);
  });

  it('are told line by line, page by page, also of one employee, and the look of the privacy officer is a line itself', async () => {
    const { regisseur, other, fg, zaak, look } = await setUp();
    for (let minute = 1; minute <= 5; minute += 1) {
      spil.clock.set(`2026-03-10T09:0${minute}:00Z`);
      await look(minute % 2 === 0 ? other : regisseur, [zaak]);
    }
    const walk = async (input: object) => {
      const seen: string[] = [];
      for (let cursor: string | undefined, more = true; more;) {
        const page = await spil.as(fg, 'inzage.overzicht', { ...period, ...input, aantal: 2, ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...page.items.filter(({ act }) => act === 'dossier.gegevens').map(({ moment, dossiers }) => `${moment.slice(14, 16)} ${dossiers.length}`));
        cursor = page.volgende;
        more = cursor !== undefined;
      }
      return seen;
    };
    expect(await walk({ medewerker: actorKey(other) })).toEqual(['04 1', '02 1']);
    spil.clock.set('2026-03-10T09:30:00Z');
    expect(await walk({ volgorde: 'oudste', medewerker: actorKey(regisseur) })).toEqual(['01 1', '03 1', '05 1']);
    expect((await spil.as(fg, 'inzage.overzicht', { ...period, medewerker: actorKey(fg) })).items.map(({ act, naam }) => [act, naam])).toContainEqual(['inzage.overzicht', 'Fleur Gids']);
    await expect(spil.as(fg, 'inzage.overzicht', { vanaf: '2026-03-01', tot: '2026-04-30' })).rejects.toMatchObject({ status: 400 });
  });

  it('leave as records of Logboek Dataverwerkingen: a child for each of several, no technical error for a refusal, and no BSN', async () => {
    const { gemeente, other, fg, zaak, look } = await setUp();
    spil.clock.set('2026-03-10T09:10:00Z');
    const second = spil.newId(gemeente.code);
    await look(other, [zaak, second], 'geweigerd');
    spil.clock.set('2026-03-10T09:11:00Z');
    const { items } = await spil.as(fg, 'inzage.bestand', period);
    const records = items.flatMap((item) => item.records).filter(({ attributes }) => attributes['spil.user'] === actorKey(other));
    expect(records).toHaveLength(3);
    const [parent, ...children] = records;
    expect(parent).toMatchObject({ trace_id: 'a'.repeat(32), status: 'Ok', start_time: Date.parse('2026-03-10T09:10:00Z'), attributes: { 'dpl.core.processing_activity_id': 'urn:spil:verwerking:dossier.gegevens', 'spil.outcome': 'geweigerd' } });
    expect(children.map(({ parent_span_id: of, attributes }) => [of, attributes['dpl.core.data_subject_id']]).toSorted()).toEqual([zaak, second].toSorted().map((id) => [parent?.span_id, id]));
    expect(new Set(records.map(({ span_id: span }) => span)).size).toBe(3);
  });
});
