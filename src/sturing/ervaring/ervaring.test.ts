import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, type TestGemeente } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { makeZaak, type Zaak } from '../../testing/zaak/make-zaak.ts';
import { familyRegister, wholeSpil } from '../../testing/zaak/whole-spil.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

forEachEngine('how it went', (db) => {
  const spil = wholeSpil(db, register);
  const answers = [{ vraag: 'snel', antwoord: 'mee-eens' as const }, { vraag: 'clientondersteuning', antwoord: 'nee' as const }];
  const asked = async (z: Zaak) => (await spil.as(z.inwoner, 'ervaringsvraag.lijst', {})).items;
  const answer = (z: Zaak, opmerking = '') => spil.as(z.inwoner, 'ervaringsvraag.beantwoording', { id: z.ervaringsvraag, antwoorden: answers, opmerking });
  const counts = (z: Zaak) => asSystem(spil, z.code, (tx) => tx.selectFrom('ervaring_telling').selectAll().where('gemeente', '=', z.code).where('periode', '=', '2026-K2').orderBy('indeling').orderBy('vraag').execute());
  /** The first day on which somebody may say how the way to the plan went. */
  const later = (moment = '2026-04-01T09:00:00Z') => spil.clock.set(moment);
  const paper = async (gemeente: TestGemeente, times: number, more: { wijk?: string; antwoord?: 'mee-eens' | 'niet-mee-eens'; opmerking?: string } = {}) => {
    const inkoper = await gemeente.staff('inkoper');
    for (let form = 0; form < times; form += 1) {
      await spil.as(inkoper, 'ervaring.registratie', { gemeente: gemeente.code, soort: 'toegang', wijk: more.wijk ?? null, categorie: null, organisatie: null, antwoorden: [{ vraag: 'serieus', antwoord: more.antwoord ?? 'mee-eens' }], opmerking: more.opmerking ?? '' });
    }
    return inkoper;
  };

  describe('of the way to a plan', () => {
    it('is asked some days after both signed, until its last day, of who takes part alone', async () => {
      const z = await makeZaak(spil);
      expect(await asked(z)).toEqual([]);
      spil.clock.set('2026-03-18T09:00:00Z');
      expect(await asked(z)).toEqual([]);
      await expect(answer(z)).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
      spil.clock.set('2026-03-19T09:00:00Z');
      expect(await asked(z)).toEqual([{ id: z.ervaringsvraag, soort: 'toegang', voorziening: null, aanbieder: null, tot: '2026-06-17' }]);
      expect((await spil.as(z.inwoner, 'ervaringsvraag.gegevens', { id: z.ervaringsvraag })).vragen.map(({ vraag }) => vraag)).toEqual(['weg', 'snel', 'serieus', 'samen', 'clientondersteuning']);
      const persoon = spil.newId(z.code);
      const stranger = { soort: 'inwoner' as const, id: persoon, naam: 'Iemand', personen: [{ gemeente: z.code, persoon }] };
      expect((await spil.as(stranger, 'ervaringsvraag.lijst', {})).items).toEqual([]);
      await expect(spil.as(stranger, 'ervaringsvraag.gegevens', { id: z.ervaringsvraag })).rejects.toMatchObject({ status: 404 });
      for (const who of [z.regisseur, z.teamleider, z.inkoper]) await expect(spil.as(who, 'ervaringsvraag.gegevens', { id: z.ervaringsvraag })).rejects.toMatchObject({ status: 403 });
      spil.clock.set('2026-06-18T09:00:00Z');
      expect(await asked(z)).toEqual([]);
      await expect(answer(z)).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    });

    it('is counted once, and nothing that is kept says who answered what, or when', async () => {
      const z = await makeZaak(spil);
      later();
      await answer(z, 'Ik moest lang wachten.');
      expect((await counts(z)).map(({ indeling, vraag, antwoord, aantal }) => [indeling, vraag, antwoord, aantal])).toEqual(['gemeente', 'wijk'].flatMap((indeling) => [[indeling, '*', '*', 1], [indeling, 'clientondersteuning', 'nee', 1], [indeling, 'snel', 'mee-eens', 1]]));
      await expect(answer(z)).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
      expect(await asked(z)).toEqual([]);
      const kept = await asSystem(spil, z.code, async (tx) => ({
        vraag: await tx.selectFrom('ervaringsvraag').selectAll().where('id', '=', z.ervaringsvraag).executeTakeFirstOrThrow(),
        opmerking: await tx.selectFrom('ervaring_opmerking').selectAll().where('gemeente', '=', z.code).where('periode', '=', '2026-K2').executeTakeFirstOrThrow(),
        events: await tx.selectFrom('gebeurtenis').select('act').where('gemeente', '=', z.code).where('act', 'like', 'ervaring%').execute(),
        answers: await tx.selectFrom('idempotentie').select('act').where('gemeente', '=', z.code).where('act', 'like', 'ervaring%').execute(),
      }));
      expect(kept.vraag.toestand).toBe('beantwoord');
      expect(Object.keys(kept.opmerking).toSorted()).toEqual(['gemeente', 'id', 'periode', 'soort', 'tekst']);
      // The id begins with the moment at which its quarter began, and no other.
      expect(Number.parseInt(kept.opmerking.id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 3, 1));
      expect([kept.events, kept.answers]).toEqual([[], []]);
    });

    it('is counted once where two answers come at once', async () => {
      const z = await makeZaak(spil);
      later();
      const both = await Promise.allSettled([answer(z), answer(z)]);
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect((await counts(z)).map(({ aantal }) => aantal)).toEqual([1, 1, 1, 1, 1, 1]);
    });

    it('is not counted where nothing was filled in, or what was not asked', async () => {
      const z = await makeZaak(spil);
      later();
      const input = { id: z.ervaringsvraag, opmerking: '' };
      const wrong = [[], [{ vraag: 'kwaliteit', antwoord: 'mee-eens' as const }], [{ vraag: 'snel', antwoord: 'ja' as const }], [...answers, { vraag: 'snel', antwoord: 'neutraal' as const }], [{ vraag: 'toString', antwoord: 'mee-eens' as const }]];
      for (const antwoorden of wrong) await expect(spil.as(z.inwoner, 'ervaringsvraag.beantwoording', { ...input, antwoorden })).rejects.toMatchObject({ status: 400 });
      expect([await counts(z), (await asked(z)).length]).toEqual([[], 1]);
      await spil.as(z.inwoner, 'ervaringsvraag.beantwoording', { ...input, antwoorden: [], opmerking: 'Alleen dit.' });
      expect(await counts(z)).toHaveLength(2);
    });

    it('is asked no longer of who would rather not', async () => {
      const z = await makeZaak(spil);
      later();
      await spil.as(z.inwoner, 'ervaringsvraag.weigering', { id: z.ervaringsvraag });
      expect(await asked(z)).toEqual([]);
      await expect(answer(z)).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
      await expect(spil.as(z.inwoner, 'ervaringsvraag.weigering', { id: z.ervaringsvraag })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    });

    it('is asked no longer of who no longer takes part', async () => {
      const z = await makeZaak(spil);
      later();
      await asSystem(spil, z.code, (tx) => tx.updateTable('dossier_toegang').set({ tot: '2026-03-31T00:00:00Z' }).where('gemeente', '=', z.code).where('houder', '=', `p:${z.persoon}`).execute());
      await expect(answer(z)).rejects.toMatchObject({ status: 403 });
    });
  });

  describe('of help', () => {
    /** What the aanbieder tells, on a day on which the help may have begun. */
    const tell = async (z: Zaak, soort: 'start' | 'startverwijdering' | 'stop', more: { datum?: string; reden?: string } = {}) => {
      const { inhoud } = await spil.as(z.aanbieder, 'toewijzing.berichtopzet', { id: z.toewijzing, soort, identificatie: soort.slice(0, 12), ...more });
      await spil.as(z.aanbieder, 'toewijzing.berichtontvangst', { xml: typeof inhoud === 'string' ? inhoud : Buffer.from(inhoud).toString() });
      await spil.conductor.settle();
    };
    const begun = async () => {
      const z = await makeZaak(spil);
      spil.clock.set('2026-04-20T09:00:00Z');
      await tell(z, 'start', { datum: '2026-04-07' });
      return z;
    };
    const kept = (z: Zaak) => asSystem(spil, z.code, (tx) => tx.selectFrom('ervaringsvraag').select(['soort', 'vanaf', 'tot', 'categorie', 'organisatie', 'houder']).where('gemeente', '=', z.code).where('soort', '=', 'voorziening').execute());

    it('is asked when it has run for some time, of who gets it, with the name of the aanbieder', async () => {
      const z = await begun();
      expect(await kept(z)).toEqual([{ soort: 'voorziening', vanaf: '2026-08-05', tot: '2026-11-03', categorie: '02', organisatie: z.aanbieder.organisatie, houder: `p:${z.persoon}` }]);
      spil.clock.set('2026-08-05T09:00:00Z');
      const [help] = await asked(z);
      expect(help).toMatchObject({ soort: 'voorziening', voorziening: 'Begeleiding', aanbieder: 'Stichting aanbieder' });
      await spil.as(z.inwoner, 'ervaringsvraag.beantwoording', { id: present(help).id, antwoorden: [{ vraag: 'kwaliteit', antwoord: 'helemaal-mee-eens' }], opmerking: '' });
      const rows = await asSystem(spil, z.code, (tx) => tx.selectFrom('ervaring_telling').select(['indeling', 'code']).distinct().where('gemeente', '=', z.code).where('soort', '=', 'voorziening').orderBy('indeling').execute());
      expect(rows.map(({ indeling, code }) => [indeling, code === 'onbekend' ? code : indeling === 'organisatie' ? code === z.aanbieder.organisatie : code])).toEqual([['categorie', '02'], ['gemeente', '*'], ['organisatie', true], ['wijk', 'onbekend']]);
    });

    it('is not asked where the aanbieder took the start back', async () => {
      const z = await begun();
      await tell(z, 'startverwijdering');
      expect(await kept(z)).toEqual([]);
    });

    it('is asked at once where it stopped before that', async () => {
      const z = await begun();
      spil.clock.set('2026-07-02T09:00:00Z');
      await tell(z, 'stop', { datum: '2026-06-30', reden: '19' });
      expect(await kept(z)).toMatchObject([{ vanaf: '2026-06-30', tot: '2026-11-03' }]);
    });

    it('is shown after the other question where both are open: never two at a time', async () => {
      const z = await begun();
      await asSystem(spil, z.code, (tx) => tx.updateTable('ervaringsvraag').set({ vanaf: '2026-05-01' }).where('gemeente', '=', z.code).where('soort', '=', 'voorziening').execute());
      later('2026-05-02T09:00:00Z');
      expect((await asked(z)).map(({ soort }) => soort)).toEqual(['toegang']);
      await answer(z);
      expect((await asked(z)).map(({ soort }) => soort)).toEqual(['voorziening']);
    });

    it('is not asked while something else is: nobody gets two at a time', async () => {
      const z = await makeZaak(spil);
      await asSystem(spil, z.code, (tx) => tx.updateTable('ervaringsvraag').set({ tot: '2026-08-05' }).where('id', '=', z.ervaringsvraag).execute());
      spil.clock.set('2026-04-20T09:00:00Z');
      await tell(z, 'start', { datum: '2026-04-07' });
      expect(await kept(z)).toEqual([]);
    });
  });

  describe('as figures', () => {
    it('are of quarters that are over, for who steers and works in no team', async () => {
      const { gemeente } = await makeZaak(spil);
      later();
      const inkoper = await paper(gemeente, 10);
      await expect(spil.as(inkoper, 'ervaring.overzicht', { kwartaal: '2026-K2' })).rejects.toMatchObject({ fouten: [{ pad: '/kwartaal' }] });
      later('2026-07-01T09:00:00Z');
      const read = await spil.as(inkoper, 'ervaring.overzicht', {});
      expect(read).toMatchObject({ kwartaal: '2026-K2', kwartalen: ['2026-K2', '2026-K1'], kleinsteGroep: 10 });
      expect(present(read.lijsten[0]).delen.map(({ indeling, code, ingevuld }) => [indeling, code, ingevuld])).toEqual([['gemeente', '*', 10], ['wijk', 'onbekend', 10]]);
      expect(present(present(read.lijsten[0]).delen[0]).vragen.find(({ vraag }) => vraag === 'serieus')).toEqual({ vraag: 'serieus', aantal: 10, eens: 100, verdeling: { 'mee-eens': 10 } });
      expect(present(present(read.lijsten[0]).delen[0]).vragen.find(({ vraag }) => vraag === 'snel')).toEqual({ vraag: 'snel', aantal: 0, eens: null, verdeling: null });
      for (const rol of ['bestuurder', 'raadslid', 'controller']) expect(await spil.as(await gemeente.staff(rol), 'ervaring.overzicht', {})).toEqual(read);
      for (const rol of ['generalist', 'teamleider', 'klantcontact', 'beschikkingen', 'procesregisseur', 'beheer', 'privacy']) await expect(spil.as(await gemeente.staff(rol), 'ervaring.overzicht', { gemeente: gemeente.code })).rejects.toMatchObject({ status: 403 });
      await expect(spil.as(await gemeente.organisation('aanbieder', 'aanbieder'), 'ervaring.overzicht', { gemeente: gemeente.code })).rejects.toMatchObject({ status: 403 });
      const { inhoud } = await spil.as(inkoper, 'ervaring.bestand', {});
      expect(inhoud).toContain('2026-K2;toegang;gemeente;*;');
      expect(inhoud).toContain(';De medewerker nam mij serieus;mee-eens;10;getal');
    });

    it('hide what fewer than ten answered, in the file too', async () => {
      const { gemeente } = await makeZaak(spil);
      later();
      const inkoper = await paper(gemeente, 9, { antwoord: 'niet-mee-eens' });
      later('2026-07-01T09:00:00Z');
      const read = await spil.as(inkoper, 'ervaring.overzicht', {});
      expect(present(present(read.lijsten[0]).delen[0]).ingevuld).toBe('onderdrukt');
      expect(JSON.stringify(read)).not.toContain('niet-mee-eens":');
      const { inhoud } = await spil.as(inkoper, 'ervaring.bestand', {});
      expect(String(inhoud).split('\r\n').filter((line) => line.includes('nam mij serieus') && line.endsWith('getal'))).toEqual([]);
    });

    it('count a form on paper once however often it is sent, and many that come at once each', async () => {
      const { gemeente } = await makeZaak(spil);
      const inkoper = await gemeente.staff('inkoper');
      const form = { gemeente: gemeente.code, soort: 'voorziening' as const, wijk: null, categorie: null, organisatie: null, antwoorden: [{ vraag: 'passend', antwoord: 'neutraal' as const }], opmerking: '' };
      const filled = () => asSystem(spil, gemeente.code, (tx) => tx.selectFrom('ervaring_telling').select('aantal').where('gemeente', '=', gemeente.code).where('soort', '=', 'voorziening').where('vraag', '=', 'passend').execute());
      for (const _press of [1, 2]) await spil.as(inkoper, 'ervaring.registratie', form, { idempotencyKey: 'dubbel-gedrukt-op-de-knop' });
      expect((await filled()).map(({ aantal }) => aantal)).toEqual([1, 1, 1, 1]);
      await Promise.all(Array.from({ length: 8 }, () => spil.as(inkoper, 'ervaring.registratie', form)));
      expect((await filled()).map(({ aantal }) => aantal)).toEqual([9, 9, 9, 9]);
    });

    it('take a form on paper only with a wijk, kind and aanbieder that there are', async () => {
      const { gemeente, aanbieder } = await makeZaak(spil);
      const inkoper = await gemeente.staff('inkoper');
      const form = { gemeente: gemeente.code, soort: 'voorziening' as const, wijk: null, categorie: '02', organisatie: aanbieder.organisatie, antwoorden: [{ vraag: 'passend', antwoord: 'neutraal' as const }], opmerking: '' };
      expect(await spil.as(inkoper, 'ervaring.registratie', form)).toEqual({ kwartaal: '2026-K1' });
      for (const [pad, wrong] of [['/wijk', { wijk: 'nergens' }], ['/categorie', { categorie: '99' }], ['/organisatie', { organisatie: spil.newId(gemeente.code) }]] as const) {
        await expect(spil.as(inkoper, 'ervaring.registratie', { ...form, ...wrong })).rejects.toMatchObject({ fouten: [{ pad }] });
      }
      await expect(spil.as(await gemeente.staff('generalist'), 'ervaring.registratie', form)).rejects.toMatchObject({ status: 403 });
      expect(await spil.as(inkoper, 'ervaring.formulier', { soort: 'voorziening' })).toMatchObject({ aanbieders: [{ code: aanbieder.organisatie, naam: 'Stichting aanbieder' }] });
      await expect(spil.as(await gemeente.staff('controller'), 'ervaring.formulier', { gemeente: gemeente.code, soort: 'toegang' })).rejects.toMatchObject({ status: 403 });
    });
  });

  describe('what people wrote', () => {
    const question = { kwartaal: '2026-K2', soort: 'toegang' as const };

    it('is read by who watches quality alone, once enough people answered and the quarter is over', async () => {
      const { gemeente } = await makeZaak(spil);
      later();
      const inkoper = await paper(gemeente, 9);
      await paper(gemeente, 1, { opmerking: '<b>Fijn</b> geholpen' });
      await expect(spil.as(inkoper, 'opmerking.lijst', question)).rejects.toMatchObject({ fouten: [{ pad: '/kwartaal' }] });
      later('2026-07-01T09:00:00Z');
      expect((await spil.as(inkoper, 'opmerking.lijst', question)).items).toMatchObject([{ tekst: '<b>Fijn</b> geholpen' }]);
      for (const rol of ['controller', 'bestuurder', 'teamleider', 'generalist']) await expect(spil.as(await gemeente.staff(rol), 'opmerking.lijst', { gemeente: gemeente.code, ...question })).rejects.toMatchObject({ status: 403 });
    });

    it('stays hidden where fewer than ten answered', async () => {
      const { gemeente } = await makeZaak(spil);
      later();
      const inkoper = await paper(gemeente, 9, { opmerking: 'Fijn' });
      later('2026-07-01T09:00:00Z');
      expect((await spil.as(inkoper, 'opmerking.lijst', question)).items).toEqual([]);
    });

    it('is removed where it names somebody, and not by others', async () => {
      const { gemeente } = await makeZaak(spil);
      later();
      const inkoper = await paper(gemeente, 10, { opmerking: 'Piet was aardig' });
      later('2026-07-01T09:00:00Z');
      const { items } = await spil.as(inkoper, 'opmerking.lijst', question);
      const { id } = present(items[0]);
      await expect(spil.as(await gemeente.staff('controller'), 'opmerking.verwijdering', { id })).rejects.toMatchObject({ status: 403 });
      await spil.as(inkoper, 'opmerking.verwijdering', { id });
      expect((await spil.as(inkoper, 'opmerking.lijst', question)).items).toHaveLength(9);
      await expect(spil.as(inkoper, 'opmerking.verwijdering', { id })).rejects.toMatchObject({ status: 404 });
    });

    it('is gone after two years, and so is that somebody was asked; the counts stay', async () => {
      const z = await makeZaak(spil);
      later();
      await answer(z, 'Goed');
      const left = () => asSystem(spil, z.code, async (tx) => [(await tx.selectFrom('ervaring_opmerking').select('id').where('gemeente', '=', z.code).execute()).length, (await tx.selectFrom('ervaringsvraag').select('id').where('gemeente', '=', z.code).execute()).length]);
      await spil.passTime();
      expect(await left()).toEqual([2, 1]);
      spil.clock.set('2028-07-01T09:00:00Z');
      await spil.passTime();
      expect([await left(), (await counts(z)).length]).toEqual([[0, 0], 6]);
    });
  });
});
