import { resolve } from 'node:path';
import type { Database } from '../../platform/database/database.ts';
import type { GemeenteCode } from '../../platform/id.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { dayOf, systemClock } from '../../platform/time/clock.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { answersOf, besluitSpil, setUpBesluit, signExample, type Wereld } from '../../toegang/beschikking/testing/beschikking-setup.ts';
import type { PlanConcept } from '../../toegang/ondersteuningsplan/plan-inhoud.schema.ts';
import { exampleDoel, exampleInterventie } from '../../toegang/ondersteuningsplan/testing/example-plan.ts';
import type { Command } from './client.ts';

const bsn = '999990019';
const migrations = resolve(import.meta.dirname, '../../../migrations');

/** What a client may do in a prepared database. */
export interface CrashWorld {
  readonly gemeenten: readonly string[];
  /** People to register a melding for, as often as one likes. */
  readonly personen: readonly string[];
  /** Decisions that were checked and can be taken, each once. */
  readonly besluiten: readonly Command[];
}

/** Households with a signed plan, whose decision only has to be taken; and the logins by which the demo's tokens are known. */
export async function prepareWorld(database: Database, engine: Database['engine'], households: number): Promise<CrashWorld> {
  await migrate(database, migrations);
  const spil = besluitSpil({ engine, database: () => database, countStatements: () => Promise.resolve(0) });
  spil.clock.set(systemClock.now().toString());
  const world = { gemeenten: [] as string[], personen: [] as string[], besluiten: [] as Command[] };
  for (let made = 0; made < households; made++) {
    const w = await setUpBesluit(spil);
    await asSystem(spil, w.code, (tx) => tx.updateTable('organisatie').set({ agb_code: String(41_000_000 + Number(w.code)) }).where('id', '=', w.aanbieder.organisatie).execute());
    await asSystem(spil, w.code, (tx) => tx.updateTable('persoon').set({ bsn_versleuteld: spil.env.secrets.seal(bsn), bsn_index: spil.env.secrets.blindIndex(bsn) }).where('gemeente', '=', w.code).where('id', '=', w.persoon).execute());
    const { beschikking: id } = await signExample(spil, w, planFrom(w, dayOf(spil.clock.now())));
    const { onderdelen, versie } = await spil.as(w.beslisser, 'beschikking.gegevens', { id });
    await spil.as(w.beslisser, 'beschikking.toetsing', { id, antwoorden: await answersOf(spil, w, id), onderdelen: onderdelen.map((o) => ({ id: o.id, oordeel: 'toegekend' as const })) }, { ifMatch: versie });
    world.gemeenten.push(w.code);
    world.personen.push(w.persoon);
    world.besluiten.push({ path: `/beschikkingen/${id}/vaststellingen`, body: {}, ifMatch: versie + 1, as: 'beschikkingen' });
    await giveLogins(spil, w.code);
  }
  return world;
}

/** The example plan, with days from now on: the servers live today. */
function planFrom({ planOf, maatwerk }: Wereld, today: Temporal.PlainDate): PlanConcept {
  const [van, evaluatie, tot] = [14, 90, 180].map((days) => today.add({ days }).toString()) as [string, string, string];
  const interventies = [exampleInterventie('stap-1', 'eigen', { evaluatieOp: evaluatie }), exampleInterventie('stap-2', 'individueel', { evaluatieOp: evaluatie, maatwerk: maatwerk({ van, tot }) })];
  return planOf({ tijdpad: { van: today.toString(), tot }, evaluaties: [evaluatie], taken: [{ wat: 'Aanbieder bellen', wie: 'Sanne Bakker', wanneer: 'deze week' }], doelen: [exampleDoel('doel-1', { interventies })] });
}

/** The personas of the demo by these short names work in every gemeente of this world. */
async function giveLogins(spil: ReturnType<typeof besluitSpil>, code: GemeenteCode): Promise<void> {
  await asSystem(spil, code, async (tx) => {
    for (const sleutel of ['klantcontact', 'beschikkingen']) {
      const known = await tx.selectFrom('inlog').select('medewerker').where('sleutel', '=', sleutel).executeTakeFirst();
      const medewerker = known?.medewerker ?? spil.newId(code);
      if (known === undefined) {
        const { id: organisatie } = await tx.selectFrom('organisatie').select('id').where('soort', '=', 'gemeente').limit(1).executeTakeFirstOrThrow();
        await tx.insertInto('medewerker').values({ id: medewerker, naam: `Kees van ${sleutel}`, organisatie, telefoon: null, email: null }).execute();
        await tx.insertInto('inlog').values({ bron: 'medewerker', sleutel, medewerker }).execute();
      }
      await tx.insertInto('mandaat').values({ gemeente: code, id: spil.newId(code), medewerker, rol: sleutel, team: null, geldig_van: '2020-01-01', geldig_tot: null }).execute();
    }
  });
}
