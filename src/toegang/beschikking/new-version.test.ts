import { beforeEach, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { exampleDoel, exampleInterventie } from '../ondersteuningsplan/testing/example-plan.ts';
import { besluitSpil, decideExample, runningOf, settle, setUpBesluit, signExample, type Wereld } from './testing/beschikking-setup.ts';

forEachEngine('a new version of a plan on which was decided', (db) => {
  const spil = besluitSpil(db);
  beforeEach(() => spil.clock.set('2026-03-10T09:00:00Z'));
  const aanvragen = (w: Wereld) => asSystem(spil, w.code, (tx) => tx.selectFrom('aanvraag').select(['id', 'plan_versie', 'toestand']).where('dossier', '=', w.dossier).orderBy('id').execute());
  const seePlan = (w: Wereld, id: string) => spil.as(w.inwoner, 'ondersteuningsplan.gegevens', { id });

  async function decided(part: object = {}) {
    const w = await setUpBesluit(spil);
    const { beschikking, plan } = await signExample(spil, w);
    await decideExample(spil, w, beschikking, part);
    await settle(spil, w);
    return { w, plan: plan.id, beschikking };
  }

  async function revise(w: Wereld, id: string, inhoud: ReturnType<Wereld['planOf']>) {
    spil.clock.advance({ hours: 48 });
    const { versie } = await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id });
    const { versie: begun } = await spil.as(w.generalist, 'ondersteuningsplan.herziening', { id, reden: 'Nel wil iets anders' }, { ifMatch: versie });
    const { versie: written, stand } = await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud }, { ifMatch: begun });
    const { digest } = await spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: written });
    for (const actor of [w.generalist, w.inwoner]) await spil.as(actor, 'ondersteuningsplan.ondertekening', { id, digest });
    await settle(spil, w);
    return stand;
  }
  const alsoYouth = (w: Wereld) => exampleDoel('doel-2', { interventies: [exampleInterventie('stap-3', 'individueel', { maatwerk: w.maatwerk({ voorziening: w.products.jeugdhulp, omvang: { volume: 1, eenheid: '04', frequentie: '2' } }) })] });

  it('asks for no decision where the help stays the same, and tells the inwoner that there is nothing to apply for', async () => {
    const { w, plan } = await decided();
    const stand = await revise(w, plan, w.planOf({ resultaat: 'Nel gaat elke week naar de eettafel', evaluaties: ['2026-08-01'] }));
    expect(stand.beschikkingNodig).toBe(false);
    expect(await aanvragen(w)).toMatchObject([{ plan_versie: 1, toestand: 'besloten' }]);
    expect(await seePlan(w, plan)).toMatchObject({ nummer: 2, toestand: 'overeengekomen', beschikkingNodig: false, beslisdatum: null });
    const letters = await asSystem(spil, w.code, (tx) => tx.selectFrom('postvak_bericht').select('tekst').where('persoon', '=', w.persoon).where('soort', '=', 'plan-overeengekomen').orderBy('id').execute());
    expect(letters.map(({ tekst }) => tekst.includes('U hoeft niets meer aan te vragen.'))).toEqual([false, true]);
  });

  it('asks only for what is new, and its letter says that the rest stays', async () => {
    const { w, plan, beschikking: first } = await decided();
    const before = w.planOf();
    await revise(w, plan, { ...before, doelen: [...before.doelen, alsoYouth(w)] });
    expect(await aanvragen(w)).toMatchObject([{ plan_versie: 1, toestand: 'besloten' }, { plan_versie: 2, toestand: 'ontvangen' }]);
    const { beschikking: id } = await runningOf(spil, w);
    expect(id).not.toBe(first);
    expect(await spil.as(w.beslisser, 'beschikking.gegevens', { id })).toMatchObject({ onderdelen: [{ naam: 'Ambulante jeugdhulp' }], delen: expect.arrayContaining([expect.objectContaining({ trede: 'toegekend' })]) as unknown[] });
    await decideExample(spil, w, id);
    await settle(spil, w);
    const { brieven: [brief] } = await spil.as(w.inwoner, 'beschikking.brieven', { id });
    expect(JSON.stringify(present(brief).blokken)).toContain('Dit kreeg u al van de gemeente, en dat blijft zo:');
    expect((await revise(w, plan, { ...before, doelen: [...before.doelen, alsoYouth(w)] })).beschikkingNodig).toBe(false);
    expect(await aanvragen(w)).toHaveLength(2);
  });

  it('asks for what is different, and for what was refused', async () => {
    const { w, plan } = await decided();
    await revise(w, plan, w.planOf({}, { van: '2026-06-01', omvang: { volume: 5, eenheid: '04', frequentie: '2' } }));
    expect(await spil.as(w.beslisser, 'beschikking.gegevens', { id: (await runningOf(spil, w)).beschikking })).toMatchObject({ onderdelen: [{ volume: 5 }], delen: [{ trede: 'eigen' }] });
    const refused = await decided({ oordeel: 'afgewezen', grond: 'eigen-kracht', reden: 'Uw zoon helpt u.' });
    await revise(refused.w, refused.plan, refused.w.planOf());
    expect(await aanvragen(refused.w)).toHaveLength(2);
  });

  it('asks nothing again of what was granted a little less than it was asked', async () => {
    const { w, plan } = await decided({ volume: 2, reden: 'Twee uur is genoeg, zei u zelf.' });
    expect((await revise(w, plan, w.planOf())).beschikkingNodig).toBe(false);
    expect((await revise(w, plan, w.planOf({}, { omvang: { volume: 2, eenheid: '04', frequentie: '2' } }))).beschikkingNodig).toBe(false);
    expect(await aanvragen(w)).toHaveLength(1);
  });

  it('asks nothing of what was granted while it lay to be signed', async () => {
    const { w, plan } = await decided();
    const { versie } = await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id: plan });
    const { versie: begun } = await spil.as(w.generalist, 'ondersteuningsplan.herziening', { id: plan, reden: 'Er is haast bij' }, { ifMatch: versie });
    const part = alsoYouth(w);
    const { versie: written } = await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id: plan, inhoud: w.planOf({ doelen: [part] }) }, { ifMatch: begun });
    const { digest } = await spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id: plan }, { ifMatch: written });
    await spil.as(w.beslisser, 'beschikking.spoedvoorziening', {
      melding: w.melding, voorziening: w.products.jeugdhulp, organisatie: w.aanbieder.organisatie, leveringsvorm: 'natura', omvang: { volume: 1, eenheid: '04', frequentie: '2' }, van: '2026-04-06', tot: '2026-10-04', resultaat: 'Weer naar school', reden: 'Zit al weken thuis',
    });
    for (const actor of [w.generalist, w.inwoner]) await spil.as(actor, 'ondersteuningsplan.ondertekening', { id: plan, digest });
    await settle(spil, w);
    expect(await aanvragen(w)).toHaveLength(1);
    expect(await seePlan(w, plan)).toMatchObject({ toestand: 'overeengekomen', beschikkingNodig: false });
  });
});
