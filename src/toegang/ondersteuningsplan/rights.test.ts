import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { ondersteuningsplan } from './index.ts';
import { offerExample, planSpil, setUpPlan } from './testing/plan-setup.ts';

/**
 * Written by hand: who may do what with the plan of a household, by their relation to it. What is not
 * named is refused. `as` is how the test makes somebody.
 */
const acts = [
  'opstelling', 'wijziging', 'aanpassing', 'reactie', 'adviesaanvraag', 'goedkeuring', 'aanbieding', 'ondertekening', 'handtekening', 'geen-overeenstemming', 'herziening', 'gegevens', 'lijst', 'eigen',
] as const;
type Act = (typeof acts)[number];
const making: readonly Act[] = ['opstelling', 'wijziging', 'adviesaanvraag', 'herziening'];
const deciding: readonly Act[] = ['aanbieding', 'ondertekening', 'handtekening', 'geen-overeenstemming'];
const reading: readonly Act[] = ['gegevens', 'lijst'];
const speaking: readonly Act[] = ['aanpassing', 'reactie', 'ondertekening', 'geen-overeenstemming'];

const table: Readonly<Record<string, readonly Act[]>> = {
  'regisseur, generalist': [...making, ...deciding, ...reading],
  'generalist to whom the regisseur gave writing': [...making, ...deciding, ...reading],
  'generalist to whom the regisseur gave reading': reading,
  'generalist of the team': [],
  'procesregisseur with writing': [...making, ...reading],
  'procesregisseur without': [],
  'teamleider of the team': [],
  'teamleider who was asked': [...reading, 'goedkeuring'],
  'expert who was asked': [...reading, 'goedkeuring'],
  'expert who was not': [],
  'medewerker beschikkingen with an aanvraag': reading,
  'klantcontact': [],
  'beheer': [],
  'aanbieder with an opdracht': [],
  'aanbieder to whom somebody gave writing': reading,
  'inwoner of the plan': [...speaking, ...reading, 'eigen'],
  'vertegenwoordiger': [...speaking, ...reading, 'eigen'],
  'housemate with a right of their own': [...reading, 'eigen'],
  'other inwoner': ['eigen'],
  'regisseur of another gemeente': [],
  'nobody who logged in': [],
};

forEachEngine('rights on the plan', (db) => {
  const spil = planSpil(db);

  async function people(w: Awaited<ReturnType<typeof setUpPlan>>): Promise<Record<keyof typeof table, Actor>> {
    const plan = { lezen: ['betrokkenen'], schrijven: ['plan'] } as const;
    const read = { lezen: ['betrokkenen', 'plan'] } as const;
    const staff = async (rol: string, right?: typeof plan | typeof read, grond: 'verleend' | 'behandeling' = 'verleend', houder?: string) => {
      const actor = await w.gemeente.staff(rol);
      if (right) await w.grant(houder ?? `m:${actor.id}`, right, grond);
      return actor;
    };
    const person = async (grond?: 'vertegenwoordiger' | 'betrokkene'): Promise<Actor> => {
      const id = spil.newId(w.gemeente.code);
      if (grond) await w.grant(`p:${id}`, plan, grond);
      return { soort: 'inwoner', id, naam: 'Iemand', personen: [{ gemeente: w.gemeente.code, persoon: id }] };
    };
    const provider = async (right?: typeof plan) => {
      const actor = await w.gemeente.organisation('aanbieder', 'aanbieder');
      if (right) await w.grant(`o:${actor.organisatie}`, right, 'verleend');
      return actor;
    };
    return {
      'regisseur, generalist': w.generalist,
      'generalist to whom the regisseur gave writing': await staff('generalist', plan),
      'generalist to whom the regisseur gave reading': await staff('generalist', read),
      'generalist of the team': await staff('generalist'),
      'procesregisseur with writing': await staff('procesregisseur', plan),
      'procesregisseur without': await staff('procesregisseur'),
      'teamleider of the team': w.teamleider,
      'teamleider who was asked': await staff('teamleider', read, 'behandeling'),
      'expert who was asked': await staff('expert', read, 'behandeling'),
      'expert who was not': await staff('expert'),
      'medewerker beschikkingen with an aanvraag': await staff('beschikkingen', read, 'behandeling', 'r:beschikkingen'),
      'klantcontact': await staff('klantcontact'),
      'beheer': await staff('beheer'),
      'aanbieder with an opdracht': await provider(),
      'aanbieder to whom somebody gave writing': await provider(plan),
      'inwoner of the plan': w.inwoner,
      'vertegenwoordiger': await person('vertegenwoordiger'),
      'housemate with a right of their own': await person('betrokkene'),
      'other inwoner': await person(),
      'regisseur of another gemeente': (await setUpPlan(spil)).generalist,
      'nobody who logged in': { soort: 'anoniem' },
    };
  }

  it('are those of the table, for every act; an act that is not in the table does not exist', async () => {
    expect(ondersteuningsplan.acts.filter(({ name }) => name.startsWith('ondersteuningsplan.')).map((a) => a.name.split('.')[1]).toSorted()).toEqual([...acts].toSorted());
    const w = await setUpPlan(spil);
    const { id } = await offerExample(spil, w);
    const digest = 'f'.repeat(64);
    const inputs: Record<Act, object> = {
      opstelling: { melding: w.melding }, wijziging: { id, inhoud: w.planOf() }, aanpassing: { id, onderdeel: '/weg', tekst: 'x' }, reactie: { id, onderdeel: '/weg', klopt: true }, adviesaanvraag: { id, aan: 'expert', vraag: 'x' },
      goedkeuring: { id, goedgekeurd: true, motivering: 'x' }, aanbieding: { id }, ondertekening: { id, digest }, handtekening: { id, digest, hoedanigheid: 'inwoner', naam: 'x', datum: '2026-03-10', bestand: Buffer.from('%PDF-1.7').toString('base64') },
      'geen-overeenstemming': { id, reden: 'x' }, herziening: { id, reden: 'x' }, gegevens: { id }, lijst: { dossier: w.dossier }, eigen: {},
    };
    // Acts that would change the plan are tried with a version that is not there: whoever may is then told 409, 412 or 400, never 403.
    const refusedForRights = async (actor: Actor, act: Act): Promise<boolean> => {
      if (act === 'geen-overeenstemming') return spil.as(actor, 'ondersteuningsplan.gegevens', { id }).then((plan) => plan.kan.find((k) => k.act === 'ondersteuningsplan.geen-overeenstemming')?.mag !== true, () => true);
      const status = await spil.answer(actor, `ondersteuningsplan.${act}`, inputs[act], { ifMatch: 0 }).then(() => 200, (error: unknown) => (error as { status: number }).status);
      return [401, 403, 404].includes(status);
    };
    const actors = await people(w);
    for (const [who, allowed] of Object.entries(table)) {
      const found: Act[] = [];
      for (const act of acts) if (!(await refusedForRights(actors[who] ?? { soort: 'anoniem' }, act))) found.push(act);
      expect([who, found.toSorted()]).toEqual([who, [...allowed].toSorted()]);
    }
  });

  it('keep what was said in the conversation from who reads the plan', async () => {
    const w = await setUpPlan(spil);
    const { id } = await offerExample(spil, w);
    const beschikkingen = await w.gemeente.staff('beschikkingen');
    await expect(spil.as(beschikkingen, 'ondersteuningsplan.gegevens', { id })).rejects.toMatchObject({ status: 403 });
    await w.grant('r:beschikkingen', { lezen: ['betrokkenen', 'persoon', 'plan'] }, 'behandeling');
    const plan = await spil.as(beschikkingen, 'ondersteuningsplan.gegevens', { id });
    expect(Object.keys(plan.getoond).toSorted()).toEqual(['gemeente', 'generalist', 'inhoud', 'inwoner', 'namen', 'nummer', 'plan']);
    await expect(spil.answer(beschikkingen, 'gesprek.overzicht', { dossier: w.dossier })).rejects.toMatchObject({ status: 403 });
  });

  it('hold in the database too: an aanbieder finds no row of a plan, a signature or a reaction without a right', async () => {
    const w = await setUpPlan(spil);
    const { id, digest } = await offerExample(spil, w);
    await spil.as(w.inwoner, 'ondersteuningsplan.ondertekening', { id, digest });
    await spil.as(w.inwoner, 'ondersteuningsplan.reactie', { id, onderdeel: '/einddoel', klopt: true });
    const rows = async (houder: string, gemeente: string = w.code): Promise<number[]> => db.database().read({ gemeenten: [gemeente], actor: 'x', houder, doel: 'proef' }, async (tx) => [
      (await tx.selectFrom('ondersteuningsplan').select('id').where('dossier', '=', w.dossier).execute()).length, (await tx.selectFrom('plan_versie').select('plan').where('dossier', '=', w.dossier).execute()).length,
      (await tx.selectFrom('plan_handtekening').select('plan').where('dossier', '=', w.dossier).execute()).length, (await tx.selectFrom('plan_reactie').select('plan').where('dossier', '=', w.dossier).execute()).length,
    ]);
    expect(await rows(`o:${w.aanbieder.organisatie}`)).toEqual([0, 0, 0, 0]);
    expect(await rows(`p:${w.persoon}`)).toEqual([1, 1, 1, 1]);
    expect(await rows('', '0001')).toEqual([0, 0, 0, 0]);
    await asSystem(spil, w.code, (tx) => tx.updateTable('dossier_toegang').set({ tot: '2026-03-09T00:00:00Z' }).where('houder', '=', `p:${w.persoon}`).execute());
    expect(await rows(`p:${w.persoon}`)).toEqual([0, 0, 0, 0]);
  });
});

describe('the table of rights', () => {
  it('gives nobody of an aanbieder a hand in making or deciding', () => {
    for (const who of Object.keys(table).filter((name) => name.startsWith('aanbieder'))) for (const act of [...making, ...deciding, 'goedkeuring' as const]) expect(table[who]).not.toContain(act);
  });
});
