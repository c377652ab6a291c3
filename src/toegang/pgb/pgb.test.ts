import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { present } from '../../platform/testing/present.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { checkBudgetplan, sumOf } from './check-budgetplan.ts';
import { periodeOf } from './list-delen.ts';
import { bekwaamheidspunten, leftOf, mayPass, priceRegel } from './pgb.ts';
import { exampleInhoud } from './testing/example-inhoud.ts';
import { pgbSpil, setUpPgb } from './testing/pgb-setup.ts';

const half = periodeOf({ van: '2026-04-06', tot: '2026-10-04' });

describe('a line of a budgetplan', () => {
  it('costs minutes times the tarief of an hour for every begun week or month, in whole centen', () => {
    expect(priceRegel({ minuten: 120, frequentie: '2', uurtarief: 2000 }, half)).toBe(26 * 4000);
    expect(priceRegel({ minuten: 90, frequentie: '4', uurtarief: 2073 }, half)).toBe(Math.round(7 * 1.5 * 2073));
    expect(priceRegel({ minuten: 1, frequentie: '6', uurtarief: 2073 }, half)).toBe(35);
  });
  it('never costs less when there is more of it', () => fc.assert(fc.property(fc.integer({ min: 1, max: 6000 }), fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 10_000 }), (minuten, more, uurtarief) => {
    expect(priceRegel({ minuten: minuten + more, frequentie: '2', uurtarief }, half)).toBeGreaterThanOrEqual(priceRegel({ minuten, frequentie: '2', uurtarief }, half));
  })));
});

describe('what is left of a pgb', () => {
  it('is the sum without what was paid, and without what was declared and not paid yet', () => {
    expect(leftOf(10_000, [{ gedeclareerd: 3000, betaald: 2500 }, { gedeclareerd: 1000, betaald: null }, { gedeclareerd: null, betaald: 500 }])).toBe(6000);
  });
});

describe('a budgetplan is checked', () => {
  const grens = { budget: 26 * 4000, periode: half, tarieven: { formeel: 2910, informeel: 2073 } };
  const paden = (more: Parameters<typeof exampleInhoud>[0]) => checkBudgetplan(exampleInhoud(more), grens).map(({ pad }) => pad);
  const [regel] = exampleInhoud().regels;
  it('against the sum to the cent', () => {
    expect(sumOf(exampleInhoud().regels, half)).toBe(grens.budget);
    expect(paden({})).toEqual([]);
    expect(checkBudgetplan(exampleInhoud(), { ...grens, budget: grens.budget - 1 })[0]).toMatchObject({ pad: '/bedrag', uitleg: { nl: expect.stringContaining('€\u00A00,01 meer') as string } });
  });
  it('against the tarief of formal and of informal help', () => {
    const at = (vorm: 'formeel' | 'informeel', uurtarief: number) => paden({ regels: [{ ...present(regel), vorm, uurtarief, minuten: 60 }] });
    expect([at('informeel', 2073), at('informeel', 2074), at('formeel', 2910), at('formeel', 2911)]).toEqual([[], ['/regels/regel-1'], [], ['/regels/regel-1']]);
  });
  it('on all that the gemeente weighs', () => {
    expect(paden({ regels: [], waarom: ' ', kwaliteit: '', punten: {} })).toEqual(['/regels', '/waarom', '/kwaliteit', '/punten']);
    expect(paden({ hulp: '' })).toEqual(['/hulp']);
    expect(paden({ hulp: '', punten: Object.fromEntries(bekwaamheidspunten.map((punt) => [punt, 'zelf'])) })).toEqual([]);
  });
  it('in each state only what fits it', () => {
    const ways = (toestand: Parameters<typeof mayPass>[1]) => (['wijziging', 'indiening', 'beoordeling'] as const).map((way) => mayPass(way, toestand).ja);
    expect((['concept', 'ingediend', 'aanvullen', 'akkoord', 'vervangen'] as const).map(ways)).toEqual([[true, true, false], [false, false, true], [true, true, false], [false, false, false], [false, false, false]]);
  });
});

forEachEngine('a pgb', (db) => {
  const spil = pgbSpil(db);

  it('is compared with natura for the same help, before anything is decided', async () => {
    const w = await setUpPgb(spil, { besluit: false, leveringsvorm: 'natura' });
    const [deel] = await w.see();
    expect(deel).toMatchObject({ naam: 'Begeleiding thuis', leveringsvorm: 'natura', toegekend: false, budget: 3 * 26 * 2910, aanbod: [{ organisatieNaam: 'Stichting aanbieder', prijs: 3 * 26 * 5820 }], bezig: null, over: null });
    await expect(w.begin()).rejects.toMatchObject({ code: 'GeenPgb' });
  });

  it('is planned, sent and agreed to: once at a time, and told in a letter', async () => {
    const w = await setUpPgb(spil, { besluit: false });
    const begun = await w.begin();
    expect(await w.begin()).toEqual(begun);
    await expect(spil.as(w.inwoner, 'budgetplan.indiening', { id: begun.id })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/regels' }, { pad: '/waarom' }, { pad: '/kwaliteit' }, { pad: '/punten' }] });
    const plan = await w.write(begun);
    await expect(w.write(begun)).rejects.toMatchObject({ status: 412 });
    expect(await spil.as(w.inwoner, 'budgetplan.gegevens', { id: plan.id })).toMatchObject({ bedrag: 26 * 4000, budget: 3 * 26 * 2910, tarieven: { formeel: 2910, informeel: 2073 }, fouten: [], magSchrijven: true, magBeoordelen: false });
    await spil.as(w.inwoner, 'budgetplan.indiening', { id: plan.id });
    const work = () => asSystem(spil, w.code, (tx) => tx.selectFrom('taak').select(['houder', 'toestand']).where('onderwerp', '=', plan.id).execute());
    expect(await work()).toEqual([{ houder: `m:${w.generalist.id}`, toestand: 'open' }]);
    await expect(w.write({ id: plan.id, versie: plan.versie + 1 })).rejects.toMatchObject({ status: 409 });
    await expect(w.judge(plan.id, { bekwaam: ['situatie'] })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/bekwaam' }] });
    await expect(w.judge(plan.id, { kwaliteit: ['veilig'] })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/kwaliteit' }] });
    await w.judge(plan.id, { akkoord: false, bekwaam: [], kwaliteit: [], oordeel: 'Wat doet Riet op vrijdag?' });
    expect(await work()).toEqual([{ houder: `m:${w.generalist.id}`, toestand: 'gedaan' }]);
    expect(await spil.as(w.inwoner, 'budgetplan.gegevens', { id: plan.id })).toMatchObject({ toestand: 'aanvullen', oordeel: 'Wat doet Riet op vrijdag?' });
    await spil.as(w.inwoner, 'budgetplan.indiening', { id: plan.id });
    await w.judge(plan.id);
    const { items } = await spil.as(w.inwoner, 'postvak.lijst', {});
    expect(items.filter(({ soort }) => soort === 'budgetplan-oordeel')).toHaveLength(2);
    // Agreements wait for the decision.
    await expect(w.contract(plan.id)).rejects.toMatchObject({ code: 'PgbNietToegekend' });
  });

  it('has agreements within the tarief and the period that were agreed to', async () => {
    const w = await setUpPgb(spil);
    const plan = await w.agreed();
    await expect(w.contract(plan, { uurtarief: 2001 })).rejects.toMatchObject({ fouten: [{ pad: '/uurtarief' }] });
    await expect(w.contract(plan, { van: '2026-04-05' })).rejects.toMatchObject({ fouten: [{ pad: '/van' }] });
    await expect(w.contract(plan, { tot: '2026-10-05' })).rejects.toMatchObject({ fouten: [{ pad: '/tot' }] });
    await expect(w.contract(plan, { regel: 'regel-2' })).rejects.toMatchObject({ fouten: [{ pad: '/regel' }] });
    const { id } = await w.contract(plan, { svbNummer: 'SVB-12' });
    spil.clock.set('2026-07-01T09:00:00Z');
    await spil.as(w.inwoner, 'zorgovereenkomst.declaratie', { id, maand: '2026-06', bedrag: 1000 });
    await expect(spil.as(w.inwoner, 'zorgovereenkomst.beeindiging', { id, tot: '2026-05-31' })).rejects.toMatchObject({ fouten: [{ pad: '/tot' }] });
    await spil.as(w.inwoner, 'zorgovereenkomst.beeindiging', { id, tot: '2026-06-30' });
    await expect(spil.as(w.inwoner, 'zorgovereenkomst.declaratie', { id, maand: '2026-07', bedrag: 1 })).rejects.toMatchObject({ fouten: [{ pad: '/maand' }] });
    expect((await spil.as(w.inwoner, 'budgetplan.gegevens', { id: plan })).zorgovereenkomsten).toMatchObject([{ wie: 'Buurvrouw Riet', tot: '2026-06-30', svbNummer: 'SVB-12', maanden: [{ maand: '2026-06', gedeclareerd: 1000, betaald: null }] }]);
  });

  it('shows what is left by what was declared and what the SVB paid, also under a newer budgetplan', async () => {
    const w = await setUpPgb(spil);
    const plan = await w.agreed();
    const { id } = await w.contract(plan);
    await expect(spil.as(w.inwoner, 'zorgovereenkomst.declaratie', { id, maand: '2026-04', bedrag: 1000 })).rejects.toMatchObject({ fouten: [{ pad: '/maand' }] });
    spil.clock.set('2026-06-02T09:00:00Z');
    const budget = 3 * 26 * 2910;
    expect(await spil.as(w.inwoner, 'zorgovereenkomst.declaratie', { id, maand: '2026-04', bedrag: 16_000 })).toMatchObject({ over: budget - 16_000 });
    await spil.as(w.inwoner, 'zorgovereenkomst.declaratie', { id, maand: '2026-05', bedrag: 20_000 });
    await expect(spil.as(w.inwoner, 'zorgovereenkomst.betaling', { id, maand: '2026-04', bedrag: 15_000 })).rejects.toMatchObject({ status: 403 });
    expect(await spil.as(w.generalist, 'zorgovereenkomst.betaling', { id, maand: '2026-04', bedrag: 15_000 })).toMatchObject({ over: budget - 35_000 });
    const newer = await w.begin();
    await spil.as(w.inwoner, 'budgetplan.indiening', { id: newer.id });
    await w.judge(newer.id);
    expect(await w.see()).toMatchObject([{ toegekend: true, budget, uitgegeven: 35_000, over: budget - 35_000, geldend: { id: newer.id } }]);
    expect((await spil.as(w.inwoner, 'budgetplan.gegevens', { id: plan })).toestand).toBe('vervangen');
  });

  it('is never passed, also when two months are written at once', async () => {
    const w = await setUpPgb(spil);
    const { id } = await w.contract(await w.agreed());
    spil.clock.set('2026-06-02T09:00:00Z');
    const budget = 3 * 26 * 2910;
    await expect(spil.as(w.generalist, 'zorgovereenkomst.betaling', { id, maand: '2026-04', bedrag: budget + 1 })).rejects.toMatchObject({ fouten: [{ pad: '/bedrag' }] });
    const done = await Promise.allSettled(['2026-04', '2026-05'].map((maand) => spil.as(w.inwoner, 'zorgovereenkomst.declaratie', { id, maand, bedrag: budget })));
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await w.see()).toMatchObject([{ over: 0 }]);
  });
});
