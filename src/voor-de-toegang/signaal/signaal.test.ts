import { expect, it } from 'vitest';
import { sql } from 'kysely';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { asSystem, makeGemeente, type TestGemeente } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { bevraging } from '../../registers/bevraging/index.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { taak } from '../../registers/taak/index.ts';
import { mayClose, mayPass, tellsWho, thuisOf } from './signaal.ts';
import { signalenVergeten } from './forget-signalen.ts';
import { signaal } from './index.ts';

const nobody = { soort: 'anoniem' } as const;
const worry = { zelf: 'gepraat', waarneming: 'De gordijnen zijn al dagen dicht.', relatie: 'buur', anoniem: true } as const;

it('knows one home, however it is typed', () => {
  expect(thuisOf({ straat: 'Dorpsstraat', huisnummer: 12, postcode: '1901 ab' })).toBe('1901AB 12');
  expect(thuisOf({ straat: ' Dórps-straat ', huisnummer: 12, postcode: '' })).toBe('dorps straat 12');
  expect(thuisOf({ straat: 'Dorpsstraat', huisnummer: null, postcode: '1901AB' })).toBeNull();
  expect(thuisOf({ straat: '', huisnummer: 3, postcode: '' })).toBeNull();
});

it.each([
  ['Wij spraken Zwárt.', true], ['Mevrouw was blij met uw hulp.', false], ['Dank u wel.', false], ['Jo zegt dank u wel', false], ['JOHANNA zegt dank u wel', true], ['', false],
])('knows that %j names the person concerned: %j', (text, told) => {
  expect(tellsWho(text, 'mevrouw Jo van der Zwart', 'Johanna Zwart')).toBe(told);
});

it('follows up only what was divided, and never what has its outcome', () => {
  expect(mayPass('opvolging', 'ontvangen')).toMatchObject({ ja: false });
  expect(mayPass('opvolging', 'getrieerd')).toEqual({ ja: true });
  expect(mayPass('triage', 'afgehandeld')).toMatchObject({ ja: false });
  expect(mayClose({ toestand: 'getrieerd', crisis: true })).toMatchObject({ ja: false });
});

forEachEngine('a signal', (db) => {
  const spil = makeTestSpil(db, [signaal, taak, bevraging], findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const tell = (at: TestGemeente, more: object = {}) => spil.as(nobody, 'signaal.indiening', { gemeente: at.code, ...worry, ...more });
  const row = (at: TestGemeente, id: string) => asSystem(spil, at.code, (tx) => tx.selectFrom('signaal').selectAll().where('gemeente', '=', at.code).where('id', '=', id).executeTakeFirstOrThrow());

  it('is told without login or name: of who stays anonymous nothing is kept, and the code only as a digest', async () => {
    const at = await makeGemeente(spil);
    const told = { gemeente: at.code, ...worry, naam: 'Buurvrouw Bep', telefoon: '06 12345678', email: 'bep@example.nl' };
    const { id, nummer, code, triageUiterlijk } = await spil.as(nobody, 'signaal.indiening', told, { idempotencyKey: 'once' });
    expect((await spil.as(nobody, 'signaal.indiening', told, { idempotencyKey: 'once' })).code).toBe(code);
    expect(nummer).toMatch(new RegExp(`^SG-${at.code}-[0-9A-F]{8}$`));
    expect(triageUiterlijk).toBe('2026-03-11');
    const kept = JSON.stringify(await row(at, id));
    for (const secret of ['Bep', '12345678', 'bep@', code]) expect(kept).not.toContain(secret);
    const { rows } = await sql<{ antwoord: unknown }>`select antwoord from idempotentie where gemeente = ${at.code}`.execute(db.database().owner);
    expect(JSON.stringify(rows)).not.toContain(code);
  });

  it('asks a name of who does not choose to stay anonymous', async () => {
    const at = await makeGemeente(spil);
    await expect(tell(at, { anoniem: false })).rejects.toMatchObject({ fouten: [{ pad: '/naam' }] });
    const { id } = await tell(at, { anoniem: false, naam: 'Bep', telefoon: '06 1', wilHoren: true });
    expect(await row(at, id)).toMatchObject({ naam: 'Bep', telefoon: '06 1', wil_horen: true });
  });

  it('warns about medical and criminal words, keeps them after a second thought, and then out of the list', async () => {
    const at = await makeGemeente(spil);
    const waarneming = 'Zij heeft dementie en hij is een dief';
    expect((await spil.as(nobody, 'signaal.toetsing', { tekst: waarneming })).items).toEqual([{ woord: 'dementie', soort: 'medisch' }, { woord: 'dief', soort: 'strafbaar' }]);
    await expect(tell(at, { waarneming })).rejects.toMatchObject({ fouten: [{ pad: '/waarneming' }] });
    const { id } = await tell(at, { waarneming, gelezen: true });
    const staff = await at.staff('klantcontact');
    expect((await spil.as(staff, 'signaal.lijst', {})).items).toMatchObject([{ id, gevoelig: true, waarneming: '' }]);
    expect(await spil.as(staff, 'signaal.gegevens', { id })).toMatchObject({ waarneming });
  });

  it('is divided by a person, followed up before its day, and closed with a word to the sender, who reads it by number and code', async () => {
    const at = await makeGemeente(spil);
    const { id, nummer, code } = await tell(at, { over: 'Gordijn' });
    const [klantcontact, generalist] = [await at.staff('klantcontact'), await at.staff('generalist', 'Samira Bos')];
    expect((await spil.as(klantcontact, 'taak.lijst', { van: 'rol' })).items).toMatchObject([{ soort: 'signaal.trieren', uiterlijk: '2026-03-11' }]);
    await expect(spil.as(generalist, 'signaal.opvolging', { id, wijze: 'gebeld', bereikt: true, notitie: 'x' })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    expect(await spil.as(klantcontact, 'signaal.triage', { id, urgentie: 'gewoon', behandelaar: generalist.id })).toMatchObject({ uiterlijk: '2026-03-17' });
    expect((await spil.as(klantcontact, 'taak.lijst', { van: 'rol' })).items).toEqual([]);
    expect((await spil.as(generalist, 'taak.lijst', {})).items).toMatchObject([{ soort: 'signaal.opvolgen', titel: 'Signaal opvolgen', uiterlijk: '2026-03-17' }]);
    expect((await spil.as(generalist, 'signaal.lijst', { toestand: 'getrieerd', van: 'mij' })).items).toMatchObject([{ id, behandelaar: 'Samira Bos' }]);
    expect((await spil.as(klantcontact, 'signaal.lijst', { toestand: 'getrieerd', van: 'mij' })).items).toEqual([]);
    await spil.as(generalist, 'signaal.opvolging', { id, wijze: 'langsgegaan', bereikt: true, notitie: 'Mevrouw Jansen vertelt dat ze ziek was.' });
    await expect(spil.as(generalist, 'signaal.afhandeling', { id, uitkomst: 'contact-gelegd', toelichting: 'Mevrouw Jansen krijgt bezoek.', verteld: [] })).rejects.toMatchObject({ fouten: [{ pad: '/verteld' }] });
    for (const bericht of ['Mevrouw Gordijn is blij.', 'Zij heeft dementie.']) await expect(spil.as(generalist, 'signaal.afhandeling', { id, uitkomst: 'contact-gelegd', toelichting: 'x', verteld: ['gelezen'], bericht })).rejects.toMatchObject({ fouten: [{ pad: '/bericht' }] });
    await spil.as(generalist, 'signaal.afhandeling', { id, uitkomst: 'contact-gelegd', toelichting: 'Mevrouw Jansen krijgt bezoek.', verteld: ['gelezen', 'opgepakt', 'gelezen'], bericht: 'Dank u wel.' });
    const told = await spil.as(nobody, 'signaal.stand', { nummer: nummer.toLowerCase(), code: code.toLowerCase().replaceAll('-', ' ') });
    expect(told).toMatchObject({ nummer, toestand: 'afgehandeld', bericht: 'Dank u wel.' });
    expect(told.verteld).toHaveLength(2);
    expect(JSON.stringify(told)).not.toMatch(/Jansen|ziek|contact-gelegd/);
    expect((await spil.as(generalist, 'taak.lijst', {})).items).toEqual([]);
    await expect(spil.as(generalist, 'signaal.triage', { id, urgentie: 'spoed' })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
  });

  it('answers a wrong number, a wrong code and a signal of another in the same way', async () => {
    const at = await makeGemeente(spil);
    const mine = await tell(at);
    const other = await tell(at);
    const { code } = mine;
    const tried = [{ nummer: mine.nummer, code: '2222-2222-2222' }, { nummer: other.nummer, code }, { nummer: `SG-${at.code}-00000000`, code }, { nummer: 'SG-9999-00000000', code }, { nummer: 'onzin', code: 'onzin' }];
    const answers = await Promise.all(tried.map((ask) => spil.as(nobody, 'signaal.stand', ask).then(() => 'told', (error: { status: number; fouten: unknown }) => JSON.stringify([error.status, error.fouten]))));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^\[400/);
  });

  it('recognises home and name, shows what was told earlier, and leaves the decision to a person', async () => {
    const at = await makeGemeente(spil);
    const staff = await at.staff('klantcontact');
    const { id: persoon } = await spil.as(staff, 'persoon.registratie', { gemeente: at.code, voornamen: 'Jo', geslachtsnaam: 'Zwart', straat: 'Dorpsstraat', huisnummer: 12, postcode: '1901AB', plaats: 'Castricum' });
    await spil.conductor.settle();
    const first = await tell(at, { straat: 'Dorpsstraat', huisnummer: 12, postcode: '1901 ab' });
    const second = await tell(at, { over: 'Zwart' });
    expect(await spil.as(staff, 'signaal.gegevens', { id: first.id })).toMatchObject({ kandidaten: [{ id: persoon, hierom: 'adres' }], persoon: null, eerdere: [] });
    expect(await spil.as(staff, 'signaal.gegevens', { id: second.id })).toMatchObject({ kandidaten: [{ id: persoon, hierom: 'naam' }], eerdere: [] });
    for (const { id } of [first, second]) await spil.as(staff, 'signaal.triage', { id, urgentie: 'snel', persoon });
    expect(await spil.as(staff, 'signaal.gegevens', { id: second.id })).toMatchObject({ persoon: { id: persoon, naam: 'Jo Zwart' }, kandidaten: [], eerdere: [{ id: first.id }], uiterlijk: '2026-03-12' });
    const third = await tell(at, { straat: 'Elders', huisnummer: 12, postcode: '1901AB' });
    expect((await spil.as(staff, 'signaal.gegevens', { id: third.id })).eerdere).toMatchObject([{ id: first.id }]);
  });

  it('gives nobody more time by dividing it again, and what turns urgent the same day', async () => {
    const at = await makeGemeente(spil);
    const staff = await at.staff('teamleider');
    const { id } = await tell(at);
    await spil.as(staff, 'signaal.triage', { id, urgentie: 'gewoon' });
    spil.clock.advance({ hours: 24 });
    expect(await spil.as(staff, 'signaal.triage', { id, urgentie: 'gewoon' })).toMatchObject({ uiterlijk: '2026-03-17' });
    expect(await spil.as(staff, 'signaal.triage', { id, urgentie: 'spoed' })).toMatchObject({ uiterlijk: '2026-03-11' });
    expect((await spil.as(staff, 'taak.lijst', { van: 'team' })).items).toHaveLength(1);
    await expect(spil.as(staff, 'signaal.triage', { id, urgentie: 'spoed', behandelaar: (await at.staff('inkoper')).id })).rejects.toMatchObject({ code: 'GeenCollega' });
    spil.clock.set('2026-03-10T09:00:00Z');
  });

  it('is read by nobody else: no aanbieder, inwoner or other colleague', async () => {
    const at = await makeGemeente(spil);
    const { id } = await tell(at);
    for (const actor of [await at.staff('beschikkingen'), await at.staff('beheer'), await at.organisation('aanbieder', 'aanbieder', `44${at.code}00`)]) {
      await expect(spil.as(actor, 'signaal.lijst', {})).rejects.toMatchObject({ status: 403 });
      await expect(spil.as(actor, 'signaal.gegevens', { id })).rejects.toBeDefined();
    }
  });

  it('is written down by a colleague for who calls, or for another door, and urgent the same day', async () => {
    const at = await makeGemeente(spil);
    const staff = await at.staff('klantcontact');
    const { id, triageUiterlijk } = await spil.as(staff, 'signaal.registratie', { gemeente: at.code, deur: 'oggz', waarneming: 'Meneer opent de deur niet meer.', anoniem: false, naam: 'Meldpunt', spoed: true });
    expect(triageUiterlijk).toBe('2026-03-10');
    expect((await spil.as(staff, 'signaal.lijst', { urgentie: 'spoed' })).items).toMatchObject([{ id, deur: 'oggz', urgentie: 'spoed' }]);
    expect(present((await spil.as(await at.staff('teamleider'), 'taak.lijst', { van: 'rol' })).items[0]).titel).toBe('Spoed: signaal lezen en verdelen');
  });
});

forEachEngine('a spoedmelding', (db) => {
  const spil = makeTestSpil(db, [signaal, taak], findGrants);
  const police = { deur: 'politie', urgentie: 'spoed', waarneming: 'Twee kinderen zonder toezicht.', nodig: 'Vandaag iemand langs.' } as const;

  it('comes from a partner that logged in, is read the same day, and followed by that partner alone', async () => {
    const at = await makeGemeente(spil);
    const [politie, school] = [await at.organisation('ketenpartner', 'ketenpartner'), await at.organisation('ketenpartner', 'ketenpartner')];
    const { id, nummer, triageUiterlijk } = await spil.as(politie, 'signaal.spoedmelding', { gemeente: at.code, ...police });
    expect(triageUiterlijk).toBe('2026-03-10');
    const staff = await at.staff('teamleider');
    expect(await spil.as(staff, 'signaal.gegevens', { id })).toMatchObject({ spoedmelding: true, organisatie: 'Stichting ketenpartner', naam: 'Els van ketenpartner', nodig: 'Vandaag iemand langs.' });
    await spil.as(staff, 'signaal.triage', { id, urgentie: 'spoed' });
    await spil.as(staff, 'signaal.afhandeling', { id, uitkomst: 'doorgeleid', toelichting: 'Naar Veilig Thuis', verteld: ['opgepakt'] });
    const own = (await spil.as(politie, 'signaal.eigen', {})).items;
    expect(own).toMatchObject([{ nummer, toestand: 'afgehandeld' }]);
    expect(JSON.stringify(own)).not.toMatch(/Veilig|kinderen|doorgeleid/);
    expect((await spil.as(school, 'signaal.eigen', {})).items).toEqual([]);
    await expect(spil.as(politie, 'signaal.gegevens', { id })).rejects.toMatchObject({ status: 404 });
    await expect(spil.as(await at.organisation('aanbieder', 'aanbieder', `45${at.code}00`), 'signaal.spoedmelding', { gemeente: at.code, ...police })).rejects.toMatchObject({ status: 403 });
  });

  it('of a school comes after a talk with a professional who is already there', async () => {
    const at = await makeGemeente(spil);
    const school = await at.organisation('ketenpartner', 'ketenpartner');
    await expect(spil.as(school, 'signaal.spoedmelding', { gemeente: at.code, ...police, deur: 'school' })).rejects.toMatchObject({ fouten: [{ pad: '/overlegMet' }, { pad: '/afspraak' }] });
    await spil.as(school, 'signaal.spoedmelding', { gemeente: at.code, ...police, deur: 'school', overlegMet: 'De schoolarts', afspraak: 'Wij melden, zij belt de ouders.' });
  });

  it('is forgotten a year after its outcome: words, names and who sent it; what is open stays', async () => {
    const at = await makeGemeente(spil);
    const staff = await at.staff('klantcontact');
    const tell = async () => (await spil.as(nobody, 'signaal.indiening', { gemeente: at.code, ...worry, anoniem: false, naam: 'Truus', telefoon: '06 1', over: 'Zwart', straat: 'Dorpsstraat', huisnummer: 3 })).id;
    const [closed, open] = [await tell(), await tell()];
    await spil.as(staff, 'signaal.afhandeling', { id: closed, uitkomst: 'contact-gelegd', toelichting: 'Koffie gedronken', verteld: ['gelezen'] });
    const now = spil.env.clock.now();
    const pass = () => asSystem(spil, at.code, (tx) => signalenVergeten.run(tx, at.code, spil.env));
    spil.clock.advance({ hours: 24 * 364 });
    expect(await pass()).toBe(0);
    spil.clock.advance({ hours: 24 * 3 });
    expect([await pass(), await pass()]).toEqual([1, 0]);
    expect(await spil.as(staff, 'signaal.gegevens', { id: closed })).toMatchObject({ waarneming: '', over: '', straat: '', naam: '', telefoon: '', toelichting: '', uitkomst: 'contact-gelegd', vergetenOp: expect.any(String) });
    expect(await spil.as(staff, 'signaal.gegevens', { id: open })).toMatchObject({ naam: 'Truus', vergetenOp: null });
    spil.clock.set(now.toString());
  });
});
