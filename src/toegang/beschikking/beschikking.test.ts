import { beforeEach, expect, describe, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { verifyStream } from '../../platform/journal/verify.ts';
import { joinHuishouden } from '../../registers/huishouden/index.ts';
import { registerOpgave } from '../../registers/persoon/index.ts';
import { listRunningTermijnen, meetTermijn, termijnenNalopen } from '../../registers/termijn/index.ts';
import { answersOf, besluitSpil, decideExample, runningOf, settle, setUpBesluit, signExample, type Wereld } from './testing/beschikking-setup.ts';

forEachEngine('beschikking', (db) => {
  const spil = besluitSpil(db);
  beforeEach(() => spil.clock.set('2026-03-10T09:00:00Z'));
  /** No right, or not even that it exists: row-level security hides it from people outside. */
  const refused = { name: expect.stringMatching(/^(NietBevoegd|NietGevonden)$/) as string };
  const see = (w: Wereld, id: string, actor: Actor = w.beslisser) => spil.as(actor, 'beschikking.gegevens', { id });
  const taken = (w: Wereld, onderwerp: string) => asSystem(spil, w.code, (tx) => tx.selectFrom('taak').select(['soort', 'houder', 'toestand']).where('onderwerp', '=', onderwerp).orderBy('soort').orderBy('toestand').execute());
  const events = (w: Wereld, soort: string) => asSystem(spil, w.code, (tx) => tx.selectFrom('gebeurtenis').select('inhoud').where('stroom', '=', w.dossier).where('soort', '=', soort).orderBy('volgnummer').execute());

  it('grants what both signed: decision, letter, term and event, told to the inwoner as text and as tagged PDF', async () => {
    const w = await setUpBesluit(spil);
    const { beschikking: id, aanvraag } = await signExample(spil, w);
    expect(await taken(w, id)).toEqual([{ soort: 'beschikking.toetsen', houder: 'r:beschikkingen', toestand: 'open' }]);
    await decideExample(spil, w, id);
    expect(await see(w, id)).toMatchObject({ toestand: 'toegekend', uitkomst: 'toegekend', bekendgemaaktOp: null });
    await settle(spil, w);
    expect(await see(w, id, w.inwoner)).toMatchObject({ toestand: 'bekendgemaakt', bekendgemaaktOp: '2026-03-10', bezwaarUiterlijk: '2026-04-21', termijn: { toestand: 'voldaan', voldaanOp: '2026-03-10' } });
    expect(await taken(w, id)).toEqual([{ soort: 'beschikking.toetsen', houder: 'r:beschikkingen', toestand: 'gedaan' }]);
    const [post] = await asSystem(spil, w.code, (tx) => tx.selectFrom('postvak_bericht').selectAll().where('persoon', '=', w.persoon).where('soort', '=', 'beschikking').execute());
    expect(post?.tekst).toMatch(/^U krijgt begeleiding thuis, 3 uur per week, van 6 april 2026 tot en met 4 oktober 2026\./);
    expect(post?.tekst).toContain('tot en met 21 april 2026');
    expect(post?.tekst).toContain('21,80');
    const file = await spil.as(w.inwoner, 'document.inhoud', { id: present(post?.document) });
    const bytes = Buffer.from(file.inhoud, 'base64').toString('latin1');
    expect(bytes.startsWith('%PDF-1.7')).toBe(true);
    expect(bytes).toContain('/MarkInfo');
    const onderdelen = (await see(w, id)).onderdelen.map((o) => o.id);
    expect(await events(w, 'beschikking.bekendgemaakt')).toEqual([{ inhoud: { beschikking: id, dossier: w.dossier, melding: w.melding, aanvraag, onderdelen, uitkomst: 'toegekend', bekendgemaaktOp: '2026-03-10', bezwaarUiterlijk: '2026-04-21', opTijd: true } }]);
    expect(await spil.as(w.beslisser, 'aanvraag.gegevens', { id: aanvraag })).toMatchObject({ toestand: 'besloten' });
    const bezwaar = await asSystem(spil, w.code, (tx) => tx.selectFrom('termijn').select(['regel', 'einddatum', 'toestand']).where('onderwerp', '=', id).execute());
    expect(bezwaar).toEqual([{ regel: 'awb-bezwaar', einddatum: '2026-04-21', toestand: 'lopend' }]);
    const running = (day: string) => asSystem(spil, w.code, async (tx) => (await listRunningTermijnen(tx, w.code, w.dossier, Temporal.PlainDate.from(day))).map(({ regel }) => regel));
    expect(await running('2026-04-21')).toContain('awb-bezwaar');
    expect(await running('2026-04-22')).not.toContain('awb-bezwaar');
    expect(await asSystem(spil, w.code, (tx) => verifyStream(tx, w.code, w.dossier))).toEqual([]);
  });

  it('says of a decision after the last day that the term was broken', async () => {
    const w = await setUpBesluit(spil);
    const { beschikking: id } = await signExample(spil, w);
    spil.clock.set('2026-03-25T09:00:00Z');
    await decideExample(spil, w, id, {}, { antwoorden: await answersOf(spil, w, id, { termijn: 'Een dag te laat' }) });
    await settle(spil, w);
    expect(await events(w, 'beschikking.bekendgemaakt')).toMatchObject([{ inhoud: { opTijd: false, bekendgemaaktOp: '2026-03-25' } }]);
  });

  it('is work for who decides and the teamleider once the two weeks are over, until it is made known, and the inwoner is told when it will be there', async () => {
    const w = await setUpBesluit(spil);
    const { beschikking: id, aanvraag } = await signExample(spil, w);
    const late = async () => (await taken(w, id)).filter(({ soort }) => soort === 'beschikking.termijn-verstreken').map(({ houder, toestand }) => `${houder} ${toestand}`).sort();
    const { termijn: term } = await see(w, id);
    expect(term?.einddatum).toBe('2026-03-24');
    // The clock of the aanvraag is one row; this test moves past its last day.
    spil.clock.set('2026-03-25T09:00:00Z');
    await asSystem(spil, w.code, (tx) => termijnenNalopen.run(tx, w.code, spil.env));
    await settle(spil, w);
    expect(await late()).toEqual(['r:beschikkingen open', 'r:teamleider open']);
    const post = await asSystem(spil, w.code, (tx) => tx.selectFrom('postvak_bericht').select(['persoon', 'onderwerp', 'tekst']).where('dossier', '=', w.dossier).where('soort', '=', 'besluit-te-laat').execute());
    expect(post).toEqual([{ persoon: w.persoon, onderwerp: 'Wij zijn te laat met ons besluit', tekst: expect.stringContaining('U krijgt ons besluit op 8 april 2026 of eerder.') as string }]);
    expect(await events(w, 'beschikking.termijn-verstreken')).toEqual([{ inhoud: { beschikking: id, dossier: w.dossier, einddatum: '2026-03-24' } }]);
    expect(aanvraag).not.toBe(id);
    await decideExample(spil, w, id, {}, { antwoorden: await answersOf(spil, w, id, { termijn: 'Een dag te laat' }) });
    await settle(spil, w);
    expect(await late()).toEqual(['r:beschikkingen gedaan', 'r:teamleider gedaan']);
  });

  it('has no field of the conversation, and nobody of beschikkingen gets one by it', async () => {
    const w = await setUpBesluit(spil);
    const { beschikking: id } = await signExample(spil, w);
    const keys = (value: unknown): string[] => (typeof value !== 'object' || value === null ? [] : Object.entries(value).flatMap(([key, inner]) => [Number.isInteger(Number(key)) ? '' : key, ...keys(inner)]));
    const shown = new Set(keys(await see(w, id)).filter((key) => key !== ''));
    for (const word of ['verslag', 'score', 'gesprek', 'domein', 'antwoord', 'hart', 'hartWetEuro', 'treden', 'reacties']) expect(shown).not.toContain(word);
    expect(JSON.stringify(await see(w, id))).not.toContain('Ik red het niet meer alleen');
  });

  describe('a correction', () => {
    it('stays within the signed plan, is priced again, and is told in the letter as a difference', async () => {
      const w = await setUpBesluit(spil);
      const { beschikking: id } = await signExample(spil, w);
      const { onderdelen: [onderdeel], versie } = await see(w, id);
      const antwoorden = await answersOf(spil, w, id);
      const save = (part: object, ifMatch: number) => spil.as(w.beslisser, 'beschikking.toetsing', { id, antwoorden, onderdelen: [{ id: present(onderdeel).id, oordeel: 'toegekend' as const, ...part }] }, { ifMatch });
      await expect(save({ volume: 4 }, versie)).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/onderdelen/0/volume' }] });
      await expect(save({ tot: '2026-10-05' }, versie)).rejects.toMatchObject({ status: 400 });
      await save({ volume: 2, van: '2026-04-13' }, versie);
      expect((await see(w, id)).gebreken).toMatchObject([{ pad: `/onderdelen/${present(onderdeel).id}` }]);
      await expect(spil.as(w.beslisser, 'beschikking.vaststelling', { id }, { ifMatch: versie + 1 })).rejects.toMatchObject({ code: 'ToetsingOnvolledig' });
      await save({ volume: 2, van: '2026-04-13', reden: 'De aanbieder kan een week later.' }, versie + 1);
      expect(await see(w, id)).toMatchObject({ gebreken: [], onderdelen: [{ gewijzigd: true, volume: 2, gevraagd: { volume: 3, van: '2026-04-06' }, prijsCenten: 2 * 5820 * 25 }] });
      const { brieven: [brief] } = await spil.as(w.beslisser, 'beschikking.brieven', { id });
      expect(JSON.stringify(brief)).toContain('De aanbieder kan een week later.');
    });

    it('of two people at once is taken from the first: the second is told', async () => {
      const w = await setUpBesluit(spil);
      const { beschikking: id } = await signExample(spil, w);
      const antwoorden = await answersOf(spil, w, id);
      await spil.as(w.beslisser, 'beschikking.toetsing', { id, antwoorden, onderdelen: [] }, { ifMatch: 1 });
      await expect(spil.as(w.beslisser, 'beschikking.toetsing', { id, antwoorden: [], onderdelen: [] }, { ifMatch: 1 })).rejects.toMatchObject({ status: 412 });
    });
  });

  it('is not taken while the law says no, an answer is missing, or a part is left open', async () => {
    const w = await setUpBesluit(spil);
    const { beschikking: id } = await signExample(spil, w);
    await expect(spil.as(w.beslisser, 'beschikking.vaststelling', { id }, { ifMatch: 1 })).rejects.toMatchObject({ code: 'ToetsingOnvolledig', fouten: expect.arrayContaining([expect.objectContaining({ pad: '/antwoorden/identiteit' })]) as unknown[] });
    const { onderdelen } = await see(w, id);
    const no = await answersOf(spil, w, id, { wlz: 'Heeft een Wlz-indicatie' });
    await spil.as(w.beslisser, 'beschikking.toetsing', { id, antwoorden: no, onderdelen: onderdelen.map((o) => ({ id: o.id, oordeel: 'toegekend' as const })) }, { ifMatch: 1 });
    await expect(spil.as(w.beslisser, 'beschikking.vaststelling', { id }, { ifMatch: 2 })).rejects.toMatchObject({ fouten: [{ pad: '/antwoorden/wlz' }] });
    await decideExample(spil, w, id, { oordeel: 'afgewezen', grond: 'wlz', reden: 'U heeft een indicatie van het CIZ.' }, { antwoorden: no });
    await settle(spil, w);
    const { brieven: [brief] } = await spil.as(w.inwoner, 'beschikking.brieven', { id });
    expect(brief?.titel).toBe('U krijgt deze hulp niet');
    expect(JSON.stringify(brief?.blokken)).toContain('art. 2.3.5 lid 6 Wmo 2015');
    expect(await events(w, 'beschikking.bekendgemaakt')).toMatchObject([{ inhoud: { onderdelen: [], uitkomst: 'afgewezen' } }]);
  });

  it('goes back to the regisseur with the reasons, and returns only with a plan signed anew', async () => {
    const w = await setUpBesluit(spil);
    const { beschikking: id, plan } = await signExample(spil, w);
    await spil.as(w.beslisser, 'beschikking.terugzending', { id, redenen: [{ code: 'omvang-of-periode', toelichting: 'Drie uur is niet onderbouwd.' }] }, { ifMatch: 1 });
    expect(await taken(w, id)).toEqual([{ soort: 'beschikking.toetsen', houder: 'r:beschikkingen', toestand: 'gedaan' }, { soort: 'plan.aanpassen', houder: `m:${w.generalist.id}`, toestand: 'open' }]);
    await expect(spil.as(w.beslisser, 'beschikking.vaststelling', { id }, { ifMatch: 2 })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    expect(await see(w, id, w.generalist)).toMatchObject({ toestand: 'teruggestuurd', terugzending: [{ redenen: [{ code: 'omvang-of-periode' }] }] });
    const { versie } = await spil.as(w.generalist, 'ondersteuningsplan.herziening', { id: plan.id, reden: 'Teruggestuurd' }, { ifMatch: (await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id: plan.id })).versie });
    const changed = await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id: plan.id, inhoud: w.planOf({}, { omvang: { volume: 2, eenheid: '04', frequentie: '2' } }) }, { ifMatch: versie });
    const { digest } = await spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id: plan.id }, { ifMatch: changed.versie });
    for (const actor of [w.generalist, w.inwoner]) await spil.as(actor, 'ondersteuningsplan.ondertekening', { id: plan.id, digest });
    await settle(spil, w);
    expect(await see(w, id)).toMatchObject({ toestand: 'te-toetsen', onderdelen: [{ volume: 2 }], toetsing: [] });
    expect((await taken(w, id)).filter((t) => t.toestand === 'open')).toEqual([{ soort: 'beschikking.toetsen', houder: 'r:beschikkingen', toestand: 'open' }]);
  });

  it('without agreement can only be a refusal, with its ground, which can be objected to', async () => {
    const w = await setUpBesluit(spil);
    await asSystem(spil, w.code, (tx) => meetTermijn(tx, w.code, w.melding, 'wmo-onderzoek', Temporal.PlainDate.from('2026-03-10')));
    await spil.as(w.inwoner, 'aanvraag.indiening', { melding: w.melding, toelichting: 'Ik wil tien uur hulp.' });
    await settle(spil, w);
    const { beschikking: id } = await runningOf(spil, w);
    await expect(decideExample(spil, w, id)).rejects.toMatchObject({ code: 'ToetsingOnvolledig', fouten: expect.arrayContaining([expect.objectContaining({ pad: '/gronden' })]) as unknown[] });
    const antwoorden = await answersOf(spil, w, id);
    await spil.as(w.beslisser, 'beschikking.toetsing', { id, antwoorden, onderdelen: [], gronden: ['eigen-kracht'], motivering: 'Uw zoon doet het huishouden.' }, { ifMatch: 2 });
    await spil.as(w.beslisser, 'beschikking.vaststelling', { id }, { ifMatch: 3 });
    await settle(spil, w);
    expect(await see(w, id, w.inwoner)).toMatchObject({ uitkomst: 'afgewezen', bezwaarUiterlijk: '2026-04-21' });
    const { brieven: [brief] } = await spil.as(w.inwoner, 'beschikking.brieven', { id });
    expect(brief?.blokken[0]).toEqual({ kind: 'paragraph', text: 'U krijgt de hulp die u op 10 maart 2026 aanvroeg niet.' });
  });

  it('makes one letter per addressee of the household', async () => {
    const w = await setUpBesluit(spil);
    const { beschikking: id } = await signExample(spil, w, { doelen: [...w.planOf().doelen, ...w.planOf().doelen.map((d) => ({ ...d, id: 'doel-2', interventies: d.interventies.map((i) => ({ ...i, id: `${i.id}-b` })) }))] });
    const kind = spil.newId(w.code);
    await asSystem(spil, w.code, async (tx) => {
      await registerOpgave(tx, spil.env.secrets, w.code, kind, { voornamen: 'Bo', voorvoegsel: '', geslachtsnaam: 'Duin', geboortedatum: '2015-05-05', straat: 'Zeeweg', huisnummer: 3, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '', email: '' }, '2026-03-10T09:00:00.000Z');
      const { huishouden } = await tx.selectFrom('dossier').select('huishouden').where('id', '=', w.dossier).executeTakeFirstOrThrow();
      await joinHuishouden(tx, w.code, huishouden, kind, '2026-03-01');
    });
    const { onderdelen: [first, second], versie } = await see(w, id);
    const antwoorden = await answersOf(spil, w, id);
    const input = (persoon: string) => ({ id, antwoorden, onderdelen: [{ id: present(first).id, oordeel: 'toegekend' as const }, { id: present(second).id, oordeel: 'toegekend' as const, persoon }] });
    await expect(spil.as(w.beslisser, 'beschikking.toetsing', input(spil.newId(w.code)), { ifMatch: versie })).rejects.toMatchObject({ fouten: [{ pad: '/onderdelen/1/persoon' }] });
    await spil.as(w.beslisser, 'beschikking.toetsing', input(kind), { ifMatch: versie });
    await spil.as(w.beslisser, 'beschikking.vaststelling', { id }, { ifMatch: versie + 1 });
    await settle(spil, w);
    const { brieven } = await spil.as(w.beslisser, 'beschikking.brieven', { id });
    expect(brieven.map((b) => b.aan[0])).toEqual(expect.arrayContaining(['Nel Duin', 'Aan de ouder(s) of verzorger(s) van']));
    expect(new Set(brieven.map((b) => b.document)).size).toBe(2);
  });

  describe('spoed', () => {
    const ask = (w: Wereld, more: object = {}) => ({
      melding: w.melding, voorziening: w.products.begeleiding, organisatie: w.aanbieder.organisatie, leveringsvorm: 'natura' as const, omvang: { volume: 3, eenheid: '04' as const, frequentie: '2' as const },
      van: '2026-03-10', tot: '2026-04-20', resultaat: 'Veilig thuis tot er een plan is', reden: 'Uw man ligt in het ziekenhuis en u kunt niet alleen zijn.', ...more,
    });

    it('grants help now with an end, before there is a plan, by the same letter; the rest follows', async () => {
      const w = await setUpBesluit(spil);
      const { id } = await spil.as(w.generalist, 'beschikking.spoedvoorziening', ask(w));
      await settle(spil, w);
      expect(await see(w, id, w.inwoner)).toMatchObject({ soort: 'spoed', toestand: 'bekendgemaakt', aanvraag: null });
      const { brieven: [brief] } = await spil.as(w.inwoner, 'beschikking.brieven', { id });
      expect(brief).toMatchObject({ titel: 'U krijgt nu tijdelijk hulp' });
      const { aanvraag } = await signExample(spil, w);
      expect(aanvraag).not.toBe(id);
    });

    it('has an end, and stays within the mandate of the generalist; beschikkingen goes beyond it', async () => {
      const w = await setUpBesluit(spil);
      const { tot: _tot, ...without } = ask(w);
      await expect(spil.answer(w.generalist, 'beschikking.spoedvoorziening', without)).rejects.toMatchObject({ status: 400 });
      await expect(spil.as(w.generalist, 'beschikking.spoedvoorziening', ask(w, { tot: '2026-03-09' }))).rejects.toMatchObject({ status: 400 });
      await expect(spil.as(w.generalist, 'beschikking.spoedvoorziening', ask(w, { tot: '2026-08-01' }))).rejects.toMatchObject({ code: 'BovenSpoedmandaat' });
      await w.grant(`m:${(w.beslisser as { id: string }).id}`, { lezen: ['betrokkenen'], schrijven: ['besluit'] }, 'verleend');
      await spil.as(w.beslisser, 'beschikking.spoedvoorziening', ask(w, { tot: '2026-08-01' }));
    });

    it('is for a medewerker beschikkingen only in a dossier with an aanvraag, or to which the regisseur gave access', async () => {
      const w = await setUpBesluit(spil);
      await expect(spil.as(w.beslisser, 'beschikking.spoedvoorziening', ask(w))).rejects.toMatchObject({ status: 403 });
      await signExample(spil, w);
      await spil.as(w.beslisser, 'beschikking.spoedvoorziening', ask(w));
    });
  });

  describe('who may', () => {
    it('follows this table, each act by each person with each relation to the case', async () => {
      const w = await setUpBesluit(spil);
      const other = await setUpBesluit(spil);
      const { beschikking: id } = await signExample(spil, w);
      const people: Record<string, Actor> = {
        'inwoner, own': w.inwoner, 'inwoner, other': other.inwoner, 'regisseur': w.generalist, 'generalist, other household': await w.gemeente.staff('generalist'), 'teamleider': w.teamleider, 'beschikkingen': w.beslisser,
        'beschikkingen, other gemeente': other.beslisser, 'klantcontact': await w.gemeente.staff('klantcontact'), 'aanbieder': w.aanbieder, 'aanbieder with the role': await w.gemeente.organisation('beschikkingen', 'aanbieder'),
      };
      const yes: Record<string, readonly string[]> = {
        'beschikking.gegevens': ['inwoner, own', 'regisseur', 'beschikkingen'],
        'beschikking.brieven': ['inwoner, own', 'regisseur', 'beschikkingen'],
        'beschikking.dossier': ['inwoner, own', 'regisseur', 'beschikkingen'],
        'beschikking.toetsing': ['beschikkingen'],
        'beschikking.vaststelling': ['beschikkingen'],
        'beschikking.terugzending': ['beschikkingen'],
        'beschikking.spoedvoorziening': ['regisseur', 'beschikkingen'],
        'aanvraag.gegevens': ['inwoner, own', 'regisseur', 'beschikkingen'],
      };
      const { aanvraag } = await runningOf(spil, w);
      const input: Record<string, object> = {
        'beschikking.gegevens': { id }, 'beschikking.brieven': { id }, 'beschikking.dossier': { dossier: w.dossier }, 'beschikking.toetsing': { id, antwoorden: [], onderdelen: [] }, 'beschikking.vaststelling': { id },
        'beschikking.terugzending': { id, redenen: [{ code: 'anders', toelichting: 'x' }] }, 'aanvraag.gegevens': { id: aanvraag },
        'beschikking.spoedvoorziening': { melding: w.melding, voorziening: w.products.begeleiding, organisatie: null, leveringsvorm: 'natura', omvang: { volume: 1, eenheid: '01', frequentie: '2' }, van: '2026-03-10', tot: '2026-03-11', resultaat: 'x', reden: 'x' },
      };
      const found: Record<string, string[]> = {};
      for (const act of Object.keys(yes)) {
        found[act] = [];
        for (const [who, actor] of Object.entries(people)) {
          // A version that nobody has: whoever may, is stopped by it and not by a right.
          const result = await spil.answer(actor, act, input[act], { ifMatch: 999 }).then(() => 'ja', (error: Error) => error.name);
          if (!['NietBevoegd', 'NietGevonden'].includes(result)) found[act].push(who);
        }
      }
      expect(found).toEqual(yes);
    });

    it('never lets an aanbieder decide, with a reason that says why', async () => {
      const w = await setUpBesluit(spil);
      const offender = await w.gemeente.organisation('beschikkingen', 'aanbieder');
      await expect(spil.as(offender, 'beschikking.spoedvoorziening', {
        melding: w.melding, voorziening: w.products.begeleiding, organisatie: offender.organisatie, leveringsvorm: 'natura', omvang: { volume: 3, eenheid: '04', frequentie: '2' }, van: '2026-03-10', tot: '2026-04-20', resultaat: 'x', reden: 'x',
      })).rejects.toMatchObject(refused);
      const { beschikking: id } = await signExample(spil, w);
      for (const act of ['beschikking.vaststelling', 'beschikking.toetsing'] as const) await expect(spil.answer(offender, act, act === 'beschikking.toetsing' ? { id, antwoorden: [], onderdelen: [] } : { id }, { ifMatch: 1 })).rejects.toMatchObject(refused);
      expect((await see(w, id)).toestand).toBe('te-toetsen');
    });
  });

  it('waits on a list with its term, page by page', async () => {
    const w = await setUpBesluit(spil);
    const { beschikking: id } = await signExample(spil, w);
    expect((await spil.as(w.beslisser, 'beschikking.lijst', { aantal: 1 })).items).toMatchObject([{ id, naam: 'Nel Duin', uiterlijk: '2026-03-24' }]);
    expect((await spil.as(w.beslisser, 'beschikking.lijst', { toestand: 'bekendgemaakt' })).items).toEqual([]);
    await expect(spil.as(w.generalist, 'beschikking.lijst', {})).rejects.toMatchObject({ status: 403 });
  });
});
