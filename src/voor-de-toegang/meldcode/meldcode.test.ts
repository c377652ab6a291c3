import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { makeGemeente } from '../../platform/testing/people.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { signaal } from '../signaal/index.ts';
import { afwegingskader, vragen, weigh, type Vraag } from './meldcode.ts';
import { meldcode } from './index.ts';

it.each([
  ['no suspicion: closed and recorded', { vermoeden: false }, 'sluiten', 'vermoeden'],
  ['acute or structural unsafety: report', { vermoeden: true, onveilig: true }, 'melden', 'onveilig'],
  ['no effective help to give or organise: report', { vermoeden: true, onveilig: false, 'zelf-helpen': false }, 'melden', 'zelf-helpen'],
  ['they do not accept help or commit: report', { vermoeden: true, onveilig: false, 'zelf-helpen': true, meewerken: false }, 'melden', 'meewerken'],
  ['help does not lead in time to the results: report (again)', { vermoeden: true, onveilig: false, 'zelf-helpen': true, meewerken: true, resultaat: false }, 'melden', 'resultaat'],
  ['help leads in time to the results: closed with follow-up', { vermoeden: true, onveilig: false, 'zelf-helpen': true, meewerken: true, resultaat: true }, 'hulp', 'resultaat'],
] as const)('%s', (_row, antwoorden, uitkomst, door) => {
  expect(weigh(antwoorden)).toEqual({ uitkomst, door });
});

it('asks the questions in their order, and none after the one that decides', () => {
  expect(weigh({})).toEqual({ volgende: 'vermoeden' });
  expect(weigh({ vermoeden: true })).toEqual({ volgende: 'onveilig' });
  expect(weigh({ vermoeden: true, onveilig: false, 'zelf-helpen': true })).toEqual({ volgende: 'meewerken' });
  expect(weigh({ vermoeden: false, onveilig: true })).toEqual({ uitkomst: 'sluiten', door: 'vermoeden' });
});

it('has a row for each answer that decides, and every whole set of answers has an outcome', () => {
  expect(new Set(afwegingskader.map(({ vraag }) => vraag))).toEqual(new Set(vragen));
  for (let bits = 0; bits < 32; bits++) {
    const antwoorden = Object.fromEntries(vragen.map((vraag, place) => [vraag, (bits >> place) % 2 === 1])) as Record<Vraag, boolean>;
    expect(weigh(antwoorden)).toHaveProperty('uitkomst');
  }
});

forEachEngine('the meldcode at a signal', (db) => {
  const spil = makeTestSpil(db, [signaal, meldcode], findGrants);

  async function inTeam() {
    const at = await makeGemeente(spil);
    const generalist = await at.staff('generalist', 'Samira Bos');
    const { id } = await spil.as(generalist, 'signaal.registratie', { gemeente: at.code, deur: 'school', waarneming: 'Het kind komt zonder jas en zonder eten.', anoniem: true });
    await spil.as(generalist, 'signaal.triage', { id, urgentie: 'snel', team: at.team });
    return { at, generalist, id };
  }
  const yes = (vraag: Vraag, ja: boolean) => ({ vraag, ja, reden: `omdat ${vraag}` });

  it('keeps each step with who wrote it and when, and weighs by the afwegingskader', async () => {
    const { generalist, id } = await inTeam();
    await spil.as(generalist, 'meldcode.vastlegging', { signaal: id, stap: 'signalen', kindcheck: 'zorgen', tekst: 'Twee weken zonder jas.' });
    spil.clock.advance({ minutes: 5 });
    const { uitkomst } = await spil.as(generalist, 'meldcode.vastlegging', { signaal: id, stap: 'beslissen', tekst: 'Met aandachtsfunctionaris besproken.', antwoorden: [yes('vermoeden', true), yes('onveilig', false), yes('zelf-helpen', true), yes('meewerken', false)] });
    expect(uitkomst).toBe('melden');
    const { items } = await spil.as(generalist, 'meldcode.gegevens', { signaal: id });
    expect(items).toMatchObject([{ stap: 'signalen', kindcheck: 'zorgen', medewerker: 'Samira Bos' }, { stap: 'beslissen', uitkomst: 'melden', antwoorden: [{ vraag: 'vermoeden', ja: true, reden: 'omdat vermoeden' }, {}, {}, {}] }]);
  });

  it('asks the kindcheck at the first step, and a reason for every question up to the one that decides', async () => {
    const { generalist, id } = await inTeam();
    const keep = (input: object) => spil.as(generalist, 'meldcode.vastlegging', { signaal: id, tekst: 'x', ...input } as never);
    await expect(keep({ stap: 'signalen' })).rejects.toMatchObject({ fouten: [{ pad: '/kindcheck' }] });
    await expect(keep({ stap: 'beslissen' })).rejects.toMatchObject({ fouten: [{ pad: '/antwoorden' }] });
    await expect(keep({ stap: 'beslissen', antwoorden: [yes('vermoeden', true), yes('zelf-helpen', true)] })).rejects.toMatchObject({ fouten: [{ pad: '/antwoorden' }] });
    await expect(keep({ stap: 'beslissen', antwoorden: [{ vraag: 'vermoeden', ja: false, reden: '' }] })).rejects.toMatchObject({ status: 400 });
  });

  it('is seen by the team of the signal alone', async () => {
    const { at, generalist, id } = await inTeam();
    const elsewhere = { ...(await at.staff('generalist')), mandaten: [{ gemeente: at.code, rol: 'generalist', team: spil.newId(at.code) }] };
    for (const actor of [await at.staff('klantcontact'), await at.staff('beheer'), elsewhere]) await expect(spil.as(actor, 'meldcode.gegevens', { signaal: id })).rejects.toMatchObject({ status: 403 });
    expect(await spil.as(generalist, 'meldcode.gegevens', { signaal: id })).toEqual({ items: [] });
    expect(await spil.as(await at.staff('teamleider'), 'meldcode.gegevens', { signaal: id })).toEqual({ items: [] });
  });
});
