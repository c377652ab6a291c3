import { describe, expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { postvak } from '../../registers/postvak/index.ts';
import { taak } from '../../registers/taak/index.ts';
import { socialeKaart } from '../sociale-kaart/index.ts';
import { exampleDienst } from '../sociale-kaart/testing/example-dienst.ts';
import { confirmUntil } from './activiteit.ts';
import { activiteit } from './index.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('the days to say yes', () => {
  it('are those of the policy, not beyond the day before it begins, and again those once it runs', () => {
    expect(confirmUntil(day('2026-03-10'), 3, day('2026-04-01')).toString()).toBe('2026-03-13');
    expect(confirmUntil(day('2026-03-10'), 3, day('2026-03-12')).toString()).toBe('2026-03-11');
    expect(confirmUntil(day('2026-03-10'), 3, day('2026-03-01')).toString()).toBe('2026-03-13');
  });
});

forEachEngine('activities', (db) => {
  const spil = makeTestSpil(db, [taak, postvak, socialeKaart, activiteit], findGrants);
  const nobody = { soort: 'anoniem' } as const;

  async function setUp(more: object = {}) {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const [beheer, teamleider] = [await gemeente.staff('beheer'), await gemeente.staff('teamleider')];
    const { id: dienst } = await spil.as(beheer, 'dienst.registratie', { gemeente: code, inhoud: exampleDienst() });
    const plan = { dienst, naam: 'Valpreventie', omschrijving: 'Oefenen met bewegen', waar: 'De Linde', herhaling: 'FREQ=WEEKLY', eersteDag: '2026-03-30', laatsteDag: '2026-04-20', van: '10:00', tot: '11:00', plaatsen: 2, ...more };
    const { id } = await spil.as(beheer, 'activiteit.registratie', plan);
    const join = (naam: string, actor: Actor = nobody) => spil.as(actor, 'inschrijving.registratie', { activiteit: id, naam, bereik: '06 5550 1234' });
    const leave = (own: string) => spil.as(nobody, 'inschrijving.afmelding', { gemeente: code, code: own });
    const stand = async (own: string) => (await spil.as(nobody, 'inschrijving.opvraging', { gemeente: code, code: own })).toestand;
    const free = async () => (await spil.as(nobody, 'activiteit.gegevens', { id })).vrij;
    const calls = () => asSystem(spil, code, (tx) => tx.selectFrom('taak').select(['titel', 'uiterlijk']).where('gemeente', '=', code).where('soort', '=', 'inschrijving.bellen').where('toestand', '=', 'open').execute());
    return { gemeente, code, beheer, teamleider, dienst, plan, id, join, leave, stand, free, calls };
  }

  it('fall on the days of their rule, without holidays, and are refused where there is none', async () => {
    const w = await setUp();
    // Easter Monday is 6 April 2026.
    expect((await spil.as(nobody, 'activiteit.gegevens', { id: w.id })).dagen).toEqual(['2026-03-30', '2026-04-13', '2026-04-20']);
    await expect(spil.as(w.beheer, 'activiteit.registratie', { ...w.plan, herhaling: 'FREQ=NOOIT' })).rejects.toMatchObject({ status: 400 });
    await expect(spil.as(w.beheer, 'activiteit.registratie', { ...w.plan, eersteDag: '2026-03-02', laatsteDag: '2026-03-09' })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/eersteDag' }] });
    await expect(spil.as(w.beheer, 'activiteit.registratie', { ...w.plan, tot: '09:00' })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/tot' }] });
  });

  it('take who comes first, then a waiting list; the code is the only way in and lies nowhere', async () => {
    const w = await setUp();
    const [anna, bo, cees] = [await w.join('Anna'), await w.join('Bo'), await w.join('Cees')];
    expect([anna.toestand, bo.toestand, cees.toestand]).toEqual(['geplaatst', 'geplaatst', 'wachtlijst']);
    expect(await spil.as(nobody, 'inschrijving.opvraging', { gemeente: w.code, code: anna.code.toLowerCase() })).toMatchObject({ naam: 'Anna', activiteit: { naam: 'Valpreventie' } });
    await expect(w.stand('AAAA-BBBB-CCCC')).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/code' }] });
    expect(JSON.stringify(await asSystem(spil, w.code, (tx) => tx.selectFrom('inschrijving').selectAll().where('gemeente', '=', w.code).execute()))).not.toContain(anna.code);
    expect(JSON.stringify(await spil.as(nobody, 'activiteit.gegevens', { id: w.id }))).not.toContain('Anna');
    await spil.as(nobody, 'inschrijving.wijziging', { gemeente: w.code, code: anna.code, naam: 'Anna K.', bereik: 'anna@voorbeeld.example' });
    expect((await spil.as(w.teamleider, 'inschrijving.lijst', { activiteit: w.id })).items.map(({ naam, toestand }) => [naam, toestand])).toEqual([['Anna K.', 'geplaatst'], ['Bo', 'geplaatst'], ['Cees', 'wachtlijst']]);
  });

  it('are never over-booked when many sign up at once, nor when they cancel at once', async () => {
    const w = await setUp({ plaatsen: 3 });
    const all = await Promise.all(Array.from({ length: 12 }, (_none, place) => w.join(`Nr ${place}`)));
    expect(all.filter(({ toestand }) => toestand === 'geplaatst')).toHaveLength(3);
    expect(await w.free()).toBe(0);
    await Promise.all(all.slice(0, 6).map(({ code }) => w.leave(code)));
    const { items } = await spil.as(w.beheer, 'inschrijving.lijst', { activiteit: w.id });
    expect(items.filter(({ toestand }) => toestand !== 'wachtlijst')).toHaveLength(3);
    await Promise.all(all.map(({ code }) => w.leave(code)));
    expect(await w.free()).toBe(3);
  });

  it('move up who waited longest, who says yes in time, or else the next', async () => {
    const w = await setUp({ plaatsen: 1 });
    const [anna, bo, cees] = [await w.join('Anna'), await w.join('Bo'), await w.join('Cees')];
    await w.leave(anna.code);
    expect([await w.stand(bo.code), await w.stand(cees.code), await w.free()]).toEqual(['uitgenodigd', 'wachtlijst', 0]);
    expect(await w.calls()).toEqual([{ titel: 'Bel wie bovenaan de wachtlijst staat: er is plek', uiterlijk: '2026-03-13' }]);
    await expect(spil.as(nobody, 'inschrijving.bevestiging', { gemeente: w.code, code: cees.code })).rejects.toMatchObject({ code: 'NietUitgenodigd' });
    spil.clock.set('2026-03-14T09:00:00Z');
    await spil.passTime();
    expect([await w.stand(bo.code), await w.stand(cees.code)]).toEqual(['afgemeld', 'uitgenodigd']);
    expect(await spil.as(nobody, 'inschrijving.bevestiging', { gemeente: w.code, code: cees.code })).toEqual({ toestand: 'geplaatst' });
    expect(await w.calls()).toEqual([]);
    await spil.passTime();
    expect(await w.stand(cees.code)).toBe('geplaatst');
  });

  it('write to who was logged in, when there is a place and when it does not go on', async () => {
    const w = await setUp({ plaatsen: 1 });
    const nel = await knownInwoner(spil, w.code, { voornamen: 'Nel', geslachtsnaam: 'Duin', geboortedatum: '1951-04-02' });
    const anna = await w.join('Anna');
    await w.join('Nel', nel);
    await w.leave(anna.code);
    await spil.as(w.beheer, 'activiteit.afgelasting', { id: w.id, reden: 'De leider is ziek.' });
    const { items } = await spil.as(nel, 'postvak.lijst', {});
    expect(items.map(({ soort }) => soort).toSorted()).toEqual(['activiteit-afgelast', 'activiteit-plek']);
    expect((await spil.as(nel, 'postvak.gegevens', { id: present(items.find(({ soort }) => soort === 'activiteit-plek')).id })).tekst).toContain('13 maart 2026');
    await expect(w.join('Dirk')).rejects.toMatchObject({ code: 'ActiviteitAfgelast' });
  });

  it('forget who took part thirty days after the last one', async () => {
    const w = await setUp();
    const { code } = await w.join('Anna');
    spil.clock.set('2026-05-20T09:00:00Z');
    await spil.passTime();
    expect(await w.stand(code)).toBe('geplaatst');
    spil.clock.set('2026-05-21T09:00:00Z');
    await spil.passTime();
    await expect(w.stand(code)).rejects.toMatchObject({ status: 400 });
    expect((await spil.as(w.beheer, 'inschrijving.lijst', { activiteit: w.id })).items).toEqual([]);
  });
});
