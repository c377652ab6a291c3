import Type from 'typebox';
import { role } from '../../platform/access/rule.ts';
import { command, query, type Loaded } from '../../platform/act/act.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { invalidAt, notFound } from '../../platform/error.ts';
import { teamGeregistreerd } from './medewerker.events.ts';
import { listTeamwijken } from './team.queries.ts';

const doel = 'de gemeente inrichten';
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Id = Type.String({ format: 'uuid' });
const velden = { naam: Type.String({ minLength: 2, maxLength: 80 }), wijken: Type.Array(Type.String({ pattern: '^\\d{6}$' }), { maxItems: 200, uniqueItems: true, description: 'Een wijk heeft één team: zij gaat over van een ander.' }) };

const lijst = query({
  name: 'team.lijst', label: { nl: 'De teams bekijken', en: 'See the teams' }, purpose: doel, route: 'GET /gemeenten/{gemeente}/teams', may: role('beheer'),
  input: Type.Object({ gemeente: Gemeente }, { additionalProperties: false }),
  output: Type.Object({ items: Type.Array(Type.Object({ id: Id, naam: Type.String(), wijken: Type.Array(Type.String()) })) }),
  run: async ({ tx, gemeente }) => ({ items: await listTeamwijken(tx, gemeente) }),
});

/** The wijken of a team, in the place of what it had; each leaves the team that it was with. */
async function takeWijken(tx: WriteTx, gemeente: string, team: string, wijken: readonly string[]): Promise<void> {
  const known = wijken.length === 0 ? [] : await tx.selectFrom('wijk').select('code').where('gemeente', '=', gemeente).where('code', 'in', [...wijken]).execute();
  if (known.length < wijken.length) throw invalidAt('/wijken', 'Kies wijken van deze gemeente.', 'Choose wijken of this gemeente.');
  await tx.deleteFrom('team_wijk').where('gemeente', '=', gemeente).where('team', '=', team).execute();
  if (wijken.length > 0) await tx.insertInto('team_wijk').values(wijken.map((wijk) => ({ gemeente, team, wijk }))).onConflict((c) => c.columns(['gemeente', 'wijk']).doUpdateSet({ team })).execute();
}

const registratie = command({
  name: 'team.registratie', label: { nl: 'Team maken', en: 'Make a team' }, purpose: doel, route: 'POST /gemeenten/{gemeente}/teams', may: role('beheer'), events: [teamGeregistreerd],
  input: Type.Object({ gemeente: Gemeente, ...velden }, { additionalProperties: false }), output: Type.Object({ id: Id }),
  async run({ tx, input: { naam, wijken }, gemeente, newId, publish }) {
    const id = newId();
    await tx.insertInto('team').values({ gemeente, id, naam }).execute();
    await takeWijken(tx, gemeente, id, wijken);
    publish(id, teamGeregistreerd, { team: id, wijken });
    return { id };
  },
});

const wijziging = command({
  name: 'team.wijziging', label: { nl: 'Team wijzigen', en: 'Change a team' }, purpose: doel, route: 'PUT /teams/{id}', may: role('beheer'), events: [teamGeregistreerd],
  input: Type.Object({ id: Id, ...velden }, { additionalProperties: false }), output: Type.Object({ id: Id }),
  async load(tx, { id }, gemeente): Promise<Loaded> {
    const team = await tx.selectFrom('team').select('id').where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
    if (team === undefined) throw notFound();
    return {};
  },
  async run({ tx, input: { id, naam, wijken }, gemeente, publish }) {
    const done = await tx.updateTable('team').set({ naam }).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw notFound();
    await takeWijken(tx, gemeente, id, wijken);
    publish(id, teamGeregistreerd, { team: id, wijken });
    return { id };
  },
});

export const teamActs = [lijst, registratie, wijziging] as const;
