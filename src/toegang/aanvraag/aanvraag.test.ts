import { beforeEach, describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { meetTermijn } from '../../registers/termijn/index.ts';
import { exampleDoel, exampleInterventie } from '../ondersteuningsplan/testing/example-plan.ts';
import { offerExample } from '../ondersteuningsplan/testing/plan-setup.ts';
import { besluitSpil, decideExample, runningOf, settle, setUpBesluit, signExample, type Wereld } from '../beschikking/testing/beschikking-setup.ts';
import { aanvraagovergangen, aanvraagtoestanden, mayPass } from './aanvraag.ts';

describe('the life of an aanvraag', () => {
  it('ends once: what is decided or withdrawn stays so', () => {
    for (const toestand of aanvraagtoestanden.filter((t) => t !== 'ontvangen')) {
      for (const overgang of Object.keys(aanvraagovergangen) as (keyof typeof aanvraagovergangen)[]) expect(mayPass(overgang, toestand).ja).toBe(false);
    }
  });
});

forEachEngine('aanvraag', (db) => {
  const spil = besluitSpil(db);
  beforeEach(() => spil.clock.set('2026-03-10T09:00:00Z'));
  /** No right, or not even that it exists: row-level security hides it from people outside. */
  const refused = { name: expect.stringMatching(/^(NietBevoegd|NietGevonden)$/) as string };
  const offer = (w: Wereld, more = {}) => offerExample(spil as unknown as Parameters<typeof offerExample>[0], w, more);
  const rows = (w: Wereld) => asSystem(spil, w.code, (tx) => tx.selectFrom('aanvraag').selectAll().where('dossier', '=', w.dossier).orderBy('id').execute());

  describe('the signed plan', () => {
    it('is the aanvraag, of the day of the last signature, with two weeks to decide', async () => {
      const w = await setUpBesluit(spil);
      const { aanvraag, plan } = await signExample(spil, w);
      expect(await spil.as(w.beslisser, 'aanvraag.gegevens', { id: aanvraag })).toMatchObject({
        soort: 'ondertekend-plan', plan: plan.id, planVersie: 1, persoon: w.persoon, naam: 'Nel Duin', aanvraagdatum: '2026-03-10', toestand: 'ontvangen', termijn: { einddatum: '2026-03-24', toestand: 'lopend' },
      });
      const post = await asSystem(spil, w.code, (tx) => tx.selectFrom('postvak_bericht').select('tekst').where('persoon', '=', w.persoon).where('soort', '=', 'aanvraag').execute());
      expect(post).toHaveLength(1);
      expect(post[0]?.tekst).toContain('dinsdag 24 maart 2026');
    });

    it('opens to beschikkingen what a decision needs and nothing of the conversation', async () => {
      const w = await setUpBesluit(spil);
      await signExample(spil, w);
      const grants = await asSystem(spil, w.code, (tx) => tx.selectFrom('dossier_toegang').select(['soort', 'recht']).where('dossier', '=', w.dossier).where('houder', '=', 'r:beschikkingen').orderBy('soort').execute());
      expect(grants).toEqual([
        { soort: 'besluit', recht: 'schrijven' }, { soort: 'betrokkenen', recht: 'lezen' }, { soort: 'persoon', recht: 'lezen' }, { soort: 'plan', recht: 'lezen' }, { soort: 'tijdlijn', recht: 'lezen' },
      ]);
      await expect(spil.as(w.beslisser, 'melding.gegevens', { id: w.melding })).rejects.toMatchObject(refused);
    });

    it('is none with one signature, and none where nothing needs a beschikking', async () => {
      const w = await setUpBesluit(spil);
      const { id, digest } = await offer(w);
      await spil.as(w.generalist, 'ondersteuningsplan.ondertekening', { id, digest });
      await settle(spil, w);
      expect(await rows(w)).toEqual([]);
      const free = await setUpBesluit(spil);
      const plan = await offer(free, { doelen: [exampleDoel('doel-1', { interventies: [exampleInterventie('stap-1', 'eigen')] })] });
      for (const actor of [free.generalist, free.inwoner]) await spil.as(actor, 'ondersteuningsplan.ondertekening', { id: plan.id, digest: plan.digest });
      await settle(spil, free);
      expect(await rows(free)).toEqual([]);
    });

    it('that is signed anew comes under the running aanvraag, whose clock runs on', async () => {
      const w = await setUpBesluit(spil);
      const { aanvraag, plan } = await signExample(spil, w);
      spil.clock.advance({ hours: 48 });
      const { versie } = await spil.as(w.generalist, 'ondersteuningsplan.herziening', { id: plan.id, reden: 'Minder uren nodig' }, { ifMatch: (await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id: plan.id })).versie });
      const changed = await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id: plan.id, inhoud: w.planOf({}, { omvang: { volume: 2, eenheid: '04', frequentie: '2' } }) }, { ifMatch: versie });
      const offered = await spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id: plan.id }, { ifMatch: changed.versie });
      for (const actor of [w.generalist, w.inwoner]) await spil.as(actor, 'ondersteuningsplan.ondertekening', { id: plan.id, digest: offered.digest });
      await settle(spil, w);
      expect(await rows(w)).toMatchObject([{ id: aanvraag, plan_versie: 2, aanvraagdatum: '2026-03-10' }]);
      const { beschikking } = await runningOf(spil, w);
      expect(await spil.as(w.beslisser, 'beschikking.gegevens', { id: beschikking })).toMatchObject({ toestand: 'te-toetsen', onderdelen: [{ volume: 2, gevraagd: { volume: 2 } }], termijn: { einddatum: '2026-03-24' } });
    });
  });

  describe('filing one without a signed plan', () => {
    const toelichting = 'Ik heb hulp nodig bij het huishouden.';

    it('is refused before the onderzoek is done, with the article and the first day on which it can', async () => {
      const w = await setUpBesluit(spil);
      await expect(spil.as(w.inwoner, 'aanvraag.indiening', { melding: w.melding, toelichting })).rejects.toMatchObject({ code: 'AanvraagTeVroeg', status: 409, artikel: 'art. 2.3.2 lid 9 Wmo 2015', uitleg: { nl: expect.stringContaining('22 april 2026') as string } });
      expect(await rows(w)).toEqual([]);
    });

    it('is open to the inwoner from the day after the six weeks', async () => {
      const w = await setUpBesluit(spil);
      spil.clock.set('2026-04-22T08:00:00Z');
      const filed = await spil.as(w.inwoner, 'aanvraag.indiening', { melding: w.melding, toelichting });
      expect(filed.uiterlijk).toBe('2026-05-06');
      expect(await rows(w)).toMatchObject([{ soort: 'onderzoek-te-laat', aanvraagdatum: '2026-04-22', plan: null, toelichting }]);
      await expect(spil.as(w.inwoner, 'aanvraag.indiening', { melding: w.melding, toelichting })).rejects.toMatchObject({ code: 'AanvraagLooptAl' });
    });

    it('is open to the inwoner, who stands in for them and the regisseur after an onderzoek without agreement; to nobody else', async () => {
      const w = await setUpBesluit(spil);
      const other = await setUpBesluit(spil);
      const { id } = await offer(w);
      await asSystem(spil, w.code, (tx) => meetTermijn(tx, w.code, w.melding, 'wmo-onderzoek', Temporal.PlainDate.from('2026-03-10')));
      await spil.as(w.inwoner, 'ondersteuningsplan.geen-overeenstemming', { id, reden: 'Ik wil meer uren' });
      await settle(spil, w);
      expect(await rows(w)).toEqual([]);
      for (const actor of [w.teamleider, w.beslisser, w.aanbieder, other.inwoner]) await expect(spil.as(actor, 'aanvraag.indiening', { melding: w.melding, toelichting })).rejects.toMatchObject(refused);
      await spil.as(w.inwoner, 'aanvraag.indiening', { melding: w.melding, toelichting });
      expect(await rows(w)).toMatchObject([{ soort: 'zonder-overeenstemming', plan: null }]);
    });
  });

  describe('its clock', () => {
    it('stands still on a ground of the Awb, and runs again with the days added and the inwoner told', async () => {
      const w = await setUpBesluit(spil);
      const { aanvraag: id } = await signExample(spil, w);
      expect(await spil.as(w.beslisser, 'aanvraag.opschorting', { id, grond: 'awb-4:15-2-a', vanaf: '2026-03-12', toelichting: 'Wij wachten op uw zoon.' })).toMatchObject({ uiterlijk: null });
      expect((await spil.as(w.beslisser, 'aanvraag.gegevens', { id })).termijn).toMatchObject({ toestand: 'opgeschort', opschortingen: [{ vanaf: '2026-03-12', grond: 'awb-4:15-2-a' }] });
      expect(await spil.as(w.beslisser, 'aanvraag.hervatting', { id, op: '2026-03-16' })).toMatchObject({ uiterlijk: '2026-03-30' });
      await expect(spil.as(w.beslisser, 'aanvraag.hervatting', { id, op: '2026-03-18' })).rejects.toMatchObject({ code: 'NietOpgeschort' });
      const post = await asSystem(spil, w.code, (tx) => tx.selectFrom('postvak_bericht').select('onderwerp').where('persoon', '=', w.persoon).where('soort', '=', 'aanvraag').orderBy('id').execute());
      expect(post.map((p) => p.onderwerp)).toEqual(expect.arrayContaining(['Wij hebben meer tijd nodig voor ons besluit', 'Wij gaan verder met uw aanvraag']));
    });

    it('needs a last day when the inwoner is asked to complete the aanvraag', async () => {
      const w = await setUpBesluit(spil);
      const { aanvraag: id } = await signExample(spil, w);
      await expect(spil.as(w.beslisser, 'aanvraag.opschorting', { id, grond: '4:15 lid 1 onder a', toelichting: 'x' })).rejects.toMatchObject({ code: 'HersteltermijnOntbreekt' });
      expect(await spil.as(w.beslisser, 'aanvraag.opschorting', { id, grond: '4:15 lid 1 onder a', tot: '2026-03-18', toelichting: 'Stuur ons uw indicatie.' })).toMatchObject({ uiterlijk: '2026-03-31' });
    });

    it('is the only one that stands still: the onderzoek’s is refused with the article', async () => {
      const w = await setUpBesluit(spil);
      const { aanvraag: id } = await signExample(spil, w);
      await expect(spil.as(w.beslisser, 'aanvraag.opschorting', { id, regel: 'wmo-onderzoek', grond: 'awb-4:15-2-a', toelichting: 'x' })).rejects.toMatchObject({ code: 'OpschortingNietToegestaan', artikel: 'art. 2.3.2 lid 1 Wmo 2015' });
      for (const actor of [w.inwoner, w.generalist, w.aanbieder]) await expect(spil.as(actor, 'aanvraag.opschorting', { id, grond: 'awb-4:15-2-a', toelichting: 'x' })).rejects.toMatchObject(refused);
    });
  });

  it('is withdrawn by the inwoner before the decision, and then nobody decides on it', async () => {
    const w = await setUpBesluit(spil);
    const { aanvraag: id, beschikking } = await signExample(spil, w);
    await expect(spil.as(w.aanbieder, 'aanvraag.intrekking', { id, reden: 'x' })).rejects.toMatchObject(refused);
    await spil.as(w.inwoner, 'aanvraag.intrekking', { id, reden: 'Mijn dochter komt bij mij wonen.' });
    await settle(spil, w);
    expect(await spil.as(w.inwoner, 'aanvraag.gegevens', { id })).toMatchObject({ toestand: 'ingetrokken', termijn: { toestand: 'vervallen' } });
    expect(await spil.as(w.beslisser, 'beschikking.gegevens', { id: beschikking })).toMatchObject({ toestand: 'ingetrokken' });
    const open = await asSystem(spil, w.code, (tx) => tx.selectFrom('taak').select('soort').where('onderwerp', '=', beschikking).where('toestand', '=', 'open').execute());
    expect(open).toEqual([]);
    await expect(spil.as(w.inwoner, 'aanvraag.intrekking', { id, reden: 'nog eens' })).rejects.toMatchObject({ status: 409 });
  });

  it('cannot be withdrawn once decided on', async () => {
    const w = await setUpBesluit(spil);
    const { aanvraag: id, beschikking } = await signExample(spil, w);
    await decideExample(spil, w, beschikking);
    await expect(spil.as(w.inwoner, 'aanvraag.intrekking', { id, reden: 'x' })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
  });

  it('waits on a list with its term, page by page, for beschikkingen only', async () => {
    const w = await setUpBesluit(spil);
    const { aanvraag } = await signExample(spil, w);
    expect(await spil.as(w.beslisser, 'aanvraag.lijst', { aantal: 1 })).toEqual({ items: [expect.objectContaining({ id: aanvraag, naam: 'Nel Duin', uiterlijk: '2026-03-24', termijntoestand: 'lopend' })] });
    for (const actor of [w.generalist, w.teamleider, w.inwoner, w.aanbieder]) await expect(spil.as(actor, 'aanvraag.lijst', {})).rejects.toMatchObject(refused);
  });
});
