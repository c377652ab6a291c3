import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { assertTestBsn } from '../../registers/persoon/index.ts';
import { initiatief } from './index.ts';
import { initiatiefovergangen, initiatieftoestanden, mayPass, outcomeOf, type Initiatiefovergang } from './initiatief.ts';
import { asVoter, wijkRegister, type Bewoner } from './testing/wijk-register.ts';

describe('a vote of the wijk', () => {
  it('needs enough votes, and more for than against', () => {
    expect([outcomeOf({ voor: 3, tegen: 2 }, 5), outcomeOf({ voor: 3, tegen: 1 }, 5), outcomeOf({ voor: 3, tegen: 3 }, 5), outcomeOf({ voor: 0, tegen: 6 }, 5)].map(({ toegekend }) => toegekend)).toEqual([true, false, false, false]);
  });
  it('and every other step fits some states and no others', () => {
    for (const overgang of Object.keys(initiatiefovergangen) as Initiatiefovergang[]) expect(initiatieftoestanden.filter((toestand) => mayPass(overgang, toestand).ja)).toEqual(initiatieftoestanden.filter((toestand) => (initiatiefovergangen[overgang].van as readonly string[]).includes(toestand)));
  });
});

const bsns = ['999993653', '999990408', '999993847', '999991000', '999991012', '999990019'] as const;

forEachEngine('initiatieven', (db) => {
  const register = wijkRegister();
  const spil = makeTestSpil(db, [initiatief], findGrants, { get brp() { return register.client; }, admitBsn: assertTestBsn });
  const nobody = { soort: 'anoniem' } as const;
  afterAll(() => register.stop());

  async function setUp(bewoners: readonly Bewoner[] = bsns.map((bsn) => ({ bsn, postcode: '1901AA' }))) {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const [teamleider, beheer] = [await gemeente.staff('teamleider'), await gemeente.staff('beheer')];
    const [wijk, other] = [`${code}01`, `${code}02`];
    await asSystem(spil, code, async (tx) => {
      await tx.insertInto('wijk').values([{ gemeente: code, code: wijk, naam: 'Oost' }, { gemeente: code, code: other, naam: 'West' }]).execute();
      await tx.insertInto('postcode_wijk').values([{ gemeente: code, postcode: '1901AA', wijk }, { gemeente: code, postcode: '1902BB', wijk: other }]).execute();
    });
    await register.settle(code, bewoners);
    const tell = (more: object = {}) => spil.as(nobody, 'initiatief.opgave', { gemeente: code, wijk, titel: 'Kruidentuin', idee: 'Samen een tuin', nodig: '', gevraagd: 25_000, naam: 'Truus', bereik: '06 5550 1111', ...more });
    const place = (id: string) => spil.as(teamleider, 'initiatief.beoordeling', { id, plaatsen: true, reden: '' });
    const budget = (bedrag: number) => spil.as(beheer, 'wijkbudget.vaststelling', { gemeente: code, wijk, jaar: 2026, bedrag });
    const given = async () => (await spil.as(nobody, 'wijkbudget.lijst', { gemeente: code, jaar: 2026 })).items[0]?.toegekend;
    const see = (id: string) => spil.as(nobody, 'initiatief.gegevens', { id });
    const vote = (bsn: string, id: string, voor = true) => spil.as(asVoter(bsn), 'initiatief.stem', { id, voor });
    const open = async (more: object = {}) => {
      const told = await tell(more);
      await place(told.id);
      await spil.as(teamleider, 'initiatief.stemming', { id: told.id });
      return told;
    };
    const wijkraad = () => asSystem(spil, code, (tx) => tx.insertInto('beleidsregel').values({
      gemeente: code, id: spil.newId(code), sleutel: 'wijkbudget.besluit', geldig_van: '2026-01-01', geldig_tot: null, waarde: JSON.stringify({ wijze: 'wijkraad', dagen: 14, minstens: 5, leeftijd: 12 }), bron: 'proef', toestand: 'vastgesteld', gewijzigd_op: '2026-01-01T00:00:00Z',
    }).execute());
    return { code, wijk, teamleider, beheer, tell, place, budget, given, see, vote, open, wijkraad };
  }

  it('are on the site once somebody read them, and then without a name', async () => {
    const w = await setUp();
    const { id, code } = await w.tell();
    await expect(w.see(id)).rejects.toMatchObject({ status: 404 });
    expect((await spil.as(nobody, 'initiatief.lijst', { gemeente: w.code, toestand: 'opgegeven' })).items).toEqual([]);
    expect((await spil.as(w.teamleider, 'initiatief.lijst', { gemeente: w.code, toestand: 'opgegeven' })).items).toMatchObject([{ id, titel: 'Kruidentuin' }]);
    expect(await asSystem(spil, w.code, (tx) => tx.selectFrom('taak').select(['soort', 'houder', 'toestand']).where('onderwerp', '=', id).execute())).toMatchObject([{ soort: 'initiatief.beoordelen', toestand: 'open' }]);
    await w.place(id);
    expect((await spil.as(nobody, 'initiatief.lijst', { gemeente: w.code })).items).toMatchObject([{ id, steun: 0 }]);
    expect(JSON.stringify(await w.see(id))).not.toContain('Truus');
    expect((await spil.as(w.teamleider, 'initiatief.gegevens', { id })).mensen).toMatchObject([{ naam: 'Truus', begonnen: true }]);
    expect(await spil.as(nobody, 'initiatief.opvraging', { gemeente: w.code, code })).toMatchObject({ titel: 'Kruidentuin', toestand: 'geplaatst', doenMee: 1 });
    const refused = await w.tell({ titel: 'Reclame' });
    await expect(spil.as(w.teamleider, 'initiatief.beoordeling', { id: refused.id, plaatsen: false, reden: ' ' })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/reden' }] });
    await spil.as(w.teamleider, 'initiatief.beoordeling', { id: refused.id, plaatsen: false, reden: 'Dit is reclame' });
    await expect(w.see(refused.id)).rejects.toMatchObject({ status: 404 });
    expect(await spil.as(nobody, 'initiatief.opvraging', { gemeente: w.code, code: refused.code })).toMatchObject({ toestand: 'geweigerd', reden: { nl: 'Dit is reclame' } });
  });

  it('are supported once by each, however the telephone number is typed', async () => {
    const w = await setUp();
    const { id } = await w.tell();
    await expect(spil.as(nobody, 'initiatief.steunbetuiging', { id, naam: 'Henk', bereik: '06 5550 2222', doetMee: true })).rejects.toMatchObject({ status: 409 });
    await w.place(id);
    const support = (bereik: string) => spil.as(nobody, 'initiatief.steunbetuiging', { id, naam: 'Henk', bereik, doetMee: true });
    await support('06 5550 2222');
    await expect(support('06-55502222')).rejects.toMatchObject({ code: 'SteuntAl' });
    await support('henk@example.nl');
    expect((await w.see(id)).steun).toBe(2);
  });

  it('get money of the wijk when enough people of the wijk vote for it, each once', async () => {
    const w = await setUp([...bsns.slice(0, 4).map((bsn) => ({ bsn, postcode: '1901AA' })), { bsn: bsns[4], postcode: '1902BB' }, { bsn: bsns[5], postcode: '1901AA', geboren: '2015-01-01' }]);
    const { id: without } = await w.tell({ gevraagd: null });
    await w.place(without);
    await expect(spil.as(w.teamleider, 'initiatief.stemming', { id: without })).rejects.toMatchObject({ code: 'WijkbudgetOntoereikend' });
    await w.budget(30_000);
    const { id } = await w.open();
    await w.vote(bsns[0], id);
    await expect(w.vote(bsns[0], id, false)).rejects.toMatchObject({ code: 'AlGestemd' });
    await expect(w.vote(bsns[4], id)).rejects.toMatchObject({ code: 'WoontElders' });
    await expect(w.vote(bsns[5], id)).rejects.toMatchObject({ code: 'TeJong' });
    const twice = await Promise.allSettled([w.vote(bsns[1], id), w.vote(bsns[1], id)]);
    expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await w.vote(bsns[2], id);
    await w.vote(bsns[3], id, false);
    expect(await w.see(id)).toMatchObject({ toestand: 'stemming', voor: null, tegen: null });
    await spil.passTime();
    expect((await w.see(id)).toestand).toBe('stemming');
    spil.clock.set('2026-03-25T09:00:00Z');
    await expect(w.vote(bsns[3], id)).rejects.toMatchObject({ code: 'StemmingVoorbij' });
    await spil.passTime();
    // Four votes: one too few by the policy.
    expect(await w.see(id)).toMatchObject({ toestand: 'afgewezen', voor: 3, tegen: 1, toegekend: null });
    expect(await w.given()).toBe(0);
  });

  it('keep nothing of who voted what: not in a table, an event or an answer', async () => {
    const w = await setUp();
    await w.budget(30_000);
    const { id } = await w.open();
    for (const [at, bsn] of bsns.entries()) await spil.as(asVoter(bsn), 'initiatief.stem', { id, voor: at > 0 }, { idempotencyKey: `stem-${at}` });
    const kept = await asSystem(spil, w.code, async (tx) => ({
      answers: await tx.selectFrom('idempotentie').selectAll().where('gemeente', '=', w.code).where('act', '=', 'initiatief.stem').execute(),
      votes: await tx.selectFrom('initiatief_stem').selectAll().where('initiatief', '=', id).execute(),
    }));
    expect(kept.answers).toEqual([]);
    expect(kept.votes).toHaveLength(6);
    for (const vote of kept.votes) expect(Object.keys(vote).toSorted()).toEqual(['gemeente', 'initiatief', 'stemmer_index']);
    spil.clock.set('2026-03-25T09:00:00Z');
    await spil.passTime();
    expect(await w.see(id)).toMatchObject({ toestand: 'toegekend', voor: 5, tegen: 1, toegekend: 25_000 });
    expect(await asSystem(spil, w.code, (tx) => tx.selectFrom('initiatief_stem').selectAll().where('initiatief', '=', id).execute())).toEqual([]);
  });

  it('never get more together than the wijk has, also when two are decided on at once', async () => {
    const w = await setUp();
    await w.wijkraad();
    await w.budget(40_000);
    for (let round = 0; round < 3; round += 1) {
      const ids = await Promise.all([w.tell(), w.tell()]);
      for (const { id } of ids) await w.place(id);
      const done = await Promise.allSettled(ids.map(({ id }) => spil.as(w.teamleider, 'initiatief.besluit', { id, toekennen: true, reden: 'De wijkraad is voor' })));
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(round === 0 ? 1 : 0);
      expect(await w.given()).toBe(25_000);
    }
    await expect(w.budget(24_999)).rejects.toMatchObject({ fouten: [{ pad: '/bedrag' }] });
  });

  it('hold together: what was given and not put back never passes the budget, whatever is decided and accounted for', async () => {
    const w = await setUp();
    await w.wijkraad();
    await w.budget(60_000);
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 0, max: 40_000 })), { minLength: 1, maxLength: 4 }), async (steps) => {
      for (const [gevraagd, besteed] of steps) {
        const before = await w.given() ?? 0;
        const { id, code } = await w.tell({ gevraagd });
        await w.place(id);
        const got = await spil.as(w.teamleider, 'initiatief.besluit', { id, toekennen: true, reden: 'Ja' }).then(() => true, () => false);
        expect(got).toBe(before + gevraagd <= 60_000);
        if (!got) continue;
        await spil.as(w.beheer, 'initiatief.betaling', { id });
        const told = await spil.as(nobody, 'initiatief.verantwoording', { gemeente: w.code, code, besteed, verslag: 'Gedaan' }).then(() => true, () => false);
        expect(told).toBe(besteed <= gevraagd);
        expect(await w.given()).toBe(before + (told ? besteed : gevraagd));
      }
    }), { numRuns: 8 });
  });

  it('tell what they did with the money, once, for everybody to read', async () => {
    const w = await setUp();
    await w.wijkraad();
    await w.budget(30_000);
    const { id, code } = await w.tell();
    await w.place(id);
    await expect(spil.as(w.teamleider, 'initiatief.stemming', { id })).rejects.toMatchObject({ code: 'WijkraadBeslist' });
    await spil.as(w.teamleider, 'initiatief.besluit', { id, toekennen: true, reden: 'De wijkraad is voor' });
    const tell = (besteed: number) => spil.as(nobody, 'initiatief.verantwoording', { gemeente: w.code, code, besteed, verslag: 'De tuin staat vol tijm.' });
    await expect(tell(100)).rejects.toMatchObject({ status: 409 });
    await spil.as(w.beheer, 'initiatief.betaling', { id });
    await expect(tell(25_001)).rejects.toMatchObject({ fouten: [{ pad: '/besteed' }] });
    await tell(20_000);
    await expect(tell(20_000)).rejects.toMatchObject({ status: 409 });
    expect(await w.see(id)).toMatchObject({ toestand: 'afgerond', besteed: 20_000, verslag: 'De tuin staat vol tijm.' });
    expect(await w.given()).toBe(20_000);
  });

  it('forget the names two years after the last step', async () => {
    const w = await setUp();
    const { id } = await w.tell();
    await w.place(id);
    const names = () => asSystem(spil, w.code, (tx) => tx.selectFrom('initiatief_mens').select('naam').where('initiatief', '=', id).execute());
    spil.clock.set('2028-03-10T09:00:00Z');
    await spil.passTime();
    expect(await names()).toHaveLength(1);
    spil.clock.set('2028-03-11T09:00:00Z');
    await spil.passTime();
    expect(await names()).toHaveLength(0);
  });
});
