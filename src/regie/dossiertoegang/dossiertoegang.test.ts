import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { dossier, findGrants, grantAccess } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { taak } from '../../registers/taak/index.ts';
import { melding } from '../../toegang/melding/index.ts';
import { inzage } from '../inzage/index.ts';
import { makeTijdlijn } from '../tijdlijn/index.ts';
import { dossiertoegang } from './index.ts';

const story = [dossier, taak, melding, dossiertoegang] as const;
const kinds = story.flatMap((m) => [...('events' in m ? m.events : [])]);

forEachEngine('who may see a dossier', (db) => {
  const modules = [...story, inzage, makeTijdlijn(kinds)] as const;
  const spil = makeTestSpil(db, modules, findGrants);

  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const inwoner = await knownInwoner(spil, gemeente.code);
    const regisseur = await gemeente.staff('generalist', 'Sanne Bakker');
    const teamleider = await gemeente.staff('teamleider');
    const { id, dossier: zaak } = await spil.as(inwoner, 'melding.registratie', { persoon: inwoner.id, kanaal: 'portaal', vraag: 'Hulp' });
    await spil.as(teamleider, 'melding.toedeling', { id, regisseur: regisseur.id });
    return { gemeente, inwoner, regisseur, teamleider, zaak, id };
  }

  it('is decided by the regisseur: with purpose and end date, and not a day longer', async () => {
    const { gemeente, regisseur, teamleider, zaak } = await setUp();
    const expert = await gemeente.staff('expert');
    await expect(spil.as(expert, 'dossier.gegevens', { id: zaak })).rejects.toMatchObject({ status: 403 });
    const request = { dossier: zaak, soort: 'medewerker' as const, houder: expert.id, gegevens: ['persoon' as const], recht: 'lezen' as const, doel: 'advies over wonen', tot: '2026-03-12' };
    await expect(spil.as(teamleider, 'dossiertoegang.verlening', request)).rejects.toMatchObject({ status: 403 });
    await spil.as(regisseur, 'dossiertoegang.verlening', request);
    expect((await spil.as(expert, 'dossier.gegevens', { id: zaak })).personen).toHaveLength(1);
    spil.clock.advance({ hours: 72 });
    await expect(spil.as(expert, 'dossier.gegevens', { id: zaak })).rejects.toMatchObject({ status: 403 });
    spil.clock.set('2026-03-10T09:00:00Z');
  });

  it('ends by itself, also in an emergency, and the timeline says so once; what was taken back is not told again', async () => {
    const { gemeente, regisseur, teamleider, zaak } = await setUp();
    const [expert, other] = [await gemeente.staff('expert'), await gemeente.staff('expert')];
    const give = (houder: string, tot: string) => spil.as(regisseur, 'dossiertoegang.verlening', { dossier: zaak, soort: 'medewerker', houder, gegevens: ['persoon', 'plan'], recht: 'lezen', doel: 'advies over wonen', tot });
    await give(expert.id, '2026-03-12');
    await give(other.id, '2026-03-12');
    await spil.as(regisseur, 'dossiertoegang.intrekking', { dossier: zaak, soort: 'medewerker', houder: other.id });
    await spil.as(teamleider, 'dossiertoegang.nood', { dossier: zaak, reden: 'Politie belde: crisis thuis' });
    const ended = () => asSystem(spil, gemeente.code, async (tx) => (await tx.selectFrom('gebeurtenis').select('inhoud').where('stroom', '=', zaak).where('soort', '=', 'dossiertoegang.verlopen').orderBy('volgnummer').execute()).map(({ inhoud }) => inhoud));
    await spil.passTime();
    expect(await ended()).toEqual([]);
    spil.clock.set('2026-03-11T09:30:00Z');
    await spil.passTime();
    expect(await ended()).toEqual([{ dossier: zaak, houder: `m:${teamleider.id}`, grond: 'nood' }]);
    for (const at of ['2026-03-11T23:30:00Z', '2026-03-12T08:00:00Z']) {
      spil.clock.set(at);
      await spil.passTime();
    }
    expect(await ended()).toMatchObject([{ grond: 'nood' }, { houder: `m:${expert.id}`, grond: 'verleend' }]);
    spil.clock.set('2026-03-10T09:00:00Z');
  });

  it('ends by the clock of the request or by that of the database, whichever comes first', async () => {
    const { gemeente, regisseur, zaak } = await setUp();
    const rows = (houder: string) => db.database().read({ gemeenten: [gemeente.code], actor: 'x', houder, doel: 'proef' }, (tx) => tx.selectFrom('dossier').select('id').where('id', '=', zaak).execute());
    const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString();
    const partner = async (tot: string) => {
      const actor = await gemeente.organisation('ketenpartner', 'ketenpartner');
      const houder = `o:${actor.organisatie}`;
      await asSystem(spil, gemeente.code, (tx) => grantAccess(tx, gemeente.code, zaak, { houder, lezen: ['betrokkenen', 'persoon'], grond: 'verleend', doel: 'proef', vanaf: '2020-01-01T00:00:00Z', tot, verleendDoor: `m:${regisseur.id}` }, () => spil.newId(gemeente.code)));
      return { houder, ask: () => spil.as(actor, 'dossier.gegevens', { id: zaak }) };
    };
    const [over, running] = [await partner(days(-1)), await partner(days(30))];
    spil.clock.set(days(-10));
    expect([await rows(over.houder), await rows(running.houder)]).toEqual([[], [{ id: zaak }]]);
    await expect(over.ask()).rejects.toMatchObject({ status: 404 });
    await expect(running.ask()).resolves.toMatchObject({ id: zaak });
    spil.clock.set(days(31));
    await expect(running.ask()).rejects.toMatchObject({ status: 403 });
    spil.clock.set('2026-03-10T09:00:00Z');
  });

  it('is taken back at once by the regisseur or the inwoner', async () => {
    const { gemeente, inwoner, regisseur, zaak } = await setUp();
    const expert = await gemeente.staff('expert');
    await spil.as(regisseur, 'dossiertoegang.verlening', { dossier: zaak, soort: 'medewerker', houder: expert.id, gegevens: ['plan'], recht: 'lezen', doel: 'meekijken', tot: '2026-06-01' });
    await spil.as(inwoner, 'dossiertoegang.intrekking', { dossier: zaak, soort: 'medewerker', houder: expert.id });
    await expect(spil.as(expert, 'dossier.gegevens', { id: zaak })).rejects.toMatchObject({ status: 403 });
  });

  it('refuses an end too far away, and medical advice for a whole organisation', async () => {
    const { regisseur, zaak, gemeente } = await setUp();
    const houder = spil.newId(gemeente.code);
    const request = { dossier: zaak, soort: 'organisatie' as const, houder, recht: 'lezen' as const, doel: 'samenwerken' };
    await expect(spil.as(regisseur, 'dossiertoegang.verlening', { ...request, gegevens: ['plan'], tot: '2028-01-01' })).rejects.toMatchObject({ status: 400 });
    await expect(spil.as(regisseur, 'dossiertoegang.verlening', { ...request, gegevens: ['medisch'], tot: '2026-06-01' })).rejects.toMatchObject({ fouten: [{ pad: '/gegevens' }] });
  });

  it('can be taken in an emergency with a reason; regisseur and privacy officer are told, and the inwoner sees it', async () => {
    const { gemeente, inwoner, zaak } = await setUp();
    const colleague = await gemeente.staff('procesregisseur', 'Noor de Nacht');
    await spil.as(colleague, 'dossiertoegang.nood', { dossier: zaak, reden: 'Crisisdienst belt: kind alleen thuis' });
    await spil.as(colleague, 'melding.gegevens', { id: (await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('melding').select('id').where('dossier', '=', zaak).executeTakeFirstOrThrow())).id });
    const looks = await spil.as(inwoner, 'inzage.lijst', { dossier: zaak });
    expect(looks.items[0]).toMatchObject({ naam: 'Noor de Nacht', uitkomst: 'nood', act: 'melding.gegevens' });
    const told = await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('taak').select('houder').where('soort', '=', 'dossiertoegang.nood').where('gemeente', '=', gemeente.code).execute());
    expect(told.map((t) => t.houder.slice(0, 2)).sort()).toEqual(['m:', 'r:']);
    spil.clock.advance({ hours: 25 });
    await expect(spil.as(colleague, 'inzage.lijst', { dossier: zaak })).rejects.toMatchObject({ status: 403 });
    spil.clock.set('2026-03-10T09:00:00Z');
  });

  it('is told on the timeline, the newest first, and only to who may read it', async () => {
    const { gemeente, inwoner, regisseur, zaak } = await setUp();
    await spil.conductor.settle();
    const story = await spil.as(inwoner, 'tijdlijn.lijst', { dossier: zaak });
    expect(story.items.map((i) => i.soort)).toEqual(['melding.toegedeeld', 'dossier.regisseur-aangewezen', 'melding.ontvangen', 'dossier.geopend']);
    expect(story.items[2]?.door.nl).toBe('inwoner');
    expect((await spil.as(regisseur, 'tijdlijn.lijst', { dossier: zaak })).items).toHaveLength(4);
    await expect(spil.as(await gemeente.staff('klantcontact'), 'tijdlijn.lijst', { dossier: zaak })).rejects.toMatchObject({ status: 403 });
  });

  it('shows the own work first: the regisseur finds the conversation on the list', async () => {
    const { regisseur, zaak } = await setUp();
    expect((await spil.as(regisseur, 'taak.lijst', {})).items).toMatchObject([{ soort: 'gesprek.voeren', dossier: zaak, huishouden: 'Visser' }]);
    expect((await spil.as(regisseur, 'dossier.lijst', {})).items).toMatchObject([{ id: zaak }]);
  });
});
