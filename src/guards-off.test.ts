import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from './platform/access/actor.ts';
import type { Module } from './platform/act/module.ts';
import type { WriteTx } from './platform/database/transaction.ts';
import { makeRegistry, type GrantSource, type Registry } from './platform/act/registry.ts';
import { forEachEngine } from './platform/testing/engines.ts';
import { makeGemeente } from './platform/testing/people.ts';
import { gegevenssoorten, gronden } from './registers/dossier/index.ts';
import { modules } from './modules.ts';
import { allRights } from './testing/rights/all-rights.ts';
import { fingerprint } from './testing/zaak/fingerprint.ts';
import { makeZaak, type Zaak } from './testing/zaak/make-zaak.ts';
import { peopleAround } from './testing/zaak/people-around.ts';
import { familyRegister, wholeSpil } from './testing/zaak/whole-spil.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

/** Every guard of the code says yes, whoever asks and whatever the state. */
const open = (modules as readonly Module[]).map((module): Module => ({
  ...module, acts: module.acts.map((act) => ({ ...act, may: { wie: act.may.wie, decide: () => ({ ja: true }) }, versioned: undefined, when: undefined }) as unknown as typeof act),
}));

/** Everybody has every right in every dossier, as far as the code knows. */
const everyGrant: GrantSource = (_tx, _gemeente, _dossier, houders) => Promise.resolve(houders.flatMap((houder) => gegevenssoorten.flatMap((soort) => gronden.map((grond) => (
  { houder, soort, recht: 'schrijven' as const, grond, doel: 'alles', vanaf: '2020-01-01T00:00:00Z', tot: null })))));

/** What everybody may add by its declaration; Spil does it for them and they read nothing of it back. Two of these ask for the secret of a link, which the tests give to everybody. */
const adding: ReadonlySet<string> = new Set(['klantcontact.hulpvraag', 'klantcontact.aanmelding', 'klacht.indiening', 'bevraging.eigen', 'uitnodiging.bevestiging', 'uitnodiging.voorstel', 'onbeantwoorde-vraag.opgave', 'signaal.indiening', 'signaal.spoedmelding',
  'voucher.verzilvering', 'verzilvering.terugneming', 'inschrijving.registratie', 'inschrijving.wijziging', 'inschrijving.bevestiging', 'inschrijving.afmelding', 'burenhulp.opgave', 'burenhulp.beeindiging', 'kennismaking.antwoord', 'kring.wijziging', 'kring.beeindiging',
  'initiatief.opgave', 'initiatief.steunbetuiging', 'initiatief.stem', 'initiatief.verantwoording', 'ontheffing.aanvraag', 'voucher-aanbieder.registratie', 'voucher-aanbieder.verzilvering', 'voucher-aanbieder.terugneming', 'klad.bewaring', 'klad.verwijdering', 'klad.bijvoeging', 'klad.uitneming']);
/** Of no dossier, and for everybody in the gemeente: who the teams are and who is in them, what can be bought, what there is in the wijk. */
const shared: ReadonlySet<string> = new Set(['voorziening.lijst', 'voorziening.gegevens', 'dienst.lijst', 'dienst.gegevens', 'dienst.overzicht', 'wegwijzer.zoekopdracht', 'wegwijzer.gegevens', 'zoekwoord.lijst', 'initiatief.lijst', 'initiatief.gegevens', 'wijkbudget.lijst', 'ontheffing.lijst', 'wijknetwerk.keuze', 'mandaat.lijst']);

forEachEngine('with the guards of the code switched off', (db) => {
  const spil = wholeSpil(db, register);
  let zaak: Zaak;
  let outsiders: Readonly<Record<string, Actor>>;
  let registry: Registry;

  beforeAll(async () => {
    zaak = await makeZaak(spil);
    const people = await peopleAround(spil, zaak);
    const elsewhere = await makeGemeente(spil);
    outsiders = {
      'generalist elsewhere': people['generalist elsewhere'], 'beheer elsewhere': people['beheer elsewhere'], 'privacy elsewhere': people['privacy elsewhere'],
      'aanbieder elsewhere': await elsewhere.organisation('aanbieder', 'aanbieder', `43${elsewhere.code}00`),
      'other aanbieder': people['other aanbieder'], ketenpartner: people.ketenpartner, 'other inwoner': people['other inwoner'], 'inwoner known nowhere': people['inwoner known nowhere'], nobody: { soort: 'anoniem' },
    };
    registry = makeRegistry(open, spil.env, everyGrant);
  });

  /** Everything by which the case would be recognised. */
  const marks = (input: object): string[] => {
    const asked = JSON.stringify(input);
    const ids = [zaak.dossier, zaak.persoon, zaak.melding, zaak.gesprek, zaak.verslag, zaak.plan, zaak.aanvraag, zaak.beschikking, zaak.toewijzing, zaak.bericht, zaak.document, zaak.post, zaak.taak, zaak.relatie, zaak.hulpvraag, zaak.signaal, zaak.crisis, zaak.onderdeel, zaak.bezwaar, zaak.klacht, zaak.wisseling];
    return [...ids, 'Käster', 'Velzen', 'Sanne Bakker', 'Riet', 'huishouden niet meer alleen', 'weekplan', 'niet meer bij te houden'].filter((mark) => !asked.includes(mark));
  };

  it.each(Object.keys(allRights))('lets nobody of another gemeente, organisation or household read or change anything by %s', async (act) => {
    const before = await fingerprint(db.database(), zaak.code);
    const input = allRights[act]?.ask(zaak) ?? {};
    const known = marks(input);
    const leaks: string[] = [];
    for (const [who, actor] of Object.entries(outsiders)) {
      const output = await registry.execute(act, input, { actor, spoor: '0'.repeat(32) }).then((answer) => JSON.stringify(answer.output), () => '');
      const seen = known.filter((mark) => output.includes(mark));
      if (seen.length > 0 && !shared.has(act)) leaks.push(`${who} sees ${seen.join(', ')}`);
      if (shared.has(act) && who.endsWith('elsewhere') && output.includes(zaak.voorziening) && !JSON.stringify(input).includes(zaak.voorziening)) leaks.push(`${who} sees the productenboek`);
    }
    const after = await fingerprint(db.database(), zaak.code);
    expect({ leaks, rows: adding.has(act) ? 'may be added' : after }).toEqual({ leaks: [], rows: adding.has(act) ? 'may be added' : before });
  });

  it('lets tenants who share a connection see their own gemeente each, also after one of them failed', async () => {
    const other = await makeZaak(spil);
    const tenants = [zaak, other];
    const scope = (one: Zaak, houder = '') => ({ gemeenten: [one.code], actor: 'x', houder, doel: 'proef' });
    const look = async (one: Zaak, index: number): Promise<string[]> => {
      if (index % 5 === 0) await db.database().write(scope(one), () => Promise.reject(new Error('broken off'))).catch(() => undefined);
      const houder = index % 3 === 0 ? `p:${one.persoon}` : '';
      return db.database().read(scope(one, houder), async (tx) => (await tx.selectFrom('dossier').select('gemeente').distinct().execute()).map(({ gemeente }) => gemeente));
    };
    const seen = await Promise.all(Array.from({ length: 120 }, (_none, index) => look(tenants[index % 2] ?? zaak, index)));
    expect(seen).toEqual(Array.from({ length: 120 }, (_none, index) => [(tenants[index % 2] ?? zaak).code]));
    const nobody = await db.database().read({ gemeenten: [], actor: 'x', houder: '', doel: 'proef' }, (tx) => tx.selectFrom('dossier').select('id').execute());
    expect(nobody).toEqual([]);
  });

  it('keeps what everybody may read from being written by who is no staff', async () => {
    const rows = (houder: string) => db.database().write({ gemeenten: [zaak.code], actor: 'x', houder, doel: 'proef' }, (tx) => tx.updateTable('voorziening').set({ naam: 'Gratis' }).where('gemeente', '=', zaak.code).where('id', '=', zaak.voorziening).executeTakeFirst());
    expect((await rows(`o:${zaak.aanbieder.organisatie}`)).numUpdatedRows).toBe(0n);
    await expect(db.database().write({ gemeenten: [zaak.code], actor: 'x', houder: `p:${zaak.persoon}`, doel: 'proef' }, (tx) => tx.insertInto('team').values({ gemeente: zaak.code, id: spil.newId(zaak.code as never), naam: 'Mijn team' }).execute())).rejects.toThrow(/row-level security/);
    expect((await rows('')).numUpdatedRows).toBe(1n);
  });

  it('shows a gemeente its own people who work and not those of another, and no login to anybody', async () => {
    const other = await makeZaak(spil);
    const look = (gemeenten: readonly string[], houder = '') => db.database().read({ gemeenten, actor: `m:${zaak.regisseur.id}`, houder, doel: 'proef' }, async (tx) => ({
      people: (await tx.selectFrom('medewerker').select('id').where('id', 'in', [zaak.regisseur.id, other.regisseur.id]).execute()).map(({ id }) => id), logins: await tx.selectFrom('inlog').select('sleutel').execute(),
    }));
    expect(await look([zaak.code])).toEqual({ people: [zaak.regisseur.id], logins: [] });
    expect(await look([other.code], `p:${other.persoon}`)).toEqual({ people: [other.regisseur.id], logins: [] });
    expect(await look([])).toEqual({ people: [], logins: [] });
  });

  it('lets nobody who logs in write who works, for whom, or how they log in; Spil itself does', async () => {
    const { id } = zaak.regisseur;
    const { organisatie } = zaak.aanbieder;
    const as = <T>(actor: string, work: (tx: WriteTx) => Promise<T>) => db.database().write({ gemeenten: [zaak.code], actor, houder: '', doel: 'proef' }, work);
    const somebody = `m:${zaak.beschikkingen.id}`;
    const person = { id: spil.newId(zaak.code), naam: 'Wie dan ook', organisatie, telefoon: null, email: null };
    await expect(as(somebody, (tx) => tx.insertInto('medewerker').values(person).execute())).rejects.toThrow(/row-level security/);
    await expect(as(somebody, (tx) => tx.insertInto('inlog').values({ bron: 'medewerker', sleutel: 'ik', medewerker: id }).execute())).rejects.toThrow(/row-level security/);
    await expect(as(somebody, (tx) => tx.insertInto('organisatie').values({ id: person.id, naam: 'Wie dan ook', soort: 'aanbieder', agb_code: null, kvk_nummer: null, telefoon: null, email: null }).execute())).rejects.toThrow(/row-level security/);
    for (const actor of [somebody, `o:${organisatie}`, 'onbekend', '']) {
      expect((await as(actor, (tx) => tx.updateTable('medewerker').set({ naam: 'Anders' }).where('id', '=', id).executeTakeFirst())).numUpdatedRows).toBe(0n);
      expect((await as(actor, (tx) => tx.updateTable('organisatie').set({ agb_code: '99999999' }).where('id', '=', organisatie).executeTakeFirst())).numUpdatedRows).toBe(0n);
      expect((await as(actor, (tx) => tx.updateTable('gemeente').set({ telefoon: '0' }).where('gemeente', '=', zaak.code).executeTakeFirst())).numUpdatedRows).toBe(0n);
    }
    for (const table of ['medewerker', 'organisatie', 'inlog', 'gemeente'] as const) await expect(as('s:proef', (tx) => tx.deleteFrom(table).execute())).rejects.toThrow(/permission denied/);
    await expect(as('s:proef', (tx) => tx.updateTable('inlog').set({ medewerker: id }).execute())).rejects.toThrow(/permission denied/);
    expect((await as('s:proef', (tx) => tx.updateTable('medewerker').set({ telefoon: null }).where('id', '=', id).executeTakeFirst())).numUpdatedRows).toBe(1n);
  });
});
