import { expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { readBericht } from '../berichtenverkeer/index.ts';
import { contactOf, grantPlan, hulpSpil } from './testing/granted-plan.ts';

forEachEngine('an opdracht from a signed plan', (db) => {
  const spil = hulpSpil(db);

  const firstOf = async (aanbieder: Actor) => present((await spil.as(aanbieder, 'toewijzing.lijst', {})).items[0]);
  const xmlOf = async (actor: Actor, id: string) => ((await spil.answer(actor, 'bericht.inhoud', { id })).output as { inhoud: string }).inhoud;

  it.each([
    ['one kind of help', {}, 'aanbieder', 'Stichting aanbieder'], ['more kinds of help', { two: true }, 'regisseur', 'Sanne Bakker'],
    ['multiproblem', { zwaarte: 'multicomplex' }, 'regisseur', 'Sanne Bakker'], ['a melding that seemed heavier than it was', { zwaarte: 'meervoudig' }, 'aanbieder', 'Stichting aanbieder'],
  ] as const)('makes the right one the first to call with %s, from the opdracht on', async (_what, more, wie, naam) => {
    const w = await grantPlan(spil, more);
    expect(w.before).toMatchObject({ wie: 'regisseur', naam: 'Sanne Bakker' });
    for (const actor of [w.generalist, w.inwoner]) expect(await contactOf(spil, actor, w.dossier)).toMatchObject({ wie, naam });
    const { id } = await firstOf(w.aanbieder);
    expect((await spil.as(w.aanbieder, 'toewijzing.overdracht', { id })).contact).toMatchObject({ eersteAanspreekpunt: { wie, naam }, regisseur: { naam: 'Sanne Bakker' } });
  });

  it('hands over what the plan says for its own goal, and not who helps with another', async () => {
    const w = await grantPlan(spil);
    const { id } = await firstOf(w.aanbieder);
    const handover = await spil.as(w.aanbieder, 'toewijzing.overdracht', { id });
    expect(handover.opdracht).toMatchObject({ einddoel: 'Ik wil in mijn eigen huis blijven wonen', doel: 'Ik wil mijn huis en papieren weer zelf op orde hebben', voorziening: 'Begeleiding thuis', van: '2026-04-06' });
    expect(handover.afspraken).toEqual([{ trede: 'netwerk', omschrijving: 'Zus Ria doet de was', wie: 'Ria' }, { trede: 'eigen', omschrijving: 'Ik maak elke zondag een weeklijst', wie: 'Nel zelf' }]);
    expect(handover.evaluaties).toEqual(['2026-07-01', '2026-12-01']);
  });

  it('can be confirmed, started and stopped by the messages that Spil composes, sent in like any other', async () => {
    const w = await grantPlan(spil);
    const { id } = await firstOf(w.aanbieder);
    const compose = async (input: object) => ((await spil.answer(w.aanbieder, 'toewijzing.berichtopzet', { id, identificatie: 'P1', ...input })).output as { inhoud: string }).inhoud;
    const send = (xml: string) => spil.as(w.aanbieder, 'toewijzing.berichtontvangst', { xml });
    const confirm = await compose({ soort: 'bevestiging' });
    expect(await send(confirm)).toMatchObject({ soort: 'WMO302', goedgekeurd: true });
    expect(await compose({ soort: 'bevestiging' })).toBe(confirm);
    await expect(compose({ soort: 'stop', datum: '2026-03-10', reden: '19' })).rejects.toMatchObject({ status: 409, uitleg: { nl: 'Dit kan nu niet: de opdracht is bevestigd.' } });
    await expect(compose({ soort: 'start', datum: '2026-04-07' })).rejects.toMatchObject({ fouten: [{ pad: '/datum', uitleg: { nl: 'Deze dag is nog niet geweest. Meld het als het zover is.' } }] });
    spil.clock.set('2026-04-10T09:00:00Z');
    for (const datum of [undefined, '2026-04-05', '2026-04-11']) await expect(compose({ soort: 'start', ...(datum === undefined ? {} : { datum }) })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/datum' }] });
    const begin = await compose({ soort: 'start', datum: '2026-04-07' });
    expect(begin).toBe(await compose({ soort: 'start', datum: '2026-04-07' }));
    expect(await send(begin)).toMatchObject({ soort: 'WMO305', goedgekeurd: true });
    await expect(compose({ soort: 'stop', datum: '2026-04-09' })).rejects.toMatchObject({ fouten: [{ pad: '/reden' }] });
    expect(await send(await compose({ soort: 'stop', datum: '2026-04-09', reden: '19' }))).toMatchObject({ soort: 'WMO307', goedgekeurd: true });
    expect((await spil.as(w.generalist, 'toewijzing.dossier', { dossier: w.dossier })).items).toMatchObject([{ toestand: 'gestopt', gestartOp: '2026-04-07', gestoptOp: '2026-04-09', stopreden: '19' }]);
    expect(await contactOf(spil, w.inwoner, w.dossier)).toMatchObject({ wie: 'regisseur' });
  });

  it('refused by the aanbieder becomes a task with a way on: another aanbieder that the inwoner agreed to', async () => {
    const w = await grantPlan(spil);
    const { id } = await firstOf(w.aanbieder);
    expect((await spil.as(w.generalist, 'toewijzing.gegevens', { id })).alternatieven).toEqual([]);
    spil.clock.set('2026-03-11T09:00:00Z');
    await spil.as(w.aanbieder, 'toewijzing.weigering', { id, reden: 'wachttijd', toelichting: 'Wachttijd van vier maanden' });
    expect(await contactOf(spil, w.inwoner, w.dossier)).toMatchObject({ wie: 'regisseur' });
    expect(await spil.as(w.generalist, 'toewijzing.gegevens', { id })).toMatchObject({ toestand: 'geweigerd', weigerreden: 'wachttijd', weigertoelichting: 'Wachttijd van vier maanden', alternatieven: [{ organisatie: w.ander.organisatie, naam: 'Stichting duinzorg', tarief: 6000 }] });
    expect((await spil.as(w.aanbieder, 'toewijzing.lijst', { toestand: 'geweigerd' })).items).toMatchObject([{ client: '', doel: '' }]);
    await expect(spil.as(w.generalist, 'toewijzing.hertoewijzing', { id, organisatie: w.aanbieder.organisatie, inwonerAkkoord: true })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/organisatie' }] });
    const next = await spil.as(w.generalist, 'toewijzing.hertoewijzing', { id, organisatie: w.ander.organisatie, inwonerAkkoord: true });
    expect(await contactOf(spil, w.inwoner, w.dossier)).toMatchObject({ wie: 'aanbieder', naam: 'Stichting duinzorg' });
    const { items } = await spil.as(w.generalist, 'toewijzing.dossier', { dossier: w.dossier });
    expect(items.map(({ id: one, toestand, voorganger }) => ({ one, toestand, voorganger })).toSorted((a, b) => a.toestand.localeCompare(b.toestand))).toEqual([{ one: next.id, toestand: 'gegeven', voorganger: id }, { one: id, toestand: 'ingetrokken', voorganger: null }]);
    const takenBack = readBericht(await xmlOf(w.aanbieder, present((await spil.as(w.aanbieder, 'bericht.lijst', { soort: 'WMO301' })).items[0]).id), 'WMO301');
    expect(takenBack).toMatchObject({ ok: true, bericht: { Client: { ToegewezenProducten: { ToegewezenProduct: [{ ToewijzingNummer: 1, RedenWijziging: '13', Ingangsdatum: '2026-04-06', Einddatum: '2026-04-06' }] } } } });
    const kept = await asSystem(spil, w.code, async (tx) => ({
      taken: await tx.selectFrom('taak').select(['soort', 'toestand', 'onderwerp']).where('dossier', '=', w.dossier).where('soort', 'like', 'toewijzing.%').orderBy('soort').orderBy('toestand').execute(),
      post: await tx.selectFrom('postvak_bericht').select('tekst').where('persoon', '=', w.persoon).where('soort', '=', 'toewijzing-gewijzigd').execute(),
    }));
    expect(kept.taken).toEqual([{ soort: 'toewijzing.hertoewijzen', toestand: 'gedaan', onderwerp: id }, { soort: 'toewijzing.volgen', toestand: 'open', onderwerp: next.id }, { soort: 'toewijzing.volgen', toestand: 'vervallen', onderwerp: id }]);
    expect(kept.post).toHaveLength(1);
    expect(kept.post[0]?.tekst).toContain('Stichting duinzorg');
    expect((await firstOf(w.ander)).id).toBe(next.id);
    await expect(spil.as(w.generalist, 'toewijzing.hertoewijzing', { id, organisatie: w.ander.organisatie, inwonerAkkoord: true })).rejects.toMatchObject({ status: 409 });
  });

  it('is given to another by the regisseur only, and refused by its own aanbieder only', async () => {
    const w = await grantPlan(spil);
    const { id } = await firstOf(w.aanbieder);
    for (const actor of [w.generalist, w.inwoner, w.beslisser]) await expect(spil.as(actor, 'toewijzing.weigering', { id, reden: 'anders', toelichting: 'x' })).rejects.toMatchObject({ status: 403 });
    await spil.as(w.aanbieder, 'toewijzing.weigering', { id, reden: 'anders', toelichting: 'x' });
    for (const actor of [w.teamleider, w.inwoner, w.beslisser, w.aanbieder]) await expect(spil.as(actor, 'toewijzing.hertoewijzing', { id, organisatie: w.ander.organisatie, inwonerAkkoord: true })).rejects.toMatchObject({ status: 403 });
  });
});
