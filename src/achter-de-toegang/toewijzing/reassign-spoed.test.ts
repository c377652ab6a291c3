import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { contactOf, grantPlan, hulpSpil, type HulpWereld } from './testing/granted-plan.ts';

forEachEngine('help in haste that its aanbieder refused', (db) => {
  const spil = hulpSpil(db);

  /** Help granted before there was a plan for it, refused the next day. */
  async function refused(): Promise<{ w: HulpWereld; id: string }> {
    const w = await grantPlan(spil);
    await spil.as(w.generalist, 'beschikking.spoedvoorziening', {
      melding: w.melding, voorziening: w.products.begeleiding, organisatie: w.aanbieder.organisatie, leveringsvorm: 'natura', omvang: { volume: 3, eenheid: '04', frequentie: '2' }, van: '2026-03-12', tot: '2026-04-05', resultaat: 'Veilig thuis', reden: 'Het kan niet wachten',
    });
    await spil.conductor.settle();
    const { id } = present((await spil.as(w.aanbieder, 'toewijzing.lijst', {})).items.find(({ ingangsdatum }) => ingangsdatum === '2026-03-12'));
    spil.clock.set('2026-03-11T09:00:00Z');
    await spil.as(w.aanbieder, 'toewijzing.weigering', { id, reden: 'geen-plaats', toelichting: 'Vol' });
    return { w, id };
  }
  const offer = (w: HulpWereld, tarief: number, vanaf: string, ifMatch: number) => spil.as(w.inkoper, 'voorziening.aanbod', { id: w.products.begeleiding, leveringsvorm: 'natura', organisatie: w.ander.organisatie, vanaf, tarief }, { ifMatch });
  const giveToOther = (w: HulpWereld, id: string) => spil.as(w.generalist, 'toewijzing.hertoewijzing', { id, organisatie: w.ander.organisatie, inwonerAkkoord: true });

  it('goes to a dearer one within the mandate for haste, and not beyond it', async () => {
    const { w, id } = await refused();
    await offer(w, 60_000, '2026-02-01', 4);
    await expect(giveToOther(w, id)).rejects.toMatchObject({ code: 'BuitenMandaat', artikel: 'art. 10:3 Awb' });
    expect((await spil.as(w.generalist, 'toewijzing.gegevens', { id })).toestand).toBe('geweigerd');
    // For these weeks dearer than was granted, and far below what haste allows.
    await offer(w, 12_000, '2026-02-02', 5);
    const before = await contactOf(spil, w.inwoner, w.dossier);
    const next = await giveToOther(w, id);
    await spil.conductor.settle();
    expect(await spil.as(w.ander, 'toewijzing.gegevens', { id: next.id })).toMatchObject({ toestand: 'gegeven', ingangsdatum: '2026-03-12', einddatum: '2026-04-05' });
    // No plan stands behind it: nothing of one is handed over, and the inwoner keeps calling who they called.
    expect(await spil.as(w.ander, 'toewijzing.overdracht', { id: next.id })).toMatchObject({ opdracht: { einddoel: '', resultaat: 'Veilig thuis' }, afspraken: [], evaluaties: [] });
    expect(await contactOf(spil, w.inwoner, w.dossier)).toEqual(before);
    const post = await asSystem(spil, w.code, (tx) => tx.selectFrom('postvak_bericht').select('tekst').where('persoon', '=', w.persoon).where('soort', '=', 'toewijzing-gewijzigd').execute());
    expect(post.map(({ tekst }) => tekst.includes('Stichting duinzorg'))).toEqual([true]);
  });

  it('goes to nobody once its weeks are over: then a new decision is needed', async () => {
    const { w, id } = await refused();
    spil.clock.set('2026-04-06T09:00:00Z');
    await expect(giveToOther(w, id)).rejects.toMatchObject({ code: 'OpdrachtVoorbij', status: 409 });
  });
});
