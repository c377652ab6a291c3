import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { dossier, findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { verifyStream } from '../../platform/journal/verify.ts';
import { klantcontact } from '../../voor-de-toegang/klantcontact/index.ts';
import { mayPass, meldingtoestanden, overgangen } from './melding.ts';
import { melding } from './index.ts';

describe('the life of a melding', () => {
  it('never leads back to the inwoner or to another desk', () => {
    for (const { naar } of Object.values(overgangen)) expect(['toegedeeld', 'in-onderzoek', 'onderzocht', 'afgehandeld', 'ingetrokken']).toContain(naar);
  });
  it('ends once: what is closed or withdrawn stays so', () => {
    for (const toestand of ['afgehandeld', 'ingetrokken'] as const) {
      for (const overgang of Object.keys(overgangen) as (keyof typeof overgangen)[]) expect(mayPass(overgang, toestand).ja).toBe(false);
    }
    expect(meldingtoestanden).toHaveLength(6);
  });
});

forEachEngine('melding', (db) => {
  const spil = makeTestSpil(db, [dossier, klantcontact, melding], findGrants);

  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const inwoner = await knownInwoner(spil, gemeente.code, { voornamen: 'Johanna Maria', voorvoegsel: 'van', geslachtsnaam: 'Duinen', geboortedatum: '1951-04-02' });
    const klantcontact = await gemeente.staff('klantcontact');
    return { gemeente, persoon: inwoner.id, klantcontact, inwoner };
  }

  it('starts the six weeks on the day of the melding and says so in writing at once', async () => {
    const { gemeente, persoon, klantcontact } = await setUp();
    const ontvangst = await spil.as(klantcontact, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'Mijn man vergeet steeds meer.', ontvangenOp: '2026-02-20' });
    expect(ontvangst).toMatchObject({ meldingsdatum: '2026-02-20', onderzoekUiterlijk: '2026-04-07', persoonlijkPlanUiterlijk: '2026-02-27' });
    const [post] = await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('postvak_bericht').selectAll().where('persoon', '=', persoon).execute());
    expect(post?.tekst).toContain('7 april 2026');
    expect(post?.tekst).toContain('27 februari 2026');
    expect(post?.tekst).toMatch(/cliëntondersteuner/);
    expect(post?.tekst).toMatch(/mantelzorger/);
  });

  it('takes over who told it for another and whom to bring along: nothing is asked again', async () => {
    const { gemeente, persoon, klantcontact: medewerker, inwoner } = await setUp();
    const told = { namens: 'Johanna van Duinen', relatie: 'kind', toestemming: 'verteld', gezelschap: [{ soort: 'eigen-persoon', naam: 'Bep' }, { soort: 'clientondersteuner' }] } as const;
    const { id: contact } = await spil.as({ soort: 'anoniem' }, 'klantcontact.hulpvraag', { gemeente: gemeente.code, vraag: 'Mijn moeder valt', naam: 'Karin', telefoon: '06 5550 1234', ...told, gezelschap: [...told.gezelschap] });
    const { id } = await spil.as(medewerker, 'melding.registratie', { persoon, kanaal: 'portaal', vraag: 'Mijn moeder valt', klantcontact: contact });
    expect(await spil.as(inwoner, 'melding.gegevens', { id })).toMatchObject({ verteller: 'Karin', relatie: 'kind', toestemming: 'verteld', gezelschap: told.gezelschap });
    const own = await spil.as(inwoner, 'melding.registratie', { persoon, kanaal: 'portaal', vraag: 'Voor mezelf', gezelschap: [{ soort: 'tolk' }] });
    expect(await spil.as(inwoner, 'melding.gegevens', { id: own.id })).toMatchObject({ verteller: '', relatie: 'zelf', gezelschap: [{ soort: 'tolk' }] });
  });

  it('shows a right until its last day, and what the gemeente has to do also when it is late', async () => {
    const { persoon, klantcontact: medewerker, inwoner } = await setUp();
    const { dossier: id } = await spil.as(medewerker, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'Mijn man vergeet steeds meer.' });
    const running = async () => (await spil.as(inwoner, 'dossier.gegevens', { id })).termijnen.map(({ regel }) => regel);
    spil.clock.set('2026-03-17T22:30:00Z');
    expect(await running()).toEqual(['wmo-persoonlijk-plan', 'wmo-onderzoek']);
    spil.clock.set('2026-03-17T23:30:00Z');
    expect(await running()).toEqual(['wmo-onderzoek']);
    spil.clock.set('2026-05-01T09:00:00Z');
    expect(await running()).toEqual(['wmo-onderzoek']);
    spil.clock.set('2026-03-10T09:00:00Z');
  });

  it('takes over the question it came from, which then leaves the list of klantcontact', async () => {
    const { gemeente, persoon, klantcontact: medewerker } = await setUp();
    const { id } = await spil.as({ soort: 'anoniem' }, 'klantcontact.hulpvraag', { gemeente: gemeente.code, vraag: 'Mijn man vergeet steeds meer.', naam: 'Johanna van Duinen', telefoon: '06 5550 1234' });
    const open = () => asSystem(spil, gemeente.code, (tx) => tx.selectFrom('taak').select('soort').where('onderwerp', '=', id).where('toestand', '=', 'open').execute());
    expect(await open()).toEqual([{ soort: 'klantcontact.opvolgen' }]);
    await spil.as(medewerker, 'melding.registratie', { persoon, kanaal: 'portaal', vraag: 'Mijn man vergeet steeds meer.', klantcontact: id });
    expect(await open()).toEqual([]);
    // Its words belong to the dossier now: who works there reads them, and who took the question.
    const wordsFor = async (who: Actor) => (await spil.as(who, 'klantcontact.gegevens', { id })).vraag;
    const seen = [await wordsFor(medewerker), await wordsFor(await gemeente.staff('teamleider')), await wordsFor(await gemeente.staff('klantcontact', 'Een ander'))];
    expect(seen).toEqual(['Mijn man vergeet steeds meer.', 'Mijn man vergeet steeds meer.', '']);
  });

  it('is told by the inwoner too, who then sees it and nobody else’s', async () => {
    const { inwoner, persoon } = await setUp();
    const other = await setUp();
    const ontvangst = await spil.as(inwoner, 'melding.registratie', { persoon, kanaal: 'portaal', vraag: 'Ik red het niet meer alleen.' });
    expect(await spil.as(inwoner, 'melding.gegevens', { id: ontvangst.id })).toMatchObject({ vraag: 'Ik red het niet meer alleen.', toestand: 'ontvangen' });
    await expect(spil.as(other.inwoner, 'melding.gegevens', { id: ontvangst.id })).rejects.toMatchObject({ status: 404 });
    await expect(spil.as(inwoner, 'melding.registratie', { persoon: other.persoon, kanaal: 'portaal', vraag: 'x' })).rejects.toMatchObject({ status: 403 });
  });

  it('refuses a day in the future and a persoon that does not exist', async () => {
    const { klantcontact, persoon, gemeente } = await setUp();
    await expect(spil.as(klantcontact, 'melding.registratie', { persoon, kanaal: 'balie', vraag: 'x', ontvangenOp: '2026-03-11' })).rejects.toMatchObject({ status: 400 });
    await expect(spil.as(klantcontact, 'melding.registratie', { persoon: spil.newId(gemeente.code), kanaal: 'balie', vraag: 'x' })).rejects.toMatchObject({ status: 404 });
  });

  it('waits in the queue of its own team, oldest first, page by page', async () => {
    const { gemeente, persoon, klantcontact } = await setUp();
    const teamleider = await gemeente.staff('teamleider');
    for (const ontvangenOp of ['2026-03-03', '2026-03-01', '2026-03-02']) await spil.as(klantcontact, 'melding.registratie', { persoon, kanaal: 'balie', vraag: 'x', ontvangenOp });
    const first = await spil.as(teamleider, 'melding.lijst', { team: gemeente.team, aantal: 2 });
    const rest = await spil.as(teamleider, 'melding.lijst', { team: gemeente.team, aantal: 2, ...(first.volgende ? { cursor: first.volgende } : {}) });
    expect([...first.items, ...rest.items].map((item) => item.meldingsdatum)).toEqual(['2026-03-01', '2026-03-02', '2026-03-03']);
    expect(rest.volgende).toBeUndefined();
    await expect(spil.as(klantcontact, 'melding.lijst', { team: gemeente.team })).rejects.toMatchObject({ status: 403 });
    const elsewhere = await makeGemeente(spil);
    await expect(spil.as(await elsewhere.staff('teamleider'), 'melding.lijst', { team: gemeente.team })).rejects.toMatchObject({ status: 403 });
  });

  it('gives the household one regisseur, visible in the journal, and takes the work off the team’s list', async () => {
    const { gemeente, persoon, klantcontact } = await setUp();
    const teamleider = await gemeente.staff('teamleider');
    const generalist = await gemeente.staff('generalist', 'Sanne Bakker');
    const { id, dossier } = await spil.as(klantcontact, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'Hulp bij het huishouden?' });
    await expect(spil.as(klantcontact, 'melding.toedeling', { id, regisseur: generalist.id })).rejects.toMatchObject({ status: 403 });
    await spil.as(teamleider, 'melding.toedeling', { id, regisseur: generalist.id, zwaarte: 'enkelvoudig' });
    expect(await spil.as(generalist, 'melding.gegevens', { id })).toMatchObject({ toestand: 'toegedeeld', regisseur: { naam: 'Sanne Bakker' } });
    const rows = await asSystem(spil, gemeente.code, async (tx) => ({
      taken: await tx.selectFrom('taak').select(['soort', 'houder', 'toestand']).where('dossier', '=', dossier).orderBy('soort').execute(),
      events: await tx.selectFrom('gebeurtenis').select('soort').where('stroom', '=', dossier).orderBy('volgnummer').execute(),
      faults: await verifyStream(tx, gemeente.code, dossier),
    }));
    expect(rows.taken).toEqual([{ soort: 'gesprek.voeren', houder: `m:${generalist.id}`, toestand: 'open' }, { soort: 'melding.toedelen', houder: `t:${gemeente.team}`, toestand: 'gedaan' }]);
    expect(rows.events.map((e) => e.soort)).toEqual(['dossier.geopend', 'melding.ontvangen', 'dossier.regisseur-aangewezen', 'melding.toegedeeld']);
    expect(rows.faults).toEqual([]);
  });

  it('takes only a generalist of the gemeente as regisseur', async () => {
    const { gemeente, persoon, klantcontact } = await setUp();
    const teamleider = await gemeente.staff('teamleider');
    const { id } = await spil.as(klantcontact, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'x' });
    await expect(spil.as(teamleider, 'melding.toedeling', { id, regisseur: teamleider.id })).rejects.toMatchObject({ code: 'GeenGeneralist' });
  });

  it('answers the same command with the same key once, and says so again', async () => {
    const { gemeente, persoon, klantcontact } = await setUp();
    const input = { persoon, kanaal: 'telefoon', vraag: 'Tweemaal geklikt' } as const;
    const [a, b] = await Promise.all([spil.answer(klantcontact, 'melding.registratie', input, { idempotencyKey: 'k1' }), spil.answer(klantcontact, 'melding.registratie', input, { idempotencyKey: 'k1' })]);
    expect(b).toEqual(a);
    const count = await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('melding').select('id').where('persoon', '=', persoon).execute());
    expect(count).toHaveLength(1);
    await expect(spil.answer(klantcontact, 'melding.registratie', { ...input, vraag: 'anders' }, { idempotencyKey: 'k1' })).rejects.toMatchObject({ status: 409 });
  });

  it('leaves a line in the access log for each look and for each refusal', async () => {
    const { gemeente, persoon, klantcontact } = await setUp();
    const teamleider = await gemeente.staff('teamleider');
    const { id, dossier } = await spil.as(klantcontact, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'x' });
    await spil.as(teamleider, 'melding.gegevens', { id });
    await expect(spil.as(klantcontact, 'melding.gegevens', { id })).rejects.toMatchObject({ status: 403 });
    const lines = await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('inzage as i').innerJoin('inzage_onderwerp as o', 'o.inzage', 'i.id').select(['i.actor', 'i.uitkomst']).where('o.onderwerp', '=', dossier).orderBy('i.uitkomst').execute());
    expect(lines).toEqual([{ actor: `m:${klantcontact.id}`, uitkomst: 'geweigerd' }, { actor: `m:${teamleider.id}`, uitkomst: 'toegestaan' }].sort((a, b) => (a.uitkomst < b.uitkomst ? -1 : 1)));
  });
});
