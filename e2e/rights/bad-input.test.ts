import { afterAll, beforeAll, expect, it } from 'vitest';
import { forEachJourney } from '../browser/journey-engines.ts';
import { asSystem } from '../../src/platform/testing/people.ts';
import { makeZaak, type Zaak } from '../../src/testing/zaak/make-zaak.ts';
import { fingerprint } from '../../src/testing/zaak/fingerprint.ts';
import { peopleAround } from '../../src/testing/zaak/people-around.ts';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { buildScreens } from '../browser/build.ts';
import { serveCase, type CaseScreens } from './case-screens.ts';

const register = familyRegister();
beforeAll(async () => {
  buildScreens();
  await register.start();
}, 300_000);
afterAll(() => register.stop());

/** A telling, and the versions that the last look at it had. */
const told = { vraag: 'Twee keer geklikt', voorWie: 'zelf', spoed: 'nee' } as const;
const inView = { 'basis.vraag': '1', 'basis.voorWie': '1', 'basis.spoed': '1' } as const;

const key = () => ({ 'idempotency-key': crypto.randomUUID() });

forEachJourney('on screen', (db) => {
  const spil = wholeSpil(db, register);
  let zaak: Zaak;
  let screens: CaseScreens;
  beforeAll(async () => {
    zaak = await makeZaak(spil);
    screens = await serveCase(spil, await peopleAround(spil, zaak));
  });
  afterAll(() => screens.app.close());

  /** Nothing of the case changes by this. */
  async function withoutTrace<T>(work: () => Promise<T>): Promise<T> {
    const before = await fingerprint(db.database(), zaak.code);
    const answer = await work();
    expect(await fingerprint(db.database(), zaak.code)).toEqual(before);
    return answer;
  }

  it('a form that comes after the session ended loses nothing: what was typed is shown, with the way back through the login', async () => {
    const typed = 'Sinds de val durf ik niet meer alleen naar boven & <b>niemand</b> weet het.';
    const answer = await withoutTrace(() => screens.post('nobody who logged in', `/mijn/melding/${zaak.persoon}`, { vraag: typed, ...key() }));
    expect(answer.statusCode).toBe(401);
    expect(answer.body).toContain('Sinds de val durf ik niet meer alleen naar boven &amp; &lt;b&gt;niemand&lt;/b&gt; weet het.');
    expect(answer.body).toContain(`href="/inloggen?terug=${encodeURIComponent(`/mijn/melding/${zaak.persoon}`)}"`);
    // Nothing but what was typed.
    expect(answer.body.match(/<blockquote/g)).toHaveLength(1);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect((await screens.get('nobody who logged in', `/mijn/melding/${zaak.persoon}`)).headers.location).toContain('/inloggen?terug=');
  });

  it('a form of another site puts no words in ours and does nothing', async () => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': '' }]) {
      const answer = await withoutTrace(() => screens.post('nobody who logged in', `/mijn/melding/${zaak.persoon}`, { vraag: 'Bel 0900 1234', ...key() }, headers));
      expect(answer.statusCode).toBe(403);
      expect(answer.body).not.toContain('0900 1234');
    }
  });

  it('a double click makes one melding, and both clicks end on the same page', async () => {
    const once = key();
    const count = () => asSystem(spil, zaak.code, (tx) => tx.selectFrom('melding').select('id').where('persoon', '=', zaak.persoon).execute()).then((rows) => rows.length);
    const before = await count();
    const { code } = await spil.as(zaak.inwoner, 'klad.opening', { persoon: zaak.persoon });
    await spil.as(zaak.inwoner, 'klad.bewaring', { gemeente: zaak.code, code, velden: Object.entries(told).map(([veld, waarde]) => ({ veld, waarde, basis: 0 })) });
    const click = () => screens.post('inwoner', `/mijn/melding/${zaak.persoon}`, { stap: 'nakijken', doen: 'verstuur', ...told, ...inView, ...once });
    const answers = [...await Promise.all([click(), click()]), await click()];
    expect(answers.map(({ statusCode, headers }) => [statusCode, headers.location])).toEqual(answers.map(() => [302, '/mijn?ontvangen']));
    expect(await count()).toBe(before + 1);
    expect((await spil.as(zaak.inwoner, 'klad.eigen', { persoon: zaak.persoon })).antwoorden).toEqual([]);
  });

  it('nothing is said to have arrived that was not sent: without the answers it asks for them, and after another device wrote it shows that first', async () => {
    const address = `/mijn/melding/${zaak.persoon}`;
    const { code } = await spil.as(zaak.inwoner, 'klad.opening', { persoon: zaak.persoon });
    const write = (veld: string, waarde: string, basis: number) => spil.as(zaak.inwoner, 'klad.bewaring', { gemeente: zaak.code, code, velden: [{ veld, waarde, basis }] });
    await write('vraag', 'Gewist', 0);
    await spil.as(zaak.inwoner, 'klad.verwijdering', { gemeente: zaak.code, code });
    const nothing = await screens.post('inwoner', address, { stap: 'nakijken', doen: 'verstuur', ...key() });
    expect([nothing.headers.location, nothing.body.includes('Schrijf op waar u hulp bij zoekt')]).toEqual([undefined, true]);
    await spil.as(zaak.inwoner, 'klad.opening', { persoon: zaak.persoon });
    await write('vraag', told.vraag, 0);
    await write('vraag', 'Op de tablet nog iets', 1);
    const newer = await screens.post('inwoner', address, { stap: 'nakijken', doen: 'verstuur', ...told, ...inView, ...key() });
    expect([newer.headers.location, newer.body.includes('Op een ander apparaat schreef u nog iets'), newer.body.includes('Op de tablet nog iets')]).toEqual([undefined, true, true]);
  });

  it('a BSN that is none is told at its field, and stands in no address', async () => {
    for (const [bsn, words] of [['123456789', 'burgerservicenummer'], ['12', 'burgerservicenummer']] as const) {
      const answer = await withoutTrace(() => screens.post('klantcontact', `/klantcontact/${zaak.hulpvraag}/melding`, { formulier: 'bsn', bsn, ...key() }));
      expect(answer.statusCode).toBe(422);
      expect(answer.body.toLowerCase()).toContain(words);
      expect(answer.body).toMatch(/aria-invalid="true"/);
      expect(answer.headers.location).toBeUndefined();
    }
  });

  it('a day that does not exist is told at its field, with all that was typed still there', async () => {
    const answer = await withoutTrace(() => screens.post('klantcontact', `/klantcontact/${zaak.hulpvraag}/melding/nieuwe-persoon`, {
      voornamen: 'Igor', geslachtsnaam: 'van der Žižkov', 'geboortedatum.dag': '31', 'geboortedatum.maand': '2', 'geboortedatum.jaar': '1950', ...key(),
    }));
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Vul een datum in die bestaat');
    expect(answer.body).toContain('van der Žižkov');
    expect(answer.body).toContain('value="31"');
  });

  it('a plan that changed while it was being read is not signed, and the page says so and shows what there is now', async () => {
    const { id } = await spil.as(zaak.regisseur, 'ondersteuningsplan.herziening', { id: zaak.plan, reden: 'Er is meer nodig' }, { ifMatch: (await spil.as(zaak.regisseur, 'ondersteuningsplan.gegevens', { id: zaak.plan })).versie });
    const { versie } = await spil.as(zaak.regisseur, 'ondersteuningsplan.wijziging', { id, inhoud: { ...zaak.inhoud, einddoel: 'Ik wil dat mijn kinderen rust hebben' } }, { ifMatch: (await spil.as(zaak.regisseur, 'ondersteuningsplan.gegevens', { id })).versie });
    await spil.as(zaak.regisseur, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: versie });
    const answer = await withoutTrace(() => screens.post('inwoner', `/mijn/plan/${id}`, { formulier: 'ondertekenen', gelezen: 'ja', digest: zaak.digest, ...key() }));
    expect(answer.statusCode).toBe(412);
    expect(answer.body).toContain('Ik wil dat mijn kinderen rust hebben');
    expect(answer.body).toContain('Het plan is veranderd terwijl u het las.');
    // And when it is being made anew meanwhile, so that there is nothing to sign at all.
    await spil.as(zaak.regisseur, 'ondersteuningsplan.herziening', { id, reden: 'Toch nog iets' }, { ifMatch: (await spil.as(zaak.regisseur, 'ondersteuningsplan.gegevens', { id })).versie });
    const later = await withoutTrace(() => screens.post('inwoner', `/mijn/plan/${id}`, { formulier: 'ondertekenen', gelezen: 'ja', digest: zaak.digest, ...key() }));
    expect(later.statusCode).toBe(412);
    expect(later.body).toContain('Het plan is veranderd terwijl u het las.');
  });
});
