import { expect, it } from 'vitest';
import { modules } from '../../modules.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';

forEachEngine('the appointments of a colleague', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const begin = '2026-03-17T08:30:00Z';

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const [colleague, leider, staff] = [await gemeente.staff('generalist', 'Sanne Bakker'), await gemeente.staff('teamleider'), await gemeente.staff('klantcontact')];
    const own = async (who: Actor = colleague) => (await spil.as(who, 'afspraak.lijst', {})).items;
    const offer = (at: string) => spil.as(colleague, 'spreektijd.opening', { team: gemeente.team, begin: at, duur: 30, aantal: 1, vorm: 'telefoon' });
    const handOver = async (at: string) => {
      const { id } = await spil.as(staff, 'klantcontact.registratie', { gemeente: gemeente.code, kanaal: 'balie', vraag: 'Mijn vader valt steeds.', naam: 'Ellen', telefoon: '06 5550 1234' });
      await spil.as(staff, 'klantcontact.overdracht', { id, medewerker: colleague.id, speelt: 'Hij valt.', gedaan: 'Alarmknop verteld.', nodig: 'Iemand die komt kijken.', afspraak: { begin: at, vorm: 'thuis' } });
      return id;
    };
    return { gemeente, colleague, leider, staff, own, offer, handOver };
  }

  /** An inwoner who tells with a login, at a moment that was offered, and is helped by the colleague. */
  async function tell({ gemeente: { code }, leider, colleague }: Awaited<ReturnType<typeof setUp>>, spreektijd?: string) {
    const inwoner = await knownInwoner(spil, code, { geslachtsnaam: 'Duinen' });
    const { id, dossier } = await spil.as(inwoner, 'melding.registratie', { persoon: inwoner.id, kanaal: 'portaal', vraag: 'Ik val vaak', ...(spreektijd === undefined ? {} : { spreektijd }) });
    await spil.as(leider, 'melding.toedeling', { id, regisseur: colleague.id, zwaarte: 'enkelvoudig' });
    return { inwoner, melding: id, dossier };
  }

  it('stand in one list wherever they were made, the first first, and nobody sees those of another', async () => {
    const made = await setUp();
    const { own, offer, handOver, leider } = made;
    const { ids: [spreektijd] } = await offer(begin);
    const klantcontact = await handOver('2026-03-16T10:00:00Z');
    const { melding, dossier } = await tell(made, spreektijd);
    expect(await own()).toMatchObject([
      { soort: 'overdracht', begin: '2026-03-16T10:00:00.000Z', duur: 60, vorm: 'thuis', klantcontact, dossier: null },
      { soort: 'spreektijd', begin: '2026-03-17T08:30:00.000Z', duur: 30, vorm: 'telefoon', melding, dossier },
    ]);
    expect(await own(leider)).toEqual([]);
    await spil.as(made.colleague, 'gesprek.planning', { melding, begin, vorm: 'thuis', duur: 90 });
    expect((await own()).map(({ soort, duur, huishouden, dossier: of }) => [soort, duur, huishouden, of])).toEqual([['overdracht', 60, null, null], ['gesprek', 90, expect.stringContaining('Duinen'), dossier]]);
    const first = await spil.as(made.colleague, 'afspraak.lijst', { aantal: 1 });
    expect((await spil.as(made.colleague, 'afspraak.lijst', { aantal: 1, cursor: first.volgende! })).items).toMatchObject([{ soort: 'gesprek' }]);
  });

  it('end with what they were for, and stay in view on their day', async () => {
    const made = await setUp();
    const { own, handOver, staff } = made;
    const klantcontact = await handOver('2026-03-16T10:00:00Z');
    const { inwoner, melding } = await tell(made);
    await spil.as(made.colleague, 'gesprek.planning', { melding, begin, vorm: 'thuis' });
    spil.clock.set('2026-03-17T12:00:00Z');
    expect((await own()).map(({ soort }) => soort)).toEqual(['gesprek']);
    spil.clock.set('2026-03-16T08:00:00Z');
    await spil.as(inwoner, 'melding.intrekking', { id: melding, reden: 'Het gaat weer' });
    expect((await own()).map(({ soort }) => soort)).toEqual(['overdracht']);
    await spil.as(staff, 'klantcontact.afhandeling', { id: klantcontact, uitkomst: 'beantwoord', toelichting: 'Gebeld' });
    expect(await own()).toEqual([]);
  });

  it('made while a question was handed over go on with the melding that it became, stand there once, and end with it', async () => {
    const made = await setUp();
    const { own, handOver, colleague } = made;
    const klantcontact = await handOver('2026-03-16T10:00:00Z');
    const inwoner = await knownInwoner(spil, made.gemeente.code);
    const { id, dossier } = await spil.as(colleague, 'melding.registratie', { persoon: inwoner.id, kanaal: 'balie', vraag: 'Mijn vader valt.', klantcontact });
    expect(await own()).toMatchObject([{ soort: 'overdracht', melding: id, dossier }]);
    await spil.as(made.leider, 'melding.toedeling', { id, regisseur: colleague.id });
    await spil.as(colleague, 'gesprek.planning', { melding: id, begin: '2026-03-16T10:00:00Z', vorm: 'thuis' });
    expect((await own()).map(({ soort }) => soort)).toEqual(['gesprek']);
    await spil.as(inwoner, 'melding.intrekking', { id, reden: 'Het gaat weer' });
    expect(await own()).toEqual([]);
  });

  it('go along to the next regisseur as far as they lie ahead', async () => {
    const made = await setUp();
    const { own, colleague, gemeente, handOver } = made;
    await handOver('2026-03-20T10:00:00Z');
    const { melding, dossier } = await tell(made);
    for (const at of [begin, '2026-03-24T08:30:00Z']) {
      await spil.as(colleague, 'gesprek.planning', { melding, begin: at, vorm: 'thuis' });
      spil.clock.set('2026-03-17T10:00:00Z');
    }
    const next = await gemeente.staff('generalist', 'Samira Bos');
    await spil.as(colleague, 'dossier.regisseurswijziging', { id: dossier, regisseur: next.id, reden: 'vertrek' });
    await spil.conductor.settle();
    expect((await own()).map((one) => one.begin)).toEqual(['2026-03-17T08:30:00.000Z', '2026-03-20T10:00:00.000Z']);
    expect((await own(next)).map((one) => one.begin)).toEqual(['2026-03-24T08:30:00.000Z']);
  });

  it('are never at once: who offers a moment or hands over with an appointment hears that there is something already', async () => {
    const made = await setUp();
    const { offer, handOver } = made;
    const { melding } = await tell(made);
    await spil.as(made.colleague, 'gesprek.planning', { melding, begin, vorm: 'thuis', duur: 90 });
    const [taken, busy] = [{ fouten: [{ pad: '/begin' }] }, { fouten: [{ pad: '/afspraak/begin' }] }];
    await expect(offer('2026-03-17T09:59:00Z')).rejects.toMatchObject(taken);
    await expect(handOver('2026-03-17T07:31:00Z')).rejects.toMatchObject(busy);
    await offer('2026-03-17T10:00:00Z');
    await expect(handOver('2026-03-17T10:29:00Z')).rejects.toMatchObject(busy);
    await handOver('2026-03-17T10:30:00Z');
    await expect(offer('2026-03-17T11:29:00Z')).rejects.toMatchObject(taken);
    await offer('2026-03-17T11:30:00Z');
  });

  it('of a colleague are made by one of two at once', async () => {
    const { offer, handOver, own } = await setUp();
    const answers = await Promise.allSettled([offer(begin), handOver(begin), handOver(begin)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await own()).length).toBeLessThanOrEqual(1);
  });
});
