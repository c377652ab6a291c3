import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { findHuishouden, insertRelatie, joinHuishouden } from '../../registers/huishouden/index.ts';
import { registerOpgave } from '../../registers/persoon/index.ts';
import { getVerslag } from './index.ts';
import { completeOnderzoek, makeGesprek, makeGesprekSpil, makeVerslag, openPage } from './testing/make-onderzoek.ts';
import { mayFix, mayPassVerslag, verslagtoestanden } from './verslag.ts';

describe('the life of a verslag', () => {
  it('is sent, sent again, fixed; the inwoner may put words beside it as long as it exists', () => {
    expect(verslagtoestanden.map((t) => [t, mayPassVerslag('verzending', t).ja, mayPassVerslag('correctie', t).ja, mayPassVerslag('vaststelling', t).ja])).toEqual([
      ['concept', true, false, false], ['verzonden', true, true, true], ['vastgesteld', false, true, false],
    ]);
  });
  it('waits for the inwoner up to and including the last day, unless there is a reason not to', () => {
    const at = { bevestigd: false, reactieUiterlijk: '2026-03-24' };
    expect([mayFix(at, '2026-03-24', '').ja, mayFix(at, '2026-03-25', '').ja, mayFix(at, '2026-03-18', 'Belde: klopt.').ja, mayFix({ ...at, bevestigd: true }, '2026-03-18', '').ja]).toEqual([false, true, true, true]);
  });
});

forEachEngine('verslag', (db) => {
  const spil = makeGesprekSpil(db);

  it('is drawn up from the conversation, once, and moves the work on', async () => {
    const at = await makeGesprek(spil);
    await expect(spil.as(at.regisseur, 'verslag.opstelling', { gesprek: at.gesprek })).rejects.toMatchObject({ status: 409 });
    await completeOnderzoek(spil, at);
    const { id } = await spil.as(at.regisseur, 'verslag.opstelling', { gesprek: at.gesprek });
    await expect(spil.as(at.regisseur, 'verslag.opstelling', { gesprek: at.gesprek })).rejects.toMatchObject({ status: 409 });
    const seen = await spil.as(at.regisseur, 'verslag.gegevens', { id });
    expect(seen.concept?.inhoud.secties.find((s) => s.sectie === 'domein-huiselijke-relaties')?.tekst).toContain('U zegt: “Hij zoekt mij de hele dag.”');
    expect(seen).toMatchObject({ toestand: 'concept', verzonden: null, ontbreekt: [] });
    const taken = await asSystem(spil, at.code, (tx) => tx.selectFrom('taak').select(['soort', 'toestand', 'onderwerp', 'uiterlijk']).where('dossier', '=', at.dossier).where('houder', '=', `m:${at.regisseur.id}`).orderBy('soort').execute());
    expect(taken).toEqual([{ soort: 'gesprek.voeren', toestand: 'gedaan', onderwerp: at.melding, uiterlijk: '2026-04-21' }, { soort: 'verslag.vaststellen', toestand: 'open', onderwerp: id, uiterlijk: '2026-04-21' }]);
    // Not before it was sent.
    await expect(spil.as(at.inwoner, 'verslag.gegevens', { id })).rejects.toMatchObject({ status: 404 });
  });

  it('names who lives there once, and not again among the people around', async () => {
    const at = await makeGesprek(spil);
    await completeOnderzoek(spil, at);
    const partner = spil.newId(at.code);
    await asSystem(spil, at.code, async (tx) => {
      await registerOpgave(tx, spil.env.secrets, at.code, partner, { voornamen: 'Piet', voorvoegsel: '', geslachtsnaam: 'Duinker', geboortedatum: '1949-01-08', straat: 'Zeeweg', huisnummer: 3, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '', email: '' }, '2026-03-10T09:00:00.000Z');
      await joinHuishouden(tx, at.code, (await findHuishouden(tx, at.code, at.persoon, '2026-03-17'))?.id ?? '', partner, '2026-03-10');
      await insertRelatie(tx, { gemeente: at.code, id: spil.newId(at.code), persoon: partner, andere_persoon: at.persoon, naam: '', soort: 'partner', kring: 'gezin', band: 'gewoon', telefoon: '', toelichting: '', bron: 'brp' });
    });
    const { id } = await spil.as(at.regisseur, 'verslag.opstelling', { gesprek: at.gesprek });
    const { concept } = await spil.as(at.regisseur, 'verslag.gegevens', { id });
    expect(concept?.inhoud.secties.find((s) => s.sectie === 'mensen')?.tekst).toBe('Bij u thuis wonen: Piet Duinker, Johanna Duinker.\n\nWe hebben niemand anders opgeschreven.');
  });

  it('goes out exactly as the sender saw it, and is kept for ever as it went', async () => {
    const at = await makeGesprek(spil);
    await completeOnderzoek(spil, at);
    const { id } = await spil.as(at.regisseur, 'verslag.opstelling', { gesprek: at.gesprek });
    const digest = (await spil.as(at.regisseur, 'verslag.gegevens', { id })).concept?.digest ?? '';
    await openPage(spil, at).write(['algemeen/bijdrage', 'Taart bakken voor de buurt']);
    await expect(spil.as(at.regisseur, 'verslag.verzending', { id, digest })).rejects.toMatchObject({ code: 'VerslagGewijzigd' });
    const now = (await spil.as(at.regisseur, 'verslag.gegevens', { id })).concept;
    await spil.as(at.regisseur, 'verslag.verzending', { id, digest: now?.digest ?? '' });
    const seen = await spil.as(at.inwoner, 'verslag.gegevens', { id });
    expect(seen).toMatchObject({ toestand: 'verzonden', nummer: 1, reactieUiterlijk: '2026-03-24', concept: null, verzonden: { digest: now?.digest, inhoud: now?.inhoud } });
    const kept = await asSystem(spil, at.code, async (tx) => ({
      post: await tx.selectFrom('postvak_bericht').select(['tekst', 'kanaal', 'document']).where('persoon', '=', at.persoon).where('soort', '=', 'verslag').executeTakeFirstOrThrow(),
      document: await tx.selectFrom('document').select(['id', 'inhoud', 'gegevens']).where('dossier', '=', at.dossier).where('soort', '=', 'verslag').executeTakeFirstOrThrow(),
    }));
    expect(kept.post).toMatchObject({ kanaal: 'post', document: kept.document.id });
    expect(kept.post.tekst).toContain('24 maart 2026');
    expect(Buffer.from(kept.document.inhoud).toString()).toContain('Taart bakken voor de buurt');
    await expect(asSystem(spil, at.code, (tx) => tx.updateTable('verslag_versie').set({ inhoud: '{}' }).where('verslag', '=', id).execute())).rejects.toThrow(/permission denied/);
    await expect(asSystem(spil, at.code, (tx) => tx.deleteFrom('verslag_correctie').where('verslag', '=', id).execute())).rejects.toThrow(/permission denied/);
  });

  it('carries words written by hand in the place of its own, and says what the conversation gave', async () => {
    const at = await makeGesprek(spil);
    await completeOnderzoek(spil, at);
    const { id } = await spil.as(at.regisseur, 'verslag.opstelling', { gesprek: at.gesprek });
    await openPage(spil, at).write(['verslag/sterk', 'U kookt voor de hele straat.']);
    const { concept } = await spil.as(at.regisseur, 'verslag.gegevens', { id });
    expect(concept?.inhoud.secties.find((s) => s.sectie === 'sterk')?.tekst).toBe('U kookt voor de hele straat.');
    expect(concept?.velden.find((v) => v.sectie === 'sterk')).toMatchObject({ gesprek: 'U kookt elke dag.', waarde: 'U kookt voor de hele straat.', versie: 1 });
  });

  it('tells once that the time to react is over, on the day after it', async () => {
    const at = await makeVerslag(spil);
    const { reactieUiterlijk } = await spil.as(at.regisseur, 'verslag.gegevens', { id: at.verslag });
    const told = () => asSystem(spil, at.code, (tx) => tx.selectFrom('gebeurtenis').select('inhoud').where('stroom', '=', at.dossier).where('soort', '=', 'verslag.reactietijd-verstreken').execute());
    spil.clock.set(`${reactieUiterlijk}T20:30:00Z`);
    await spil.passTime();
    expect(await told()).toEqual([]);
    for (const hours of [24, 1]) {
      spil.clock.advance({ hours });
      await spil.passTime();
    }
    expect(await told()).toMatchObject([{ inhoud: { verslag: at.verslag, nummer: 1 } }]);
    const work = await asSystem(spil, at.code, (tx) => tx.selectFrom('taak').select('toestand').where('onderwerp', '=', at.verslag).where('soort', '=', 'verslag.vaststellen').execute());
    expect(work).toEqual([{ toestand: 'open' }]);
  });

  it('keeps the words of the inwoner beside those of the professional, and tells the regisseur', async () => {
    const at = await makeVerslag(spil);
    await spil.as(at.inwoner, 'verslag.correctie', { id: at.verslag, sectie: 'sterk', tekst: 'Ik kook alleen op zondag.' });
    spil.clock.advance({ minutes: 1 });
    await spil.as(at.regisseur, 'verslag.correctie', { id: at.verslag, sectie: 'mensen', tekst: 'Mijn zus hoort er ook bij.' });
    const { correcties, concept, verzonden } = await spil.as(at.regisseur, 'verslag.gegevens', { id: at.verslag });
    expect(correcties.map(({ naam, namens, sectie }) => ({ naam, namens, sectie }))).toEqual([{ naam: 'Johanna Duinker', namens: false, sectie: 'sterk' }, { naam: 'Johanna Duinker', namens: true, sectie: 'mensen' }]);
    expect(concept?.inhoud.secties.find((s) => s.sectie === 'sterk')).toMatchObject({ tekst: 'U kookt elke dag.', correcties: [{ tekst: 'Ik kook alleen op zondag.' }] });
    expect([concept?.gewijzigd, verzonden?.inhoud.secties.find((s) => s.sectie === 'sterk')?.correcties]).toEqual([false, []]);
    const taken = await asSystem(spil, at.code, (tx) => tx.selectFrom('taak').select('titel').where('onderwerp', '=', at.verslag).where('soort', '=', 'verslag.correctie').where('toestand', '=', 'open').execute());
    expect(taken).toHaveLength(1);
    await expect(spil.as(at.inwoner, 'verslag.correctie', { id: at.verslag, sectie: 'domein-justitie', tekst: 'x' })).rejects.toMatchObject({ fouten: [{ pad: '/sectie' }] });
  });

  it('is fixed with the words of the inwoner in it: the onderzoek is done, in time, and the plan is next', async () => {
    const at = await makeVerslag(spil);
    await spil.as(at.inwoner, 'verslag.correctie', { id: at.verslag, sectie: 'sterk', tekst: 'Ik kook alleen op zondag.' });
    await expect(spil.as(at.regisseur, 'verslag.vaststelling', { id: at.verslag })).rejects.toMatchObject({ code: 'ReactietijdLoopt' });
    await spil.as(at.inwoner, 'verslag.bevestiging', { id: at.verslag });
    expect(await spil.as(at.regisseur, 'verslag.vaststelling', { id: at.verslag })).toMatchObject({ nummer: 2 });
    const after = await asSystem(spil, at.code, async (tx) => ({
      verslag: await getVerslag(tx, at.code, at.melding),
      melding: await tx.selectFrom('melding').select('toestand').where('id', '=', at.melding).executeTakeFirstOrThrow(),
      termijn: await tx.selectFrom('termijn').select(['toestand', 'voldaan_op']).where('onderwerp', '=', at.melding).where('regel', '=', 'wmo-onderzoek').executeTakeFirstOrThrow(),
      eigenPlan: await tx.selectFrom('termijn').select('toestand').where('onderwerp', '=', at.melding).where('regel', '=', 'wmo-persoonlijk-plan').executeTakeFirstOrThrow(),
      events: await tx.selectFrom('gebeurtenis').select(['soort', 'inhoud']).where('stroom', '=', at.dossier).orderBy('volgnummer', 'desc').limit(2).execute(),
      taken: await tx.selectFrom('taak').select(['soort', 'onderwerp']).where('dossier', '=', at.dossier).where('toestand', '=', 'open').execute(),
      post: await tx.selectFrom('postvak_bericht').select('onderwerp').where('persoon', '=', at.persoon).where('soort', '=', 'verslag').orderBy('verzonden_op', 'desc').orderBy('onderwerp', 'desc').execute(),
    }));
    expect(after.verslag).toMatchObject({ nummer: 2, verslag: at.verslag });
    expect(after.eigenPlan).toEqual({ toestand: 'vervallen' });
    expect(after.verslag.inhoud.secties.find((s) => s.sectie === 'sterk')).toMatchObject({ tekst: 'U kookt elke dag.', correcties: [{ tekst: 'Ik kook alleen op zondag.' }] });
    expect([after.melding, after.termijn]).toEqual([{ toestand: 'onderzocht' }, { toestand: 'voldaan', voldaan_op: '2026-03-17' }]);
    expect(after.events).toEqual([{ soort: 'verslag.vastgesteld', inhoud: { melding: at.melding, dossier: at.dossier, verslag: at.verslag, nummer: 2 } }, { soort: 'melding.onderzoek-afgerond', inhoud: { melding: at.melding, dossier: at.dossier, opTijd: true } }]);
    expect(after.taken).toEqual([{ soort: 'plan.opstellen', onderwerp: at.melding }]);
    expect(after.post.map((p) => p.onderwerp)).toContain('Uw verslag is klaar');
    await expect(openPage(spil, at).write(['algemeen/sterk', 'later'])).rejects.toMatchObject({ status: 409 });
    // Words of the inwoner are welcome afterwards too; what was fixed stays as it was.
    await spil.as(at.inwoner, 'verslag.correctie', { id: at.verslag, sectie: 'sterk', tekst: 'En op woensdag.' });
    expect((await asSystem(spil, at.code, (tx) => getVerslag(tx, at.code, at.melding))).digest).toBe(after.verslag.digest);
  });

  it('is fixed as it was sent when the inwoner says nothing within the time, and late when the six weeks have passed', async () => {
    const at = await makeVerslag(spil);
    spil.clock.set('2026-03-24T10:00:00Z');
    await expect(spil.as(at.regisseur, 'verslag.vaststelling', { id: at.verslag })).rejects.toMatchObject({ code: 'ReactietijdLoopt' });
    spil.clock.set('2026-04-22T10:00:00Z');
    expect(await spil.as(at.regisseur, 'verslag.vaststelling', { id: at.verslag })).toMatchObject({ nummer: 1 });
    const event = await asSystem(spil, at.code, (tx) => tx.selectFrom('gebeurtenis').select('inhoud').where('stroom', '=', at.dossier).where('soort', '=', 'melding.onderzoek-afgerond').executeTakeFirstOrThrow());
    expect(event.inhoud).toMatchObject({ opTijd: false });
    await expect(spil.as(at.regisseur, 'verslag.vaststelling', { id: at.verslag })).rejects.toMatchObject({ status: 409 });
  });

  it('is not fixed while the law misses something, nor when it changed after it was sent', async () => {
    const at = await makeVerslag(spil);
    const [veld] = (await spil.as(at.regisseur, 'gesprek.gegevens', { id: at.gesprek })).velden.filter((v) => v.pad === 'onderwerp/d/toelichting');
    await openPage(spil, at).write(['onderwerp/d/toelichting', '', veld?.versie ?? 0]);
    const fix = () => spil.as(at.regisseur, 'verslag.vaststelling', { id: at.verslag, reden: 'Zij belde: het klopt.' });
    await expect(fix()).rejects.toMatchObject({ code: 'OnderzoekNietVolledig', artikel: 'Wmo 2015 art. 2.3.2 lid 4 onder d' });
    await openPage(spil, at).write(['onderwerp/d/toelichting', 'Zij wil een vrije middag.', (veld?.versie ?? 0) + 1]);
    await expect(fix()).rejects.toMatchObject({ code: 'VerslagGewijzigd' });
    const { concept } = await spil.as(at.regisseur, 'verslag.gegevens', { id: at.verslag });
    expect(concept?.gewijzigd).toBe(true);
    await spil.as(at.regisseur, 'verslag.verzending', { id: at.verslag, digest: concept?.digest ?? '' });
    expect(await fix()).toMatchObject({ nummer: 2 });
  });

  it('is sent once when two people press at the same moment', async () => {
    const at = await makeVerslag(spil);
    const { concept } = await spil.as(at.regisseur, 'verslag.gegevens', { id: at.verslag });
    const send = () => spil.as(at.regisseur, 'verslag.verzending', { id: at.verslag, digest: concept?.digest ?? '' }).then(() => 'ok', (error: { status: number }) => error.status);
    const outcomes = await Promise.all([send(), send()]);
    expect(outcomes.filter((o) => o !== 'ok' && o !== 412)).toEqual([]);
    expect((await spil.as(at.regisseur, 'verslag.gegevens', { id: at.verslag })).versies.map((v) => v.nummer)).toEqual(Array.from({ length: 1 + outcomes.filter((o) => o === 'ok').length }, (_, i) => i + 1).toReversed());
  });
});
