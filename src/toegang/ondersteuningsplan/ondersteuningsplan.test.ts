import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { verifyStream } from '../../platform/journal/verify.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { loadOvereengekomen } from './index.ts';
import { digestOf, type GetoondPlan } from './getoond-plan.ts';
import { exampleDoel, exampleInterventie } from './testing/example-plan.ts';
import { offerExample, planSpil, setUpPlan } from './testing/plan-setup.ts';

const pdf = Buffer.from('%PDF-1.7\nscan').toString('base64');

forEachEngine('ondersteuningsplan', (db) => {
  const spil = planSpil(db);
  const taken = (w: { code: string; dossier: string }) => asSystem(spil, w.code, (tx) => tx.selectFrom('taak').select(['soort', 'houder']).where('dossier', '=', w.dossier).where('toestand', '=', 'open').orderBy('soort').execute());

  describe('making it', () => {
    it('begins with the goals that the conversation wished for, without telling on what was said', async () => {
      const w = await setUpPlan(spil);
      await asSystem(spil, w.code, async (tx) => {
        const gesprek = spil.newId(w.code);
        const at = '2026-03-10T09:00:00Z';
        await tx.insertInto('gesprek').values({ gemeente: w.code, id: gesprek, dossier: w.dossier, melding: w.melding, persoon: w.persoon, instrument_op: '2026-03-10', ingevuld_op: null }).execute();
        const field = (domein: string, naam: string, waarde: string) => tx.insertInto('gesprek_veld').values({
          gemeente: w.code, gesprek, pad: `domein/${domein}/${naam}`, dossier: w.dossier, persoon: w.persoon, domein, naam, waarde, versie: 1, client: gesprek, clientbasis: 0, door: 'test', gewijzigd_op: at,
        }).execute();
        for (const [domein, nu, gewenst] of [['huisvesting', '2', '4'], ['financien', '4', '4']] as const) { await field(domein, 'nu', nu); await field(domein, 'gewenst', gewenst); }
        await field('huisvesting', 'eigen', 'Mijn zoon drinkt');
      });
      await w.finishOnderzoek();
      const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      const plan = await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id });
      expect(plan.getoond.inhoud.doelen).toMatchObject([{ domein: 'huisvesting', doel: '', treden: [{ trede: 'eigen' }, { trede: 'netwerk' }, { trede: 'algemeen' }, { trede: 'collectief' }, { trede: 'individueel' }] }]);
      expect(JSON.stringify(plan)).not.toContain('drinkt');
      expect(plan.getoond.inhoud.tijdpad).toEqual({ van: '2026-03-10', tot: '2027-03-09' });
    });

    it('shows price, mandate, need for a beschikking and what is missing at every change', async () => {
      const w = await setUpPlan(spil);
      await w.finishOnderzoek();
      const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      const saved = await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf({ taken: [] }, { prijsCenten: 1 }) }, { ifMatch: 1 });
      expect(saved).toMatchObject({ versie: 2, stand: { totaalCenten: 453_960, geprijsd: true, beschikkingNodig: true, mandaat: { binnen: true, grensCenten: 2_500_000 }, fouten: [{ regel: 'GeenTaken', pad: '/taken', bron: 'BUCH 3.5 (vast format)' }] } });
      expect(saved.inhoud.doelen[0]?.interventies[1]?.maatwerk?.prijsCenten).toBe(453_960);
    });

    it('keeps the words of both when two people write in one plan: the second is refused and loses nothing', async () => {
      const w = await setUpPlan(spil);
      await w.finishOnderzoek();
      const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf({ einddoel: 'Van de eerste' }) }, { ifMatch: 1 });
      await expect(spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf({ einddoel: 'Van de tweede' }) }, { ifMatch: 1 })).rejects.toMatchObject({ status: 412 });
      expect((await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id })).getoond.inhoud.einddoel).toBe('Van de eerste');
    });

    it('is one per household: a second one is refused while the first is in the making, and a new melding goes on in the same plan', async () => {
      const w = await setUpPlan(spil);
      const { id, digest } = await offerExample(spil, w);
      await expect(spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding })).rejects.toMatchObject({ code: 'PlanBestaatAl' });
      await spil.as(w.generalist, 'ondersteuningsplan.ondertekening', { id, digest });
      await spil.as(w.inwoner, 'ondersteuningsplan.ondertekening', { id, digest });
      const again = await spil.as(w.teamleider, 'melding.registratie', { persoon: w.persoon, kanaal: 'telefoon', vraag: 'Er is nog iets' });
      await spil.as(w.teamleider, 'melding.toedeling', { id: again.id, regisseur: w.generalist.id });
      expect(await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: again.id })).toMatchObject({ id, nummer: 2 });
    });

    it('tells in the journal who wrote, once a day and not at every keystroke', async () => {
      const w = await setUpPlan(spil);
      await w.finishOnderzoek();
      const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      for (const versie of [1, 2, 3]) await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf() }, { ifMatch: versie });
      const colleague = await w.gemeente.staff('generalist');
      await w.grant(`m:${colleague.id}`, { lezen: ['betrokkenen'], schrijven: ['plan'] }, 'verleend');
      for (const versie of [4, 5]) await spil.as(colleague, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf() }, { ifMatch: versie });
      const events = await asSystem(spil, w.code, (tx) => tx.selectFrom('gebeurtenis').select('actor').where('gemeente', '=', w.code).where('soort', '=', 'ondersteuningsplan.gewijzigd').execute());
      expect(events).toEqual([{ actor: `m:${colleague.id}` }]);
    });

    it('costs as many statements with one goal as with ten', async () => {
      const w = await setUpPlan(spil);
      await w.finishOnderzoek();
      const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      const goals = Array.from({ length: 10 }, (_none, place) => exampleDoel(`doel-${place}`, { interventies: [exampleInterventie(`s-${place}`, 'individueel', { maatwerk: w.maatwerk({ omvang: { volume: 3, eenheid: '04', frequentie: '6' } }) })] }));
      const write = (versie: number, doelen: typeof goals) => db.countStatements(() => spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf({ doelen }) }, { ifMatch: versie }));
      const read = () => db.countStatements(() => spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id }));
      const [writeOne, readOne] = [await write(1, goals.slice(0, 1)), await read()];
      expect([await write(2, goals), await read()]).toEqual([writeOne, readOne]);
      expect(writeOne).toBeLessThanOrEqual(14);
      expect(readOne).toBeLessThanOrEqual(20);
    });
  });

  describe('offering it', () => {
    it('freezes exactly what the inwoner sees, with the names of that day, and writes to the inwoner', async () => {
      const w = await setUpPlan(spil);
      const { id, digest } = await offerExample(spil, w);
      const plan = await spil.as(w.inwoner, 'ondersteuningsplan.gegevens', { id });
      expect(digestOf(plan.getoond as GetoondPlan).toString('hex')).toBe(digest);
      expect(plan).toMatchObject({ toestand: 'ter-ondertekening', digest, ontbreekt: [['inwoner', 'vertegenwoordiger'], ['generalist']], stand: null, getoond: { inwoner: 'Nel Duin', generalist: 'Sanne Bakker', namen: { [w.products.begeleiding]: 'Begeleiding thuis', [w.aanbieder.organisatie]: 'Stichting aanbieder' } } });
      expect(await taken(w)).toContainEqual({ soort: 'plan.ondertekenen', houder: `m:${w.generalist.id}` });
      const [post] = await asSystem(spil, w.code, (tx) => tx.selectFrom('postvak_bericht').select(['tekst']).where('soort', '=', 'plan-ter-ondertekening').where('persoon', '=', w.persoon).execute());
      expect(post?.tekst).toMatch(/Beste Nel Duin[\s\S]*Sanne Bakker/);
    });

    it('refuses a plan that is not finished, naming every part and its source', async () => {
      const w = await setUpPlan(spil);
      await w.finishOnderzoek();
      const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf({ taken: [], evaluaties: [] }) }, { ifMatch: 1 });
      await expect(spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 2 })).rejects.toMatchObject({ code: 'PlanOnvolledig', status: 409, fouten: [{ pad: '/taken' }, { pad: '/evaluaties' }] });
    });

    it('comes after the onderzoek, unless it is urgent and says why, or the onderzoek took too long', async () => {
      const w = await setUpPlan(spil);
      const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      const write = (versie: number, more: object) => spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf(more) }, { ifMatch: versie });
      await write(1, {});
      await expect(spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 2 })).rejects.toMatchObject({ code: 'OnderzoekNietAfgerond', artikel: 'art. 2.3.2 lid 9 Wmo 2015' });
      await write(2, { spoed: 'Ontslag uit het ziekenhuis, vandaag' });
      await expect(spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 3 })).resolves.toMatchObject({ versie: 4 });
      const late = await setUpPlan(spil);
      const { id: other } = await spil.as(late.generalist, 'ondersteuningsplan.opstelling', { melding: late.melding });
      await spil.as(late.generalist, 'ondersteuningsplan.wijziging', { id: other, inhoud: late.planOf() }, { ifMatch: 1 });
      const now = spil.clock.now().toString();
      spil.clock.advance({ hours: 24 * 50 });
      await expect(spil.as(late.generalist, 'ondersteuningsplan.aanbieding', { id: other }, { ifMatch: 2 })).resolves.toMatchObject({ versie: 3 });
      spil.clock.set(now);
    });

    it('is refused to who works for the aanbieder that the plan chooses', async () => {
      const w = await setUpPlan(spil);
      await w.finishOnderzoek();
      const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf() }, { ifMatch: 1 });
      await asSystem(spil, w.code, (tx) => tx.updateTable('medewerker').set({ organisatie: w.aanbieder.organisatie }).where('id', '=', w.generalist.id).execute());
      await expect(spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 2 })).rejects.toMatchObject({ code: 'NietOnafhankelijk' });
    });
  });

  describe('the mandate', () => {
    it('asks the expertteam for its categorieën; the expert sees this plan only while asked, and the approval holds for what was approved', async () => {
      const w = await setUpPlan(spil);
      await w.finishOnderzoek();
      const expert = await w.gemeente.staff('expert', 'Dr. Ros');
      const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      const wonen = { voorziening: w.products.beschermdWonen, omvang: { volume: 1, eenheid: '14', frequentie: '1' }, van: '2026-04-06', tot: '2026-04-20' } as const;
      const write = (versie: number, more: object, part: object = wonen) => spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf(more, part) }, { ifMatch: versie });
      expect((await write(1, {})).stand.mandaat).toMatchObject({ binnen: false, redenen: [{ regel: 'ExpertteamNodig' }], goedkeuringDoor: ['expert'], goedgekeurd: false });
      await expect(spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 2 })).rejects.toMatchObject({ code: 'BuitenMandaat' });
      await expect(spil.as(expert, 'ondersteuningsplan.gegevens', { id })).rejects.toMatchObject({ status: 403 });
      await expect(spil.as(w.generalist, 'ondersteuningsplan.adviesaanvraag', { id, aan: 'teamleider', vraag: 'Mag dit?' })).rejects.toMatchObject({ code: 'GoedkeuringNietNodig' });
      await spil.as(w.generalist, 'ondersteuningsplan.adviesaanvraag', { id, aan: 'expert', vraag: 'Is beschermd wonen hier passend?' });
      expect(await taken(w)).toContainEqual({ soort: 'plan.goedkeuren', houder: 'r:expert' });
      expect((await spil.as(expert, 'ondersteuningsplan.gegevens', { id })).goedkeuring).toMatchObject({ aan: 'expert', goedgekeurd: null });
      await spil.as(expert, 'ondersteuningsplan.goedkeuring', { id, goedgekeurd: true, motivering: 'Passend, voor twee weken' }, { ifMatch: 3 });
      await expect(spil.as(expert, 'ondersteuningsplan.gegevens', { id })).rejects.toMatchObject({ status: 403 });
      expect((await write(4, {}, { ...wonen, tot: '2026-05-20' })).stand.mandaat.goedgekeurd).toBe(false);
      await expect(spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 5 })).rejects.toMatchObject({ code: 'BuitenMandaat' });
      expect((await write(5, { einddoel: 'Andere woorden' })).stand.mandaat.goedgekeurd).toBe(true);
      await expect(spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 6 })).resolves.toMatchObject({ versie: 7 });
    });

    it('is the gemeente’s own from a day on, refuses a request within it, and lets nobody approve their own plan', async () => {
      const w = await setUpPlan(spil);
      await w.finishOnderzoek();
      const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf() }, { ifMatch: 1 });
      await expect(spil.as(w.generalist, 'ondersteuningsplan.adviesaanvraag', { id, aan: 'teamleider', vraag: 'x' })).rejects.toMatchObject({ code: 'GoedkeuringNietNodig' });
      await asSystem(spil, w.code, (tx) => tx.insertInto('beleidsregel').values({
        gemeente: w.code, id: spil.newId(w.code), sleutel: 'ondersteuningsplan.mandaat', geldig_van: '2026-03-01', geldig_tot: null, waarde: JSON.stringify({ centenPerJaar: 100_000, expertteam: [] }), bron: 'Mandaatbesluit 2026',
        toestand: 'vastgesteld', gewijzigd_op: '2026-02-01T00:00:00Z',
      }).execute());
      await expect(spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 2 })).rejects.toMatchObject({ code: 'BuitenMandaat', artikel: 'Mandaatbesluit 2026' });
      await spil.as(w.generalist, 'ondersteuningsplan.adviesaanvraag', { id, aan: 'teamleider', vraag: 'Mag dit?' });
      const both: Actor = { ...w.generalist, mandaten: [...w.generalist.mandaten, { gemeente: w.gemeente.code, rol: 'teamleider' }] };
      await expect(spil.as(both, 'ondersteuningsplan.goedkeuring', { id, goedgekeurd: true, motivering: 'x' }, { ifMatch: 3 })).rejects.toMatchObject({ code: 'EigenPlan' });
      await spil.as(w.teamleider, 'ondersteuningsplan.goedkeuring', { id, goedgekeurd: false, motivering: 'Eerst twee uur proberen' }, { ifMatch: 3 });
      await expect(spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 4 })).rejects.toMatchObject({ code: 'BuitenMandaat' });
      expect((await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id })).goedkeuring).toMatchObject({ goedgekeurd: false, motivering: 'Eerst twee uur proberen', door: w.teamleider.naam });
      expect(await taken(w)).toContainEqual({ soort: 'plan.aanbieden', houder: `m:${w.generalist.id}` });
    });
  });

  describe('signing it', () => {
    it('is done when inwoner and generalist both signed: the plan then holds, and says so to the phases after it and to the inwoner', async () => {
      const w = await setUpPlan(spil);
      const { id, digest } = await offerExample(spil, w);
      expect(await spil.as(w.inwoner, 'ondersteuningsplan.ondertekening', { id, digest })).toMatchObject({ toestand: 'ter-ondertekening', ontbreekt: [['generalist']] });
      await asSystem(spil, w.code, (tx) => expect(loadOvereengekomen(tx, w.code, id)).rejects.toMatchObject({ status: 404 }));
      expect(await spil.as(w.generalist, 'ondersteuningsplan.ondertekening', { id, digest })).toMatchObject({ toestand: 'overeengekomen', ontbreekt: [] });
      await spil.conductor.settle();
      const kept = await asSystem(spil, w.code, async (tx) => ({
        plan: await loadOvereengekomen(tx, w.code, id), dossier: await tx.selectFrom('dossier').select('aanspreekpunt').where('id', '=', w.dossier).executeTakeFirst(),
        events: await tx.selectFrom('gebeurtenis').select(['soort', 'inhoud']).where('stroom', '=', w.dossier).orderBy('volgnummer', 'desc').limit(3).execute(), faults: await verifyStream(tx, w.code, w.dossier),
        post: await tx.selectFrom('postvak_bericht').select(['onderwerp', 'tekst']).where('soort', '=', 'plan-overeengekomen').where('persoon', '=', w.persoon).execute(),
      }));
      expect(kept.plan).toMatchObject({ plan: id, versie: 1, dossier: w.dossier, melding: w.melding, persoon: w.persoon, beschikkingNodig: true, overeengekomenOp: '2026-03-10', inhoud: { einddoel: 'Ik wil in mijn eigen huis blijven wonen' } });
      // The aanbieder does not know Nel before the decision: until the opdracht the regisseur is the one to call.
      expect(kept.dossier?.aanspreekpunt).toBe('regisseur');
      expect(kept.events.map((e) => e.soort)).toEqual(['ondersteuningsplan.overeengekomen', 'ondersteuningsplan.ondertekend', 'ondersteuningsplan.ondertekend']);
      expect(kept.events[0]?.inhoud).toEqual({ plan: id, versie: 1, dossier: w.dossier, melding: w.melding, beschikkingNodig: true, treden: { eigen: 1, netwerk: 0, algemeen: 0, collectief: 0, individueel: 1 } });
      expect(kept.faults).toEqual([]);
      expect(kept.post).toHaveLength(1);
      expect(kept.post[0]?.tekst).toMatch(/uiterlijk op 24 maart 2026[\s\S]*1 juli 2026/);
      expect(await taken(w)).not.toContainEqual(expect.objectContaining({ soort: 'plan.ondertekenen' }));
    });

    it('is refused when the plan changed while it was read: no signature stands under another text', async () => {
      const w = await setUpPlan(spil);
      const { id, digest, versie } = await offerExample(spil, w);
      await spil.as(w.generalist, 'ondersteuningsplan.herziening', { id, reden: 'Andere dag' }, { ifMatch: versie });
      await expect(spil.as(w.inwoner, 'ondersteuningsplan.ondertekening', { id, digest })).rejects.toMatchObject({ status: 412, code: 'PlanIntussenGewijzigd' });
      const rows = await asSystem(spil, w.code, (tx) => tx.selectFrom('plan_handtekening').select('plan').where('plan', '=', id).execute());
      expect(rows).toEqual([]);
    });

    it('counts each signature once, also when both sign at the same moment', async () => {
      const w = await setUpPlan(spil);
      const { id, digest } = await offerExample(spil, w);
      const outcomes = await Promise.allSettled([w.inwoner, w.generalist, w.inwoner].map((actor) => spil.as(actor, 'ondersteuningsplan.ondertekening', { id, digest })));
      expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(2);
      expect((await spil.as(w.inwoner, 'ondersteuningsplan.gegevens', { id })).toestand).toBe('overeengekomen');
      const agreed = await asSystem(spil, w.code, (tx) => tx.selectFrom('gebeurtenis').select('id').where('stroom', '=', w.dossier).where('soort', '=', 'ondersteuningsplan.overeengekomen').execute());
      expect(agreed).toHaveLength(1);
    });

    it('may be done on paper, with the scan kept and readable for the inwoner', async () => {
      const w = await setUpPlan(spil);
      const { id, digest } = await offerExample(spil, w);
      const paper = { id, digest, hoedanigheid: 'inwoner', naam: 'Nel Duin', datum: '2026-03-10', bestand: pdf } as const;
      await expect(spil.as(w.generalist, 'ondersteuningsplan.handtekening', { ...paper, bestand: Buffer.from('MZ virus').toString('base64') })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/bestand' }] });
      await expect(spil.as(w.generalist, 'ondersteuningsplan.handtekening', { ...paper, datum: '2026-03-11' })).rejects.toMatchObject({ fouten: [{ pad: '/datum' }] });
      await expect(spil.as(w.generalist, 'ondersteuningsplan.handtekening', { ...paper, datum: '2026-03-09' })).rejects.toMatchObject({ fouten: [{ pad: '/datum' }] });
      await spil.as(w.generalist, 'ondersteuningsplan.handtekening', paper);
      await expect(spil.as(w.generalist, 'ondersteuningsplan.handtekening', paper)).rejects.toMatchObject({ code: 'AlOndertekend' });
      await spil.as(w.generalist, 'ondersteuningsplan.ondertekening', { id, digest });
      const plan = await spil.as(w.inwoner, 'ondersteuningsplan.gegevens', { id });
      expect(plan).toMatchObject({ toestand: 'overeengekomen', handtekeningen: [{ hoedanigheid: 'inwoner', wijze: 'papier', naam: 'Nel Duin' }, { hoedanigheid: 'generalist', wijze: 'online' }] });
      const document = await asSystem(spil, w.code, (tx) => tx.selectFrom('document').select(['gegevens', 'mediatype', 'inhoud']).where('id', '=', plan.handtekeningen[0]?.document ?? '').executeTakeFirst());
      expect(document).toMatchObject({ gegevens: 'plan', mediatype: 'application/pdf' });
      expect(Buffer.from(document?.inhoud ?? []).toString('base64')).toBe(pdf);
    });

    it('may be done by who represents the inwoner, and not by a housemate', async () => {
      const w = await setUpPlan(spil);
      const { id, digest } = await offerExample(spil, w);
      const person = (naam: string): { actor: Actor; houder: string } => { const p = spil.newId(w.gemeente.code); return { actor: { soort: 'inwoner', id: p, naam, personen: [{ gemeente: w.gemeente.code, persoon: p }] }, houder: `p:${p}` }; };
      const [housemate, daughter] = [person('Jan Duin'), person('Els Duin')];
      await w.grant(housemate.houder, { lezen: ['betrokkenen', 'persoon'], schrijven: ['plan'] }, 'betrokkene');
      await w.grant(daughter.houder, { lezen: ['betrokkenen'], schrijven: ['plan'] }, 'vertegenwoordiger');
      await expect(spil.as(housemate.actor, 'ondersteuningsplan.ondertekening', { id, digest })).rejects.toMatchObject({ status: 403 });
      expect((await spil.as(housemate.actor, 'ondersteuningsplan.gegevens', { id })).kan.find((k) => k.act === 'ondersteuningsplan.ondertekening')?.mag).toBe(false);
      await spil.as(w.generalist, 'ondersteuningsplan.ondertekening', { id, digest });
      expect(await spil.as(daughter.actor, 'ondersteuningsplan.ondertekening', { id, digest })).toMatchObject({ toestand: 'overeengekomen' });
      expect((await spil.as(w.inwoner, 'ondersteuningsplan.gegevens', { id })).handtekeningen).toContainEqual(expect.objectContaining({ hoedanigheid: 'vertegenwoordiger', naam: 'Els Duin' }));
    });

    it('of a plan for a child of thirteen needs the child and the parent', async () => {
      const w = await setUpPlan(spil, { geboortedatum: '2013-01-15' });
      const { id } = await offerExample(spil, w);
      expect((await spil.as(w.inwoner, 'ondersteuningsplan.gegevens', { id })).ontbreekt).toEqual([['inwoner'], ['vertegenwoordiger'], ['generalist']]);
    });

    it('leaves what was offered as it was, whatever the code does', async () => {
      const w = await setUpPlan(spil);
      const { id } = await offerExample(spil, w);
      await expect(asSystem(spil, w.code, (tx) => sql`update plan_versie set inhoud = jsonb_set(inhoud, '{einddoel}', '"anders"') where gemeente = ${w.code} and plan = ${id}`.execute(tx))).rejects.toThrow(/does not change/);
      await expect(asSystem(spil, w.code, (tx) => sql`delete from plan_versie where gemeente = ${w.code}`.execute(tx))).rejects.toThrow(/denied/);
    });
  });

  describe('the voice of the inwoner', () => {
    it('says of each part whether it is right; what is not becomes work for the generalist', async () => {
      const w = await setUpPlan(spil);
      const { id } = await offerExample(spil, w);
      await spil.as(w.inwoner, 'ondersteuningsplan.reactie', { id, onderdeel: '/einddoel', klopt: true });
      expect(await taken(w)).not.toContainEqual(expect.objectContaining({ soort: 'plan.reactie' }));
      spil.clock.advance({ seconds: 1 });
      await spil.as(w.inwoner, 'ondersteuningsplan.reactie', { id, onderdeel: '/doelen/doel-1/interventies/stap-2', klopt: false, tekst: 'Liever op dinsdag' });
      spil.clock.advance({ seconds: 1 });
      await spil.as(w.inwoner, 'ondersteuningsplan.reactie', { id, onderdeel: '/taken/0', klopt: false, tekst: 'Dat doe ik zelf' });
      expect((await taken(w)).filter((t) => t.soort === 'plan.reactie')).toHaveLength(1);
      expect((await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id })).reacties).toMatchObject([{ klopt: true }, { onderdeel: '/doelen/doel-1/interventies/stap-2', tekst: 'Liever op dinsdag', naam: 'Nel Duin' }, { tekst: 'Dat doe ik zelf' }]);
      await expect(spil.as(w.inwoner, 'ondersteuningsplan.reactie', { id, onderdeel: '/doelen/weg', klopt: true })).rejects.toMatchObject({ fouten: [{ pad: '/onderdeel' }] });
      await expect(spil.as(w.inwoner, 'ondersteuningsplan.reactie', { id, onderdeel: '/einddoel', klopt: false })).rejects.toMatchObject({ fouten: [{ pad: '/tekst' }] });
    });

    it('puts own words in what was offered as a new version, shown as was and is, which the generalist signs anew', async () => {
      const w = await setUpPlan(spil);
      const { id, digest, versie } = await offerExample(spil, w);
      await spil.as(w.generalist, 'ondersteuningsplan.ondertekening', { id, digest });
      const changed = await spil.as(w.inwoner, 'ondersteuningsplan.aanpassing', { id, onderdeel: '/einddoel', tekst: 'Ik wil thuis blijven tot mijn negentigste' }, { ifMatch: versie });
      expect(changed.nummer).toBe(2);
      const plan = await spil.as(w.inwoner, 'ondersteuningsplan.gegevens', { id });
      expect(plan).toMatchObject({ nummer: 2, toestand: 'ter-ondertekening', handtekeningen: [], vorige: { nummer: 1, verschillen: [{ veld: 'einddoel', was: { tekst: 'Ik wil in mijn eigen huis blijven wonen' }, is: { tekst: 'Ik wil thuis blijven tot mijn negentigste' } }] } });
      await expect(spil.as(w.inwoner, 'ondersteuningsplan.ondertekening', { id, digest })).rejects.toMatchObject({ status: 412 });
      expect((await taken(w)).filter((t) => t.soort === 'plan.ondertekenen')).toEqual([{ soort: 'plan.ondertekenen', houder: `m:${w.generalist.id}` }]);
      await spil.as(w.generalist, 'ondersteuningsplan.ondertekening', { id, digest: plan.digest ?? '' });
      expect(await spil.as(w.inwoner, 'ondersteuningsplan.ondertekening', { id, digest: plan.digest ?? '' })).toMatchObject({ toestand: 'overeengekomen' });
    });

    it('changes own words in a plan in the making too, and only own words', async () => {
      const w = await setUpPlan(spil);
      await w.finishOnderzoek();
      const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf() }, { ifMatch: 1 });
      await spil.as(w.inwoner, 'ondersteuningsplan.aanpassing', { id, onderdeel: '/doelen/doel-1/interventies/stap-1/omschrijving', tekst: 'Elke zaterdag' }, { ifMatch: 2 });
      await expect(spil.as(w.inwoner, 'ondersteuningsplan.aanpassing', { id, onderdeel: '/doelen/doel-1/interventies/stap-2/omschrijving', tekst: 'Zes uur hulp' }, { ifMatch: 3 })).rejects.toMatchObject({ fouten: [{ pad: '/onderdeel' }] });
      await expect(spil.as(w.inwoner, 'ondersteuningsplan.aanpassing', { id, onderdeel: '/resultaat', tekst: 'x' }, { ifMatch: 3 })).rejects.toMatchObject({ status: 400 });
      const plan = await spil.as(w.inwoner, 'ondersteuningsplan.gegevens', { id });
      expect(plan.getoond.inhoud.doelen[0]?.interventies[0]?.omschrijving).toBe('Elke zaterdag');
      expect(plan.bewerkt.door).toBe('Nel Duin');
    });

    it('may be that they do not agree: the plan is closed with the reason and the inwoner hears what is possible', async () => {
      const w = await setUpPlan(spil);
      const { id } = await offerExample(spil, w);
      await spil.as(w.inwoner, 'ondersteuningsplan.geen-overeenstemming', { id, reden: 'Ik wil meer uren' });
      await spil.conductor.settle();
      const post = await asSystem(spil, w.code, (tx) => tx.selectFrom('postvak_bericht').select('tekst').where('soort', '=', 'plan-geen-overeenstemming').where('persoon', '=', w.persoon).execute());
      expect(post[0]?.tekst).toMatch(/Ik wil meer uren[\s\S]*aanvraag[\s\S]*bezwaar/);
      expect(await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id })).toMatchObject({ toestand: 'geen-overeenstemming', reden: 'Ik wil meer uren' });
      await expect(spil.as(w.inwoner, 'ondersteuningsplan.geen-overeenstemming', { id, reden: 'nog eens' })).rejects.toMatchObject({ status: 409 });
      const events = await asSystem(spil, w.code, (tx) => tx.selectFrom('gebeurtenis').select('inhoud').where('stroom', '=', w.dossier).where('soort', '=', 'ondersteuningsplan.geen-overeenstemming').execute());
      expect(JSON.stringify(events)).not.toContain('uren');
    });

    it('finds the own plan, and nobody else’s', async () => {
      const w = await setUpPlan(spil);
      const other = await setUpPlan(spil);
      const { id } = await offerExample(spil, w);
      expect((await spil.as(w.inwoner, 'ondersteuningsplan.eigen', {})).items).toMatchObject([{ id, toestand: 'ter-ondertekening', einddoel: 'Ik wil in mijn eigen huis blijven wonen' }]);
      expect((await spil.as(other.inwoner, 'ondersteuningsplan.eigen', {})).items).toEqual([]);
      await expect(spil.as(other.inwoner, 'ondersteuningsplan.gegevens', { id })).rejects.toMatchObject({ status: 404 });
    });
  });

  describe('changing what was agreed', () => {
    it('makes a new version: the old one holds until the new one is signed, and can still be read and loaded', async () => {
      const w = await setUpPlan(spil);
      const { id, digest } = await offerExample(spil, w);
      await spil.as(w.generalist, 'ondersteuningsplan.ondertekening', { id, digest });
      const { versie } = await spil.as(w.inwoner, 'ondersteuningsplan.ondertekening', { id, digest });
      await expect(spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf() }, { ifMatch: versie })).rejects.toMatchObject({ status: 409 });
      const revised = await spil.as(w.generalist, 'ondersteuningsplan.herziening', { id, reden: 'Meer uren nodig' }, { ifMatch: versie });
      expect(revised.nummer).toBe(2);
      const inForce = () => asSystem(spil, w.code, async (tx) => (await loadOvereengekomen(tx, w.code, id)).versie);
      expect(await inForce()).toBe(1);
      await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf({}, { omvang: { volume: 5, eenheid: '04', frequentie: '2' } }) }, { ifMatch: revised.versie });
      const { digest: second } = await spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: revised.versie + 1 });
      await spil.as(w.generalist, 'ondersteuningsplan.ondertekening', { id, digest: second });
      expect(await inForce()).toBe(1);
      await spil.as(w.inwoner, 'ondersteuningsplan.ondertekening', { id, digest: second });
      expect(await inForce()).toBe(2);
      const plan = await spil.as(w.inwoner, 'ondersteuningsplan.gegevens', { id });
      expect(plan).toMatchObject({ aanleiding: 'Meer uren nodig', versies: [{ nummer: 2, toestand: 'overeengekomen' }, { nummer: 1, toestand: 'vervangen' }], vorige: { verschillen: [{ veld: 'omvang', was: { volume: 3 }, is: { volume: 5 } }, { veld: 'prijs' }] } });
      expect(await spil.as(w.inwoner, 'ondersteuningsplan.gegevens', { id, nummer: 1 })).toMatchObject({ nummer: 1, toestand: 'vervangen', digest });
      expect(await asSystem(spil, w.code, async (tx) => (await loadOvereengekomen(tx, w.code, id, 1)).versie)).toBe(1);
    });
  });
});
