import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { exampleDoel, exampleInterventie } from '../../toegang/ondersteuningsplan/testing/example-plan.ts';
import { contactOf, grantPlan, hulpSpil, type HulpWereld } from './testing/granted-plan.ts';
import { decideAnew, revisePlan } from './testing/revise-plan.ts';

forEachEngine('who the inwoner turns to first when the plan changes', (db) => {
  const spil = hulpSpil(db);
  const moves = async (w: HulpWereld) => (await asSystem(spil, w.code, (tx) => tx.selectFrom('gebeurtenis').select('soort').where('stroom', '=', w.dossier).where('soort', '=', 'dossier.aanspreekpunt-gewijzigd').execute())).length;
  const own = exampleInterventie('stap-1', 'eigen', { omschrijving: 'Ik maak elke zondag een weeklijst' });
  const help = (w: HulpWereld, more: Parameters<HulpWereld['maatwerk']>[0] = {}) => exampleInterventie('stap-2', 'individueel', { maatwerk: w.maatwerk({ van: '2026-06-01', ...more }) });
  const other = (w: HulpWereld) => exampleDoel('doel-2', { doel: 'Ik wil weer onder de mensen zijn', domein: 'sociaal-netwerk', interventies: [exampleInterventie('stap-3', 'individueel', { maatwerk: w.maatwerk({ organisatie: w.ander.organisatie }) })] });

  it('is the regisseur again when the new plan has more kinds of help', async () => {
    const w = await grantPlan(spil);
    expect([await contactOf(spil, w.inwoner, w.dossier), await moves(w)]).toMatchObject([{ wie: 'aanbieder' }, 1]);
    await decideAnew(spil, w, await revisePlan(spil, w, [exampleDoel('doel-1', { interventies: [own, help(w)] }), other(w)]));
    expect([await contactOf(spil, w.inwoner, w.dossier), await moves(w)]).toMatchObject([{ wie: 'regisseur', naam: 'Sanne Bakker' }, 2]);
  });

  it('is the aanbieder at once when the new plan has only the help that it gives already', async () => {
    const w = await grantPlan(spil, { two: true });
    expect([await contactOf(spil, w.inwoner, w.dossier), await moves(w)]).toMatchObject([{ wie: 'regisseur' }, 0]);
    await revisePlan(spil, w, [exampleDoel('doel-1', { interventies: [own, help(w)] })]);
    expect([await contactOf(spil, w.inwoner, w.dossier), await moves(w)]).toMatchObject([{ wie: 'aanbieder', naam: 'Stichting aanbieder' }, 1]);
  });

  it('stays the aanbieder where its help goes on, and nothing is told', async () => {
    const w = await grantPlan(spil);
    await revisePlan(spil, w, [exampleDoel('doel-1', { interventies: [own, help(w, { omvang: { volume: 2, eenheid: '04', frequentie: '2' } })] })]);
    expect([await contactOf(spil, w.inwoner, w.dossier), await moves(w)]).toMatchObject([{ wie: 'aanbieder', naam: 'Stichting aanbieder' }, 1]);
  });

  it('stays the aanbieder when another regisseur comes', async () => {
    const w = await grantPlan(spil);
    const next = await w.gemeente.staff('generalist', 'Kees Mulder');
    await spil.as(w.teamleider, 'dossier.regisseurswijziging', { id: w.dossier, regisseur: next.id, reden: 'vertrek' });
    expect(await contactOf(spil, w.inwoner, w.dossier)).toMatchObject({ wie: 'aanbieder', naam: 'Stichting aanbieder' });
  });
});
