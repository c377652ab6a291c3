import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { document } from '../../registers/document/index.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { postvak } from '../../registers/postvak/index.ts';
import { taak } from '../../registers/taak/index.ts';
import { voorziening } from '../../registers/voorziening/index.ts';
import { socialeKaart } from '../../voor-de-toegang/sociale-kaart/index.ts';
import { gesprek } from '../gesprek/index.ts';
import { melding } from '../melding/index.ts';
import { ondersteuningsplan } from '../ondersteuningsplan/index.ts';
import { setUpPlan } from '../ondersteuningsplan/testing/plan-setup.ts';
import { changePlan, limits } from './change-plan.ts';
import { emptyPlan, mayPass, missingIn, tredeOf, wij, type Familieplan } from './familiegroepsplan.ts';
import { familiegroepsplan } from './index.ts';

const field = (pad: string): unknown => expect.objectContaining({ fouten: [expect.objectContaining({ pad })] });

describe('a change of the plan', () => {
  let drawn = 0;
  const writer = (door: string) => ({ door, doeners: [wij, 'oma'], domeinen: ['tijdsbesteding'], newId: () => `id-${drawn += 1}` });
  const change = (plan: Familieplan, door: string, asked: object) => changePlan(plan, asked as never, writer(door));
  const begun = () => change(emptyPlan, 'oma', { soort: 'doel', domein: 'tijdsbesteding', wat: ' Samen eten ' });
  const idOf = (plan: Familieplan) => present(plan.doelen[0]).id;

  it('adds a goal of a known domain, with words', () => {
    expect(begun().doelen[0]).toMatchObject({ domein: 'tijdsbesteding', wat: 'Samen eten', door: 'oma' });
    expect(() => change(emptyPlan, wij, { soort: 'doel', domein: 'sterrenkunde', wat: 'x' })).toThrow(field('/domein'));
    expect(() => change(emptyPlan, wij, { soort: 'doel', domein: 'tijdsbesteding', wat: '  ' })).toThrow(field('/wat'));
  });

  it('gives what is agreed to the household or somebody of the circle, and to nobody else', () => {
    const plan = begun();
    expect(change(plan, wij, { soort: 'afspraak', in: idOf(plan), wat: 'Koken', wie: 'oma' }).doelen[0]?.afspraken).toMatchObject([{ wat: 'Koken', wie: 'oma', wanneer: null, door: wij }]);
    expect(() => change(plan, wij, { soort: 'afspraak', in: idOf(plan), wat: 'Koken', wie: 'de coördinator' })).toThrow(field('/wie'));
    expect(() => change(plan, wij, { soort: 'afspraak', in: 'weg', wat: 'Koken', wie: 'oma' })).toThrow(field('/in'));
  });

  it('lets who was invited change what they wrote themselves, and the household all', () => {
    const plan = begun();
    const asked = { in: idOf(plan), wat: 'Anders' };
    expect(change(plan, 'oma', { soort: 'tekst', ...asked }).doelen[0]?.wat).toBe('Anders');
    expect(change(plan, wij, { soort: 'tekst', ...asked }).doelen[0]?.wat).toBe('Anders');
    expect(() => change(plan, 'oom', { soort: 'tekst', ...asked })).toThrow(field('/in'));
    expect(() => change(plan, 'oom', { soort: 'weg', in: idOf(plan) })).toThrow(field('/in'));
    const shared = change(plan, 'oom', { soort: 'hulp', in: idOf(plan), wat: 'Een kok' });
    expect(() => change(shared, 'oma', { soort: 'weg', in: idOf(plan) })).toThrow(field('/in'));
    expect(change(shared, wij, { soort: 'weg', in: idOf(plan) }).doelen).toEqual([]);
  });

  it('stays within what an ondersteuningsplan can hold', () => {
    let plan = emptyPlan;
    for (let n = 0; n < limits.doelen; n += 1) plan = change(plan, wij, { soort: 'doel', domein: 'tijdsbesteding', wat: `${n}` });
    expect(() => change(plan, wij, { soort: 'doel', domein: 'tijdsbesteding', wat: 'nog een' })).toThrow(field('/wat'));
  });

  it('is complete when somebody does something and each condition of safety is answered', () => {
    const veiligheid = [{ id: 'v', voorwaarde: 'Niemand slaat', hoe: '', door: '' }];
    const doel = begun();
    const plan = { ...change(doel, wij, { soort: 'afspraak', in: idOf(doel), wat: 'Koken', wie: wij }), veiligheid };
    expect(missingIn({ ...emptyPlan, veiligheid })).toHaveLength(2);
    expect(missingIn(plan)).toHaveLength(1);
    expect(missingIn(change(plan, wij, { soort: 'veiligheid', in: 'v', wat: 'Oma is er elke avond' }))).toEqual([]);
  });

  it('of the household and its members is their own, of the circle the network', () => {
    const rol = (id: string) => ({ zoon: 'gezin', oma: 'familie', buur: 'sociaal' } as const)[id];
    expect([wij, 'zoon', 'oma', 'buur'].map((wie) => tredeOf(wie, rol))).toEqual(['eigen', 'eigen', 'netwerk', 'netwerk']);
  });

  it('is only done while the plan is being made', () => expect((['aangeboden', 'afgezien', 'begonnen', 'ingediend'] as const).map((one) => mayPass('wijziging', one).ja)).toEqual([false, false, true, false]));
});

forEachEngine('familiegroepsplan', (db) => {
  const spil = makeTestSpil(db, [voorziening, socialeKaart, postvak, document, taak, melding, gesprek, ondersteuningsplan, familiegroepsplan], findGrants);
  const nobody = { soort: 'anoniem' } as const;

  async function setUp({ voorwaarden = ['De kinderen zijn nooit alleen thuis'] }: { voorwaarden?: string[] } = {}) {
    spil.clock.set('2026-03-10T09:00:00Z');
    const w = await setUpPlan(spil as never);
    const { id } = await spil.as(w.generalist, 'familiegroepsplan.aanbod', { dossier: w.dossier, voorwaarden });
    await spil.as(w.inwoner, 'familiegroepsplan.opening', { dossier: w.dossier });
    const look = async () => present((await spil.as(w.inwoner, 'familiegroepsplan.dossier', { dossier: w.dossier })).plan);
    const write = (change: object) => spil.as(w.inwoner, 'familiegroepsplan.wijziging', { id, ...change } as never);
    const doel = async (wat = 'Samen eten') => {
      await write({ soort: 'doel', domein: 'tijdsbesteding', wat });
      return present((await look()).inhoud.doelen.at(-1)).id;
    };
    const invite = (naam = 'Oma Riet', rol: 'gezin' | 'familie' | 'sociaal' | 'coordinator' = 'familie') => spil.as(w.inwoner, 'kringlid.uitnodiging', { id, naam, rol });
    const inKring = (code: string, change: object) => spil.as(nobody, 'kring.wijziging', { gemeente: w.code, code, ...change } as never);
    const ask = (code: string) => spil.as(nobody, 'kring.opvraging', { gemeente: w.code, code });
    const complete = async () => {
      const [condition] = (await look()).inhoud.veiligheid;
      if (condition) await write({ soort: 'veiligheid', in: condition.id, wat: 'Oma is er na school' });
      await write({ soort: 'afspraak', in: await doel(), wat: 'Koken op zondag', wie: wij });
    };
    const handIn = async () => spil.as(w.inwoner, 'familiegroepsplan.indiening', { id }, { ifMatch: (await look()).versie });
    return { ...w, id, look, write, doel, invite, inKring, ask, complete, handIn };
  }

  it('is offered first, in a letter with its day and what must be safe, once', async () => {
    const w = await setUp();
    expect(await w.look()).toMatchObject({ aangebodenOp: '2026-03-10', streefdatum: '2026-04-21', toestand: 'begonnen', inhoud: { veiligheid: [{ voorwaarde: 'De kinderen zijn nooit alleen thuis', hoe: '' }] } });
    const { items } = await spil.as(w.inwoner, 'postvak.lijst', {});
    expect((await spil.as(w.inwoner, 'postvak.gegevens', { id: present(items.find(({ soort }) => soort === 'familiegroepsplan-aangeboden')).id })).tekst).toContain('21 april 2026');
    await expect(spil.as(w.generalist, 'familiegroepsplan.aanbod', { dossier: w.dossier, voorwaarden: [] })).rejects.toMatchObject({ code: 'FamiliegroepsplanBestaatAl' });
  });

  it('is begun by a family by itself too, left, and taken up again', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const w = await setUpPlan(spil as never);
    expect(await spil.as(w.generalist, 'familiegroepsplan.dossier', { dossier: w.dossier })).toMatchObject({ plan: null, uiterlijk: '2026-03-17' });
    const { id } = await spil.as(w.inwoner, 'familiegroepsplan.opening', { dossier: w.dossier });
    await expect(spil.as(w.inwoner, 'familiegroepsplan.opening', { dossier: w.dossier })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    await spil.as(w.inwoner, 'familiegroepsplan.afwijzing', { id, reden: 'Wij hebben niemand om ons heen' });
    expect((await spil.as(w.generalist, 'familiegroepsplan.dossier', { dossier: w.dossier })).plan).toMatchObject({ toestand: 'afgezien', reden: 'Wij hebben niemand om ons heen' });
    await spil.as(w.inwoner, 'familiegroepsplan.opening', { dossier: w.dossier });
    await expect(spil.as(w.generalist, 'familiegroepsplan.wijziging', { id, soort: 'doel', domein: 'tijdsbesteding', wat: 'x' })).rejects.toMatchObject({ status: 403 });
  });

  it('is written along with a code that opens the plan and nothing else, until the family ends it', async () => {
    const w = await setUp();
    const { id: oma, code } = await w.invite();
    const seen = await w.ask(code.toLowerCase().replaceAll('-', ' '));
    expect(seen).toMatchObject({ ik: oma, naam: 'Oma Riet', toestand: 'begonnen' });
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`Duin|${w.dossier}|${w.persoon}`));
    await w.inKring(code, { soort: 'doel', domein: 'tijdsbesteding', wat: 'Vaker samen' });
    expect((await w.look()).inhoud.doelen).toMatchObject([{ wat: 'Vaker samen', door: oma }]);
    await expect(w.ask('AAAA-BBBB-CCCC')).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/code' }] });
    await spil.as(w.inwoner, 'kringlid.beeindiging', { id: oma });
    await expect(w.ask(code)).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/code' }] });
    await expect(w.inKring(code, { soort: 'doel', domein: 'tijdsbesteding', wat: 'Nog iets' })).rejects.toMatchObject({ status: 400 });
    await expect(spil.as(w.inwoner, 'kringlid.beeindiging', { id: oma })).rejects.toMatchObject({ code: 'KringlidGestopt' });
    const rows = await asSystem(spil, w.code, (tx) => tx.selectFrom('kringlid').selectAll().where('gemeente', '=', w.code).execute());
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
  });

  it('is left by who was invited, too', async () => {
    const w = await setUp();
    const { code } = await w.invite();
    await spil.as(nobody, 'kring.beeindiging', { gemeente: w.code, code });
    expect((await w.look()).kring).toMatchObject([{ naam: 'Oma Riet', gestopt: true }]);
    await expect(spil.as(nobody, 'kring.beeindiging', { gemeente: w.code, code })).rejects.toMatchObject({ status: 400 });
  });

  it('has one independent coördinator, who promises nothing', async () => {
    const w = await setUp();
    const { id: coordinator } = await w.invite('Mevrouw Bos', 'coordinator');
    await expect(w.invite('Meneer Vos', 'coordinator')).rejects.toMatchObject({ code: 'CoordinatorIsEr' });
    const { id: oma } = await w.invite();
    const doel = await w.doel();
    await expect(w.write({ soort: 'afspraak', in: doel, wat: 'Koken', wie: coordinator })).rejects.toMatchObject({ fouten: [{ pad: '/wie' }] });
    await w.write({ soort: 'afspraak', in: doel, wat: 'Koken', wie: oma, op: '2026-04-01' });
    expect((await w.look()).inhoud.doelen[0]?.afspraken).toMatchObject([{ wie: oma, wanneer: '2026-04-01' }]);
  });

  it('keeps what two people write at once', async () => {
    const w = await setUp();
    const codes = await Promise.all(['Oma', 'Oom', 'Buurvrouw'].map((naam) => w.invite(naam)));
    await Promise.all(codes.flatMap(({ code }) => [1, 2, 3].map((n) => w.inKring(code, { soort: 'doel', domein: 'tijdsbesteding', wat: `${n}` }))));
    expect((await w.look()).inhoud.doelen).toHaveLength(9);
  });

  it('is handed in when it is complete, in time for the onderzoek within seven days, and lies on the list of the regisseur', async () => {
    const w = await setUp();
    await expect(w.handIn()).rejects.toMatchObject({ code: 'FamiliegroepsplanOnvolledig' });
    await w.complete();
    await expect(spil.as(w.inwoner, 'familiegroepsplan.indiening', { id: w.id }, { ifMatch: 1 })).rejects.toMatchObject({ status: 412 });
    spil.clock.set('2026-03-17T09:00:00Z');
    expect(await w.handIn()).toMatchObject({ nummer: 1, opTijd: true });
    const kept = await asSystem(spil, w.code, async (tx) => ({
      plan: await tx.selectFrom('melding').select('persoonlijk_plan').where('id', '=', w.melding).executeTakeFirstOrThrow(), work: await tx.selectFrom('taak').select(['houder', 'soort']).where('dossier', '=', w.dossier).where('soort', '=', 'familiegroepsplan.lezen').execute(),
      text: Buffer.from((await tx.selectFrom('document').select('inhoud').where('dossier', '=', w.dossier).where('soort', '=', 'familiegroepsplan').executeTakeFirstOrThrow()).inhoud).toString(),
    }));
    expect(kept.plan.persoonlijk_plan).not.toBeNull();
    expect(kept.work).toEqual([{ houder: `m:${w.generalist.id}`, soort: 'familiegroepsplan.lezen' }]);
    expect(kept.text).toContain('- wij zelf: Koken op zondag');
    await expect(w.write({ soort: 'doel', domein: 'tijdsbesteding', wat: 'Toch nog iets' })).rejects.toMatchObject({ status: 409 });
  });

  it('is welcome after the seven days too, and where no melding runs', async () => {
    const late = await setUp({ voorwaarden: [] });
    await late.complete();
    spil.clock.set('2026-03-19T09:00:00Z');
    expect(await late.handIn()).toMatchObject({ opTijd: false });
    const done = await setUp({ voorwaarden: [] });
    await done.finishOnderzoek();
    await done.complete();
    expect(await done.handIn()).toMatchObject({ opTijd: null });
  });

  it('keeps what was handed in as it was, and goes on in a new version', async () => {
    const w = await setUp();
    await w.complete();
    await w.handIn();
    await spil.as(w.inwoner, 'familiegroepsplan.herziening', { id: w.id, reden: 'Oma is verhuisd' });
    await w.doel('Een nieuw doel');
    const { nummer, versies, inhoud } = await w.look();
    expect([nummer, inhoud.doelen.length, versies.map((one) => [one.nummer, one.inhoud.doelen.length])]).toEqual([2, 2, [[1, 1]]]);
    await expect(spil.as(w.inwoner, 'familiegroepsplan.herziening', { id: w.id, reden: 'Nog eens' })).rejects.toMatchObject({ status: 409 });
  });

  it('keeps the answers to conditions of safety that stay, and asks for the new ones', async () => {
    const w = await setUp();
    await w.complete();
    await spil.as(w.generalist, 'familiegroepsplan.voorwaarden', { id: w.id, voorwaarden: ['De kinderen zijn nooit alleen thuis', 'Vader drinkt niet als de kinderen er zijn'] });
    expect((await w.look()).inhoud.veiligheid.map(({ hoe }) => hoe)).toEqual(['Oma is er na school', '']);
    await expect(w.handIn()).rejects.toMatchObject({ code: 'FamiliegroepsplanOnvolledig' });
  });

  it('becomes the own and network part of the ondersteuningsplan, without typing, and again without doubles', async () => {
    const w = await setUp();
    const { id: oma } = await w.invite();
    const { id: zoon } = await w.invite('Tim', 'gezin');
    await w.complete();
    const doel = present((await w.look()).inhoud.doelen[0]).id;
    for (const [wie, wat] of [[oma, 'Woensdag oppassen'], [zoon, 'De hond uitlaten']] as const) await w.write({ soort: 'afspraak', in: doel, wat, wie });
    await w.write({ soort: 'hulp', in: doel, wat: 'Iemand die leert koken' });
    const takeOver = () => spil.as(w.generalist, 'familiegroepsplan.overname', { id: w.id });
    await expect(takeOver()).rejects.toMatchObject({ status: 409 });
    await w.handIn();
    await expect(takeOver()).rejects.toMatchObject({ code: 'PlanOntbreekt' });
    const { id: plan } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
    expect(await takeOver()).toEqual({ plan, doelen: 1, stappen: 3 });
    const look = async () => (await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id: plan })).getoond.inhoud;
    const first = await look();
    expect(first.doelen.map((one) => one.interventies.map(({ trede, omschrijving, wie }) => [trede, omschrijving, wie]))).toEqual([[['eigen', 'Koken op zondag', 'de familie zelf'], ['netwerk', 'Woensdag oppassen', 'Oma Riet'], ['eigen', 'De hond uitlaten', 'Tim']]]);
    expect(first.doelen[0]?.treden.find(({ trede }) => trede === 'netwerk')?.antwoord).toContain('Volgens de familie is nog hulp nodig: Iemand die leert koken');
    await takeOver();
    expect((await look()).doelen).toEqual(first.doelen);
    await expect(spil.as(w.inwoner, 'familiegroepsplan.overname', { id: w.id })).rejects.toMatchObject({ status: 403 });
  });

  it('leaves alone what the professional wrote when it is taken over', async () => {
    const w = await setUp();
    await w.complete();
    await w.handIn();
    const { id: plan } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
    await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id: plan, inhoud: w.planOf() }, { ifMatch: 1 });
    await spil.as(w.generalist, 'familiegroepsplan.overname', { id: w.id });
    const { doelen } = (await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id: plan })).getoond.inhoud;
    expect(doelen.map(({ interventies }) => interventies.length)).toEqual([2, 1]);
  });
});
