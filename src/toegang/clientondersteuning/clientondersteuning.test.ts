import { beforeEach, expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { dossier, findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { postvak } from '../../registers/postvak/index.ts';
import { taak } from '../../registers/taak/index.ts';
import { melding } from '../melding/index.ts';
import { mayPass } from './clientondersteuning.ts';
import { clientondersteuning } from './index.ts';

it('goes from a wish to somebody who stands beside the inwoner, and ends', () => {
  expect(mayPass('verzending', 'gewenst').ja).toBe(true);
  expect(mayPass('verzending', 'geweigerd').ja).toBe(true);
  expect(mayPass('verzending', 'bevestigd').ja).toBe(false);
  expect(mayPass('weigering', 'bevestigd').ja).toBe(false);
  expect(mayPass('beeindiging', 'gevraagd')).toEqual({ ja: false, reden: { nl: 'De organisatie heeft nog niet geantwoord. U kunt nu niet stoppen.', en: 'The organisation has not answered yet. You cannot end it now.' } });
});

forEachEngine('independent support', (db) => {
  const spil = makeTestSpil(db, [dossier, postvak, taak, melding, clientondersteuning] as const, findGrants);
  beforeEach(() => spil.clock.set('2026-03-10T09:00:00Z'));

  async function setUp({ wish = true } = {}) {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const bram = await knownInwoner(spil, code, { telefoon: '06 5550 0001' });
    const { id: persoon } = bram;
    const [beheer, teamleider, regisseur] = [await gemeente.staff('beheer'), await gemeente.staff('teamleider'), await gemeente.staff('generalist', 'Sanne Bakker')];
    const [steun, politie] = [await gemeente.organisation('ketenpartner', 'ketenpartner'), await gemeente.organisation('ketenpartner', 'ketenpartner')];
    const { id: keuze } = await spil.as(beheer, 'ondersteuningsorganisatie.aanwijzing', { gemeente: code, organisatie: steun.organisatie });
    const made = await spil.as(teamleider, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'Hulp', ...(wish ? { gezelschap: [{ soort: 'clientondersteuner' as const }] } : {}) });
    await spil.conductor.settle();
    const show = async (who: Actor) => (await spil.as(who, 'clientondersteuning.dossier', { dossier: made.dossier })).items;
    const ask = (who: Actor = bram, extra: object = {}) => spil.as(who, 'clientondersteuning.indiening', { dossier: made.dossier, organisatie: steun.organisatie, bereik: 'telefoon', vraag: 'Ik zie op tegen het gesprek.', akkoord: 'zelf', ...extra });
    const work = async (who: Actor, van: 'mij' | 'team' | 'rol') => (await spil.as(who, 'taak.lijst', { van })).items.filter(({ soort }) => soort.startsWith('clientondersteuning')).map(({ soort, uiterlijk }) => [soort, uiterlijk]);
    const letters = () => asSystem(spil, code, (tx) => tx.selectFrom('postvak_bericht').select(['onderwerp', 'tekst']).where('persoon', '=', persoon).where('soort', '=', 'clientondersteuning').orderBy('id').execute());
    return { gemeente, code, bram, persoon, beheer, teamleider, regisseur, steun, politie, keuze, ...made, show, ask, work, letters };
  }

  it('that was wanted while telling is work for the team, and of the regisseur once there is one, before its last day', async () => {
    const { id, dossier: of, bram, teamleider, regisseur, work, show } = await setUp();
    expect(await show(bram)).toMatchObject([{ toestand: 'gewenst', naam: 'Bram Visser', uiterlijk: '2026-03-12', organisatie: null }]);
    expect(await work(teamleider, 'team')).toEqual([['clientondersteuning.regelen', '2026-03-12']]);
    await spil.as(teamleider, 'melding.toedeling', { id, regisseur: regisseur.id });
    await spil.conductor.settle();
    expect([await work(teamleider, 'team'), await work(regisseur, 'mij')]).toEqual([[], [['clientondersteuning.regelen', '2026-03-12']]]);
    await spil.as(regisseur, 'melding.intrekking', { id, reden: 'Het is opgelost' });
    await spil.conductor.settle();
    expect([await show(bram), await work(regisseur, 'mij')]).toMatchObject([[{ toestand: 'ingetrokken' }], []]);
    expect(of).toBeDefined();
  });

  it('is asked with what is known, and the organisation sees that alone; who it is comes back in writing', async () => {
    const { code, bram, teamleider, steun, politie, dossier: of, ask, show, work, letters } = await setUp();
    const { id, nummer, uiterlijk } = await ask();
    expect({ nummer, uiterlijk }).toEqual({ nummer: `CO-${code}-${id.slice(-8).toUpperCase()}`, uiterlijk: '2026-03-13' });
    expect(await work(teamleider, 'team')).toEqual([]);
    await expect(ask()).rejects.toMatchObject({ status: 409 });
    expect((await spil.as(steun, 'clientondersteuning.lijst', {})).items).toMatchObject([{ id, nummer, naam: 'Bram Visser', uiterlijk: '2026-03-13' }]);
    expect(await spil.as(steun, 'clientondersteuning.gegevens', { id })).toMatchObject({ bereik: '06 5550 0001', vraag: 'Ik zie op tegen het gesprek.', toestand: 'gevraagd' });
    expect((await spil.as(politie, 'clientondersteuning.lijst', {})).items).toEqual([]);
    for (const act of ['clientondersteuning.gegevens', 'clientondersteuning.afronding'] as const) await expect(spil.as(politie, act, { id })).rejects.toMatchObject({ status: 404 });
    await expect(spil.as(steun, 'dossier.gegevens', { id: of })).rejects.toMatchObject({ status: 404 });
    const seen = await db.database().read({ gemeenten: [code], actor: 'x', houder: `o:${steun.organisatie}`, doel: 'proef' }, async (tx) => ({ own: await tx.selectFrom('clientondersteuning').select('id').execute(), melding: await tx.selectFrom('melding').select('id').execute(), persoon: await tx.selectFrom('persoon').select('id').execute() }));
    expect(seen).toEqual({ own: [{ id }], melding: [], persoon: [] });
    await spil.as(steun, 'clientondersteuning.bevestiging', { id, ondersteuner: 'Rosa Vink', bereik: '06 5550 4321', afspraak: '2026-03-16T09:00:00Z', plaats: 'bij u thuis' });
    expect(await show(bram)).toMatchObject([{ toestand: 'bevestigd', ondersteuner: 'Rosa Vink', ondersteunerBereik: '06 5550 4321', organisatie: 'Stichting ketenpartner', verstuurd: { bereik: '06 5550 0001', vraag: 'Ik zie op tegen het gesprek.' } }]);
    // What an inwoner wrote to somebody independent is not for the gemeente.
    expect(await show(teamleider)).toMatchObject([{ toestand: 'bevestigd', ondersteuner: 'Rosa Vink', verstuurd: null }]);
    expect(await letters()).toMatchObject([{ onderwerp: 'Uw cliëntondersteuner', tekst: expect.stringMatching(/Rosa Vink van Stichting ketenpartner[^]*06 5550 4321[^]*16 maart 2026[^]*bij u thuis/) as string }]);
  });

  it('that the organisation cannot give comes back to the team, is asked again by a colleague with consent, and is late when nobody answers', async () => {
    const { code, bram, persoon, teamleider, steun, ask, show, work, letters } = await setUp({ wish: false });
    const { id } = await ask(bram, { bereik: 'anders', anders: 'bram@example.nl' });
    await spil.as(steun, 'clientondersteuning.weigering', { id, reden: 'Onze ondersteuners zijn op vakantie.' });
    expect((await spil.as(steun, 'clientondersteuning.lijst', {})).items).toEqual([]);
    await expect(spil.as(steun, 'clientondersteuning.gegevens', { id })).rejects.toMatchObject({ status: 404 });
    expect(await work(teamleider, 'team')).toEqual([['clientondersteuning.regelen', '2026-03-12']]);
    expect(await show(bram)).toMatchObject([{ toestand: 'geweigerd', reden: 'Stichting ketenpartner: Onze ondersteuners zijn op vakantie.' }]);
    expect(await letters()).toMatchObject([{ onderwerp: 'Wij zoeken verder naar een cliëntondersteuner' }]);
    await expect(ask(teamleider, { persoon })).rejects.toMatchObject({ fouten: [{ pad: '/akkoord' }] });
    await expect(ask(teamleider, { persoon: spil.newId(code), akkoord: 'mondeling' })).rejects.toMatchObject({ fouten: [{ pad: '/persoon' }, { pad: '/anders' }] });
    await ask(teamleider, { persoon, akkoord: 'mondeling' });
    spil.clock.set('2026-03-14T09:00:00Z');
    await spil.conductor.settle();
    for (let round = 0; round < 2; round += 1) await asSystem(spil, code, (tx) => clientondersteuning.timed[0].run(tx, code, spil.env));
    expect(await work(teamleider, 'rol')).toEqual([['clientondersteuning.escalatie', '2026-03-14']]);
    await spil.as(steun, 'clientondersteuning.bevestiging', { id, ondersteuner: 'Rosa Vink', bereik: '06 5550 4321' });
    expect(await work(teamleider, 'rol')).toEqual([]);
  });

  it('is withdrawn or ended by the inwoner, or ended by the organisation, and what was sent is erased', async () => {
    const { code, bram, steun, ask, show } = await setUp({ wish: false });
    const kept = (id: string) => asSystem(spil, code, (tx) => tx.selectFrom('clientondersteuning').select('inhoud').where('gemeente', '=', code).where('id', '=', id).executeTakeFirstOrThrow());
    const first = await ask();
    expect((await kept(first.id)).inhoud).not.toBeNull();
    await spil.as(bram, 'clientondersteuning.intrekking', { id: first.id });
    expect([await kept(first.id), (await spil.as(steun, 'clientondersteuning.lijst', { toestand: 'ingetrokken' })).items]).toMatchObject([{ inhoud: null }, [{ id: first.id, naam: '' }]]);
    await expect(spil.as(steun, 'clientondersteuning.bevestiging', { id: first.id, ondersteuner: 'Rosa Vink', bereik: '06' })).rejects.toMatchObject({ status: 409 });
    spil.clock.advance({ minutes: 1 });
    const second = await ask();
    await spil.as(steun, 'clientondersteuning.bevestiging', { id: second.id, ondersteuner: 'Rosa Vink', bereik: '06 5550 4321' });
    await spil.as(steun, 'clientondersteuning.afronding', { id: second.id });
    spil.clock.advance({ minutes: 1 });
    const third = await ask();
    await spil.as(steun, 'clientondersteuning.bevestiging', { id: third.id, ondersteuner: 'Rosa Vink', bereik: '06 5550 4321' });
    await spil.as(bram, 'clientondersteuning.intrekking', { id: third.id });
    expect((await show(bram)).map(({ toestand }) => toestand)).toEqual(['beeindigd', 'beeindigd', 'ingetrokken']);
    expect(await kept(third.id)).toEqual({ inhoud: null });
  });

  it('goes only to an organisation that beheer chose and that delivers no help itself', async () => {
    const { gemeente, code, beheer, teamleider, steun, politie, keuze, ask } = await setUp({ wish: false });
    const list = () => spil.as(beheer, 'ondersteuningsorganisatie.lijst', { gemeente: code });
    expect(await list()).toMatchObject({ items: [{ id: keuze, organisatie: steun.organisatie }], kandidaten: [{ organisatie: politie.organisatie }] });
    const aanbieder = await gemeente.organisation('aanbieder', 'aanbieder', `44${code}00`);
    const choose = (organisatie: string, who: Actor = beheer) => spil.as(who, 'ondersteuningsorganisatie.aanwijzing', { gemeente: code, organisatie });
    await expect(choose(aanbieder.organisatie)).rejects.toMatchObject({ code: 'NietOnafhankelijk', artikel: 'art. 2.2.4 Wmo 2015' });
    await expect(choose(politie.organisatie, teamleider)).rejects.toMatchObject({ status: 403 });
    await expect(choose(steun.organisatie)).rejects.toMatchObject({ code: 'AlGekozen' });
    await expect(ask(undefined, { organisatie: politie.organisatie })).rejects.toMatchObject({ fouten: [{ pad: '/organisatie' }] });
    // It began to deliver help after it was chosen.
    await asSystem(spil, code, (tx) => tx.updateTable('organisatie').set({ soort: 'aanbieder' }).where('id', '=', steun.organisatie).execute());
    await expect(ask()).rejects.toMatchObject({ code: 'NietOnafhankelijk' });
    await spil.as(beheer, 'ondersteuningsorganisatie.beeindiging', { id: keuze });
    expect((await list()).items).toEqual([]);
    await expect(spil.as(beheer, 'ondersteuningsorganisatie.beeindiging', { id: keuze })).rejects.toMatchObject({ status: 409 });
  });
});
