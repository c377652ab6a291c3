import { expect, it } from 'vitest';
import { modules } from '../../modules.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';

forEachEngine('a moment to talk', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const nobody = { soort: 'anoniem' } as const;
  const johanna = { voornamen: 'Johanna', voorvoegsel: 'van', geslachtsnaam: 'Duinen', geboortedatum: '1951-04-02' };
  const begin = '2026-03-17T08:30:00Z';

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const colleague = await gemeente.staff('generalist', 'Sanne Bakker');
    const offer = (over: object = {}, who: Actor = colleague) => spil.as(who, 'spreektijd.opening', { team: gemeente.team, begin, duur: 30, aantal: 1, vorm: 'telefoon', ...over });
    const open = async () => (await spil.as(nobody, 'spreektijd.aanbod', { gemeente: gemeente.code })).items;
    const ask = (id: string, naam: string) => spil.as(nobody, 'klantcontact.hulpvraag', { gemeente: gemeente.code, vraag: 'Wie helpt mij?', naam, telefoon: '06 5550 1234', spreektijd: id });
    const agenda = async () => (await spil.as(colleague, 'spreektijd.lijst', { team: gemeente.team })).items;
    return { gemeente, colleague, offer, open, ask, agenda };
  }

  it('is offered by a colleague of the team, some after each other, and never two at once', async () => {
    const { gemeente, offer, open } = await setUp();
    await offer({ aantal: 3 });
    expect((await open()).map((one) => [one.begin, one.duur, one.vorm])).toEqual(['2026-03-17T08:30:00.000Z', '2026-03-17T09:00:00.000Z', '2026-03-17T09:30:00.000Z'].map((at) => [at, 30, 'telefoon']));
    await expect(offer({ begin: '2026-03-17T09:45:00Z' })).rejects.toMatchObject({ fouten: [{ pad: '/begin' }] });
    await offer({ begin: '2026-03-17T10:00:00Z' });
    await offer({}, await gemeente.staff('teamleider'));
    expect(await open()).toHaveLength(5);
    for (const over of [{ begin: '2026-03-10T08:00:00Z' }, { begin: '2027-03-10T08:00:00Z' }]) await expect(offer(over)).rejects.toMatchObject({ fouten: [{ pad: '/begin' }] });
    await expect(offer({ begin: '2026-03-18T08:00:00Z', vorm: 'kantoor' })).rejects.toMatchObject({ fouten: [{ pad: '/plaats' }] });
    await expect(offer({}, await gemeente.staff('beschikkingen'))).rejects.toMatchObject({ status: 403 });
  });

  it('goes to the first of two who choose it at once; the other is asked to choose again, and nothing of what was told is kept twice', async () => {
    const { offer, open, ask, agenda, gemeente } = await setUp();
    const { ids: [id = ''] } = await offer();
    const answers = await Promise.allSettled(['Riet', 'Piet', 'Mies'].map((naam) => ask(id, naam)));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const { reason } of refused) expect(reason).toMatchObject({ status: 400, fouten: [{ pad: '/spreektijd' }] });
    expect(await open()).toEqual([]);
    expect((await spil.as(nobody, 'spreektijd.aanbod', { gemeente: gemeente.code, id })).items).toMatchObject([{ id, begin: '2026-03-17T08:30:00.000Z' }]);
    expect(await agenda()).toMatchObject([{ id, toestand: 'gekozen', medewerker: 'Sanne Bakker' }]);
    const kept = await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('klantcontact').select('id').where('gemeente', '=', gemeente.code).execute());
    expect(kept).toHaveLength(1);
  });

  it('chosen with a question is in view for klantcontact, goes along to the melding, and stands in the letter', async () => {
    const { offer, ask, gemeente, agenda } = await setUp();
    const { ids: [id = ''] } = await offer();
    const asked = await ask(id, 'Johanna van Duinen');
    expect(asked.gekozen).toMatchObject({ vorm: 'telefoon', duur: 30 });
    const staff = await gemeente.staff('klantcontact');
    expect((await spil.as(staff, 'klantcontact.gegevens', { id: asked.id })).gekozen).toMatchObject({ begin: '2026-03-17T08:30:00.000Z' });
    const { id: persoon } = await knownInwoner(spil, gemeente.code, johanna);
    const melding = await spil.as(staff, 'melding.registratie', { persoon, kanaal: 'portaal', vraag: 'Wie helpt mij?', klantcontact: asked.id });
    expect(await agenda()).toMatchObject([{ id, melding: melding.id, dossier: melding.dossier }]);
  });

  it('chosen with a login is the own one, given back when the melding is withdrawn', async () => {
    const { offer, open, gemeente } = await setUp();
    const { ids: [id = ''] } = await offer({ vorm: 'kantoor', plaats: 'Raadhuisplein 1' });
    const actor = await knownInwoner(spil, gemeente.code, johanna);
    const made = await spil.as(actor, 'melding.registratie', { persoon: actor.id, kanaal: 'portaal', vraag: 'Ik val vaak', spreektijd: id });
    expect((await spil.as(actor, 'melding.gegevens', { id: made.id })).gekozen).toMatchObject({ plaats: 'Raadhuisplein 1' });
    const post = (await spil.as(actor, 'postvak.lijst', {})).items[0]!;
    expect((await spil.as(actor, 'postvak.gegevens', { id: post.id })).tekst).toContain('dinsdag 17 maart 2026 om 09:30, Raadhuisplein 1');
    const other = await knownInwoner(spil, gemeente.code, johanna);
    await expect(spil.as(other, 'melding.registratie', { persoon: other.id, kanaal: 'portaal', vraag: 'Ook ik', spreektijd: id })).rejects.toMatchObject({ fouten: [{ pad: '/spreektijd' }] });
    await spil.as(actor, 'melding.intrekking', { id: made.id, reden: 'Het gaat weer' });
    expect((await open()).map((one) => one.id)).toEqual([id]);
  });

  it('is open again when the question is answered, and is taken back only while nobody chose it', async () => {
    const { offer, open, ask, gemeente, colleague } = await setUp();
    const { ids: [id = ''] } = await offer();
    const asked = await ask(id, 'Riet');
    await expect(spil.as(colleague, 'spreektijd.intrekking', { id })).rejects.toMatchObject({ status: 409 });
    await spil.as(await gemeente.staff('klantcontact'), 'klantcontact.afhandeling', { id: asked.id, uitkomst: 'beantwoord', toelichting: 'Gebeld' });
    expect(await open()).toHaveLength(1);
    await spil.as(colleague, 'spreektijd.intrekking', { id });
    expect(await open()).toEqual([]);
    await expect(ask(id, 'Piet')).rejects.toMatchObject({ fouten: [{ pad: '/spreektijd' }] });
  });

  it('that is past or within the hour is not offered', async () => {
    const { offer, open, ask } = await setUp();
    const { ids: [id = ''] } = await offer();
    spil.clock.set('2026-03-17T08:00:00Z');
    expect(await open()).toEqual([]);
    spil.clock.set('2026-03-17T08:31:00Z');
    await expect(ask(id, 'Riet')).rejects.toMatchObject({ fouten: [{ pad: '/spreektijd' }] });
  });
});
