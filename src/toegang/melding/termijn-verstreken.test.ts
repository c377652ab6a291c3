import { beforeEach, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { termijn } from '../../registers/termijn/index.ts';
import { melding } from './index.ts';

forEachEngine('a term of a melding', (db) => {
  const spil = makeTestSpil(db, [termijn, melding], findGrants);
  beforeEach(() => spil.clock.set('2026-03-10T09:00:00Z'));

  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const { id: persoon } = await knownInwoner(spil, code);
    const [teamleider, regisseur] = [await gemeente.staff('teamleider'), await gemeente.staff('generalist')];
    const { id, dossier } = await spil.as(teamleider, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'Hulp' });
    await spil.as(teamleider, 'melding.toedeling', { id, regisseur: regisseur.id });
    const at = async (moment: string) => {
      spil.clock.set(moment);
      await spil.passTime();
    };
    const told = () => asSystem(spil, code, async (tx) => (await tx.selectFrom('gebeurtenis').select('soort').where('stroom', '=', dossier).where('soort', 'like', '%verstreken').orderBy('volgnummer').execute()).map(({ soort }) => soort));
    const work = () => asSystem(spil, code, (tx) => tx.selectFrom('taak').select(['houder', 'toestand']).where('onderwerp', '=', id).where('soort', '=', 'melding.onderzoek-verstreken').orderBy('houder').execute());
    const post = () => asSystem(spil, code, (tx) => tx.selectFrom('postvak_bericht').select(['onderwerp', 'tekst']).where('persoon', '=', persoon).where('soort', '=', 'onderzoek-te-laat').execute());
    return { code, id, regisseur, teamleider, at, told, work, post };
  }

  it('lapses after its last day and not on it: told once, and the inwoner may now file an aanvraag', async () => {
    const { at, told, work, post, regisseur } = await setUp();
    await at('2026-03-17T22:30:00Z');
    expect(await told()).toEqual([]);
    // A minute past midnight in the Netherlands.
    await at('2026-03-17T23:01:00Z');
    expect(await told()).toEqual(['termijn.verstreken', 'melding.persoonlijk-plan-verstreken']);
    await at('2026-04-21T21:30:00Z');
    expect([await work(), await post()]).toEqual([[], []]);
    await at('2026-04-21T22:01:00Z');
    await at('2026-04-22T09:01:00Z');
    expect(await told()).toEqual(['termijn.verstreken', 'melding.persoonlijk-plan-verstreken', 'termijn.verstreken', 'melding.onderzoek-verstreken']);
    expect(await work()).toEqual([{ houder: `m:${regisseur.id}`, toestand: 'open' }, { houder: 'r:teamleider', toestand: 'open' }]);
    expect(await post()).toMatchObject([{ onderwerp: 'Wij zijn te laat met ons onderzoek', tekst: expect.stringContaining('Op 21 april 2026 moesten wij klaar zijn.') as string }]);
  });

  it('that lapsed is no work any more once the melding is closed', async () => {
    const { at, work, id, regisseur } = await setUp();
    await at('2026-05-01T09:01:00Z');
    await spil.as(regisseur, 'melding.intrekking', { id, reden: 'Het is opgelost.' });
    await spil.conductor.settle();
    expect((await work()).map(({ toestand }) => toestand)).toEqual(['vervallen', 'vervallen']);
  });

  it('does not lapse where the melding was withdrawn in time', async () => {
    const { at, told, id, regisseur } = await setUp();
    await spil.as(regisseur, 'melding.intrekking', { id, reden: 'Het is opgelost.' });
    await at('2026-05-01T09:01:00Z');
    expect(await told()).toEqual([]);
  });
});
