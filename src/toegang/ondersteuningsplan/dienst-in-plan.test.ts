import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { digestOf, type GetoondPlan } from './getoond-plan.ts';
import { exampleDoel, exampleInterventie } from './testing/example-plan.ts';
import { planSpil, setUpPlan } from './testing/plan-setup.ts';

forEachEngine('something of the sociale kaart in a plan', (db) => {
  const spil = planSpil(db);
  const inhoud = {
    naam: 'Eettafel De Linde', omschrijving: 'Samen eten', cluster: 'preventie-en-welzijn', trede: 'algemeen', leefdomeinen: ['sociaal-netwerk'] as 'sociaal-netwerk'[], organisatie: { naam: 'Duinlicht' }, kosten: '€ 7', contacten: [{ telefoon: '088 555 2002' }],
    locaties: [{ soort: 'bezoek', naam: 'De Linde', adres: 'Lindelaan 4', plaats: 'Castricum', openingstijden: [{ herhaling: 'FREQ=WEEKLY;BYDAY=TU', van: '12:00', tot: '14:00' }] }],
  } as const;
  const words = { naam: 'Eettafel De Linde', organisatie: 'Duinlicht', waar: 'De Linde, Lindelaan 4, Castricum', wanneer: 'dinsdag 12.00 tot 14.00 uur', telefoon: '088 555 2002', kosten: '€ 7' };
  const entry = () => ({ ...inhoud, contacten: [...inhoud.contacten], locaties: inhoud.locaties.map((l) => ({ ...l, openingstijden: [...l.openingstijden] })) });

  async function planWith(dienstOf: (w: Awaited<ReturnType<typeof setUpPlan>>) => Promise<string>) {
    const w = await setUpPlan(spil);
    await w.finishOnderzoek();
    const dienst = await dienstOf(w);
    const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
    const plan = w.planOf({ doelen: [exampleDoel('doel-1', { interventies: [exampleInterventie('stap-1', 'algemeen', { dienst: { id: dienst, naam: 'Verzonnen door het scherm' } })] })] });
    const kept = await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: plan }, { ifMatch: 1 });
    return { w, id, dienst, kept };
  }
  const add = async (w: Awaited<ReturnType<typeof setUpPlan>>) => (await spil.as(await w.gemeente.staff('beheer'), 'dienst.registratie', { gemeente: w.code, inhoud: entry() })).id;

  it('is written down with where, when and whom to call, and stays so in what was offered', async () => {
    const { w, id, dienst, kept } = await planWith(add);
    expect(kept.inhoud.doelen[0]?.interventies[0]?.dienst).toEqual({ id: dienst, ...words });
    const { digest } = await spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 2 });
    const beheer = await w.gemeente.staff('beheer');
    await spil.as(beheer, 'dienst.wijziging', { id: dienst, inhoud: { ...entry(), naam: 'Andere naam', contacten: [] } }, { ifMatch: 1 });
    await spil.as(beheer, 'dienst.intrekking', { id: dienst, reden: 'Gestopt' }, { ifMatch: 2 });
    const shown = await spil.as(w.inwoner, 'ondersteuningsplan.gegevens', { id });
    expect(shown.getoond.inhoud.doelen[0]?.interventies[0]?.dienst).toEqual({ id: dienst, ...words });
    expect(digestOf(shown.getoond as GetoondPlan).toString('hex')).toBe(digest);
  });

  it('cannot be offered when it is of another gemeente, or was taken out meanwhile, and says so', async () => {
    const other = await planWith(async () => add(await setUpPlan(spil)));
    const gone = await planWith(async (w) => {
      const dienst = await add(w);
      await spil.as(await w.gemeente.staff('beheer'), 'dienst.intrekking', { id: dienst, reden: 'Gestopt' }, { ifMatch: 1 });
      return dienst;
    });
    for (const [{ w, id, kept }, regel, words] of [[other, 'DienstOnbekend', /van deze gemeente/], [gone, 'DienstIngetrokken', /er niet meer/]] as const) {
      expect(kept.stand.fouten).toMatchObject([{ regel, pad: '/doelen/0/interventies/0/dienst' }]);
      await expect(spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 2 })).rejects.toMatchObject({ code: 'PlanOnvolledig', fouten: [{ pad: '/doelen/0/interventies/0/dienst', uitleg: { nl: expect.stringMatching(words) as string } }] });
    }
    expect(other.kept.inhoud.doelen[0]?.interventies[0]?.dienst?.naam).toBe('Verzonnen door het scherm');
  });
});
