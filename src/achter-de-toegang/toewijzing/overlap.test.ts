import { expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { answersOf, type BesluitSpil } from '../../toegang/beschikking/testing/beschikking-setup.ts';
import { exampleDoel, exampleInterventie } from '../../toegang/ondersteuningsplan/testing/example-plan.ts';
import { judgeBericht, readBericht } from '../berichtenverkeer/index.ts';
import { grantPart, opdrachtSpil } from './testing/granted-part.ts';
import { grantPlan, hulpSpil, type HulpWereld } from './testing/granted-plan.ts';
import { decideAnew, revisePlan } from './testing/revise-plan.ts';

forEachEngine('the same help, granted anew', (db) => {
  const spil = hulpSpil(db);
  const besluit = spil as unknown as BesluitSpil;
  const opdrachten = async (w: HulpWereld) => (await spil.as(w.generalist, 'toewijzing.dossier', { dossier: w.dossier })).items.toSorted((a, b) => a.nummer - b.nummer);
  const newest301 = async (aanbieder: Actor) => {
    const [bericht] = (await spil.as(aanbieder, 'bericht.lijst', { soort: 'WMO301' })).items;
    const read = readBericht(((await spil.answer(aanbieder, 'bericht.inhoud', { id: present(bericht).id })).output as { inhoud: string }).inhoud, 'WMO301');
    if (!read.ok) throw new Error('A 301 that cannot be read');
    return read.bericht;
  };

  const revise = (w: HulpWereld, more: Parameters<HulpWereld['maatwerk']>[0]) => revisePlan(spil, w, [exampleDoel('doel-1', { interventies: [exampleInterventie('stap-1', 'individueel', { maatwerk: w.maatwerk(more) })] })]);
  const decide = (w: HulpWereld, id: string) => decideAnew(spil, w, id);

  it('from a later day ends the first opdracht the day before, and both stand in one message that the standard allows', async () => {
    const w = await grantPlan(spil);
    await decide(w, await revise(w, { van: '2026-06-01', omvang: { volume: 5, eenheid: '04', frequentie: '2' } }));
    expect(await opdrachten(w)).toMatchObject([{ ingangsdatum: '2026-04-06', einddatum: '2026-05-31', volume: 3 }, { ingangsdatum: '2026-06-01', einddatum: '2026-10-04', volume: 5 }]);
    expect((await spil.as(w.aanbieder, 'toewijzing.overdracht', { id: present((await opdrachten(w))[0]).id })).opdracht.tot).toBe('2026-05-31');
    const bericht = await newest301(w.aanbieder);
    expect(judgeBericht(bericht)).toEqual([]);
    expect(bericht.Client.ToegewezenProducten.ToegewezenProduct).toMatchObject([{ ToewijzingNummer: 1, Einddatum: '2026-05-31', RedenWijziging: '05' }, { ToewijzingNummer: 2, Ingangsdatum: '2026-06-01', Omvang: { Volume: 5 } }]);
    const told = await asSystem(spil, w.code, (tx) => tx.selectFrom('gebeurtenis').select('soort').where('stroom', '=', w.dossier).where('soort', '=', 'toewijzing.ingekort').execute());
    expect(told).toHaveLength(1);
    const letters = await asSystem(spil, w.code, (tx) => tx.selectFrom('postvak_bericht').select('tekst').where('persoon', '=', w.persoon).where('soort', '=', 'beschikking').orderBy('id').execute());
    expect(letters.map(({ tekst }) => tekst.includes('Vanaf 1 juni 2026 geldt dit besluit in plaats van het vorige.'))).toEqual([false, true]);
  });

  it('as a pgb ends the opdracht in kind, and the aanbieder is told', async () => {
    const w = await grantPlan(spil);
    await decide(w, await revise(w, { van: '2026-06-01', leveringsvorm: 'pgb', organisatie: null, pgb: { motivering: 'Nel kiest zelf', beheer: 'Nel' } }));
    expect(await opdrachten(w)).toMatchObject([{ ingangsdatum: '2026-04-06', einddatum: '2026-05-31' }]);
    expect((await newest301(w.aanbieder)).Client.ToegewezenProducten.ToegewezenProduct).toMatchObject([{ ToewijzingNummer: 1, Einddatum: '2026-05-31', RedenWijziging: '08' }]);
  });

  it('as a pgb is told to the aanbieder by the regisseur where no message may go', async () => {
    const w = await grantPlan(spil);
    const id = await revise(w, { van: '2026-06-01', leveringsvorm: 'pgb', organisatie: null, pgb: { motivering: 'Nel kiest zelf', beheer: 'Nel' } });
    await asSystem(spil, w.code, (tx) => tx.updateTable('persoon').set({ geheimhouding: true }).where('gemeente', '=', w.code).where('id', '=', w.persoon).execute());
    await decide(w, id);
    const { items } = await spil.as(w.aanbieder, 'bericht.lijst', { soort: 'WMO301' });
    expect(items).toHaveLength(1);
    const [ended] = await opdrachten(w);
    const taken = await asSystem(spil, w.code, (tx) => tx.selectFrom('taak').select(['titel', 'onderwerp']).where('dossier', '=', w.dossier).where('soort', '=', 'toewijzing.overdragen').execute());
    expect(taken).toEqual([{ titel: 'Aanbieder vertellen dat de opdracht eerder eindigt', onderwerp: present(ended).id }]);
  });

  it('from the same day is refused before it is decided, with what can be done', async () => {
    const w = await grantPlan(spil);
    const id = await revise(w, { omvang: { volume: 2, eenheid: '04', frequentie: '2' } });
    await expect(decide(w, id)).rejects.toMatchObject({ code: 'ToetsingOnvolledig', fouten: [{ uitleg: { nl: expect.stringContaining('Kies een eerste dag na 6 april 2026') as string } }] });
    expect(await opdrachten(w)).toHaveLength(1);
    const { onderdelen: [part], versie } = await spil.as(w.beslisser, 'beschikking.gegevens', { id });
    await spil.as(w.beslisser, 'beschikking.toetsing', { id, antwoorden: await answersOf(besluit, w, id), onderdelen: [{ id: present(part).id, oordeel: 'toegekend', van: '2026-05-04', reden: 'Tot dan geldt het eerste besluit.' }] }, { ifMatch: versie });
    expect((await spil.as(w.beslisser, 'beschikking.gegevens', { id })).gebreken).toEqual([]);
  });

  it('is not asked again by a plan in which it stays the same: the opdracht goes on', async () => {
    const w = await grantPlan(spil);
    const { items: [first] } = await spil.as(w.beslisser, 'beschikking.dossier', { dossier: w.dossier });
    expect(await revise(w, {})).toBe(present(first).id);
    expect(await opdrachten(w)).toMatchObject([{ ingangsdatum: '2026-04-06', einddatum: '2026-10-04', volume: 3 }]);
    expect((await spil.as(w.beslisser, 'aanvraag.lijst', {})).items).toEqual([]);
  });

  it('is not asked again by a plan that names the aanbieder that came in the place of the first', async () => {
    const w = await grantPlan(spil);
    const { items: [first] } = await spil.as(w.aanbieder, 'toewijzing.lijst', {});
    await spil.as(w.aanbieder, 'toewijzing.weigering', { id: present(first).id, reden: 'geen-plaats', toelichting: 'Vol' });
    await spil.as(w.generalist, 'toewijzing.hertoewijzing', { id: present(first).id, organisatie: w.ander.organisatie, inwonerAkkoord: true });
    const { items: [besluit1] } = await spil.as(w.beslisser, 'beschikking.dossier', { dossier: w.dossier });
    expect(await revise(w, { organisatie: w.ander.organisatie })).toBe(present(besluit1).id);
    expect((await spil.as(w.beslisser, 'aanvraag.lijst', {})).items).toEqual([]);
    expect((await opdrachten(w)).map(({ toestand }) => toestand).toSorted()).toEqual(['gegeven', 'ingetrokken']);
    // What the letter of the decision says stays: who was decided on.
    expect((await spil.as(w.inwoner, 'beschikking.gegevens', { id: present(besluit1).id })).onderdelen).toMatchObject([{ organisatie: w.aanbieder.organisatie }]);
    // From a later day it does come in the place of the first, that the other delivers now.
    await decide(w, await revise(w, { organisatie: w.ander.organisatie, van: '2026-06-01', omvang: { volume: 5, eenheid: '04', frequentie: '2' } }));
    expect((await opdrachten(w)).filter(({ toestand }) => toestand === 'gegeven')).toMatchObject([{ ingangsdatum: '2026-04-06', einddatum: '2026-05-31' }, { ingangsdatum: '2026-06-01', volume: 5 }]);
    const letters = await asSystem(spil, w.code, (tx) => tx.selectFrom('postvak_bericht').select('tekst').where('persoon', '=', w.persoon).where('soort', '=', 'beschikking').orderBy('id').execute());
    expect(letters.map(({ tekst }) => tekst.includes('geldt dit besluit in plaats van het vorige'))).toEqual([false, true]);
  });

  it('is not given in haste to who has it', async () => {
    const w = await grantPlan(spil);
    const ask = { melding: w.melding, voorziening: w.products.begeleiding, organisatie: w.aanbieder.organisatie, leveringsvorm: 'natura', omvang: { volume: 3, eenheid: '04', frequentie: '2' }, tot: '2026-05-01', resultaat: 'Veilig thuis', reden: 'Het kan niet wachten' } as const;
    await expect(spil.as(w.generalist, 'beschikking.spoedvoorziening', { ...ask, van: '2026-04-10' })).rejects.toMatchObject({ code: 'AlToegekend' });
    await spil.as(w.generalist, 'beschikking.spoedvoorziening', { ...ask, van: '2026-03-11', tot: '2026-04-05' });
  });

  it('does not go to an aanbieder that gives it already, when the first declined', async () => {
    const w = await grantPlan(spil, { two: true });
    const [first] = (await spil.as(w.aanbieder, 'toewijzing.lijst', {})).items;
    await spil.as(w.aanbieder, 'toewijzing.weigering', { id: present(first).id, reden: 'geen-plaats', toelichting: 'Vol' });
    await expect(spil.as(w.generalist, 'toewijzing.hertoewijzing', { id: present(first).id, organisatie: w.ander.organisatie, inwonerAkkoord: true })).rejects.toMatchObject({ code: 'OpdrachtOverlapt' });
    expect((await opdrachten(w)).map(({ toestand }) => toestand).toSorted()).toEqual(['gegeven', 'geweigerd']);
  });

  it('from a dearer aanbieder stays within the mandate under which the plan was agreed', async () => {
    const w = await grantPlan(spil);
    const [first] = (await spil.as(w.aanbieder, 'toewijzing.lijst', {})).items;
    const { id } = present(first);
    await spil.as(w.aanbieder, 'toewijzing.weigering', { id, reden: 'geen-plaats', toelichting: 'Vol' });
    await spil.as(w.inkoper, 'voorziening.aanbod', { id: w.products.begeleiding, leveringsvorm: 'natura', organisatie: w.ander.organisatie, vanaf: '2026-02-01', tarief: 60_000 }, { ifMatch: 4 });
    await expect(spil.as(w.generalist, 'toewijzing.hertoewijzing', { id, organisatie: w.ander.organisatie, inwonerAkkoord: true })).rejects.toMatchObject({ code: 'BuitenMandaat', artikel: 'art. 10:3 Awb' });
    await spil.as(w.inkoper, 'voorziening.aanbod', { id: w.products.begeleiding, leveringsvorm: 'natura', organisatie: w.ander.organisatie, vanaf: '2026-02-02', tarief: 6500 }, { ifMatch: 5 });
    await spil.as(w.generalist, 'toewijzing.hertoewijzing', { id, organisatie: w.ander.organisatie, inwonerAkkoord: true });
  });
});

forEachEngine('an opdracht that would be in a message twice', (db) => {
  const spil = opdrachtSpil(db);

  it('does not leave as one that the aanbieder must refuse: the regisseur gets it to settle', async () => {
    const { aanbieder, code, zaak } = await grantPart(spil, { twice: true });
    expect((await spil.as(aanbieder, 'bericht.lijst', {})).items).toEqual([]);
    const taken = await asSystem(spil, code, (tx) => tx.selectFrom('taak').select(['soort', 'titel']).where('dossier', '=', zaak).execute());
    expect(taken).toEqual(Array.from({ length: 2 }, () => ({ soort: 'toewijzing.overdragen', titel: 'Opdracht overlapt een eerdere van dezelfde aanbieder: spreek af welke geldt' })));
  });
});
