import { expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { present } from '../../platform/testing/present.ts';
import { exampleDoel, exampleInterventie } from '../../toegang/ondersteuningsplan/testing/example-plan.ts';
import { grantPlan, hulpSpil, type HulpWereld } from './testing/granted-plan.ts';
import { revisePlan } from './testing/revise-plan.ts';

forEachEngine('whom an aanbieder calls', (db) => {
  const spil = hulpSpil(db);
  const handedTo = async (of: Actor) => {
    const { id } = present((await spil.as(of, 'toewijzing.lijst', {})).items[0]);
    return { see: () => spil.as(of, 'toewijzing.overdracht', { id }) };
  };
  const newRegisseur = async (w: HulpWereld, naam: string) => {
    const next = await w.gemeente.staff('generalist', naam);
    await spil.as(w.teamleider, 'dossier.regisseurswijziging', { id: w.dossier, regisseur: next.id, reden: 'vertrek' });
    await spil.conductor.settle();
  };

  it('is the regisseur of now, and the rest of the handover stays as it was given', async () => {
    const w = await grantPlan(spil, { two: true });
    const { see } = await handedTo(w.aanbieder);
    const before = await see();
    expect(before.contact).toMatchObject({ eersteAanspreekpunt: { wie: 'regisseur', naam: 'Sanne Bakker' }, regisseur: { naam: 'Sanne Bakker' } });
    await newRegisseur(w, 'Kees Mulder');
    expect(await see()).toEqual({ ...before, contact: { eersteAanspreekpunt: { wie: 'regisseur', naam: 'Kees Mulder', telefoon: '' }, regisseur: { naam: 'Kees Mulder', telefoon: '' } } });
  });

  it('is itself the first to be turned to when a new plan has only its help', async () => {
    const w = await grantPlan(spil, { two: true });
    const { see } = await handedTo(w.aanbieder);
    await revisePlan(spil, w, [exampleDoel('doel-1', { interventies: [exampleInterventie('stap-2', 'individueel', { maatwerk: w.maatwerk() })] })]);
    expect((await see()).contact).toMatchObject({ eersteAanspreekpunt: { wie: 'aanbieder', naam: 'Stichting aanbieder' }, regisseur: { naam: 'Sanne Bakker' } });
  });

  it('stays who it was for an aanbieder whose help is over', async () => {
    const w = await grantPlan(spil);
    const { see } = await handedTo(w.aanbieder);
    spil.clock.set('2026-10-05T09:00:00Z');
    await newRegisseur(w, 'Kees Mulder');
    expect((await see()).contact.regisseur.naam).toBe('Sanne Bakker');
  });
});
