import { expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { dossier, findGrants, grantAccess } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { taak } from '../../registers/taak/index.ts';
import { melding } from '../../toegang/melding/index.ts';
import { inzage } from '../inzage/index.ts';
import { makeTijdlijn } from '../tijdlijn/index.ts';
import { dossiertoegang } from './index.ts';
import { mayTake } from './machtiging.ts';

it('is taken once, in its time, and not when it was taken back', () => {
  const code = { toestand: 'uitgegeven', vervaltOp: '2026-03-17T09:00:00.000Z' } as const;
  expect(mayTake(code, '2026-03-17T08:59:59.999Z').ja).toBe(true);
  expect(mayTake(code, '2026-03-17T09:00:00.000Z').ja).toBe(false);
  for (const toestand of ['aanvaard', 'ingetrokken'] as const) expect(mayTake({ ...code, toestand }, '2026-03-11T09:00:00.000Z').ja).toBe(false);
});

forEachEngine('letting somebody see the own dossier', (db) => {
  const story = [dossier, taak, melding, dossiertoegang] as const;
  const spil = makeTestSpil(db, [...story, inzage, makeTijdlijn(story.flatMap((m) => [...('events' in m ? m.events : [])]))] as const, findGrants);

  async function setUp() {
    // Row-level security reads the clock of the database: rights with an end are given from now on.
    const now = Temporal.Now.instant();
    spil.clock.set(now.toString());
    const day = (days: number): string => now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days }).toString();
    const gemeente = await makeGemeente(spil);
    const [moeder, dochter, ander] = [await knownInwoner(spil, gemeente.code, { voornamen: 'Annie' }), await knownInwoner(spil, gemeente.code, { voornamen: 'Marijke' }), await knownInwoner(spil, gemeente.code, { voornamen: 'Kees' })];
    const { dossier: zaak } = await spil.as(moeder, 'melding.registratie', { persoon: moeder.id, kanaal: 'portaal', vraag: 'Hulp' });
    const give = (more: object = {}, who: Actor = moeder) => spil.as(who, 'machtiging.uitgifte', { dossier: zaak, naam: 'Marijke', gegevens: ['melding', 'tijdlijn'], recht: 'lezen', tot: day(30), ...more });
    const take = (who: Actor, typed: string) => spil.as(who, 'machtiging.aanvaarding', { gemeente: gemeente.code, code: typed });
    const see = (who: Actor) => spil.as(who, 'melding.dossier', { dossier: zaak });
    return { code: gemeente.code, gemeente, moeder, dochter, ander, zaak, day, give, take, see };
  }

  it('needs the code and an own login; then it is what was named, and each look is seen by who gave it', async () => {
    const { moeder, dochter, ander, zaak, day, give, take, see } = await setUp();
    const { code, id } = await give();
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    await expect(see(dochter)).rejects.toMatchObject({ status: 403 });
    await expect(take(dochter, 'AAAA-BBBB-CCCC')).rejects.toMatchObject({ status: 400 });
    expect(await take(dochter, code.toLowerCase())).toEqual({ dossier: zaak, tot: day(30) });
    await expect(take(ander, code)).rejects.toMatchObject({ status: 409 });
    expect((await see(dochter)).items).toHaveLength(1);
    expect((await spil.as(dochter, 'dossier.eigen', {})).items).toMatchObject([{ id: zaak, grond: 'vertegenwoordiger' }]);
    // Not what was not named: who looked, and who may.
    await expect(spil.as(dochter, 'inzage.lijst', { dossier: zaak })).rejects.toMatchObject({ status: 403 });
    await expect(spil.as(dochter, 'dossiertoegang.lijst', { dossier: zaak })).rejects.toMatchObject({ status: 403 });
    await expect(spil.as(dochter, 'melding.intrekking', { id: (await see(dochter)).items[0]?.id ?? '', reden: 'x' })).rejects.toMatchObject({ status: 403 });
    await expect(give({}, dochter)).rejects.toMatchObject({ status: 403 });
    expect((await spil.as(moeder, 'inzage.lijst', { dossier: zaak })).items.map(({ naam, act }) => `${naam} ${act}`)).toContain('Marijke Visser melding.dossier');
    const rights = (await spil.as(moeder, 'dossiertoegang.lijst', { dossier: zaak })).items.filter(({ houder }) => houder === `p:${dochter.id}`);
    expect(rights.map(({ gegevens, naam, grond, doel }) => [gegevens, naam, grond, doel])).toEqual(['betrokkenen', 'melding', 'persoon', 'tijdlijn'].map((kind) => [kind, 'Marijke Visser', 'vertegenwoordiger', 'gemachtigd door de inwoner']));
    await expect(spil.as(moeder, 'machtiging.intrekking', { id })).rejects.toMatchObject({ status: 409 });
    await spil.as(moeder, 'dossiertoegang.intrekking', { dossier: zaak, soort: 'persoon', houder: dochter.id });
    await expect(see(dochter)).rejects.toMatchObject({ status: 403 });
  });

  it('is taken back before it was used, ends by itself, and is of who gave it', async () => {
    const { code: gemeente, moeder, dochter, ander, zaak, day, give, take } = await setUp();
    const { code, id } = await give();
    expect((await spil.as(moeder, 'machtiging.lijst', { dossier: zaak })).items).toMatchObject([{ id, naam: 'Marijke', tot: day(30) }]);
    await expect(spil.as(ander, 'machtiging.intrekking', { id })).rejects.toMatchObject({ status: 404 });
    expect(await db.database().read({ gemeenten: [gemeente], actor: 'x', houder: `p:${ander.id}`, doel: 'proef' }, (tx) => tx.selectFrom('machtiging').select('id').execute())).toEqual([]);
    await expect(take(moeder, code)).rejects.toMatchObject({ status: 400 });
    await spil.as(moeder, 'machtiging.intrekking', { id });
    await expect(take(dochter, code)).rejects.toMatchObject({ status: 409 });
    expect((await spil.as(moeder, 'machtiging.lijst', { dossier: zaak })).items).toEqual([]);
    for (const tot of [day(0), day(366)]) await expect(give({ tot })).rejects.toMatchObject({ status: 400 });
    const late = await give();
    spil.clock.advance({ hours: 24 * 7 });
    await expect(take(dochter, late.code)).rejects.toMatchObject({ status: 409 });
    await expect(take({ soort: 'inwoner', id: 'nieuw', naam: 'Nieuw', personen: [] }, late.code)).rejects.toMatchObject({ status: 409 });
  });

  it('is not up to one of two whose dossier it is: then the regisseur decides', async () => {
    const { code, ander, zaak, give } = await setUp();
    await asSystem(spil, code, (tx) => grantAccess(tx, code, zaak, { houder: `p:${ander.id}`, lezen: ['betrokkenen', 'melding'], grond: 'betrokkene', doel: 'eigen dossier', vanaf: '2020-01-01T00:00:00Z', verleendDoor: 's:test' }, () => spil.newId(code)));
    await expect(give()).rejects.toMatchObject({ status: 409 });
  });
});
